import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Localized } from '../../../language/language.js';
import { meantBy, shorten } from '../../../diagnostics/wording.js';
import { parsePeriod } from '../../../quantity/parse-period.js';
import type { Prose } from '../../prose.js';
import type { Baseline, ChartPoint, ChartSeries, ChartSpec } from '../../charts.js';
import {
  chartsFile,
  type ChartInput,
  type ChartsInput,
  type PointInput,
} from '../../schema/charts.js';
import { knownKeys } from '../../../yaml/schema-at.js';
import { mention, mentions as newMentions, type Mentions, type Reading } from '../context.js';
import { checkIdentifier } from '../identifiers.js';
import { readProse, readProseIfAny, writtenAt } from './texts.js';
import { readValueAt } from '../facts/values.js';
import { isKept } from '../facts/when.js';
import { readYears } from '../facts/years.js';

export interface ReadChart {
  readonly spec: ChartSpec;
  /** The facts that it names; they have to have values where the chart is printed. */
  readonly mentions: Mentions;
}

/** Reads charts.yaml. */
export function readCharts(
  reading: Reading,
  input: ChartsInput,
  ids: readonly string[] = Object.keys(input),
): ReadonlyMap<string, ReadChart> {
  return new Map(
    ids.flatMap((id) => {
      const chart = input[id];
      if (chart === undefined) return [];
      const own = newMentions();
      const spec = readChart({ ...reading, mentions: own }, input, id, chart);
      return [[id, { spec, mentions: own }] as const];
    }),
  );
}

function readChart(reading: Reading, input: ChartsInput, id: string, chart: ChartInput): ChartSpec {
  const place = reading.places.key(input, id);
  checkIdentifier(id, place, reading.findings);
  const unitLine = readProseIfAny(reading, chart, 'unit-line');
  const amountLine = readProseIfAny(reading, chart, 'amount-line');
  const note = readProseIfAny(reading, chart, 'note');
  const alternative = readProseIfAny(reading, chart, 'alternative');
  const hub = readProseIfAny(reading, chart, 'hub');
  const cellValue = readCellValue(reading, chart);
  const baseline = readBaseline(reading, chart);
  const series = readSeries(reading, id, chart);
  checkRanks(reading, chart);
  checkHighlights(reading, chart);
  return {
    id,
    kind: chart.kind,
    title: readProse(reading, chart, 'title'),
    ...(unitLine === undefined ? {} : { unitLine }),
    ...(amountLine === undefined ? {} : { amountLine }),
    ...(note === undefined ? {} : { note }),
    namesSources: chart.source === true,
    ...(chart.height === undefined ? {} : { height: chart.height }),
    ...(alternative === undefined ? {} : { alternative }),
    series,
    ...(hub === undefined ? {} : { hub }),
    ...(cellValue === undefined ? {} : { cellValue }),
    ...(baseline === undefined ? {} : { baseline }),
    place,
  };
}

function readCellValue(reading: Reading, chart: ChartInput): string | undefined {
  const value = readValueAt(reading, chart, 'cell-value');
  if (value === undefined) return undefined;
  if (value.value.kind === 'number' && value.value.amount.gt(0)) {
    return writtenAt(reading, chart, 'cell-value');
  }
  reading.findings.error(
    'report/bad-cell-value',
    reading.places.value(chart, 'cell-value'),
    'what one cell stands for has to be one number above zero',
    'write a number such as 10亿 or 10 million',
  );
  return undefined;
}

function readBaseline(reading: Reading, chart: ChartInput): Baseline | undefined {
  if (chart.baseline === 'auto') {
    return { written: 'auto', place: reading.places.value(chart, 'baseline') };
  }
  const value = readValueAt(reading, chart, 'baseline');
  if (value === undefined) return undefined;
  const place = reading.places.value(chart, 'baseline');
  const written = writtenAt(reading, chart, 'baseline');
  if (value.value.kind === 'number' && written !== undefined) return { written, place };
  reading.findings.error(
    'chart/baseline',
    place,
    'the scale of a chart begins at one number',
    'write a number such as 40% or 1.2亿, or auto',
  );
  return undefined;
}

function readSeries(reading: Reading, id: string, chart: ChartInput): readonly ChartSeries[] {
  const { places, findings } = reading;
  const place = places.of(chart);
  if (chart.points !== undefined && chart.series !== undefined) {
    findings.error(
      'report/chart-kind',
      places.key(chart, 'series'),
      `the chart “${id}” has both points and series`,
      'keep one of them',
    );
  }
  // Misspelt they were told as keys that charts do not take.
  const meant = meantBy(places.keys(chart), knownKeys(chartsFile, [id]));
  const isWritten = places.isWritten(chart) && !meant.has('points') && !meant.has('series');
  if (chart.points === undefined && chart.series === undefined && isWritten) {
    findings.error(
      'report/chart-kind',
      place,
      `the chart “${id}” draws nothing`,
      'add “points:” with the facts to draw, or “series:”',
    );
  }
  const one =
    chart.points === undefined
      ? []
      : [{ mark: 'bar' as const, points: readPoints(reading, chart.points), place }];
  const several = (chart.series ?? []).map((each) => {
    const label = readProseIfAny(reading, each, 'label');
    return {
      ...(label === undefined ? {} : { label }),
      mark: each.mark ?? ('bar' as const),
      points: readPoints(reading, each.points),
      place: places.of(each),
    };
  });
  return [...one, ...several];
}

