import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { edtfOf } from '../../../quantity/format/format-edtf.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ChartSpec } from '../../../report/charts.js';
import type { Prose } from '../../../report/prose.js';
import { packOf, type ReportContext } from '../../context.js';
import type { Direction } from '../../directions/direction-of.js';
import { daysOf, daysOverlap } from '../../figures/days.js';
import { directionInSource } from '../../directions/source-direction.js';
import { drawnIn, wordingOf, type Drawn } from '../../figures/drawn.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { placeOf, type FlatText } from '../../sources/flat-text.js';
import { isAside } from '../../times/governing/governing-dates.js';
import { printedDates } from '../../texts/printed-dates.js';

/** “Loans fall every year” stands over no series of years that rises. */
export const chartTrends: ReportRule = {
  codes: ['figure/trend-differs'],
  check: (context) =>
    [...context.report.charts.values()].flatMap((chart) =>
      context.report.languages.flatMap((language) => inTitle(chart, language, context)),
    ),
};

interface Trend {
  readonly way: Way;
  readonly word: string;
  /** Offset of the word. */
  readonly at: number;
  /** It is said of every step and not of the whole: every year, 逐年. */
  readonly isOfEachStep: boolean;
}

/** Two values of one series, the earlier first. */
type Step = readonly [Drawn, Drawn];

function inTitle(
  chart: ChartSpec,
  language: LanguageTag,
  context: ReportContext,
): readonly Diagnostic[] {
  const title = context.flat(chart.title[language] ?? [], language);
  const pack = packOf(language, context.packs);
  const wording = wordingOf(chart, title.text, language, context);
  const dates = datesOf(chart.title[language] ?? [], title, pack, context);
  const record = recordIn(wording, pack);
  if (record !== undefined) return inRecord(record, dates, chart, title, language, context);
  const series = chart.series.map((each) => drawnIn(each, context));
  // “Growth of passengers” over rates of growth names what is drawn, and “growth falls” tells of the rate.
  const isOfRates = series.every((drawn) => waysOf(drawn, context).size > 0);
  const trend = trendIn(isOfRates ? without(wording, findersOf(pack).rates) : wording, pack);
  if (trend === undefined) return [];
  const isOfTheRate = isOfRates && holds(wording, findersOf(pack).rates);
  const against = series.map((drawn) => {
    // “Passengers rose” is borne out by rises of 18% and of 5%.
    if (!isOfTheRate && isOnly(trend.way, waysOf(drawn, context))) return undefined;
    const years = inTime(drawn);
    if (years === undefined) return undefined;
    const denies = ([before, after]: Step): boolean =>
      trend.way === 'rise' ? after.amount.lte(before.amount) : after.amount.gte(before.amount);
    const spoken = stepsSpokenOf(years, dates);
    const all = spoken.length > 0 && spoken.every(denies) ? spoken[0] : undefined;
    return all ?? (trend.isOfEachStep ? stepsOf(years).find(denies) : undefined);
  });
  const [first] = against;
  // Of several series the title may mean one.
  if (first === undefined || against.includes(undefined)) return [];
  return [differs(trend, first, title, chart, language)];
}

type Way = Direction['way'];

/** Which ways the drawn numbers went by their sources, where each is the size of a change. */
function waysOf(drawn: readonly Drawn[], { quotes }: ReportContext): ReadonlySet<Way> {
  const directions = drawn.map(({ fact }) => directionInSource(fact, quotes));
  const ways = directions.flatMap((each) => (each?.relation === 'by' ? [each.way] : []));
  return new Set(ways.length === drawn.length ? ways : []);
}

const isOnly = (way: Way, ways: ReadonlySet<Way>): boolean => ways.size === 1 && ways.has(way);

