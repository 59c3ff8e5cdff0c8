import { error } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/wording.js';
import type { Checked, Place } from '../diagnostics/diagnostic.js';
import { placesIn } from '../files/lines.js';
import { decodeText } from '../files/text.js';

// Tabs and line ends are what a table is made of; nothing else below U+0020 is text.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

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
  const marked = marks.find(({ bytes: mark }) => mark.every((byte, at) => bytes[at] === byte));
  const isUtf8 = /^utf-?8$/iu.test(encoding);
  if (marked !== undefined && !alike(marked.encoding, encoding)) {
    return refused(
      declared,
      `${file} begins with the byte order mark of ${marked.encoding}, and is read as ${shorten(encoding)}`,
      `say “encoding: ${marked.encoding}” under “table”`,
    );
  }
  const decoded = isUtf8 ? utf8(bytes, file) : decodeAs(bytes, file, encoding, declared);
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

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Labels of the Encoding Standard for one encoding; `utf-16` is its little-endian form. */
const alike = (marked: string, label: string): boolean => {
  const plain = label.toLowerCase().replace(/^utf-?(8|16(?:[bl]e)?)$/u, 'utf-$1');
  return plain === marked || (plain === 'utf-16' && marked === 'utf-16le');
};

function utf8(bytes: Uint8Array, file: string): Checked<string> {
  const { value, diagnostics } = decodeText(bytes, file);
  return {
    value,
    diagnostics: diagnostics.map((each) =>
      each.code === 'input/not-utf8'
        ? {
            ...each,
            remedy: `${each.remedy}, or name its own under “table”, such as “encoding: windows-1252”`,
          }
        : each,
    ),
  };
}

const refused = (place: Place, problem: string, remedy: string): Checked<never> => ({
  value: undefined,
  diagnostics: [error('table/bad-encoding', place, problem, remedy)],
});

/** What windows-1252 has where ISO 8859-1 has control characters; Node decodes it as the latter up to Node 22. */
const inC1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const asWindows1252 = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replaceAll(/[\u0080-\u009F]/gu, (character) => inC1.charAt(character.charCodeAt(0) - 0x80));

function decodeAs(
  bytes: Uint8Array,
  file: string,
  encoding: string,
  declared: Place,
): Checked<string> {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return refused(
      declared,
      `“${shorten(encoding)}” is no encoding that can be read`,
      'write utf-8, utf-16le, utf-16be, windows-1252, gb18030, big5, shift_jis or euc-kr',
    );
  }
  try {
    const text = decoder.decode(bytes).replaceAll('\r\n', '\n');
    return {
      value: decoder.encoding === 'windows-1252' ? asWindows1252(text) : text,
      diagnostics: [],
    };
  } catch {
    return refused(declared, `${file} is not in ${encoding}`, 'name the encoding that it is in');
  }
}
