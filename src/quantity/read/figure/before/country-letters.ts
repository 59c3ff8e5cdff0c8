import type { PhraseBefore } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** The sign of a currency with what stands before it and says of which country it is. */
export interface CountryLetters {
  readonly start: number;
  readonly code: string;
  readonly unread?: string;
}

const sign = /^\p{Sc}/u;
const letters = /(?<![\p{Script=Latin}\p{M}\p{N}])[A-Za-z]{1,4}$/u;

/**
 * Letters before the sign of a currency belong to it, directly or, where one letter stands alone, with a space: C $.
 * The name of the currency itself may stand there (EUR €5). Letters that name none that is known are not read.
 */
export function countryLetters(
  text: string,
  { start, text: written, meaning: code }: PhraseBefore<string>,
  floor: number,
  { currenciesBefore, currenciesAfter, pack }: Vocabulary,
): CountryLetters {
  const plain = { start, code };
  if (!sign.test(written)) return plain;
  const isSpaced = text.charAt(start - 1) === ' ';
  const end = isSpaced ? start - 1 : start;
  const found = letters.exec(text.slice(Math.max(floor, end - 6), end))?.[0];
  // 欧元$60: a name and a sign of two currencies.
  const name = pack.script === 'Latn' ? undefined : currenciesAfter.before(text, end);
  const isOther = name !== undefined && name.start >= floor && /\p{L}$/u.test(name.text);
  if (isOther && name.meaning !== code)
    return { ...plain, unread: text.slice(name.start, start + written.length) };
  if (found === undefined) return plain;
  const unread = text.slice(end - found.length, start + written.length);
  const named = currenciesBefore.before(text, end);
  if (named !== undefined && named.start === end - found.length)
    return named.meaning === code ? { start: named.start, code } : { ...plain, unread };
  if (isSpaced && (found.length > 1 || pack.reading.letterWords.includes(found.toLowerCase())))
    return plain;
  const whole = `${found.toUpperCase()}${written}`;
  const known = currenciesBefore.at(whole, 0);
  return known?.end === whole.length
    ? { start: end - found.length, code: known.meaning }
    : { ...plain, unread };
}

/** “3 $ C”, “3 $J”: letters behind the sign that name no currency with it. */
export function lettersBehind(text: string, end: number): string | undefined {
  if (!/\p{Sc}/u.test(text.charAt(end - 1))) return undefined;
  return /^(?:[A-Za-z]+| [A-Z](?![\p{L}\p{M}\p{N}’']))/u.exec(text.slice(end, end + 12))?.[0];
}
