import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Document } from '../document/document.js';
import type { LayoutTrace } from '../sheet/trace.js';
import { contrast, type PlaceOfColor } from './checks/contrast.js';
import { edges } from './checks/edges.js';
import { graphicsOnce } from './checks/graphics-once.js';
import { legibility } from './checks/legibility.js';
import { overlap } from './checks/overlap.js';
import { pageCount } from './checks/page-count.js';
import { pageFill } from './checks/page-fill.js';
import { partners } from './checks/partners.js';
import { stringLength } from './checks/string-length.js';
import { textOnce, type IsSeparator } from './checks/text-once.js';
import { unseenShapes, type PlaceOfGraphic } from './checks/unseen-shapes.js';
import type { Check } from './inspection.js';

const CHECKS: readonly Check[] = [
  graphicsOnce,
  edges,
  overlap,
  legibility,
  partners,
  pageCount,
  pageFill,
  stringLength,
];

/** Inspects the pages as they were laid out; nothing is lost, nothing hides, nothing collides. */
export const inspectLayout = (
  trace: LayoutTrace,
  document: Document,
  placeOfColor: PlaceOfColor,
  placeOfGraphic: PlaceOfGraphic,
  isSeparator: IsSeparator,
): readonly Diagnostic[] =>
  [textOnce(isSeparator), ...CHECKS, contrast(placeOfColor), unseenShapes(placeOfGraphic)].flatMap(
    (check) => check(trace, document),
  );
