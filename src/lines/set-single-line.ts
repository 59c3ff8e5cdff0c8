import type { LineStyle } from './style.js';
import type { LineRun } from './runs.js';
import { composeLine } from './compose-line.js';
import { knownItems } from './items/known-items.js';
import { UNADJUSTED } from './justify.js';
import type { Fragment } from './set-line.js';

/**
 * Sets a text on one line, however long, with the spacing of `setParagraph`; a newline in it breaks nothing. `width` in
 * pt leaves out word spaces at the end.
 */
export const setSingleLine = <Run extends LineRun>(
  runs: readonly Run[],
  style: LineStyle,
): { readonly fragments: readonly Fragment<Run>[]; readonly width: number } => {
  const items = knownItems(runs, style);
  return composeLine(items, 0, items.count, UNADJUSTED);
};
