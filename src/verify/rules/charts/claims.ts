import type Big from 'big.js';
import { error, type Diagnostic, type Place } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { edtfOf } from '../../../quantity/format/format-edtf.js';
import type { Period } from '../../../quantity/quantity.js';
import type { Prose } from '../../../report/prose.js';
import type { ChartSpec } from '../../../report/charts.js';
import { packOf, type ReportContext } from '../../context.js';
import { daysOverlap } from '../../figures/days.js';
import { drawnIn, labelsIn, wordingOf, type Drawn } from '../../figures/drawn.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { placeOf } from '../../sources/flat-text.js';
import { isAside } from '../../times/governing/governing-dates.js';

/** What a chart says in words is what it draws: which is largest, of what time, and each fact once. */
export const chartClaims: ReportRule = {
  codes: [
    'figure/superlative-differs',
    'figure/direction-differs',
    'figure/drawn-twice',
    'time/chart-period-differs',
  ],
  check: (context) =>
    [...context.report.charts.values()].flatMap((chart) => [
      ...superlatives(chart, context),
      ...directions(chart, context),
      ...drawnTwice(chart, context),
      ...periods(chart, context),
    ]),
};

/** The first language whose title claims what the data deny. */
function superlatives(chart: ChartSpec, context: ReportContext): readonly Diagnostic[] {
  for (const language of context.report.languages) {
    const found = superlative(chart, language, context);
    if (found !== undefined) return [found];
  }
  return [];
}

function superlative(
  chart: ChartSpec,
  language: LanguageTag,
  context: ReportContext,
): Diagnostic | undefined {
  const pack = packOf(language, context.packs);
  const flat = context.flat(chart.title[language] ?? [], language);
  const { text } = flat;
  const claim = claimIn(text, pack, wordingOf(chart, text, language, context));
  if (claim === undefined) return undefined;
  for (const series of chart.series) {
    const drawn = drawnIn(series, context);
    const named = namedBy(text, claim, drawn, language, context);
    if (named === undefined) continue;
    const sizeOf = ({ amount }: Drawn): Big => (claim.ofFalls ? amount.times(-1) : amount);
    const beats = (other: Drawn): boolean =>
      claim.way === 'most' ? sizeOf(other).gt(sizeOf(named)) : sizeOf(other).lt(sizeOf(named));
    const better = drawn.find(beats);
    const shown = claim.isOnly ? drawn.find(({ point }) => point.highlight) : undefined;
    const denied =
      better !== undefined
        ? `“${better.fact.id}” is ${claim.way === 'most' ? 'more' : 'less'}`
        : shown !== undefined && !shown.amount.eq(named.amount)
          ? `“${shown.fact.id}” is highlighted`
          : undefined;
    if (denied !== undefined)
      return error(
        'figure/superlative-differs',
        placeOf(flat, { start: claim.at, end: claim.at + claim.word.length }) ?? chart.place,
        `the title says “${claim.word}” in ${language} of “${named.fact.id}”, and ${denied}`,
        'name and highlight the figure of which it is true, or correct the title',
      );
  }
  return undefined;
}

interface Claim {
  readonly way: 'most' | 'least';
  readonly word: string;
  /** Offset of the word. */
  readonly at: number;
  /** The title makes no other. */
  readonly isOnly: boolean;
  /** The largest of falls is the lowest figure. */
  readonly ofFalls: boolean;
}

const findersOf = memoOf(({ frame, ...pack }: LanguagePack) => {
  const find = (words: readonly string[]) => wordFinder(words, { frame, ...pack });
  const { most, least, 'one-of': oneOf } = frame.superlatives;
  return {
    all: find([...most, ...least]),
    least: new Set(least.map((word) => word.toLowerCase())),
    oneOf: find(oneOf),
    falls: find(frame.falls),
    rises: find(frame.rises),
  };
});

/** What a title claims; nothing where it says both, or “one of the”. */
function claimIn(text: string, pack: LanguagePack, wording: string): Claim | undefined {
  const { all, least, oneOf, falls, rises } = findersOf(pack);
  const said = all === undefined ? [] : [...text.matchAll(all)];
  const [first] = said;
  if (first === undefined || holds(text, oneOf)) return undefined;
  const ways = new Set(
    said.map(([word]) => (least.has(word.toLowerCase()) ? ('least' as const) : ('most' as const))),
  );
  const [way] = ways;
  if (way === undefined || ways.size > 1) return undefined;
  return {
    way,
    word: first[0],
    at: first.index,
    isOnly: said.length === 1,
    ofFalls: holds(wording, falls) && !holds(wording, rises),
  };
}

/** The value that a title speaks of: the one whose label leads to the word, the highlighted one, or the one that it names. */
function namedBy(
  title: string,
  { at }: Claim,
  drawn: readonly Drawn[],
  language: LanguageTag,
  context: ReportContext,
): Drawn | undefined {
  const labels = labelsIn(title, drawn, language, context);
  const conjunctions = wordFinder(
    packOf(language, context.packs).frame.conjunctions,
    packOf(language, context.packs),
  );
  const lead = labels.findLast(({ end }) => end <= at);
  const between = lead === undefined ? '' : title.slice(lead.end, at);
  if (lead !== undefined && !/[,，、;；:：]/u.test(between) && !holds(between, conjunctions))
    return lead.of;
  const highlighted = drawn.find(({ point }) => point.highlight);
  if (highlighted !== undefined) return highlighted;
  const named = new Set(labels.map(({ of }) => of));
  return named.size === 1 ? [...named][0] : undefined;
}

