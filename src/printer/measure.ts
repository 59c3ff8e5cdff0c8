import { isLeaf, isSourced } from './definition.js';
import { paragraphExtent } from './lines/set-paragraph.js';
import type { PrintNode } from './nodes.js';
import { DocMeasurePart, SVGMeasurePart, type DefinitionNode } from './pdfmake.js';

const sideMargins = (source: PrintNode): number =>
  source.kind === 'gap' || !source.margin ? 0 : source.margin[0] + source.margin[2];

/** pdfmake's first pass, which finds the least and the natural width of every block. */
export class SheetMeasure extends DocMeasurePart {
  constructor(pdfDocument: object) {
    super(pdfDocument, {}, {}, new SVGMeasurePart(), {});
  }

  override measureNode(node: DefinitionNode): DefinitionNode {
    const measured = super.measureNode(node);
    if (isSourced(measured)) {
      const sides = sideMargins(measured.source);
      measured._minWidth = (measured._minWidth ?? 0) + sides;
      measured._maxWidth = (measured._maxWidth ?? 0) + sides;
    }
    return measured;
  }

  override measureLeaf(node: DefinitionNode): DefinitionNode {
    if (!isLeaf(node)) return super.measureLeaf(node);
    const { minimum, maximum } = paragraphExtent(node.source.runs, node.source.style);
    node._minWidth = minimum;
    node._maxWidth = maximum;
    return node;
  }

  override measureSVG(node: DefinitionNode): DefinitionNode {
    return fixed(node);
  }

  override measureImage(node: DefinitionNode): DefinitionNode {
    return fixed(node);
  }
}

/** Graphics come with their size decided. */
const fixed = (node: DefinitionNode): DefinitionNode => {
  const { width = 0, height = 0 } = node;
  return Object.assign(node, {
    _width: width,
    _height: height,
    _minWidth: width,
    _maxWidth: width,
  });
};