/** The points of a chart; a series is one point for each of its years, labelled by the year. */
function readPoints(reading: Reading, points: readonly PointInput[]): readonly ChartPoint[] {
  const kept = points.map((point) => typeof point === 'string' || isKept(reading, point));
  // A chart of which the row has nothing lacks all of it, wherever it is printed.
  const isEmpty = !kept.includes(true);
  return points.flatMap((point, index) => {
    if (isEmpty || kept[index] === true) return readPoint(reading, points, point, index);
    const aside = newMentions();
    readPoint({ ...reading, mentions: aside }, points, point, index);
    reading.mentions.asides.push(...aside.facts);
    return [];
  });
}

function readPoint(
  reading: Reading,
  points: readonly PointInput[],
  point: PointInput,
  index: number,
): readonly ChartPoint[] {
  const { places } = reading;
  const isId = typeof point === 'string';
  const place = isId ? places.value(points, index) : places.of(point);
  const named = isId ? place : places.value(point, 'fact');
  const id = isId ? point : point.fact;
  const members = membersOf(reading, id, isId ? {} : point);
  const ids = members ?? [id];
  const amount = isId ? undefined : point.amount;
  if (!isId && amount !== undefined) {
    mention(reading.mentions.facts, amount, places.value(point, 'amount'));
  }
  const of = isId ? undefined : point.of;
  if (!isId && of !== undefined) mention(reading.mentions.facts, of, places.value(point, 'of'));
  // Of neighbours the row itself is highlighted, of years the last.
  const marked = ids.find((each) => reading.own?.has(each) === true) ?? ids.at(-1);
  return ids.map((fact): ChartPoint => {
    mention(reading.mentions.facts, fact, named);
    const own = isId || members !== undefined ? undefined : readProseIfAny(reading, point, 'label');
    const label = members === undefined ? own : yearLabel(reading, fact, place);
    return {
      fact,
      ...(amount === undefined ? {} : { amount }),
      ...(of === undefined ? {} : { of }),
      ...(label === undefined ? {} : { label }),
      highlight: !isId && point.highlight === true && fact === marked,
      ...(isId || point.form === undefined ? {} : { form: point.form }),
      place,
    };
  });
}

/** The facts of a series, of the years that are chosen; `undefined` of a fact that is none. */
function membersOf(
  reading: Reading,
  id: string,
  point: Exclude<PointInput, string> | Record<string, never>,
): readonly string[] | undefined {
  const members = reading.series?.get(id);
  if (point.years === undefined) return members;
  if (members === undefined) {
    reading.findings.error(
      'report/fact-field',
      reading.places.key(point, 'years'),
      `“${shorten(id)}” is one fact and no series`,
      'remove “years”, or name a series',
    );
    return undefined;
  }
  return readYears(reading, point).map((year) => `${id}-${year}`);
}

export function yearLabel(
  { languages }: Reading,
  member: string,
  place: Place,
): Localized<Prose> | undefined {
  const period = parsePeriod(member.slice(-4));
  if (!period.ok) return undefined;
  const year: Prose = [{ kind: 'date', period: period.value, form: 'year', place }];
  return Object.fromEntries(languages.map((language) => [language, year]));
}

/** Every point of a rank chart says what it is among, and no other point does. */
function checkRanks({ places, findings }: Reading, chart: ChartInput): void {
  const lists = [chart.points ?? [], ...(chart.series ?? []).map((each) => each.points)];
  for (const points of lists) {
    points.forEach((point, index) => {
      const hasOf = typeof point !== 'string' && point.of !== undefined;
      if (chart.kind === 'rank' && !hasOf) {
        findings.error(
          'report/chart-kind',
          typeof point === 'string' ? places.value(points, index) : places.of(point),
          'the rank does not say what it is among',
          'name the fact that counts it: “of: economies”',
        );
      } else if (chart.kind !== 'rank' && hasOf) {
        findings.error(
          'report/chart-kind',
          places.key(point, 'of'),
          'only a rank chart draws a place among others',
          'remove “of”, or write “kind: rank”',
        );
      }
    });
  }
}

function checkHighlights({ places, findings }: Reading, chart: ChartInput): void {
  const points = [chart.points ?? [], ...(chart.series ?? []).map((each) => each.points)].flat();
  const [, ...others] = points.flatMap((point) =>
    typeof point !== 'string' && point.highlight === true ? [point] : [],
  );
  for (const point of others) {
    findings.error(
      'report/several-highlights',
      places.key(point, 'highlight'),
      'another value of the chart is highlighted already',
      'highlight one value, the one the title speaks of',
    );
  }
}
