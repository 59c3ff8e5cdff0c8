import { inflateSync } from 'node:zlib';

/*
 * A reader for the files the printer writes: a classic cross-reference table, Flate streams, no encryption. It takes
 * the objects as they are, so that tests can look at what a viewer would, and change it.
 */

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}
export interface PdfText {
  readonly kind: 'text';
  /** One character a byte. */
  readonly bytes: string;
}
export interface PdfRef {
  readonly kind: 'ref';
  readonly id: number;
}
export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: Map<string, PdfValue>;
  /** Decoded, one character a byte; of a stream. */
  data?: string;
}
export interface PdfOperator {
  readonly kind: 'operator';
  readonly name: string;
}
export type PdfValue =
  number | boolean | null | PdfName | PdfText | PdfRef | PdfDict | PdfOperator | PdfValue[];

export interface PdfFile {
  readonly objects: Map<number, PdfValue>;
  readonly trailer: PdfDict;
}

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export const name = (text: string): PdfName => ({ kind: 'name', name: text });
const dictionary = (entries: Map<string, PdfValue>): PdfDict => ({ kind: 'dict', entries });

/** Parses PDF syntax from a position on. */
export class PdfParser {
  constructor(
    readonly source: string,
    public position = 0,
  ) {}

  skip(): void {
    for (;;) {
      const character = this.source[this.position];
      if (character === undefined) return;
      if (character === '%') {
        while (
          this.position < this.source.length &&
          !/[\r\n]/.test(this.source[this.position] ?? '')
        )
          this.position += 1;
      } else if (SPACE.test(character)) this.position += 1;
      else return;
    }
  }

  atEnd(): boolean {
    this.skip();
    return this.position >= this.source.length;
  }

  value(): PdfValue {
    this.skip();
    const character = this.source[this.position];
    if (character === '/') return name(this.#name());
    if (character === '(') return { kind: 'text', bytes: this.#literal() };
    if (character === '[') return this.#array();
    if (character === '<') {
      return this.source[this.position + 1] === '<' ? this.#dictionary() : this.#hex();
    }
    return this.#word();
  }

  #token(): string {
    const start = this.position;
    while (this.position < this.source.length && !DELIMITER.test(this.source[this.position] ?? ''))
      this.position += 1;
    return this.source.slice(start, this.position);
  }

  #name(): string {
    this.position += 1;
    return this.#token().replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  #literal(): string {
    let depth = 0;
    let text = '';
    do {
      const character = this.source[this.position] ?? '';
      this.position += 1;
      if (character === '\\') {
        const next = this.source[this.position] ?? '';
        this.position += 1;
        text += ESCAPES[next] ?? next;
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if ((character !== '(' || depth > 1) && (character !== ')' || depth > 0)) text += character;
    } while (depth > 0);
    return text;
  }

  #hex(): PdfText {
    const end = this.source.indexOf('>', this.position);
    const digits = this.source.slice(this.position + 1, end).replaceAll(/\s/g, '');
    this.position = end + 1;
    return { kind: 'text', bytes: Buffer.from(digits, 'hex').toString('latin1') };
  }

  #array(): PdfValue[] {
    this.position += 1;
    const items: PdfValue[] = [];
    for (this.skip(); this.source[this.position] !== ']'; this.skip()) items.push(this.value());
    this.position += 1;
    return items;
  }

  #dictionary(): PdfDict {
    this.position += 2;
    const entries = new Map<string, PdfValue>();
    for (this.skip(); this.source[this.position] !== '>'; this.skip()) {
      const key = this.#name();
      entries.set(key, this.value());
    }
    this.position += 2;
    return dictionary(entries);
  }

  #word(): PdfValue {
    const reference = /(\d+) 0 R\b/y;
    reference.lastIndex = this.position;
    const match = reference.exec(this.source);
    if (match) {
      this.position = reference.lastIndex;
      return { kind: 'ref', id: Number(match[1]) };
    }
    const word = this.#token();
    if (word === '') throw new Error(`unreadable PDF syntax at ${this.position}`);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    const number = Number(word);
    return Number.isNaN(number) ? { kind: 'operator', name: word } : number;
  }
}

const streamAfter = (source: string, position: number, dict: PdfDict): string | undefined => {
  const parser = new PdfParser(source, position);
  parser.skip();
  if (!source.startsWith('stream', parser.position)) return undefined;
  const start = parser.position + 'stream\n'.length;
  const length = dict.entries.get('Length');
  if (typeof length !== 'number') throw new Error('a stream without a direct length');
  const raw = Buffer.from(source.slice(start, start + length), 'latin1');
  const filter = dict.entries.get('Filter');
  const isFlate = filter !== undefined && JSON.stringify(filter).includes('FlateDecode');
  return (isFlate ? inflateSync(raw) : raw).toString('latin1');
};

