import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { wordFinder } from '../../figures/words.js';
import { monthNames } from '../nearby/months.js';

/** How a month without its year stands beside a figure. */
export interface Forms {
  /** “in ”, « au mois de »: what leads to the month that something is of. */
  readonly lead: string;
  /** The figure stands right before it. */
  readonly behind: RegExp;
  /** “The 6.7% of September”. */
  readonly ofMonth: RegExp;
  /** A month that opens the sentence or the clause of a figure, and all up to the figure. */
  readonly opening: RegExp;
  /** The figure stands right behind the month, or a short word between them. */
  readonly adjacent: RegExp;
  /** The same with nothing between them but a word that leads to a level: “in September at 6.7%”. */
  readonly yearAdjacent: RegExp;
  /** Ends right before an amount that may be one of the thing it stands with: “the 12 km line”, “a toll of £9”. */
  readonly measured: RegExp;
  /** Ends right before a count of things that are known already: “the 940 members”. */
  readonly pointedAt: RegExp;
  /** “ to the school opened”, between a figure and a month: what was done to the place, or with it, in that month. */
  readonly ofPlace: RegExp;
  /** Behind a level that a change leads to another from. */
  readonly leftFor: RegExp;
  readonly compared: RegExp | undefined;
  readonly recurring: RegExp | undefined;
  readonly numberOf: (name: string) => number | undefined;
}

export const formsOf = memoOf((pack: LanguagePack): Forms | undefined => {
  const { drafting, frame, proofreading, reading } = pack;
  if (reading.grammar !== 'latin' || frame['verbs-last']) return undefined;
  const { onwards, 'up-to': upTo } = frame.times.bounds;
  const limits = [...proofreading.since.before, ...onwards.before, ...upTo.before];
  const bounds = [...limits, ...reading.asOf];
  const inYears = frame['before-years'].filter((word) => !bounds.includes(word));
  const names = monthNames(pack);
  const month = oneOf(names);
  const limited = [...limits, ...frame.from, ...frame.to];
  const places = [...inYears, ...frame['counted-ends'].filter((word) => !limited.includes(word))];
  const of = `(?:(?:${oneOf(proofreading.bases.shares)})\\s|\\p{L}['’])`;
  const named = anyOf(Object.values(pack.units.get('month')?.words ?? {}));
  // “In September”, « au mois de septembre », “for the month of September”.
  const lead = `(?:(?:${oneOf(inYears)})\\s|(?:${oneOf(places)})\\s(?:(?:${oneOf(frame.determiners)})\\s)?(?:${named})\\s${of}?)`;
  const joins = oneOf([...frame.conjunctions, ...frame.to]);
  const conjunctions = oneOf(frame.conjunctions);
  const being = drafting.being.before.flatMap((each) => each.split(' ').slice(1));
  const levels = oneOf([
    ...frame.to,
    ...frame['levels-of'],
    ...frame.from,
    ...being.filter((word) => frame['counted-ends'].includes(word)),
  ]);
  const known = frame.determiners.filter((word) => !frame['levels-of'].includes(word));
  const closed = oneOf([
    ...frame.conjunctions,
    ...frame['relative-pronouns'],
    ...frame['relative-conjunctions'],
    ...frame['time-clauses'],
    ...limits,
  ]);
  const more = `${lead}?(?:${month})(?!\\p{L})(?!\\s[^\\s\\d]{0,2}\\d)`;
  const ends = `(?!,?\\s(?:(?:${joins})\\s)?${more})(?:\\s*(?:[.,;:!?)]|$)|\\s(?:${conjunctions})\\s|(?:\\s\\p{L}+){1,3}\\s[^\\s\\d]{0,2}\\d)`;
  const plain = `(?<noun>(?:\\s(?!(?:${closed})\\s)[\\p{L}’'-]+){0,6})`;
  // “Of October 2021”.
  const year = `(?:\\s${of}?\\d{4}(?!\\d))?`;
  return {
    lead: `(?:${lead}|${of})`,
    behind: new RegExp(
      `^(?<lead>${plain}\\s${lead})(?<month>${month})(?!\\p{L})(?=${year}${ends})`,
      'u',
    ),
    ofMonth: new RegExp(`^(?<lead>\\s${of})(?<month>${month})(?=\\s*(?:[.,;:!?)]|$))`, 'u'),
    opening: new RegExp(
      `(?<lead>(?:^\\s*|[,;:]\\s|\\s(?:${conjunctions})\\s)${lead})(?<month>${month})${year}(?=[\\s,])(?!,?\\s(?:(?:${joins})\\s)?${more})(?<clause>,?[^\\d,;:.!?]*)$`,
      'iu',
    ),
    adjacent: new RegExp(
      `(?<lead>(?<clause>[^,;:.!?]*)\\s${lead})(?<month>${month})\\s(?:\\p{Ll}{1,4}\\s)?[^\\s\\d\\p{L}]{0,2}$`,
      'u',
    ),
    yearAdjacent: new RegExp(
      `(?<lead>(?<clause>[^,;:.!?]*)\\s${lead})(?<month>${month})\\s(?:(?:${levels})\\s)?[^\\s\\d\\p{L}]{0,2}$`,
      'u',
    ),
    measured: new RegExp(
      `(?<!\\p{L})(?:${oneOf(frame.determiners)})\\s[^\\s\\d\\p{L}]{0,2}$`,
      'iu',
    ),
    ofPlace: new RegExp(
      `\\s(?:(?:${oneOf(frame.determiners)})\\s|\\p{L}['’])[^\\s]+(?:\\s[^\\s]+)+$`,
      'iu',
    ),
    pointedAt: new RegExp(`(?<!\\p{L})(?:${oneOf(known)})\\s$`, 'iu'),
    leftFor: new RegExp(`^(?:\\s\\p{L}+){0,2}?\\s(?:${oneOf(frame.to)})\\s[^\\s\\d]{0,2}\\d`, 'u'),
    compared: wordFinder(frame.excess.more, pack),
    recurring: wordFinder(frame.times.each['year'] ?? [], pack),
    numberOf: (name) =>
      names.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1 || undefined,
  };
});
