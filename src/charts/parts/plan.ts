import type { ChartConfiguration, Plugin } from 'chart.js';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { ChartSpec } from '../../report/charts.js';
import type { ChartData } from '../chart-data.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Mark } from '../engine/marks.js';
import type { Composer } from '../label/compose.js';
import type { Label } from '../label/label.js';
import type { Anchor, Pen } from '../label/pen.js';
import type { Wording } from '../wording.js';

/** What a kind of chart lays itself out from. */
export interface ChartContext {
  readonly spec: ChartSpec;
  readonly data: ChartData;
  readonly theme: ChartTheme;
  readonly wording: Wording;
  readonly compose: Composer;
  /** pt */
  readonly width: number;
  readonly shown: ShownParts;
  /** The scale that it shares with other charts; one of its own where absent. */
  readonly scale?: Scale;
  /** How far under its axis the labels of its categories stand at least, in pt, as those of charts beside it do. */
  readonly depth?: number;
  /** Figures keep the size that the composer sets, as those of charts beside it do. */
  readonly isSized?: true;
  /** How many times its own height it may be, for charts whose marks stand otherwise in more room; 1 where absent. */
  readonly stretch?: number;
  /** How far marks may go on beyond the width, in pt: to the edge of the page and what is cut off there. */
  readonly reach: { readonly left: number; readonly right: number };
}

/** The ends of a scale, in the unit of its axis. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** What of a chart is drawn. */
export interface ShownParts {
  /** Only the value at this index, on the scale of all. */
  readonly point?: number;
  readonly labels: boolean;
  readonly values: boolean;
}

/** The values that are drawn. */
export const shownOf = <T>(all: readonly T[], { point }: ShownParts): readonly T[] =>
  point === undefined ? all : all.slice(point, point + 1);

/** A chart laid out: its height in pt, and the Chart.js configuration that draws it, made anew for each drawing. */
export interface ChartPlan {
  readonly height: number;
  /** The height of its axis, in pt from the top, by which it stands level with others. */
  readonly axis?: number;
  /** From its axis down to the labels of its categories, in pt. */
  readonly depth?: number;
  /** Size of its figures, in that of its composer. */
  readonly figureSize?: number;
  /** Charts that stand in it, from their upper left corners in pt. */
  readonly insets?: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly plan: ChartPlan;
  }[];
  readonly configuration: (pen: Pen) => ChartConfiguration;
}

export interface PlannedLabel {
  readonly label: Label;
  readonly anchor: Anchor;
  readonly place: Place;
}

/** A plan of shapes and labels whose places are known beforehand, drawn by the `marks` controller. */
export const marksPlan = (
  height: number,
  groups: readonly (readonly Mark[])[],
  labels: readonly PlannedLabel[],
  frame: (pen: Pen) => void = () => undefined,
): ChartPlan => ({
  height,
  configuration: (pen) => ({
    type: 'marks',
    data: {
      labels: groups.map((_, i) => i),
      datasets: [{ type: 'marks', clip: false, data: [...groups] }],
    },
    plugins: [
      afterMarks(() => {
        frame(pen);
        for (const { label, anchor, place } of labels) pen.draw(label, anchor, place);
      }),
    ],
  }),
});

/** Lines that marks stand on are drawn before them. */
export const beforeMarks = (draw: NonNullable<Plugin['beforeDatasetsDraw']>): Plugin => ({
  id: 'lines',
  beforeDatasetsDraw: draw,
});

/** Labels are drawn last, over the marks. */
export const afterMarks = (draw: NonNullable<Plugin['afterDatasetsDraw']>): Plugin => ({
  id: 'directLabels',
  afterDatasetsDraw: draw,
});
