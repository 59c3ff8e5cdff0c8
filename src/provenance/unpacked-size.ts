import { createInflate } from 'node:zlib';

const keyword = Buffer.from('stream');

/**
 * How many bytes the deflated streams of a PDF unpack to, counted up to a bound and kept nowhere. What is packed twice is
 * counted once; a stream that is not deflated counts as nothing, since it is no larger than the file.
 */
export async function unpackedSize(pdf: Uint8Array, most: number): Promise<number> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  let size = 0;
  for (let at = bytes.indexOf(keyword); at >= 0; at = bytes.indexOf(keyword, at + keyword.length)) {
    let start = at + keyword.length;
    if (bytes[start] === 0x0d) start += 1;
    if (bytes[start] === 0x0a) start += 1;
    // RFC 1950, 2.2: the method is 8, and the first two bytes are a multiple of 31.
    const isZlib =
      ((bytes[start] ?? 0) & 15) === 8 &&
      bytes.readUInt16BE(Math.min(start, bytes.length - 2)) % 31 === 0;
    // Streams follow one another.
    // oxlint-disable-next-line no-await-in-loop
    if (isZlib) size += await inflatedSize(bytes.subarray(start), most - size);
    if (size > most) return size;
  }
  return size;
}

async function inflatedSize(packed: Uint8Array, most: number): Promise<number> {
  return new Promise((resolve) => {
    const inflate = createInflate({ chunkSize: 65_536 });
    let size = 0;
    const done = (): void => resolve(size);
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) {
        inflate.destroy();
        done();
      }
    });
    inflate.on('end', done);
    inflate.on('error', done);
    inflate.end(packed);
  });
}
