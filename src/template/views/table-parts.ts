import type { Localized } from '../../language/language.js';
import type { Prose } from '../../report/prose.js';

export interface ColumnView {
  readonly label: Localized<Prose>;
  readonly kind: 'text' | 'figure' | 'number';
  /** Unit and magnitude of all its figures, of `number`; null where they have neither. */
  readonly unit: Localized<Prose> | null;
  readonly isFigure: boolean;
  readonly first: boolean;
}

/** A head cell, in one of the rows of heads. */
export interface HeadCellView extends Pick<ColumnView, 'label' | 'unit' | 'isFigure'> {
  /** Of several columns. */
  readonly isGroup: boolean;
  /** That it covers. */
  readonly columns: number;
  readonly rows: number;
}

export interface TableRowView {
  /** One cell over all columns, which heads the rows after it. */
  readonly isGroup: boolean;
  readonly isTotal: boolean;
  /** The second, fourth and so on of its group. */
  readonly isEven: boolean;
  readonly cells: readonly TableCellView[];
}

interface TableCellView {
  readonly content: Localized<Prose>;
  /** That it covers, its own included. */
  readonly rows: number;
  readonly isFigure: boolean;
  readonly first: boolean;
}
