import { error, failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Localized } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import { parseValue } from '../quantity/parse-value.js';
import type { Unit } from '../quantity/quantity.js';
import { chartFacts } from '../report/chart-magnitude.js';
import { baselineAmount } from '../report/chart-scale.js';
import type { Prose } from '../report/prose.js';
import { checkLabelPeriod } from './label-period.js';
import type { ChartPoint, ChartSeries, ChartSpec } from '../report/charts.js';
import { pointForm, type PointForm } from '../report/point-form.js';
import type { Fact, Report } from '../report/report.js';

/** A chart's facts as numbers to draw. Floats serve geometry only; figures are formatted from the exact quantity. */
export interface ChartData {
  /** Where the scale begins, in the unit of the axis: zero but for lines that declare another. */
  readonly baseline: number;
  readonly series: readonly DataSeries[];
}

export interface DataSeries {
  readonly label?: Localized<Prose>;
  readonly mark: 'bar' | 'line';
  readonly data: readonly Datum[];
}

export interface Datum {
  readonly point: ChartPoint;
  readonly fact: Fact;
  /** How the figure at its mark is written. */
  readonly form: PointForm;
  /** In the unit of the axis. */
  readonly amount: number;
  /** How many a rank is among (`rank`). */
  readonly among?: number;
  /** Lower end of a range; the amount where there is none. */
  readonly low: number;
  /** Planned, designed, expected, projected, intended or calculated: drawn hatched and labelled so. */
  readonly isProvisional: boolean;
}

/** Kinds that draw a range as a bar from its lower to its upper end. */
const RANGES: ReadonlySet<ChartSpec['kind']> = new Set(['bar', 'horizontal-bar']);
const PARTS: ReadonlySet<ChartSpec['kind']> = new Set([
  'doughnut',
  'unit-squares',
  'cells',
  'grid',
  'split-bar',
  'flow',
  'stacked-bar',
  'stacked-horizontal-bar',
]);

/**
 * Reads the numbers of a chart.
 *
 * Errors: `chart/no-number`, `chart/range`, `chart/negative`, `chart/mixed-dimensions`, `chart/mixed-units`,
 * `chart/nothing-to-draw`, `chart/too-many-highlights`, `chart/label-period`, each at the point; `chart/baseline` there.
 */
export function readChartData(
  spec: ChartSpec,
  report: Report,
  packs: readonly LanguagePack[],
): Checked<ChartData> {
  const diagnostics: Diagnostic[] = [];
  const facts = chartFacts(spec, report, packs);
  const scales = new Map<ChartSeries['mark'], Unit>();

  const series = spec.series.map((one): DataSeries => {
    const axis = spec.kind === 'combined' ? one.mark : 'bar';
    const data = one.points.flatMap((point): readonly Datum[] => {
      const fact = facts.get(point.fact);
      if (!fact) throw new Error(`no fact ${point.fact}`);
      const { value, unit, status } = fact.quantity;
      const form = pointForm(point, spec, report, packs);
      const fault = (code: Diagnostic['code'], problem: string, remedy: string): void => {
        diagnostics.push(error(code, point.place, problem, remedy));
      };
      if (spec.kind === 'rank') {
        const rank = rankOf(point, report);
        if (typeof rank === 'string') {
          fault('chart/no-rank', rank, 'draw the result of rank(…) of what “of” counts');
          return [];
        }
        return [{ point, fact, form, ...rank, isProvisional: status !== 'reported' }];
      }
      if (value.kind !== 'number' && value.kind !== 'range') {
        fault(
          'chart/no-number',
          `${fact.id} is ${value.kind === 'date' ? 'a date' : 'an ordinal'}, which has no length to draw`,
          'draw facts with a value and a unit',
        );
        return [];
      }
      if (value.kind === 'range' && !RANGES.has(spec.kind)) {
        fault(
          'chart/range',
          `${fact.id} is a range, which a ${spec.kind} chart cannot draw`,
          'use a bar or horizontal-bar chart, or print the range as a figure',
        );
        return [];
      }
      if (value.kind === 'range' && value.low.lt(0) && value.high.gt(0)) {
        fault(
          'chart/range',
          `${fact.id} is a range from below zero to above it, which one bar cannot show`,
          'print the range as a figure',
        );
        return [];
      }
      const first = scales.get(axis) ?? unit;
      scales.set(axis, first);
      if (comparable(first) !== comparable(unit)) {
        fault(
          'chart/mixed-dimensions',
          `${fact.id} is in ${unit.id}, the axis in ${first.id}`,
          'draw them in two charts, or on the two axes of a combined chart',
        );
        return [];
      }
      const ratio = conversion(unit, first);
      if (ratio === undefined) {
        fault(
          'chart/mixed-units',
          `${fact.id} is in ${unit.id}, the axis in ${first.id}, and no factor between them is known`,
          'state the facts in one unit',
        );
        return [];
      }
      const high = (value.kind === 'number' ? value.amount : value.high).toNumber() * ratio;
      const low = (value.kind === 'number' ? value.amount : value.low).toNumber() * ratio;
      if (low < 0 && PARTS.has(spec.kind)) {
        fault(
          'chart/negative',
          `${fact.id} is negative, and a ${spec.kind} chart shows parts of a whole or counts`,
          'use a bar chart',
        );
        return [];
      }
      return [{ point, fact, form, amount: high, low, isProvisional: status !== 'reported' }];
    });
    return { ...(one.label ? { label: one.label } : {}), mark: one.mark, data };
  });

  const all = series.flatMap(({ data }) => data);
  diagnostics.push(
    ...highlights(spec),
    ...checkLabelPeriods(spec, series),
    ...checkBaseline(spec, report, all, scales.get('bar')),
  );
  if (diagnostics.length === 0 && all.every(({ amount }) => amount === 0)) {
    diagnostics.push(
      error(
        'chart/nothing-to-draw',
        spec.place,
        'every number of the chart is zero',
        'leave the chart out',
      ),
    );
  }
  return diagnostics.length > 0
    ? failed(diagnostics)
    : { value: { baseline: baselineOf(spec, report), series }, diagnostics };
}

