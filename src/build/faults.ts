import {
  failed,
  hasErrors,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import { pathOf, readFault, systemCode } from '../files/faults.js';
import { FontFault } from '../fonts/open-face.js';
import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Output, Report } from '../report/report.js';

/**
 * Runs stages that read files late, fonts above all: a fault of the file system or of a font file becomes a diagnostic.
 * Anything else that is thrown is a bug and goes on.
 * @param place where a refusing file system is reported
 */
export function guard<T>(place: Place, work: () => Checked<T>): Checked<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof FontFault) return failed(error.diagnostic);
    if (systemCode(error) === undefined) throw error;
    return failed(readFault(error, pathOf(error) ?? place.file, place));
  }
}

/** One name that is wrong, or missing where it is declared, is one fault wherever it is used. */
const foldedByProblem: ReadonlySet<DiagnosticCode> = new Set([
  'report/unknown-fact',
  'report/unknown-chart',
  'report/unknown-unit',
  'report/unknown-note',
  'report/undeclared-language',
  'source/unread-language',
]);

/** A drawing that is not seen, or a coarse picture, is one fault where it is named, wherever it stands and how wide. */
const foldedByPlace: ReadonlySet<DiagnosticCode> = new Set(['layout/shape-unseen', 'image/coarse']);

/** Of two that are one fault, the worse. */
const worse = (first: Diagnostic, next: Diagnostic): Diagnostic =>
  (next.least ?? Infinity) < (first.least ?? Infinity) ? withPlacesOf(next, first) : first;

/** With its own place among those where a fault shows, unless it is that of the first. */
function withOwnPlace(diagnostic: Diagnostic, { place: first }: Diagnostic): Diagnostic {
  const { place, also = [] } = diagnostic;
  const isFirst =
    place.file === first.file && place.line === first.line && place.column === first.column;
  return isFirst ? diagnostic : { ...diagnostic, also: [place, ...also] };
}

/** Each diagnostic once: two layouts of a report meet the same faults in its data. Other places of the same fault are joined. */
export function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, place, problem } = diagnostic;
    const isOne = foldedByProblem.has(code);
    const key = JSON.stringify(
      isOne
        ? [code, problem]
        : [
            code,
            place.file,
            place.line,
            place.column,
            ...(foldedByPlace.has(code) ? [] : [problem]),
          ],
    );
    const first = told.get(key);
    told.set(
      key,
      first === undefined
        ? diagnostic
        : withPlacesOf(
            worse(first, diagnostic),
            isOne ? withOwnPlace(diagnostic, first) : diagnostic,
          ),
    );
  }
  return [...told.values()];
}

/** A fault with the other places of the same fault beside its own. */
export function withPlacesOf(first: Diagnostic, { also: more = [] }: Diagnostic): Diagnostic {
  const known = new Set((first.also ?? []).map((place) => JSON.stringify(place)));
  const others = more.filter((place) => !known.has(JSON.stringify(place)));
  return others.length === 0 ? first : { ...first, also: [...(first.also ?? []), ...others] };
}

/** Says which layout a fault of the pages is on, where a report is set in several. */
export const inLayout = (
  diagnostics: readonly Diagnostic[],
  { layout }: Output,
  { outputs }: Report,
): readonly Diagnostic[] =>
  outputs.length === 1
    ? diagnostics
    : diagnostics.map((each) => ({ ...each, problem: `${each.problem}, in the layout ${layout}` }));

/** What a fault that is told brings about on the page, by its code. */
const consequences: Readonly<Record<string, readonly string[]>> = {
  'layout/block-taller-than-page': ['layout/off-page', 'layout/outside-margins', 'layout/overlap'],
  'layout/row-taller-than-page': ['layout/off-page', 'layout/outside-margins', 'layout/overlap'],
};

/**
 * Leaves out what inspection finds only because a graphic could not be drawn, or because a block has no room on a page:
 * their own errors have told it.
 * @param known what was found before the pages were inspected
 */
export function withoutConsequences(
  inspected: readonly Diagnostic[],
  known: readonly Diagnostic[],
): readonly Diagnostic[] {
  const told = new Set(known.flatMap(({ code }) => consequences[code] ?? []));
  if (hasErrors(known)) told.add('layout/graphic-lost');
  return inspected.filter(({ code }) => !told.has(code));
}

/** Those at a place where nothing is known yet: a picture's attribute that is refused has a file that is refused. */
export function atNewPlaces(
  diagnostics: readonly Diagnostic[],
  known: readonly Diagnostic[],
): readonly Diagnostic[] {
  const keyOf = ({ place: { file, line, column } }: Diagnostic): string =>
    JSON.stringify([file, line, column]);
  const told = new Set(known.map(keyOf));
  return diagnostics.filter((diagnostic) => !told.has(keyOf(diagnostic)));
}
