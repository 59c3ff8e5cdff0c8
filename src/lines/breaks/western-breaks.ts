import { LAST_RESORT } from '../penalties.js';
import { DIGIT, LETTER } from '../characters.js';

/** Costs of a break inside a Western word, in the units of total-fit's badness. */
const AFTER_HYPHEN = 25;
const AFTER_DASH = 10;
/** Behind letters and digits together: 5G-|Masten, G20-|Staaten. */
const AFTER_MIXED_PART = 150;
const MIXED_PART = /(?<![\p{L}\p{N}])(?:\d+\p{L}+|\p{L}+\d+)$/u;
const LONG_PART = /^\p{L}{4}/u;
/** Names that a dash joins, China–Europe, are parted where a line has no room for them alone. */
const INSIDE_JOINED_NAMES = LAST_RESORT;
/** No line ends with a solidus (CLREQ 3.1.2) where another break will do. */
const AFTER_SLASH = LAST_RESORT;
const INSIDE_ADDRESS = 40;
/** Inside the name of a host, which is read as one: brannock|.example. */
const INSIDE_HOST = 600;
/** Between two characters of its path, where a justified line has no gap that could take a hole. */
const INSIDE_PATH_WORD = 8_000;

const HAS_BREAKING_SIGN = /[-‐–—/@.?&]/;
/** Of the web, of mail, and the path of a file: dist/cli/command.cjs. */
const ADDRESS =
  /^[("'“‘<[]*(?:[a-z][a-z\d+.-]*:\/\/|www\.|[a-z\d-]+(?:\.[a-z\d-]+)+\/)|^[^\s@]+@[^\s@.]+(?:\.+[^\s@.]+)+\.*$|^[^\s/:]+\/[^\s:]*\.[a-z]{2,5}[^\p{L}\d]*$/iu;
/** Signs that a reader would take for punctuation at a line's end. */
const BEFORE_IN_ADDRESS = '/.,;:?&=#%_-~@';

/** Two letters or digits on either side of a break, and no two digits about it: 2025 stays whole. */
const IN_PATH_WORD = /^[\p{L}\d](?!\d\d)[\p{L}\d]{3}$/u;

const isLetter = (bits: number | undefined): boolean => ((bits ?? 0) & LETTER) !== 0;
const isWordCharacter = (bits: number | undefined): boolean =>
  ((bits ?? 0) & (LETTER | DIGIT)) !== 0;

/** Before its signs, those of its host last, and after the solidi of its scheme, never after a sign and never before what ends a sentence. */
const breakAddress = (
  text: string,
  start: number,
  end: number,
  penalties: Float32Array,
  justified: boolean,
): void => {
  let last = end;
  while (last > start && !/[\p{L}\d]/u.test(text.charAt(last - 1))) last--;
  const scheme = text.slice(start, last).indexOf('://');
  const host = scheme < 0 ? start : start + scheme + 3;
  const path = text.slice(host, last).search(/[/?#]/u);
  const hostEnd = path < 0 ? last : host + path;
  for (let i = start + 2; i < last; i++) {
    const afterScheme = text.slice(i - 3, i) === '://';
    const beforeSign =
      BEFORE_IN_ADDRESS.includes(text.charAt(i)) && /[\p{L}\d]/u.test(text.charAt(i - 1));
    if (afterScheme || (beforeSign && text.slice(i, i + 3) !== '://')) {
      penalties[i] = i > host && i < hostEnd ? INSIDE_HOST : INSIDE_ADDRESS;
    } else if (justified && i > hostEnd && IN_PATH_WORD.test(text.slice(i - 2, i + 2))) {
      penalties[i] = INSIDE_PATH_WORD;
    }
  }
};

/**
 * Break opportunities of the word at [start, end) beside those of hyphenation: after a hyphen, solidus, en dash or em
 * dash between letters, and in addresses before their signs (Chicago Manual of Style 7.46). Writes costs to
 * `penalties` by offset.
 */
export const breakWesternWord = (
  text: string,
  bits: Uint16Array,
  start: number,
  end: number,
  penalties: Float32Array,
  justified = false,
): void => {
  const word = text.slice(start, end);
  if (!HAS_BREAKING_SIGN.test(word)) return;
  if (ADDRESS.test(word)) {
    breakAddress(text, start, end, penalties, justified);
    return;
  }
  for (let i = start + 2; i <= end - 2; i++) {
    const sign = text.charAt(i - 1);
    const lettersBefore = isLetter(bits[i - 2]);
    const lettersAfter = isLetter(bits[i]) && isWordCharacter(bits[i + 1]);
    if (sign === '—') {
      if (isWordCharacter(bits[i])) penalties[i] = AFTER_DASH;
    } else if (sign === '–') {
      if (lettersBefore && isLetter(bits[i])) penalties[i] = INSIDE_JOINED_NAMES;
    } else if (sign === '-' || sign === '‐') {
      // Two halves of two letters are one word: Wi-Fi.
      const hasLongPart = isLetter(bits[i - 4]) || isWordCharacter(bits[i + 2]);
      if (lettersBefore && isLetter(bits[i - 3]) && lettersAfter && hasLongPart)
        penalties[i] = AFTER_HYPHEN;
      else if (MIXED_PART.test(text.slice(start, i - 1)) && LONG_PART.test(text.slice(i, end)))
        penalties[i] = AFTER_MIXED_PART;
    } else if (sign === '/') {
      if (lettersBefore && isLetter(bits[i - 3]) && lettersAfter && isLetter(bits[i + 2])) {
        penalties[i] = AFTER_SLASH;
      }
    }
  }
};
