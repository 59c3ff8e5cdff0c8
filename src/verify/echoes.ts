import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { ReportContext } from './context.js';

/** What a fault of a text brings about when its languages are compared: a figure that is typed is a fact that is missing. */
const echoes: Readonly<Partial<Record<DiagnosticCode, DiagnosticCode>>> = {
  'parity/fact-missing': 'figure/stray',
  'parity/date-missing': 'figure/stray',
  'parity/status-differs': 'status/not-printed',
};

/** What several rules may find of one label: that it is of another figure. */
const toldOnce: ReadonlySet<DiagnosticCode> = new Set(['figure/which-figure']);

const oncePerPlace = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, place }) => {
    if (!toldOnce.has(code)) return true;
    const key = JSON.stringify([code, place.file, place.line, place.column]);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
};

/** Leaves out what is told of one place already, and as many echoes of a text in a language as it has faults that bring them about. */
export function withoutEchoes(
  found: readonly Diagnostic[],
  { texts }: Pick<ReportContext, 'texts'>,
): readonly Diagnostic[] {
  const diagnostics = oncePerPlace(found);
  if (!diagnostics.some(({ code }) => echoes[code] !== undefined)) return diagnostics;
  const starts = texts
    .flatMap(({ prose }) => Object.values(prose).flatMap((own) => own[0]?.place ?? []))
    .toSorted(inFileOrder);
  /** Where the text begins that a place is in. */
  const startOf = (place: Place): Place | undefined =>
    starts.findLast((start) => start.file === place.file && inFileOrder(start, place) <= 0);
  const keyOf = (code: DiagnosticCode, place: Place): string =>
    JSON.stringify([code, startOf(place) ?? place]);
  const causes = new Set(Object.values(echoes));
  const open = new Map<string, number>();
  for (const { code, place } of diagnostics) {
    if (!causes.has(code)) continue;
    const key = keyOf(code, place);
    open.set(key, (open.get(key) ?? 0) + 1);
  }
  return diagnostics.filter(({ code, place }) => {
    const cause = echoes[code];
    if (cause === undefined) return true;
    const key = keyOf(cause, place);
    const left = open.get(key) ?? 0;
    open.set(key, left - 1);
    return left <= 0;
  });
}

const inFileOrder = (one: Place, other: Place): number =>
  one.file === other.file
    ? one.line - other.line || one.column - other.column
    : one.file < other.file
      ? -1
      : 1;
