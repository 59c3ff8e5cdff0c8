import { error, failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';

/** Decodes UTF-8 strictly, drops a byte order mark and reads CRLF as LF. Faults are placed at the first bad byte. */
export function decodeText(bytes: Uint8Array, file: string): Checked<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: text.replaceAll('\r\n', '\n'), diagnostics: [] };
  } catch {
    return failed(notUtf8(bytes, file));
  }
}

function notUtf8(bytes: Uint8Array, file: string): Diagnostic {
  const [first = 0, second = 0] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const offset = utf16 ? 0 : validPrefix(bytes);
  const lines = new TextDecoder('utf-8').decode(bytes.subarray(0, offset)).split(/\r\n|\n/u);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return error(
    'input/not-utf8',
    { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
    utf16
      ? 'the file is UTF-16, not UTF-8'
      : `byte ${offset + 1} (0x${byte}) is not part of any UTF-8 character`,
    'save the file in the encoding UTF-8',
  );
}

/** How many bytes decode before the first fault; found by halving, since what is before a fault is valid on its own. */
function validPrefix(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  // The fault may show only after the first bytes of a character, which belong to it.
  while (!decodes(bytes.subarray(0, valid), false)) valid -= 1;
  return valid;
}

// With `mayBeCut` a character cut by the end of the bytes is no fault: the decoder may wait for more.
function decodes(bytes: Uint8Array, mayBeCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCut });
    return true;
  } catch {
    return false;
  }
}
