import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { directionNear } from '../clauses/clause-frame.js';
import { excessOf } from './excess.js';
import type { SourceText } from '../sources/source-text.js';

/**
 * 死者数は前年より31人減の320人: of figures of one unit the size of a change stands between the words that name a level and that
 * level. Whether a figure is such a size, where words stand as in the scripts of East Asia.
 */
export function isSizeOfChange(
  { start, end }: ReadQuantity,
  { normal, pack }: SourceText,
): boolean {
  if (pack === undefined || pack.script === 'Latn') return false;
  const figure = { start: normal.normal(start), end: normal.normal(end) };
  // 前年より38人多い412人.
  const isExcess = pack.frame['verbs-last'] && excessOf(normal.text, figure, pack) !== undefined;
  return isExcess || directionNear(normal.text, figure, pack)?.relation === 'by';
}
