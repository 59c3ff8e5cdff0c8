import { error } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/wording.js';
import type { Checked, Place } from '../diagnostics/diagnostic.js';
import { placesIn } from '../files/lines.js';
import { decodeText } from '../files/text.js';

// Tabs and line ends are what a table is made of; nothing else below U+0020 is text.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

/**
 * The text of a table in a declared encoding (a label of the Encoding Standard: `utf-8`, `windows-1252`, `gb18030`), with
 * CRLF as LF. A byte that is none of it, and a control character, is refused at its place.
 */
export function decodeTable(
  bytes: Uint8Array,
  file: string,
  encoding: string,
  declared: Place,
): Checked<string> {
  const decoded = /^utf-?8$/iu.test(encoding)
    ? decodeText(bytes, file)
    : decodeAs(bytes, file, encoding, declared);
  if (decoded.value === undefined) return decoded;
  const at = decoded.value.search(forbidden);
  if (at < 0) return decoded;
  const code = decoded.value.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return {
    value: undefined,
    diagnostics: [
      error(
        'table/forbidden-character',
        placesIn(decoded.value, file)(at),
        `the table holds the control character U+${code}`,
        'remove it, or name the encoding of the file',
      ),
    ],
  };
}

function decodeAs(
  bytes: Uint8Array,
  file: string,
  encoding: string,
  declared: Place,
): Checked<string> {
  const refused = (problem: string, remedy: string): Checked<never> => ({
    value: undefined,
    diagnostics: [error('table/bad-encoding', declared, problem, remedy)],
  });
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return refused(
      `“${shorten(encoding)}” is no encoding that can be read`,
      'write utf-8, utf-16le, windows-1252, gb18030, big5, shift_jis or euc-kr',
    );
  }
  try {
    return { value: decoder.decode(bytes).replaceAll('\r\n', '\n'), diagnostics: [] };
  } catch {
    return refused(`${file} is not in ${encoding}`, 'name the encoding that it is in');
  }
}