/** Reads every object of a file through its cross-reference table. */
export const readPdf = (bytes: Uint8Array): PdfFile => {
  const source = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1]);
  const table = /xref\s+0 (\d+)\s+/y;
  table.lastIndex = start;
  const count = Number(table.exec(source)?.[1]);
  const objects = new Map<number, PdfValue>();
  for (let id = 1; id < count; id++) {
    const entry = table.lastIndex + 20 * id;
    const offset = Number(source.slice(entry, entry + 10));
    const header = `${id} 0 obj`;
    if (!source.startsWith(header, offset)) throw new Error(`object ${id} is not where xref says`);
    const parser = new PdfParser(source, offset + header.length);
    const value = parser.value();
    if (isDict(value)) {
      const data = streamAfter(source, parser.position, value);
      if (data !== undefined) value.data = data;
    }
    objects.set(id, value);
  }
  const parser = new PdfParser(source, source.indexOf('trailer', start) + 'trailer'.length);
  const trailer = parser.value();
  if (!isDict(trailer)) throw new Error('no trailer');
  return { objects, trailer };
};

export const isDict = (value: PdfValue | undefined): value is PdfDict =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dict';

/** The value itself, references followed. */
export const resolve = (file: PdfFile, value: PdfValue | undefined): PdfValue | undefined =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'ref'
    ? resolve(file, file.objects.get(value.id))
    : value;

/** The value at a path of keys and indexes, references followed. */
export const at = (
  file: PdfFile,
  from: PdfValue | undefined,
  ...path: readonly (string | number)[]
): PdfValue | undefined =>
  path.reduce<PdfValue | undefined>(
    (value, key) => {
      const found = resolve(file, value);
      if (Array.isArray(found)) return resolve(file, found[Number(key)]);
      return isDict(found) ? resolve(file, found.entries.get(String(key))) : undefined;
    },
    resolve(file, from),
  );

export const dictAt = (
  file: PdfFile,
  from: PdfValue | undefined,
  ...path: readonly (string | number)[]
): PdfDict => {
  const found = at(file, from, ...path);
  if (!isDict(found)) throw new Error(`no dictionary at ${path.join('/')}`);
  return found;
};

export const listAt = (
  file: PdfFile,
  from: PdfValue | undefined,
  ...path: readonly (string | number)[]
): PdfValue[] => {
  const found = at(file, from, ...path);
  return Array.isArray(found) ? found : [];
};

export const nameAt = (
  file: PdfFile,
  from: PdfValue | undefined,
  ...path: readonly (string | number)[]
): string | undefined => {
  const found = at(file, from, ...path);
  return typeof found === 'object' && found !== null && 'kind' in found && found.kind === 'name'
    ? found.name
    : undefined;
};

/** A text string: UTF-16BE with its mark, else one character a byte (ISO 32000-1, 7.9.2.2). */
export const textAt = (
  file: PdfFile,
  from: PdfValue | undefined,
  ...path: readonly (string | number)[]
): string | undefined => {
  const found = at(file, from, ...path);
  if (typeof found !== 'object' || found === null || !('kind' in found) || found.kind !== 'text')
    return undefined;
  if (!found.bytes.startsWith('\xfe\xff')) return found.bytes;
  return Buffer.from(found.bytes, 'latin1').subarray(2).swap16().toString('utf16le');
};

export const catalogOf = (file: PdfFile): PdfDict => dictAt(file, file.trailer, 'Root');

export const pagesOf = (file: PdfFile): readonly PdfDict[] => {
  const kids = listAt(file, catalogOf(file), 'Pages', 'Kids');
  return kids.map((_, index) => dictAt(file, catalogOf(file), 'Pages', 'Kids', index));
};

/** Operators of a content stream with their operands. */
export const operationsOf = (
  content: string,
): readonly { readonly operator: string; readonly operands: readonly PdfValue[] }[] => {
  const parser = new PdfParser(content);
  const operations: { operator: string; operands: PdfValue[] }[] = [];
  let operands: PdfValue[] = [];
  while (!parser.atEnd()) {
    const value = parser.value();
    if (
      typeof value === 'object' &&
      value !== null &&
      'kind' in value &&
      value.kind === 'operator'
    ) {
      operations.push({ operator: value.name, operands });
      operands = [];
    } else operands.push(value);
  }
  return operations;
};

/** Objects reached from the pages' resources: fonts by their name on a page. */
export const fontsOf = (file: PdfFile, page: PdfDict): ReadonlyMap<string, PdfDict> => {
  const fonts = at(file, page, 'Resources', 'Font');
  const map = new Map<string, PdfDict>();
  if (isDict(fonts)) for (const key of fonts.entries.keys()) map.set(key, dictAt(file, fonts, key));
  return map;
};

/** Code → characters of a composite font. */
export const toUnicodeOf = (file: PdfFile, font: PdfDict): ReadonlyMap<number, string> => {
  const map = new Map<number, string>();
  const cmap = at(file, font, 'ToUnicode');
  if (!isDict(cmap)) return map;
  for (const block of (cmap.data ?? '').matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const entry of (block[1] ?? '').matchAll(/<([0-9a-f]{4})> <([0-9a-f]+)>/gi)) {
      const units = (entry[2] ?? '').match(/.{4}/g) ?? [];
      const text = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
      map.set(Number.parseInt(entry[1] ?? '', 16), text);
    }
  }
  return map;
};
