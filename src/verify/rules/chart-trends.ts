import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../language/language.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { edtfOf } from '../../quantity/format-edtf.js';
import type { ChartSpec } from '../../report/charts.js';
import { packOf, type ReportContext } from '../context.js';
import { daysOf, daysOverlap } from '../figures/days.js';
import { drawnIn, wordingOf, type Drawn } from '../figures/drawn.js';
import { holds, wordFinder } from '../figures/words.js';
import type { ReportRule } from '../rule.js';
import { placeOf, type FlatText } from '../sources/flat-text.js';

/** “Loans fall every year” stands over no series of years that rises. */
export const chartTrends: ReportRule = {
  codes: ['figure/trend-differs'],
  check: (context) =>
    [...context.report.charts.values()].flatMap((chart) =>
      context.report.languages.flatMap((language) => inTitle(chart, language, context)),
    ),
};

interface Trend {
  readonly way: 'rise' | 'fall';
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
  const trend = trendIn(
    wordingOf(chart, title.text, language, context),
    packOf(language, context.packs),
  );
  if (trend === undefined) return [];
  const dates = (chart.title[language] ?? []).flatMap((part) =>
    part.kind === 'date' ? [part.period] : [],
  );
  const against = chart.series.map((series) => {
    const years = inTime(drawnIn(series, context));
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

/** From the first value to the last; with dates in the title from one to the other, or to and from the only one. */
function stepsSpokenOf(
  years: readonly Drawn[],
  dates: readonly Parameters<typeof daysOverlap>[0][],
): readonly Step[] {
  const named = years.filter(
    ({ fact: { period } }) =>
      period !== undefined && dates.some((date) => daysOverlap(date, period)),
  );
  const [first, last] = named.length > 1 ? [named[0], named.at(-1)] : [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [only] = named;
  if (only === undefined || named.length > 1) return [[first, last]];
  return [
    ...stepsOf(years).filter(([, after]) => after === only),
    ...(only === last ? [] : [[only, last] as const]),
  ];
}

const findersOf = memoOf((pack: LanguagePack) => {
  const find = (words: readonly string[]) => wordFinder(words, pack);
  const { frame, reading } = pack;
  const asides = find(frame.trends.asides);
  return {
    rises: find(frame.rises),
    falls: find(frame.falls),
    negations: find(frame.negations),
    eachStep: find(frame.trends['each-step']),
    // “Since the rise in fares”: what an aside leads to is not what the chart shows.
    masked: [
      find([...reading.qualifiersBefore.keys(), ...frame['not-words']]),
      asides && new RegExp(`${asides.source}\\P{N}{0,${longestAside}}`, 'giu'),
    ],
  };
});

/** UTF-16 units behind the word that opens an aside. */
const longestAside = 24;

/** The one direction that a title tells of. */
function trendIn(wording: string, pack: LanguagePack): Trend | undefined {
  const { rises, falls, negations, eachStep, masked } = findersOf(pack);
  if (holds(wording, negations)) return undefined;
  const text = masked.reduce(
    (whole, find) =>
      find === undefined ? whole : whole.replace(find, (found) => ' '.repeat(found.length)),
    wording,
  );
  const [rise] = rises === undefined ? [] : text.matchAll(rises);
  const [fall] = falls === undefined ? [] : text.matchAll(falls);
  const found = rise ?? fall;
  if (found === undefined || (rise !== undefined && fall !== undefined)) return undefined;
  return {
    way: rise === undefined ? 'fall' : 'rise',
    word: found[0],
    at: found.index,
    isOfEachStep: holds(text, eachStep),
  };
}
