import type { FamilyRole } from '../fonts/face.js';

/** How charts look; every length in pt, every colour #rrggbb. Filled from a layout's theme. */
export interface ChartTheme {
  readonly colors: ChartColors;
  /** Category and series labels: the leading language, and the others under or beside it. */
  readonly label: { readonly leading: TextStyle; readonly other: TextStyle };
  /** Values: digits and words (units, qualifiers) of the leading language, and the others under or beside them. */
  readonly value: {
    readonly digits: TextStyle;
    readonly words: TextStyle;
    readonly other: TextStyle;
  };
  /** Added between hanzi and Latin letters or digits, in em, at most 0.25. */
  readonly hanLatinSpace: number;
  /** Widths of lines; none under 0.25 pt. */
  readonly lines: { readonly axis: number; readonly hairline: number; readonly curve: number };
  /** Distance between the lines of a hatch, and the width of each. */
  readonly hatch: { readonly spacing: number; readonly width: number };
  readonly gaps: {
    /** Between a mark and its label. */
    readonly label: number;
    /** Between labels of two languages on one line. */
    readonly inline: number;
    /** Between the rows of a chart of rows. */
    readonly row: number;
    /** Between blocks that stand side by side. */
    readonly column: number;
  };
  readonly bar: {
    /** Of a horizontal bar. */
    readonly thickness: number;
    /** Of an upright bar, at most. */
    readonly maximumThickness: number;
    /** Height of the plot of upright bars and lines, labels not included. */
    readonly plotHeight: number;
    /** Share of a row that category labels may take, 0–1. */
    readonly maximumLabelShare: number;
  };
  readonly point: { readonly radius: number };
  readonly doughnut: {
    readonly diameter: number;
    /** Inner over outer diameter, 0–1. */
    readonly hole: number;
  };
  /** Squares of `unit-squares` and `grid`. */
  readonly square: { readonly size: number; readonly gap: number };
  /** Cells of `cells`, which may be wider than high. */
  readonly cell: { readonly width: number; readonly height: number; readonly gap: number };
  readonly splitBar: { readonly thickness: number; readonly gap: number };
  readonly flow: {
    /** Of the widest arrow through a hub; those in rows are thinner. */
    readonly thickness: number;
    readonly hubWidth: number;
  };
}

export interface ChartColors {
  readonly main: string;
  /** One mark of a chart at most. */
  readonly highlight: string;
  /** Second series and approximate parts. */
  readonly second: string;
  /** Empty cells. */
  readonly tint: string;
  readonly ink: string;
  readonly grey: string;
  readonly rule: string;
  readonly paper: string;
}

export interface TextStyle {
  readonly role: FamilyRole;
  /** CSS weight, 1–1000. */
  readonly weight: number;
  readonly size: number;
  /** Baseline to baseline. */
  readonly leading: number;
  /** Multiplies the size of Latin letters and digits in Chinese, Japanese and Korean text; 1 where it is not said. */
  readonly latinScale?: number | undefined;
}
