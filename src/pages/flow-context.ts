import { DocumentContextPart } from './pdfmake.js';

/** Heights are sums of decimal fractions: what fits to within this many pt fits. */
export const TOLERANCE = 0.01;

/**
 * pdfmake's cursor, which on a new page gives a block nested in margins the width of the whole page. Here a page break
 * changes the height and nothing else.
 */
export class FlowContext extends DocumentContextPart {
  /** @param heightOf height in pt of a page, by its number from 0, where pages differ */
  constructor(readonly heightOf?: (page: number) => number) {
    super();
  }

  override initializePage(): void {
    const { top, bottom } = this.pageMargins;
    this.y = top;
    const height = this.heightOf?.(this.page) ?? this.getCurrentPage().pageSize.height;
    this.availableHeight = height - top - bottom + TOLERANCE;
  }
}
