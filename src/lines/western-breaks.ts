import { DIGIT, LETTER } from './characters.js';

/** Costs of a break inside a Western word, in the units of total-fit's badness. */
const AFTER_HYPHEN = 25;
const AFTER_DASH = 10;
const AFTER_SLASH = 40;
const INSIDE_ADDRESS = 40;

const HAS_BREAKING_SIGN = /[-‐–—/@.?&]/;
const ADDRESS = /^[("'“‘<[]*(?:[a-z][a-z\d+.-]*:\/\/|www\.)|^[^\s@]+@[^\s@]+\.[^\s@]+$/i;
const AFTER_IN_ADDRESS = '/.?&=#_-@:';

const isLetter = (bits: number | undefined): boolean => ((bits ?? 0) & LETTER) !== 0;
const isWordCharacter = (bits: number | undefined): boolean =>
  ((bits ?? 0) & (LETTER | DIGIT)) !== 0;

const breakAddress = (text: string, start: number, end: number, penalties: Float32Array): void => {
  for (let i = start + 2; i <= end - 2; i++) {
    const before = text.charAt(i - 1);
    // Never between the two solidi of a scheme, nor where the next sign may not start a line.
    if (AFTER_IN_ADDRESS.includes(before) && /[\p{L}\d]/u.test(text.charAt(i))) {
      penalties[i] = INSIDE_ADDRESS;
    }
  }
};

/**
 * Break opportunities of the word at [start, end) beside those of hyphenation: after a hyphen, solidus, en dash or em
 * dash between letters, and in addresses (Chicago Manual of Style 7.46). Writes costs to `penalties` by offset.
 */
export const breakWesternWord = (
  text: string,
  bits: Uint16Array,
  start: number,
  end: number,
  penalties: Float32Array,
): void => {
  const word = text.slice(start, end);
  if (!HAS_BREAKING_SIGN.test(word)) return;
  if (ADDRESS.test(word)) {
    breakAddress(text, start, end, penalties);
    return;
  }
  for (let i = start + 2; i <= end - 2; i++) {
    const sign = text.charAt(i - 1);
    const lettersBefore = isLetter(bits[i - 2]);
    const lettersAfter = isLetter(bits[i]) && isWordCharacter(bits[i + 1]);
    if (sign === '—') {
      if (isWordCharacter(bits[i])) penalties[i] = AFTER_DASH;
    } else if (sign === '–') {
      if (lettersBefore && isLetter(bits[i])) penalties[i] = AFTER_DASH;
    } else if (sign === '-' || sign === '‐') {
      if (lettersBefore && isLetter(bits[i - 3]) && lettersAfter) penalties[i] = AFTER_HYPHEN;
    } else if (sign === '/') {
      if (lettersBefore && isLetter(bits[i - 3]) && lettersAfter && isLetter(bits[i + 2])) {
        penalties[i] = AFTER_SLASH;
      }
    }
  }
};
