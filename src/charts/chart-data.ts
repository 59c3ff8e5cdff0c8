import type Big from 'big.js';
import { error, failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Localized } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import type { Unit } from '../quantity/quantity.js';
import { chartFacts } from '../report/chart-magnitude.js';
import type { Prose } from '../report/prose.js';
import { baselineOf, checkBaseline } from './baseline.js';
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
  const facts = chartFacts(spec, report, packs);
  const factOf = ({ fact: id }: ChartPoint): Fact => {
    const fact = facts.get(id);
    if (!fact) throw new Error(`no fact ${id}`);
    return fact;
  };
  const units = unitsOfAxes(spec, factOf);
  const read = spec.series.map((one) => {
    const unit = units.get(axisOf(one, spec));
    return {
      one,
      points: one.points.map((point): Datum | Diagnostic => {
        const fact = factOf(point);
        const length =
          spec.kind === 'rank' ? rankOf(point, report) : lengthOn(fact, spec.kind, unit);
        if ('problem' in length) {
          return error(length.code, point.place, length.problem, length.remedy);
        }
        const form = pointForm(point, spec, report, packs);
        return { point, fact, form, ...length, isProvisional: fact.quantity.status !== 'reported' };
      }),
    };
  });
  const series = read.map(({ one, points }): DataSeries => ({
    ...(one.label ? { label: one.label } : {}),
    mark: one.mark,
    data: points.filter(isDatum),
  }));

  const all = series.flatMap(({ data }) => data);
  const ofPoints = [
    ...read.flatMap(({ points }) => points.filter(isFault)),
    ...highlights(spec),
    ...checkLabelPeriods(spec, series),
    ...checkBaseline(spec, report, all, units.get('bar')),
  ];
  const diagnostics = ofPoints.length > 0 ? ofPoints : nothingToDraw(spec, all);
  return diagnostics.length > 0
    ? failed(diagnostics)
    : { value: { baseline: baselineOf(spec, report), series }, diagnostics };
}

const isFault = (point: Datum | Diagnostic): point is Diagnostic => 'severity' in point;
const isDatum = (point: Datum | Diagnostic): point is Datum => !isFault(point);

function nothingToDraw(spec: ChartSpec, data: readonly Datum[]): readonly Diagnostic[] {
  if (data.some(({ amount }) => amount !== 0)) return [];
  const problem = 'every number of the chart is zero';
  return [error('chart/nothing-to-draw', spec.place, problem, 'leave the chart out')];
}

/** Why a fact is no datum of a chart. */
type PointFault = Pick<Diagnostic, 'code' | 'problem' | 'remedy'>;

/** What a combined chart measures its bars and lines on; all others have one axis. */
const axisOf = ({ mark }: ChartSeries, { kind }: ChartSpec): ChartSeries['mark'] =>
  kind === 'combined' ? mark : 'bar';

/** The unit of each axis, which is that of the first fact on it with a length. */
function unitsOfAxes(
  spec: ChartSpec,
  factOf: (point: ChartPoint) => Fact,
): ReadonlyMap<ChartSeries['mark'], Unit> {
  if (spec.kind === 'rank') return new Map();
  const found = spec.series.flatMap((one) =>
    one.points
      .map(factOf)
      .filter((fact) => !('problem' in lengthOf(fact, spec.kind)))
      .map(({ quantity }) => [axisOf(one, spec), quantity.unit] as const),
  );
  // The first of each axis comes last, and stays.
  return new Map(found.toReversed());
}

/** The ends of a fact in its own unit. */
interface Length {
  readonly low: Big;
  readonly high: Big;
}

function lengthOf({ id, quantity: { value } }: Fact, kind: ChartSpec['kind']): Length | PointFault {
  if (value.kind === 'number') return { low: value.amount, high: value.amount };
  if (value.kind !== 'range') {
    return {
      code: 'chart/no-number',
      problem: `${id} is ${value.kind === 'date' ? 'a date' : 'an ordinal'}, which has no length to draw`,
      remedy: 'draw facts with a value and a unit',
    };
  }
  if (!RANGES.has(kind)) {
    return {
      code: 'chart/range',
      problem: `${id} is a range, which a ${kind} chart cannot draw`,
      remedy: 'use a bar or horizontal-bar chart, or print the range as a figure',
    };
  }
  if (value.low.lt(0) && value.high.gt(0)) {
    return {
      code: 'chart/range',
      problem: `${id} is a range from below zero to above it, which one bar cannot show`,
      remedy: 'print the range as a figure',
    };
  }
  return value;
}

/** A fact as numbers in the unit of its axis. */
function lengthOn(
  fact: Fact,
  kind: ChartSpec['kind'],
  axis: Unit = fact.quantity.unit,
): Pick<Datum, 'amount' | 'low'> | PointFault {
  const { unit } = fact.quantity;
  const length = lengthOf(fact, kind);
  if ('problem' in length) return length;
  if (comparable(axis) !== comparable(unit)) {
    return {
      code: 'chart/mixed-dimensions',
      problem: `${fact.id} is in ${unit.id}, the axis in ${axis.id}`,
      remedy: 'draw them in two charts, or on the two axes of a combined chart',
    };
  }
  const ratio = conversion(unit, axis);
  if (ratio === undefined) {
    return {
      code: 'chart/mixed-units',
      problem: `${fact.id} is in ${unit.id}, the axis in ${axis.id}, and no factor between them is known`,
      remedy: 'state the facts in one unit',
    };
  }
  const amount = length.high.toNumber() * ratio;
  const low = length.low.toNumber() * ratio;
  if (low < 0 && PARTS.has(kind)) {
    return {
      code: 'chart/negative',
      problem: `${fact.id} is negative, and a ${kind} chart shows parts of a whole or counts`,
      remedy: 'use a bar chart',
    };
  }
  return { amount, low };
}

/** A rank, and how many it is among; what is wrong where it is no place among so many. */
function rankOf(
  { fact: id, of = '' }: ChartPoint,
  { facts }: Report,
): Pick<Datum, 'amount' | 'low' | 'among'> | PointFault {
  const fault = (problem: string): PointFault => ({
    code: 'chart/no-rank',
    problem,
    remedy: 'draw the result of rank(…) of what “of” counts',
  });
  const rank = facts.get(id)?.quantity.value;
  const count = facts.get(of)?.quantity.value;
  if (rank?.kind !== 'ordinal') return fault(`${id} is no rank`);
  if (count?.kind !== 'number' || !count.amount.eq(count.amount.round())) {
    return fault(`${of} is no whole number that a rank could be among`);
  }
  const among = count.amount.toNumber();
  if (rank.number < 1 || rank.number > among) {
    return fault(`${id} is ${rank.number}, which is no place among ${among}`);
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
