import { createInflate } from 'node:zlib';

const keyword = Buffer.from('stream');

/** How much the streams of a PDF unpack to, and a filter that keeps one from being counted. */
export interface Unpacked {
  /** Bytes; beyond the bound no more is counted. */
  readonly size: number;
  readonly uncounted?: string;
}

/**
 * Unpacks the deflated streams of a PDF up to a bound, and keeps nothing. A stream that is not deflated counts as nothing,
 * since it is no larger than the file; one that is packed twice, or by what is not deflate, is not counted.
 */
export async function unpackedSize(pdf: Uint8Array, most: number): Promise<Unpacked> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  let size = 0;
  let seen = 0;
  for (let at = bytes.indexOf(keyword); at >= 0; at = bytes.indexOf(keyword, at + keyword.length)) {
    let start = at + keyword.length;
    if (bytes[start] === 0x0d) start += 1;
    if (bytes[start] === 0x0a) start += 1;
    // RFC 1950, 2.2: the method is 8, and the first two bytes are a multiple of 31.
    const isZlib =
      ((bytes[start] ?? 0) & 15) === 8 &&
      bytes.readUInt16BE(Math.max(0, Math.min(start, bytes.length - 2))) % 31 === 0;
    if (!isZlib) continue;
    const uncounted = uncountedFilter(bytes.subarray(seen, start));
    if (uncounted !== undefined) return { size, uncounted };
    // Streams follow one another.
    // oxlint-disable-next-line no-await-in-loop
    const { packed, unpacked } = await inflated(bytes.subarray(start), most - size);
    size += unpacked;
    if (size > most) return { size };
    seen = start + packed;
  }
  const uncounted = uncountedFilter(bytes.subarray(seen));
  return { size, ...(uncounted === undefined ? {} : { uncounted }) };
}

/*
 * ISO 32000-2, 7.3.8.2 and 7.4: the dictionary of a stream is never packed itself, so its filters stand in the open. A
 * name may be spelt with #xx (7.3.5), `F` is read for `Filter`, and comments are white space.
 */
const space = String.raw`(?:\s|%[^\r\n]*[\r\n])*`;
const filters = new RegExp(
  String.raw`/F(?:ilter)?(?![\w.])${space}(\[[^\]]{0,400}|/[^\s/[\]<>()%{}]+|\d{1,9}${space}\d{1,9}${space}R)`,
  'gu',
);
const longestRow = 400;

/** An embedded file is named by `F` too (7.11.4); no stream begins behind it. */
const embedded = new RegExp(String.raw`/EF\s*<<[^<>]*>>(?!${space}stream)`, 'gu');
const spelt = /\/[^\s/[\]<>()%{}]*#[^\s/[\]<>()%{}]*/gu;

/** A filter, or a row of them, that multiplies and is not deflate alone; `undefined` where there is none. */
function uncountedFilter(part: Uint8Array): string | undefined {
  const text = Buffer.from(part.buffer, part.byteOffset, part.length)
    .toString('latin1')
    .replaceAll(spelt, (name) =>
      name.replaceAll(/#([\dA-Fa-f]{2})/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    )
    .replaceAll(embedded, ' ');
  for (const [, value = ''] of text.matchAll(filters)) {
    const named = value.replaceAll(/%[^\r\n]*/gu, ' ');
    const isElsewhere = /\d\s+R$|\s\d+\s+\d+\s+R\b/u.test(named);
    const isOther =
      /\/(?:LZW|LZWDecode|RL|RunLengthDecode|AHx|ASCIIHexDecode|A85|ASCII85Decode)(?![\w.])/u.test(
        named,
      );
    const isTwice = (named.match(/\/(?:Fl|FlateDecode)(?![\w.])/gu) ?? []).length > 1;
    const isEndless = named.length > longestRow;
    if (isElsewhere || isEndless || isOther || isTwice)
      return named.replaceAll(/\s+/gu, ' ').slice(0, 60);
  }
  return undefined;
}

async function inflated(
  bytes: Uint8Array,
  most: number,
): Promise<{ readonly packed: number; readonly unpacked: number }> {
  return new Promise((resolve) => {
    const inflate = createInflate({ chunkSize: 65_536 });
    let unpacked = 0;
    // What was written and not yet read is one chunk at most, and none at the end.
    const done = (): void => resolve({ packed: inflate.bytesWritten, unpacked });
    inflate.on('data', (chunk: Buffer) => {
      unpacked += chunk.length;
      if (unpacked > most) {
        inflate.destroy();
        done();
      }
    });
    inflate.on('end', done);
    inflate.on('error', () => resolve({ packed: 0, unpacked }));
    inflate.end(bytes);
  });
}
