import { memoOf } from '../../../../memo.js';
import type { LanguagePack } from '../../../../language/pack.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/**
 * “Grew by 1” and “2.5% in May” on the next line, “spent $1” and “25 million”: digits that end a line of a sentence, before digits
 * that the next line begins with, may be of one number; behind a point or comma so may “4 million” of “holds 3.” and “4
 * million”. Gives the digits before the line end.
 * @param at the offset of the line end
 */
export function partedByLine(text: string, at: number, vocabulary: Vocabulary): string | undefined {
  if (text.charAt(at) !== '\n' || !/[\d.,]/u.test(text.charAt(at - 1))) return undefined;
  const isPoint = /[.,]/u.test(text.charAt(at - 1));
  if (isPoint && !isRestOfDecimal(text, at + 1, vocabulary)) return undefined;
  if (!goesOn.test(text.slice(at + 1, at + longestNext))) return undefined;
  const before = text.slice(Math.max(0, at - longestLine), isPoint ? at - 1 : at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/[\t|]/u.test(line)) return undefined;
  const [found, word = '', sign = '', digits = ''] = closesLine.exec(line) ?? [];
  if (found === undefined) return undefined;
  const named = line.slice(0, line.length - digits.length).trimEnd();
  if (vocabulary.namesBefore.before(named, named.length) !== undefined) return undefined;
  const words = line.trim().split(' ').length;
  return sign !== '' || words >= fewestWords || topicsOf(vocabulary.pack).test(word)
    ? digits
    : undefined;
}

/** A number that a sentence goes on from: no row of figures alone, and no year. */
const goesOn = /^(?!(?:1[89]|2[01])\d\d(?![\d.,]))\d[\d.,]*(?: ?[%‰]| ?\p{L})/u;
const closesLine = /(?:^|\s)([\p{Ll}\p{Lo}]+)\s(\p{Sc}?)\s?(\d{1,3})$/u;

/** “4 million”, “25 %”. */
function isRestOfDecimal(text: string, start: number, { magnitudes }: Vocabulary): boolean {
  const digits = /^\d{1,2} ?(?![\d.,])/u.exec(text.slice(start, start + 4))?.[0];
  if (digits === undefined) return false;
  const end = start + digits.length;
  return /[%‰]/u.test(text.charAt(end)) || magnitudes.at(text, end) !== undefined;
}

/** With the number, in a line of a sentence. */
const fewestWords = 4;

/** In UTF-16 units. */
const longestLine = 160;
const longestNext = 24;

/** 은, は: behind them a sentence goes on. */
const topicsOf = memoOf(
  ({ frame }: LanguagePack) => new RegExp(`(?:${frame.topics.join('|') || '(?!)'})$`, 'u'),
);
