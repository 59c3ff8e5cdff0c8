/** What both contestants print, in the terms of a pdfmake document definition. */
export type Block =
  | { readonly text: readonly Run[]; readonly lineHeight: number; readonly margin: Margin }
  | { readonly stack: readonly Block[] }
  | { readonly columns: readonly Block[]; readonly columnGap: number }
  | {
      readonly table: {
        readonly widths: readonly (string | number)[];
        readonly body: readonly (readonly Block[])[];
      };
      readonly layout: string;
    }
  | { readonly chart: string };

/** Left, top, right, bottom, pt. */
export type Margin = readonly [number, number, number, number];

export interface Run {
  readonly text: string;
  readonly font: string;
  readonly fontSize: number;
}

export interface ChartContent {
  readonly svg: string;
  /** pt */
  readonly width: number;
  readonly height: number;
  /** For drawing it as a bar chart through chartjs-node-canvas. */
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

export interface Content {
  readonly pageMargins: Margin;
  readonly blocks: readonly Block[];
  readonly charts: Readonly<Record<string, ChartContent>>;
  /** Face → file. */
  readonly fonts: Readonly<Record<string, string>>;
}