/** A rank, and how many it is among; what is wrong where it is no place among so many. */
function rankOf(
  { fact: id, of = '' }: ChartPoint,
  { facts }: Report,
): Pick<Datum, 'amount' | 'low' | 'among'> | string {
  const rank = facts.get(id)?.quantity.value;
  const count = facts.get(of)?.quantity.value;
  if (rank?.kind !== 'ordinal') return `${id} is no rank`;
  if (count?.kind !== 'number' || !count.amount.eq(count.amount.round())) {
    return `${of} is no whole number that a rank could be among`;
  }
  const among = count.amount.toNumber();
  if (rank.number < 1 || rank.number > among) {
    return `${id} is ${rank.number}, which is no place among ${among}`;
  }
  return { amount: rank.number, low: rank.number, among };
}

/** Kinds whose later series stand under the labels of the first. */
const GROUPS: ReadonlySet<ChartSpec['kind']> = new Set([
  'bar',
  'horizontal-bar',
  'line',
  'combined',
  'stacked-bar',
  'stacked-horizontal-bar',
  'slope',
]);

/** Kinds of which the length of no mark stands for an amount. */
const isOfLines = ({ kind, series }: ChartSpec): boolean =>
  kind === 'line' ||
  kind === 'slope' ||
  (kind === 'small-multiples' && series.every(({ mark }) => mark === 'line'));

const baselineOf = (spec: ChartSpec, { facts }: Report): number =>
  baselineAmount(spec, facts)?.toNumber() ?? 0;

/** Only lines may begin their scale elsewhere than at zero, and not above any of their values. */
function checkBaseline(
  spec: ChartSpec,
  report: Report,
  data: readonly Datum[],
  axis: Unit | undefined,
): readonly Diagnostic[] {
  const { baseline } = spec;
  if (baseline === undefined) return [];
  const fault = (problem: string, remedy: string): readonly Diagnostic[] => [
    error('chart/baseline', baseline.place, problem, remedy),
  ];
  const parsed = parseValue(baseline.written);
  if (parsed.ok && parsed.value.share !== undefined && axis?.id !== parsed.value.share) {
    return fault(
      `${baseline.written} is a percentage, the values are none`,
      'write it in the unit of the values',
    );
  }
  if (!isOfLines(spec)) {
    return fault(
      `marks of a ${spec.kind} chart are as long as their values, and begin at zero`,
      'leave “baseline” out, or draw lines',
    );
  }
  // One that was chosen lies under them all.
  if (baseline.written === 'auto') return [];
  const start = baselineOf(spec, report);
  const lowest = data.toSorted((a, b) => a.low - b.low)[0];
  if (lowest !== undefined && lowest.low < start) {
    return fault(
      `${lowest.fact.id} lies below ${baseline.written}, where the scale begins`,
      'begin the scale at or below the lowest value',
    );
  }
  return data.some(({ amount }) => amount > start)
    ? []
    : fault('no value lies above it', 'begin the scale lower, or at zero');
}

/** A label that is a date is said of its own fact, and of those of later series that stand over it. */
function checkLabelPeriods(
  { kind }: ChartSpec,
  series: readonly DataSeries[],
): readonly Diagnostic[] {
  return series.flatMap(({ data }) =>
    data.flatMap(({ point, fact }, i) => {
      const label = point.label ?? (GROUPS.has(kind) ? series[0]?.data[i]?.point.label : undefined);
      return label ? checkLabelPeriod({ ...point, label }, fact) : [];
    }),
  );
}

function highlights(spec: ChartSpec): readonly Diagnostic[] {
  return spec.series
    .flatMap(({ points }) => points)
    .filter(({ highlight }) => highlight)
    .slice(1)
    .map(({ place }) =>
      error(
        'chart/too-many-highlights',
        place,
        'another point of the chart is highlighted already',
        'highlight the one point that the title is about',
      ),
    );
}

/** Counts of different things may be compared on one scale; measures only with their own dimension. */
const comparable = (unit: Unit): string =>
  unit.kind === 'counter' || unit.kind === 'none' ? 'count' : `${unit.kind}:${unit.dimension}`;

/** What an amount is multiplied by to stand in the unit of the axis. */
function conversion(unit: Unit, axis: Unit): number | undefined {
  if (unit.id === axis.id || comparable(unit) === 'count') return 1;
  return unit.factor && axis.factor && unit.factor.div(axis.factor).toNumber();
}
