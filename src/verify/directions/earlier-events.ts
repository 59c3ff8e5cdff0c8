import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * “After a loss in 2020 the firm earned $4 million”, „nach einem Rückgang verdiente die Firma 4 Mill.“: a change that another event
 * came after tells of no figure of that event. What leads from its noun to the figure is “of” or “by” where it does.
 */
export function isOfEarlierEvent(
  text: string,
  word: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const expressions = eventsOf(pack);
  if (expressions === undefined || word.end > figure.start) return false;
  const lead = text.slice(Math.max(0, word.start - longestLead), word.start);
  const between = text.slice(word.end, figure.start);
  return expressions.lead.test(lead) && expressions.goesOn.test(between);
}

/** “following a very sharp ”, in UTF-16 units. */
const longestLead = 40;

const eventsOf = memoOf(({ frame, reading }: LanguagePack) => {
  const opening = oneOf(frame['earlier-events']);
  if (opening === '') return undefined;
  const links = oneOf([...frame.by, ...frame.from, ...frame['levels-of'], ...frame.to]);
  const articles = oneOf([...reading.articles, ...frame.determiners, ...frame['per-articles']]);
  return {
    lead: new RegExp(
      `(?<!\\p{L})(?:${opening})\\s(?:(?:${articles})\\s)?(?:\\p{L}+\\s){0,2}$`,
      'iu',
    ),
    // At least three words, the last of which leads to no size.
    goesOn: new RegExp(
      `^(?=(?:[^\\p{L}]*\\p{L}+){3})[^;.!?]*(?<!\\s(?:${links})\\s(?:\\p{L}{1,8}\\s)?)\\p{Sc}?$`,
      'iu',
    ),
  };
});
