import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { directionNear } from '../clauses/clause-frame.js';
import type { SourceText } from '../sources/source-text.js';

/**
 * 死者数は前年より31人減の320人: of figures of one unit the size of a change stands between the words that name a level and that
 * level. Whether a figure is such a size, where words stand as in the scripts of East Asia.
 */
export const isSizeOfChange = (
  { start, end }: ReadQuantity,
  { normal, pack }: SourceText,
): boolean =>
  pack !== undefined &&
  pack.script !== 'Latn' &&
  directionNear(normal.text, { start: normal.normal(start), end: normal.normal(end) }, pack)
    ?.relation === 'by';
