import type { Comparison } from '../compare/compare.js';

/** A fact sheet of the catalogue: all layouts of a report, or of one of its rows. */
export interface CatalogueSheet {
  readonly report: string;
  readonly row?: string;
  /** The title, by language; the first leads. */
  readonly title: Readonly<Record<string, string>>;
  readonly edition: { readonly number: number; readonly date: string };
  /** How many figures its main file prints. */
  readonly figures: number;
  readonly files: readonly CatalogueFile[];
  /** Path of a picture of its first page. */
  readonly thumbnail: string;
  readonly since: Since;
}

export interface CatalogueFile {
  /** From the page, with `/`. */
  readonly path: string;
  readonly layout: string;
  readonly pages: number;
  readonly bytes: number;
}

/** What is known of the edition before. */
export type Since =
  | { readonly kind: 'first' }
  | { readonly kind: 'not-kept' }
  | {
      readonly kind: 'compared';
      /** Number of the edition that is compared with. */
      readonly edition: number;
      /** A comparison a layout that both editions have. */
      readonly comparisons: readonly Comparison[];
    };

/** Path of the page with the whole comparison of a fact sheet. */
export const comparisonPath = ({ report, row }: CatalogueSheet): string =>
  `index/${row === undefined ? report : `${report}.${row}`}.html`;
