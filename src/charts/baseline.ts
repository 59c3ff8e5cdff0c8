import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import { parseValue } from '../quantity/parse-value.js';
import type { Unit } from '../quantity/quantity.js';
import { baselineAmount } from '../report/chart-scale.js';
import type { ChartSpec } from '../report/charts.js';
import type { Fact, Report } from '../report/report.js';

/** A fact as it is drawn, in the unit of the axis. */
interface Drawn {
  readonly fact: Fact;
  readonly amount: number;
  readonly low: number;
}

/** Kinds of which the length of no mark stands for an amount. */
const isOfLines = ({ kind, series }: ChartSpec): boolean =>
  kind === 'line' ||
  kind === 'slope' ||
  (kind === 'small-multiples' && series.every(({ mark }) => mark === 'line'));

/** Where the scale of a chart begins, in the unit of its axis. */
export const baselineOf = (spec: ChartSpec, { facts }: Report): number =>
  baselineAmount(spec, facts)?.toNumber() ?? 0;

/** Only lines may begin their scale elsewhere than at zero, and not above any of their values. */
export function checkBaseline(
  spec: ChartSpec,
  report: Report,
  data: readonly Drawn[],
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
