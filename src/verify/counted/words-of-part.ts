import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { clauseRound } from '../clauses/clauses.js';
import type { FoundQuote } from '../sources/match-quote.js';
import { commonWords } from './shared-words.js';

/** Between a whole and its part, in UTF-16 units. */
const longestGap = 40;

/**
 * 货物吞吐量1.6亿吨，其中外贸4410万吨: what a label has in common with the words of the part, and not with those of the whole,
 * where the figure is the whole. Undefined in languages with spaces between words of letters.
 *
 * @param figures those of the sentence, in order
 */
export function wordOfPart(
  label: string,
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  { source: { normal, pack }, sentence }: FoundQuote,
): string | undefined {
  if (pack === undefined || pack.script === 'Latn') return undefined;
  const part = figures.find((each) => each.start > read.start && countsAlike(each, read));
  if (part === undefined) return undefined;
  const { text } = normal;
  const end = normal.normal(read.end);
  const figure = { start: normal.normal(part.start), end: normal.normal(part.end) };
  const gap = text.slice(end, figure.start);
  const found = gap.length > longestGap ? undefined : toPartOf(pack)?.exec(gap);
  if (found === null || found === undefined) return undefined;
  const whole = text.slice(normal.normal(sentence.start), end + found.index);
  const own = text.slice(end + found.index + found[0].length, clauseRound(text, figure).end);
  return commonWords(label, own).find(
    (word) => isTelling(word, label, own) && !whole.includes(word),
  );
}

/** 283家 of 412家企业. */
const countsAlike = ({ unit: part }: ReadQuantity, { unit: whole }: ReadQuantity): boolean =>
  part.kind === whole.kind && whole.text.startsWith(part.text);

/** 其中, のうち, 가운데; 中 and 중 where the phrase of the whole ends behind them. */
const toPartOf = memoOf(({ frame: { wholes }, script }: LanguagePack) => {
  const words = wholes['to-part'];
  if (words.length === 0) return undefined;
  const [short, long] = [1, 2].map((size) =>
    words.filter((word) => (size === 1 ? word.length === 1 : word.length > 1)),
  );
  const end = script === 'Kore' ? '(?=\\s)' : '(?=[，,、])';
  const before = script === 'Kore' ? '(?<=\\s)' : '';
  return new RegExp(`${oneOf(long ?? [])}|${before}(?:${anyOf(short ?? [])})${end}`, 'u');
});

/** Two hanzi or kana of another script than that of endings; of syllables what begins a word in both. */
function isTelling(word: string, label: string, own: string): boolean {
  if (/^\p{Script=Hangul}/u.test(word)) return [label, own].every((text) => begins(word, text));
  return /[\p{Script=Han}\p{Script=Katakana}]{2}/u.test(word);
}

const begins = (word: string, text: string): boolean =>
  ` ${text}`.replaceAll(/[^\p{L}\p{N}]/gu, ' ').includes(` ${word}`);
