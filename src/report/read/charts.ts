import type { ChartPoint, ChartSeries, ChartSpec } from '../report.js';
import type { ChartInput, ChartsInput, PointInput } from '../schema/charts.js';
import { mention, type Reading } from './context.js';
import { checkIdentifier } from './identifiers.js';
import { readProse, readProseIfAny, writtenAt } from './texts.js';
import { readValueAt } from './values.js';

/** Reads charts.yaml. */
export function readCharts(reading: Reading, input: ChartsInput): ReadonlyMap<string, ChartSpec> {
  const ids = Object.keys(input);
  return new Map(
    ids.flatMap((id) => {
      const chart = input[id];
      return chart === undefined ? [] : [[id, readChart(reading, input, id, chart)] as const];
    }),
  );
}

function readChart(reading: Reading, input: ChartsInput, id: string, chart: ChartInput): ChartSpec {
  const place = reading.places.key(input, id);
  checkIdentifier(id, place, reading.findings);
  const unitLine = readProseIfAny(reading, chart, 'unit-line');
  const note = readProseIfAny(reading, chart, 'note');
  const alternative = readProseIfAny(reading, chart, 'alternative');
  const hub = readProseIfAny(reading, chart, 'hub');
  const cellValue = readCellValue(reading, chart);
  const series = readSeries(reading, id, chart, place);
  checkHighlights(reading, chart);
  return {
    id,
    kind: chart.kind,
    title: readProse(reading, chart, 'title'),
    ...(unitLine === undefined ? {} : { unitLine }),
    ...(note === undefined ? {} : { note }),
    ...(alternative === undefined ? {} : { alternative }),
    series,
    ...(hub === undefined ? {} : { hub }),
    ...(cellValue === undefined ? {} : { cellValue }),
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

function readSeries(
  reading: Reading,
  id: string,
  chart: ChartInput,
  place: ChartSpec['place'],
): readonly ChartSeries[] {
  const { places, findings } = reading;
  if (chart.points !== undefined && chart.series !== undefined) {
    findings.error(
      'report/chart-kind',
      places.key(chart, 'series'),
      `the chart “${id}” has both points and series`,
      'keep one of them',
    );
  }
  if (chart.points === undefined && chart.series === undefined && places.isWritten(chart)) {
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

const readPoints = (reading: Reading, points: readonly PointInput[]): readonly ChartPoint[] =>
  points.map((point, index) => {
    const { places, mentions } = reading;
    if (typeof point === 'string') {
      const place = places.value(points, index);
      mention(mentions.facts, point, place);
      return { fact: point, highlight: false, form: 'full', place };
    }
    mention(mentions.facts, point.fact, places.value(point, 'fact'));
    const label = readProseIfAny(reading, point, 'label');
    return {
      fact: point.fact,
      ...(label === undefined ? {} : { label }),
      highlight: point.highlight ?? false,
      form: point.form ?? 'full',
      place: places.of(point),
    };
  });

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
