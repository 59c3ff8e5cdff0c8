import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Report } from '../report/report.js';

/** What a chart says wrong only because a fact that it draws is wrong. */
const ofDrawnFacts: ReadonlySet<DiagnosticCode> = new Set([
  'chart/label-period',
  'figure/trend-differs',
]);

/** Faults of a point that make its label another than the period of its fact. */
const ofPoints: ReadonlySet<DiagnosticCode> = new Set([
  'figure/drawn-twice',
  'parity/date-missing',
]);

/**
 * Leaves out what a chart is told for although the fault is told elsewhere: of a fact that its source does not bear out,
 * and of a point whose label or fact has a fault of its own.
 */
export function withoutEchoesInCharts(
  diagnostics: readonly Diagnostic[],
  { facts, charts }: Pick<Report, 'facts' | 'charts'>,
): readonly Diagnostic[] {
  if (!diagnostics.some(({ code }) => ofDrawnFacts.has(code))) return diagnostics;
  const factAt = entriesOf([...facts.values()]);
  const chartAt = entriesOf([...charts.values()]);
  const refused = new Set(
    diagnostics.flatMap(({ code, place }) =>
      code.startsWith('source/') ? (factAt(place)?.id ?? []) : [],
    ),
  );
  const faulty = diagnostics.filter(({ code }) => ofPoints.has(code));
  return diagnostics.filter(({ code, place }) => {
    if (!ofDrawnFacts.has(code)) return true;
    const points = chartAt(place)?.series.flatMap((series) => series.points) ?? [];
    if (code !== 'chart/label-period') return !points.some(({ fact }) => refused.has(fact));
    const pointAt = entriesOf(points);
    const point = pointAt(place);
    if (point === undefined) return true;
    return !refused.has(point.fact) && !faulty.some((other) => pointAt(other.place) === point);
  });
}

/** The last entry of a file that begins before a place. */
function entriesOf<Entry extends { readonly place: Place }>(
  entries: readonly Entry[],
): (place: Place) => Entry | undefined {
  const inOrder = entries.toSorted(
    ({ place: one }, { place: other }) => one.line - other.line || one.column - other.column,
  );
  return ({ file, line, column }) =>
    inOrder.findLast(
      ({ place: own }) =>
        own.file === file && (own.line < line || (own.line === line && own.column <= column)),
    );
}
