import type { Comparison, SheetName } from './compare.js';
import { rowText, type FigureChange } from './figures.js';
import type { OriginRecord } from '../provenance/record.js';

/** A figure that changes alike in several layouts of a report. */
export interface SharedChange {
  readonly change: FigureChange;
  readonly sheet: SheetName;
  /** Pages that it is on now, or was on last, by layout. */
  readonly pages: readonly { readonly layout: string; readonly numbers: readonly number[] }[];
}

/** The changes of the fact sheets of a report, each once, in the order of the sheets and their figures. */
export function acrossLayouts(sheets: readonly Comparison[]): readonly SharedChange[] {
  const changes = new Map<
    string,
    SharedChange & { readonly pages: SharedChange['pages'][number][] }
  >();
  for (const { sheet, figures } of sheets) {
    for (const change of figures) {
      const { old, new: now } = change.pages;
      const pages = { layout: sheet.layout, numbers: now.length > 0 ? now : old };
      const key = JSON.stringify([sheet.row, change.fact, change.change, change.fields]);
      const known = changes.get(key);
      if (known === undefined) changes.set(key, { change, sheet, pages: [pages] });
      else known.pages.push(pages);
    }
  }
  return [...changes.values()];
}

/** Where a figure is found: the source, and of a cell its row and column. A calculated one is nowhere. */
export function evidencePlace(origin: OriginRecord): string | undefined {
  switch (origin.kind) {
    case 'cell':
      return `${origin.source}, ${rowText(origin.row)}, ${origin.head}`;
    case 'quoted':
      return origin.source;
    case 'calculated':
      return undefined;
  }
}

/** What stands there: the cell, the quote, or the formula. */
export function evidenceText(origin: OriginRecord): string {
  switch (origin.kind) {
    case 'cell':
      return origin.text;
    case 'quoted':
      return origin.quote;
    case 'calculated':
      return origin.formula;
  }
}
