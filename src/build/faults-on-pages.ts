import { hasErrors, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { Document, ElementNode } from '../document/document.js';
import { inspectLayout } from '../inspect/inspect.js';
import { promisedPages } from '../inspect/promised-pages.js';
import type { Output, Report } from '../report/report.js';
import type { LayoutTrace } from '../sheet/trace.js';
import { boxStyle } from '../typeset/cascade.js';
import { colorSourceIn } from '../typeset/color-source.js';
import type { Theme } from '../typeset/style.js';
import type { PlaceOf } from '../yaml/designer.js';
import { inLayout, withoutConsequences } from './faults.js';

interface LaidOutSheet {
  readonly trace: LayoutTrace;
  readonly document: Document;
  readonly theme: Theme;
  readonly report: Report;
  readonly output: Output;
  readonly placesInTheme: PlaceOf;
  readonly placeOf: (element: ElementNode) => Place;
}

/** What inspection finds that does not follow from what was found before, and the promises that the pages break. */
export function faultsOnPages(
  { trace, document, theme, report, output, placesInTheme, placeOf }: LaidOutSheet,
  before: readonly Diagnostic[],
): readonly Diagnostic[] {
  const colorSource = colorSourceIn(document.root, theme);
  const inspected = inspectLayout(
    trace,
    document,
    (...of) => placesInTheme(colorSource(...of)),
    placeOf,
    (element) => boxStyle(element, theme).display === 'between',
  );
  const unpromised = promisedPages(trace, document, output);
  // A page too many is told once: its promise is broken, and how full it is follows from that.
  const isTold = ({ code }: Diagnostic): boolean =>
    hasErrors(unpromised) && code === 'layout/page-underfilled';
  const told = withoutConsequences(inspected, before).filter((each) => !isTold(each));
  return [...inLayout(told, output, report), ...unpromised];
}