/** “Imports grew” over a chart on which they fell. */
function directions(chart: ChartSpec, context: ReportContext): readonly Diagnostic[] {
  return context.report.languages.flatMap((language) => {
    const pack = packOf(language, context.packs);
    const flat = context.flat(chart.title[language] ?? [], language);
    const { rises, falls } = findersOf(pack);
    return chart.series.flatMap((series) => {
      const drawn = drawnIn(series, context);
      const isOfChanges = drawn.some(
        ({ point, amount }) => point.form === 'signed' || amount.lt(0),
      );
      const labels = isOfChanges ? labelsIn(flat.text, drawn, language, context) : [];
      return labels.flatMap(({ of: { fact, amount }, start, end }, index) => {
        const rest = flat.text.slice(end, labels[index + 1]?.start ?? flat.text.length);
        const [said = ''] = rest.split(/[,，、;；:：。]/u);
        const [rise, fall] = [holds(said, rises), holds(said, falls)];
        if (rise === fall || !(rise ? amount.lt(0) : amount.gt(0))) return [];
        return [
          error(
            'figure/direction-differs',
            placeOf(flat, { start, end }) ?? chart.place,
            `the title says in ${language} that “${fact.id}” ${rise ? 'rose' : 'fell'}, and it is drawn as ${amount.toFixed()}`,
            'correct the title, or the sign of the fact',
          ),
        ];
      });
    });
  });
}

/** One fact that stands twice in a series, or under two dates. */
function drawnTwice({ series }: ChartSpec, { report }: ReportContext): readonly Diagnostic[] {
  const [first] = report.languages;
  const seen = new Map<string, { readonly series: number; readonly date: string | undefined }>();
  return series.flatMap(({ points }, index) =>
    points.flatMap((point, at) => {
      const label = point.label ?? (index > 0 ? series[0]?.points[at]?.label : undefined);
      const [period] = datesOf(label?.[first ?? ''] ?? []);
      const date = period && edtfOf(period);
      const before = seen.get(point.fact);
      seen.set(point.fact, before ?? { series: index, date });
      if (before === undefined || (before.series !== index && before.date === date)) return [];
      return [
        error(
          'figure/drawn-twice',
          point.place,
          before.date === date || before.date === undefined || date === undefined
            ? `“${point.fact}” is drawn twice`
            : `“${point.fact}” is drawn as ${before.date} and as ${date}`,
          'draw the fact of each time, once',
        ),
      ];
    }),
  );
}

/** A figure of a time that neither the title, the unit line nor its label names, where they name one. */
function periods(chart: ChartSpec, context: ReportContext): readonly Diagnostic[] {
  const [language] = context.report.languages;
  if (language === undefined) return [];
  const head = [chart.title, chart.unitLine];
  const said = head.flatMap((text) => ownDates(text?.[language] ?? [], language, context));
  return chart.series.flatMap(({ label, points }, index) =>
    points.flatMap((point, at) => {
      const period = context.report.facts.get(point.fact)?.period;
      const over = index > 0 ? chart.series[0]?.points[at]?.label : undefined;
      const own = [label, point.label ?? over].flatMap((text) => datesOf(text?.[language] ?? []));
      const dates = own.length > 0 ? own : said;
      // A label that is a date and no more is compared where it is drawn.
      if (period === undefined || dates.length === 0 || isDate(point.label?.[language])) return [];
      return dates.some((date) => daysOverlap(date, period))
        ? []
        : [notOfTime(point, period, dates, own.length > 0 ? 'its label' : 'the chart')];
    }),
  );
}

const notOfTime = (
  { fact, place }: { readonly fact: string; readonly place: Place },
  period: Period,
  dates: readonly Period[],
  who: string,
): Diagnostic =>
  error(
    'time/chart-period-differs',
    place,
    `“${fact}” is of ${edtfOf(period)}, and ${who} says ${dates.map(edtfOf).join(', ')}`,
    'correct the date, or draw the fact of that time',
  );

const datesOf = (prose: Prose): readonly Period[] =>
  prose.flatMap((part) => (part.kind === 'date' ? [part.period] : []));

/** Dates that are not those of a comparison: “growth on 2019”. */
function ownDates(prose: Prose, language: LanguageTag, context: ReportContext): readonly Period[] {
  const { text, pieces } = context.flat(prose, language);
  const pack = packOf(language, context.packs);
  const printed = pieces.filter(({ origin }) => origin === 'date');
  const end = { start: text.length, end: text.length };
  return datesOf(prose).filter((_, index) => {
    const piece = printed[index];
    return piece === undefined || !isAside(piece, end, text, pack);
  });
}

const isDate = (prose: Prose = []): boolean => prose.length === 1 && prose[0]?.kind === 'date';
