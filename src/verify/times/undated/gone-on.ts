import { anyOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { directionNear } from '../../clauses/clause-frame.js';
import { sentenceRound, type SourceText, type Stretch } from '../../sources/source-text.js';

/** “Between 1 June and 31 August 2023, …”: a time that its sentence begins with, before a comma or a verb. */
export const opensSentence = (
  time: Stretch,
  { sentences, source: { text } }: SourceText,
): boolean =>
  text.slice(sentenceRound(sentences, time).start, time.start).trim().length <= longestLead;

/** „In der Zeit vom“, in UTF-16 units. */
const longestLead = 16;

/**
 * Whether a sentence behind the day of a count tells how something stood that day: a part of what was counted (“Of these, 12 were let”),
 * or, as of a day, what a verb of being gives (« Les femmes étaient 412 », 사서는 640명이다). What came to be, a sum of money and a change are of no day.
 */
export function stands(
  sentence: Stretch,
  figure: ReadQuantity,
  { source: { text }, pack }: SourceText,
  isAsOf: boolean,
): boolean {
  const forms = pack && formsOf(pack);
  if (pack === undefined || forms === undefined || figure.unit.kind === 'currency') return false;
  if (directionNear(text, figure, pack) !== undefined) return false;
  const [lead, rest] = [
    text.slice(sentence.start, figure.start),
    text.slice(figure.end, sentence.end),
  ];
  if (/\d/u.test(lead) || forms.yearly.test(lead)) return false;
  return (
    forms.part.test(lead) || (isAsOf && (forms.being.test(lead) || forms.beingBehind.test(rest)))
  );
}

const formsOf = memoOf(({ drafting, frame }: LanguagePack) => {
  const edge = '(?<!\\p{L})';
  return {
    part: new RegExp(`^\\P{L}*(?:${anyOf(frame.wholes['to-part'])})(?!\\p{L})`, 'iu'),
    being: new RegExp(`^[^,;:]*${edge}(?:${anyOf(drafting.being.before)})\\s$`, 'iu'),
    beingBehind: new RegExp(`^\\s?(?:${anyOf(drafting.being.behind)})[.。]?\\s*$`, 'iu'),
    yearly: new RegExp(`${edge}(?:${anyOf(drafting.yearly)})`, 'iu'),
  };
});
