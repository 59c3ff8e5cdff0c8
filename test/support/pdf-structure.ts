import {
  at,
  catalogOf,
  dictAt,
  fontsOf,
  isDict,
  listAt,
  nameAt,
  operationsOf,
  pagesOf,
  textAt,
  toUnicodeOf,
  type PdfDict,
  type PdfFile,
  type PdfValue,
} from './pdf-objects.js';

/** A painting operator of a page, with the marked content round it. */
export interface Painted {
  readonly page: number;
  readonly operator: string;
  /** From the outermost in: `Artifact`, or an MCID. */
  readonly marks: readonly (number | 'Artifact' | 'other')[];
  /** Characters shown; of text operators. */
  readonly text: string;
  readonly codes: readonly number[];
  readonly font: string;
}

const SHOWS = new Set(['Tj', 'TJ', "'", '"']);
const PAINTS = new Set([
  ...SHOWS,
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'Do',
  'sh',
  'EI',
]);

const codesIn = (operands: readonly PdfValue[]): readonly number[] =>
  operands.flat().flatMap((operand) => {
    if (typeof operand !== 'object' || operand === null || !('kind' in operand)) return [];
    if (operand.kind !== 'text') return [];
    const { bytes } = operand;
    return Array.from(
      { length: bytes.length / 2 },
      (_, index) => bytes.charCodeAt(2 * index) * 256 + bytes.charCodeAt(2 * index + 1),
    );
  });

const markOf = (file: PdfFile, operands: readonly PdfValue[]): number | 'Artifact' | 'other' => {
  if (nameAt(file, operands[0]) === 'Artifact') return 'Artifact';
  const identifier = at(file, operands[1], 'MCID');
  return typeof identifier === 'number' ? identifier : 'other';
};

/** Everything painted on the pages, in the order of drawing. */
export const paintedOn = (file: PdfFile): readonly Painted[] =>
  pagesOf(file).flatMap((page, index) => {
    const fonts = fontsOf(file, page);
    const unicode = new Map([...fonts].map(([key, font]) => [key, toUnicodeOf(file, font)]));
    const marks: (number | 'Artifact' | 'other')[] = [];
    const painted: Painted[] = [];
    let font = '';
    for (const { operator, operands } of operationsOf(dictAt(file, page, 'Contents').data ?? '')) {
      if (operator === 'BDC' || operator === 'BMC') marks.push(markOf(file, operands));
      if (operator === 'EMC') marks.pop();
      if (operator === 'Tf') font = nameAt(file, operands[0]) ?? '';
      if (!PAINTS.has(operator)) continue;
      const codes = SHOWS.has(operator) ? codesIn(operands) : [];
      const text = codes.map((code) => unicode.get(font)?.get(code) ?? '\0').join('');
      painted.push({ page: index, operator, marks: [...marks], text, codes, font });
    }
    return painted;
  });

/** An element of the structure tree as read back. */
export interface ReadElement {
  readonly role: string;
  readonly dict: PdfDict;
  /** In force here. */
  readonly language: string | undefined;
  readonly kids: readonly (ReadElement | ReadContent)[];
}

export interface ReadContent {
  readonly role: undefined;
  readonly page: number;
  readonly identifier?: number;
  /** The annotation of an object reference. */
  readonly annotation?: PdfDict;
}

const readKid = (
  file: PdfFile,
  kid: PdfValue | undefined,
  page: number,
  language: string | undefined,
): ReadElement | ReadContent => {
  if (typeof kid === 'number') return { role: undefined, page, identifier: kid };
  const dict = dictAt(file, kid);
  const own = isDict(at(file, dict, 'Pg')) ? pagesOf(file).indexOf(dictAt(file, dict, 'Pg')) : page;
  const type = nameAt(file, dict, 'Type');
  if (type === 'OBJR') return { role: undefined, page: own, annotation: dictAt(file, dict, 'Obj') };
  const identifier = at(file, dict, 'MCID');
  if (typeof identifier === 'number') return { role: undefined, page: own, identifier };
  const inForce = textAt(file, dict, 'Lang') ?? language;
  const kids = listAt(file, dict, 'K');
  return {
    role: nameAt(file, dict, 'S') ?? '',
    dict,
    language: inForce,
    kids: kids.map((_, index) => readKid(file, at(file, kids, index), own, inForce)),
  };
};

/** The structure tree's top elements. */
export const structureIn = (file: PdfFile): readonly ReadElement[] => {
  const catalog = catalogOf(file);
  const language = textAt(file, catalog, 'Lang');
  const kids = listAt(file, catalog, 'StructTreeRoot', 'K');
  return kids
    .map((_, index) => readKid(file, at(file, kids, index), -1, language))
    .filter((kid): kid is ReadElement => kid.role !== undefined);
};

export const elementsIn = (element: ReadElement): readonly ReadElement[] => [
  element,
  ...element.kids.flatMap((kid) => (kid.role === undefined ? [] : elementsIn(kid))),
];

/** Text of marked content by page and number. */
export const textByMark = (file: PdfFile): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const { page, marks, text } of paintedOn(file)) {
    const identifier = marks.find((mark) => typeof mark === 'number');
    if (identifier === undefined) continue;
    const key = `${page}/${identifier}`;
    map.set(key, (map.get(key) ?? '') + text);
  }
  return map;
};

/** The tree as indented lines, `P zh-Hans "text"`. */
export const outlineOf = (file: PdfFile): readonly string[] => {
  const texts = textByMark(file);
  const visit = (element: ReadElement, depth: number): readonly string[] => {
    const own = element.kids
      .map((kid) =>
        kid.role === undefined ? (texts.get(`${kid.page}/${kid.identifier}`) ?? '') : '',
      )
      .join('');
    const line = `${'  '.repeat(depth)}${element.role} ${element.language}${own === '' ? '' : ` "${own}"`}`;
    const inner = element.kids.flatMap((kid) =>
      kid.role === undefined ? [] : visit(kid, depth + 1),
    );
    return [line, ...inner];
  };
  return structureIn(file).flatMap((element) => visit(element, 0));
};
