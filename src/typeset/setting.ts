import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ElementNode } from '../document/document.js';
import type { FontLibrary } from '../fonts/face.js';
import type { FiguresByLanguage } from '../language/figure-words.js';
import type { GraphicNode, PageContext, PrintNode } from '../sheet/nodes.js';
import type { Cascade } from './cascade.js';
import type { Theme } from './style.js';

/** How far marks may go on beyond what is drawn, to either side, in pt. */
interface Reach {
  readonly left: number;
  readonly right: number;
}

/** A chart or picture drawn to a width in pt. */
export type DrawGraphic = (
  element: ElementNode,
  width: number,
  reach?: Reach,
  /** In pt, for a chart that fills what is left. */
  height?: number,
  /** Whether that is the height of what stands beside it. */
  isLevel?: boolean,
) => GraphicNode | undefined;

/** What every element family needs to set its elements. */
export interface Setting {
  readonly theme: Theme;
  readonly fonts: FontLibrary;
  readonly figures: FiguresByLanguage;
  readonly draw: DrawGraphic;
  readonly note: (diagnostic: Diagnostic) => void;
  /** Paragraphs whose spans that would run in stand apart, as those beside them do, with the white under fewer, in pt. */
  readonly apart: Map<ElementNode, number>;
  /** Only in headers and footers, which know their page. */
  readonly page?: PageContext;
}

/** Where an element stands: the styles in force round it and the width it has, in pt. */
export interface Standing {
  readonly cascade: Cascade;
  readonly width: number;
}

/** Sets an element that prints as a block. */
export type SetBlock = (element: ElementNode, standing: Standing) => PrintNode | undefined;
