import { warning, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { Document } from '../document/document.js';
import { elementsOf } from '../document/walk.js';
import { blocksOf } from '../report/read/references.js';
import type { Report } from '../report/report.js';
import type { LayoutTrace } from '../sheet/trace.js';
import { reportContext, type Packs, type ReportContext } from './context.js';
import type { AuthorText } from './texts/author-texts.js';

/** One output of a report as it was laid out. */
export interface LaidOutSheet {
  readonly document: Document;
  readonly trace: LayoutTrace;
}

/**
 * Texts of an author that no output prints, each at its place.
 * @param sheets all outputs of the report
 */
export function unprintedTexts(
  report: Report,
  packs: Packs,
  sheets: readonly LaidOutSheet[],
): readonly Diagnostic[] {
  const context = reportContext(report, packs);
  const printed = printedBy(sheets);
  const isShown = (text: AuthorText): boolean => isPrinted(text, printed, context);
  // Where there is no room for all labels of its points, a chart has those that its figures need.
  const thinned = new Set(
    context.texts.flatMap((text) =>
      text.role === OF_POINT && isShown(text) ? (text.chart?.id ?? []) : [],
    ),
  );
  // A chart that nothing names is told as such.
  const named = new Set(blocksOf(report).flatMap((b) => (b.kind === 'chart' ? [b.chart] : [])));
  const isThinned = ({ role, chart }: AuthorText): boolean =>
    role === OF_POINT && chart !== undefined && thinned.has(chart.id);
  return context.texts
    .filter((text) => text.chart === undefined || named.has(text.chart.id))
    .filter((text) => isForReaders(text) && !isShown(text) && !isThinned(text))
    .flatMap(({ role, prose }) => {
      const place = Object.values(prose).flat()[0]?.place;
      return place === undefined
        ? []
        : [
            warning(
              'report/unprinted-text',
              place,
              `${role} is printed by no output of the report`,
              'remove it, or use a layout or a kind of chart that prints it',
            ),
          ];
    });
}

const OF_POINT = 'the label of a point';

/**
 * The subject is what the PDF says of itself; names and facts are in its record; a section must have a title, also where
 * its layout has no place for one.
 */
const isForReaders = ({ role, isName, isOfFact }: AuthorText): boolean =>
  isName !== true && isOfFact !== true && !['the subject', 'the title of a section'].includes(role);

interface Printed {
  readonly places: ReadonlySet<string>;
  /** What each chart draws, without spaces; `undefined` of one that is a bitmap. */
  readonly charts: ReadonlyMap<string, string | undefined>;
}

function printedBy(sheets: readonly LaidOutSheet[]): Printed {
  const places = new Set<string>();
  const charts = new Map<string, string | undefined>();
  for (const { document, trace } of sheets) {
    for (const { children, alternative = [] } of elementsOf(document.root)) {
      for (const node of [...children, ...alternative]) {
        if (node.kind === 'text') places.add(keyOf(node.place));
      }
    }
    for (const item of trace.pages.flatMap(({ items }) => items)) {
      const id = item.element?.name === 'chart' ? item.element.attributes['ref'] : undefined;
      if (item.kind !== 'graphic' || id === undefined) continue;
      const before = charts.get(id) ?? '';
      const isKnown = item.texts !== undefined && !(charts.has(id) && charts.get(id) === undefined);
      charts.set(id, isKnown ? `${before}\n${item.texts.map(essence).join('')}` : undefined);
    }
  }
  return { places, charts };
}

const keyOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

const essence = (text: string): string => text.replaceAll(/[\s\u00AD\u2010-]/gu, '');

function isPrinted(
  { prose, chart }: AuthorText,
  { places, charts }: Printed,
  { flat }: ReportContext,
): boolean {
  const isSet = Object.values(prose)
    .flat()
    .some(({ place }) => places.has(keyOf(place)));
  if (isSet || chart === undefined || chart.is === 'set') return isSet;
  // Of a chart that is nowhere the title is told.
  if (!charts.has(chart.id) || chart.is === 'read-out') return true;
  const drawn = charts.get(chart.id);
  return (
    drawn === undefined ||
    Object.entries(prose).some(([language, own]) =>
      drawn.includes(essence(flat(own, language).text)),
    )
  );
}