function differs(
  { way, word, at }: Trend,
  [before, after]: Step,
  title: FlatText,
  { place }: ChartSpec,
  language: LanguageTag,
): Diagnostic {
  const did = after.amount.eq(before.amount) ? 'did not change' : way === 'rise' ? 'fell' : 'rose';
  return error(
    'figure/trend-differs',
    placeOf(title, { start: at, end: at + word.length }) ?? place,
    `the title says “${word}” in ${language}, and from ${timeOf(before)} to ${timeOf(after)} what is drawn ${did}`,
    'say in the title what the chart shows, or correct the figure that is wrong',
  );
}

const timeOf = ({ fact: { id, period } }: Drawn): string =>
  period === undefined ? `“${id}”` : `“${id}” (${edtfOf(period)})`;

/** The values of a series in the order of their times; nothing of one without times of its own, or of changes. */
function inTime(drawn: readonly Drawn[]): readonly Drawn[] | undefined {
  const dated = drawn.flatMap((each) =>
    each.fact.period === undefined ? [] : [{ each, ...daysOf(each.fact.period) }],
  );
  const inOrder = dated.toSorted((one, other) => one.first - other.first);
  const isOfOneTime = inOrder.some(({ first }, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && before.last >= first;
  });
  const isOfChanges = drawn.some(({ point, amount }) => point.form === 'signed' || amount.lt(0));
  const isWhole = dated.length === drawn.length && dated.length > 1;
  return isWhole && !isOfOneTime && !isOfChanges ? inOrder.map(({ each }) => each) : undefined;
}

const stepsOf = (years: readonly Drawn[]): readonly Step[] =>
  years.flatMap((after, index): readonly Step[] => {
    const before = years[index - 1];
    return before === undefined ? [] : [[before, after]];
  });

/**
 * From the first value to the last, and the latest step; with dates in the title from one to the other, in one that is
 * alone, or since it.
 */
