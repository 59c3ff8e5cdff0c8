import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { overlap, type Stretch } from '../../sources/source-text.js';
import { monthNames } from '../nearby/months.js';

/**
 * “In July, 96 sailed”, « Entre avril et juin, 96 bateaux »: the months that a sentence opens with, where its first figure is given
 * for a whole year. The year is that of the text, and the figure none of it.
 */
export function monthsOpenedWith(
  { quantity, sentence, source: { source, pack } }: FoundQuote,
  dates: readonly Stretch[],
  period: Period,
): string | undefined {
  const form = pack && formOf(pack);
  if (form === undefined || quantity === undefined) return undefined;
  if (period.kind !== 'date' || period.date.month !== undefined) return undefined;
  const lead = source.text.slice(sentence.start, quantity.start);
  const months = form.exec(lead)?.groups?.['months'];
  if (months === undefined) return undefined;
  const start = sentence.start + lead.indexOf(months);
  const reach = { start, end: quantity.start };
  return dates.some((date) => overlap(date, reach)) ? undefined : months;
}

const formOf = memoOf((pack: LanguagePack): RegExp | undefined => {
  const { frame, proofreading, reading } = pack;
  if (reading.grammar !== 'latin' || frame['verbs-last']) return undefined;
  const since = proofreading.since.before;
  const leads = [...frame['before-years'], ...frame.from, ...frame.between.map(([word]) => word)];
  const lead = oneOf(leads.filter((word) => !since.includes(word)));
  const joins = oneOf([
    ...frame.conjunctions,
    ...frame.to,
    ...frame.between.map(([, word]) => word),
  ]);
  const month = oneOf(monthNames(pack));
  return new RegExp(
    `^\\s*(?<months>(?:${lead})\\s(?:${month})(?:(?:,|\\s(?:${joins}))\\s(?:${month}))*)(?=[\\s,])[^\\d;:.!?]*$`,
    'iu',
  );
});
