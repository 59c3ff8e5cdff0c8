import type { BreakableText } from './breakable-text.js';
import { PROHIBITED } from '../penalties.js';
import type { LineStyle } from '../style.js';

/** What stands in brackets at the end of a label is its unit: 吞吐量（万标准箱）, Freight (billion tonne-kilometres). */
const BRACKETED = /(?:（[^（）]{1,12}）|\([^()]{1,36}\))$/u;
/** More than any line costs that ends before it, so that only one wider than the measure is parted. */
const INSIDE_LABEL_UNIT = 20_000;

/** Keeps the unit of a label on one line where lines are ragged: a short line before it is no fault in a cell. */
export const keepLabelUnit = (
  { text, penalties }: BreakableText,
  { justified = false, balanced = false }: LineStyle,
): void => {
  if (justified || balanced) return;
  const found = BRACKETED.exec(text);
  if (!found) return;
  for (let i = found.index + 1; i < text.length; i++) {
    const penalty = penalties[i] ?? PROHIBITED;
    if (penalty > Number.NEGATIVE_INFINITY) penalties[i] = Math.max(penalty, INSIDE_LABEL_UNIT);
  }
};