function stepsSpokenOf(years: readonly Drawn[], dates: readonly TitleDate[]): readonly Step[] {
  const named = years.filter((year) => dates.some((date) => isOf(year, date)));
  const [first, last] = named.length > 1 ? [named[0], named.at(-1)] : [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [only] = named;
  const steps = stepsOf(years);
  if (named.length > 1) return [[first, last]];
  if (only === undefined) return [[first, last], ...steps.slice(-1)];
  const isSince = dates.some((date) => date.isBase && isOf(only, date));
  const into = steps.filter(([, after]) => after === only);
  return isSince || into.length === 0 ? (only === last ? [] : [[only, last]]) : into;
}

/** A date of a title. */
interface TitleDate {
  readonly period: Period;
  /** What the title compares with: “since”, “on”, 较. */
  readonly isBase: boolean;
}

const isOf = ({ fact }: Drawn, { period }: TitleDate): boolean =>
  fact.period !== undefined && daysOverlap(period, fact.period);

function datesOf(
  prose: Prose,
  title: FlatText,
  pack: LanguagePack,
  { report }: ReportContext,
): readonly TitleDate[] {
  const end = { start: title.text.length, end: title.text.length };
  return printedDates(prose, title, report.facts).map((date) => ({
    period: date.period,
    isBase: isAside(date, end, title.text, pack),
  }));
}

interface LevelRecord {
  readonly way: 'high' | 'low';
  readonly word: string;
  /** A peak or a trough is beyond the values behind it too, and is of the time that the title names. */
  readonly isTurn: boolean;
  /** Offset of the word. */
  readonly at: number;
}

/** “At a record low”, “highest since”, “peaked in”: the latest value, or that of the date, is beyond all others, or all behind the date. */
function inRecord(
  { way, word, at, isTurn }: LevelRecord,
  dates: readonly TitleDate[],
  chart: ChartSpec,
  title: FlatText,
  language: LanguageTag,
  context: ReportContext,
): readonly Diagnostic[] {
  const beyond = chart.series.map((series): Step | undefined => {
    const years = inTime(drawnIn(series, context)) ?? [];
    const own = years.findLast((year) => dates.some((date) => !date.isBase && isOf(year, date)));
    const last = own ?? (isTurn ? undefined : years.at(-1));
    const base = years.findIndex((year) => dates.some((date) => date.isBase && isOf(year, date)));
    const others = years.slice(
      base + 1,
      last === undefined ? 0 : isTurn ? years.length : years.indexOf(last),
    );
    const higher = others.find(({ amount }) =>
      last === undefined ? false : way === 'high' ? amount.gt(last.amount) : amount.lt(last.amount),
    );
    return last === undefined || higher === undefined ? undefined : [higher, last];
  });
  const [first] = beyond;
  if (first === undefined || beyond.includes(undefined)) return [];
  const [other, last] = first;
  return [
    error(
      'figure/trend-differs',
      placeOf(title, { start: at, end: at + word.length }) ?? chart.place,
      `the title says “${word}” in ${language}, and ${timeOf(other)} is drawn ${way === 'high' ? 'higher' : 'lower'} than ${timeOf(last)}`,
      'say in the title what the chart shows, or correct the figure that is wrong',
    ),
  ];
}

const findersOf = memoOf((pack: LanguagePack) => {
  const find = (words: readonly string[]) => wordFinder(words, pack);
  const { frame, reading } = pack;
  const asides = find(frame.trends.asides);
  return {
    rises: find(frame.rises),
    falls: find(frame.falls),
    ownRises: find(frame.trends.rises),
    ownFalls: find(frame.trends.falls),
    highs: find(frame.trends.highs),
    lows: find(frame.trends.lows),
    peaks: find(frame.trends.peaks),
    troughs: find(frame.trends.troughs),
    negations: find(frame.negations),
    rates: find(frame['rates-of-change']),
    eachStep: find(frame.trends['each-step']),
    // “More than half” and “low-income” tell of no direction, and “since the rise in fares” of none that is shown.
    others: find([...reading.qualifiersBefore.keys(), ...frame['not-words']]),
    asides: asides && new RegExp(`${asides.source}\\P{N}{0,${longestAside}}`, 'giu'),
  };
});

/** UTF-16 units behind the word that opens an aside. */
const longestAside = 24;

const without = (text: string, find: RegExp | undefined): string =>
  find === undefined ? text : text.replace(find, (found) => ' '.repeat(found.length));

const firstIn = (text: string, find: RegExp | undefined): RegExpExecArray | undefined =>
  find === undefined ? undefined : [...text.matchAll(find)][0];

/** The one record that a title tells of and does not deny. */
function recordIn(wording: string, pack: LanguagePack): LevelRecord | undefined {
  const { highs, lows, peaks, troughs, asides, negations } = findersOf(pack);
  const text = without(wording, asides);
  const said = [
    { way: 'high', isTurn: false, find: highs },
    { way: 'low', isTurn: false, find: lows },
    { way: 'high', isTurn: true, find: peaks },
    { way: 'low', isTurn: true, find: troughs },
  ] as const;
  const found = said.flatMap(({ find, ...kind }) => {
    const word = firstIn(text, find);
    return word === undefined ? [] : [{ ...kind, word: word[0], at: word.index }];
  });
  const [first] = found;
  if (first === undefined || found.some(({ way }) => way !== first.way)) return undefined;
  // “So hoch wie nie” denies nothing.
  const rest = said.reduce((left, { find }) => without(left, find), text);
  return holds(rest, negations) ? undefined : first;
}

/** The one direction that a title tells of and does not deny. */
function trendIn(wording: string, pack: LanguagePack): Trend | undefined {
  const { rises, falls, ownRises, ownFalls, eachStep, negations, asides, others } = findersOf(pack);
  if (holds(wording, negations)) return undefined;
  const whole = without(wording, asides);
  const text = without(whole, others);
  const rise = firstIn(whole, ownRises) ?? firstIn(text, rises);
  const fall = firstIn(whole, ownFalls) ?? firstIn(text, falls);
  const found = rise ?? fall;
  if (found === undefined || (rise !== undefined && fall !== undefined)) return undefined;
  return {
    way: rise === undefined ? 'fall' : 'rise',
    word: found[0],
    at: found.index,
    isOfEachStep: holds(text, eachStep),
  };
}
