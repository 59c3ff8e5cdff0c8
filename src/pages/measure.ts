import { isLeaf, isSourced } from './definition.js';
import { paragraphExtent, type FigurePieces } from '../lines/set-paragraph.js';
import type { PrintNode } from '../sheet/nodes.js';
import { DocMeasurePart, SVGMeasurePart, type DefinitionNode } from './pdfmake.js';

const sideMargins = (source: PrintNode): number =>
  source.kind === 'gap' || !source.margin ? 0 : source.margin[0] + source.margin[2];

/** Whether a block's content decides the widths of its columns; elsewhere nobody asks for a paragraph's extent. */
const isFluid = (source: PrintNode): boolean =>
  source.kind === 'table' && source.widths.some((width) => typeof width !== 'number');

/** pdfmake's first pass, which finds the least and the natural width of every block. */
export class SheetMeasure extends DocMeasurePart {
  readonly #figures: FigurePieces;
  #fluidTables = 0;

  constructor(pdfDocument: object, figures: FigurePieces = 'whole') {
    super(pdfDocument, {}, {}, new SVGMeasurePart(), {});
    this.#figures = figures;
  }

  override measureNode(node: DefinitionNode): DefinitionNode {
    const fluid = isSourced(node) && isFluid(node.source);
    if (fluid) this.#fluidTables += 1;
    const measured = super.measureNode(node);
    if (fluid) this.#fluidTables -= 1;
    if (isSourced(measured)) {
      const sides = sideMargins(measured.source);
      measured._minWidth = (measured._minWidth ?? 0) + sides;
      measured._maxWidth = (measured._maxWidth ?? 0) + sides;
    }
    return measured;
  }

  override measureLeaf(node: DefinitionNode): DefinitionNode {
    if (!isLeaf(node)) return super.measureLeaf(node);
    const { minimum, maximum } =
      this.#fluidTables > 0
        ? paragraphExtent(node.source.runs, node.source.style, this.#figures)
        : { minimum: 0, maximum: 0 };
    return Object.assign(node, { _minWidth: minimum, _maxWidth: maximum });
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
