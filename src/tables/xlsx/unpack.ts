import { Unzip, UnzipInflate } from 'fflate';
import { limits } from '../../files/limits.js';

/** The parts of a workbook by name, or why it cannot be unpacked. */
export type Unpacked =
  | { readonly parts: ReadonlyMap<string, string>; readonly fault?: never }
  | { readonly parts?: never; readonly fault: 'not-a-package' | 'too-large' };

/** What figures are read from; macros, pictures, charts and links are not so much as unpacked. */
const read =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/(?:_rels\/)?[^/]+|tables\/[^/]+)$/u;

const slice = 16_384;

/**
 * Unpacks the XML parts of an Office Open XML workbook. What comes out is counted as it comes, whatever the directory of
 * the package says, so that a small file cannot become a large one.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  const chunks = new Map<string, Uint8Array[]>();
  const state = { total: 0, isBroken: bytes[0] !== 0x50 || bytes[1] !== 0x4b };
  const unzip = new Unzip((file) => {
    if (!read.test(file.name)) return;
    const own: Uint8Array[] = [];
    if (chunks.has(file.name)) state.isBroken = true;
    chunks.set(file.name, own);
    file.ondata = (error, chunk) => {
      if (error !== null) state.isBroken = true;
      else {
        state.total += chunk.length;
        if (state.total <= limits.workbookBytes) own.push(chunk);
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (
      let at = 0;
      at < bytes.length && !state.isBroken && state.total <= limits.workbookBytes;
      at += slice
    ) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    }
  } catch {
    state.isBroken = true;
  }
  if (state.total > limits.workbookBytes) return { fault: 'too-large' };
  if (state.isBroken) return { fault: 'not-a-package' };
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return {
      parts: new Map([...chunks].map(([name, own]) => [name, decoder.decode(joined(own))])),
    };
  } catch {
    return { fault: 'not-a-package' };
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
