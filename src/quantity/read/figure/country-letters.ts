import type { Vocabulary } from '../vocabulary.js';

/** What stands before the sign of a currency and says of which country it is. */
export type CountryLetters =
  { readonly start: number; readonly code: string } | { readonly unread: string };

const sign = /^\p{Sc}/u;
const letters = /(?<![\p{Script=Latin}\p{M}\p{N}])[A-Za-z]{1,4}$/u;

/**
 * Letters before the sign of a currency belong to it, directly or, where one letter stands alone, with a space: C $.
 * The name of the currency itself may stand there (EUR €5). Letters that name none that is known are not read.
 */
export function countryLetters(
  text: string,
  {
    start,
    written,
    code,
  }: { readonly start: number; readonly written: string; readonly code: string },
  floor: number,
  { currenciesBefore, pack }: Vocabulary,
): CountryLetters | undefined {
  if (!sign.test(written)) return undefined;
  const isSpaced = text.charAt(start - 1) === ' ';
  const end = isSpaced ? start - 1 : start;
  const found = letters.exec(text.slice(Math.max(floor, end - 6), end))?.[0];
  if (found === undefined) return undefined;
  const named = currenciesBefore.before(text, end);
  if (named !== undefined && named.start === end - found.length)
    return named.meaning === code
      ? { start: named.start, code }
      : { unread: text.slice(named.start, start + written.length) };
  if (isSpaced && (found.length > 1 || pack.reading.letterWords.includes(found.toLowerCase())))
    return undefined;
  const whole = `${found.toUpperCase()}${written}`;
  const known = currenciesBefore.at(whole, 0);
  return known?.end === whole.length
    ? { start: end - found.length, code: known.meaning }
    : { unread: text.slice(end - found.length, start + written.length) };
}

/** “3 $ C”, “3 $J”: letters behind the sign that name no currency with it. */
export function lettersBehind(text: string, end: number): string | undefined {
  if (!/\p{Sc}/u.test(text.charAt(end - 1))) return undefined;
  return /^(?:[A-Za-z]+| [A-Z](?![\p{L}\p{M}\p{N}’']))/u.exec(text.slice(end, end + 12))?.[0];
}
