import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Datum } from '../chart-data.js';
import type { ChartTheme } from '../chart-theme.js';
import { stackLabels, type Label } from '../label/label.js';
import type { Pen } from '../label/pen.js';
import { everyDatum } from '../parts/axis-data.js';
import { distanceTo, type Point } from '../parts/boxes.js';
import { seriesColor, valueColor } from '../parts/colors.js';
import { afterMarks, type ChartContext, type ChartPlan } from '../parts/plan.js';
import { wholeOf } from '../parts/parts-of-whole.js';
import { spread } from '../parts/spread.js';
import { leaderLine } from '../parts/strokes.js';

const TURN = 2 * Math.PI;

/** A part of the ring, and its label. */
interface Slice {
  readonly datum: Datum;
  /** Of its middle, in radians clockwise from the right. */
  readonly angle: number;
  /** Side of the ring on which its label stands. */
  readonly isRight: boolean;
  readonly label: Label;
  readonly color: string;
}

/** The ring and what stands beside it, in pt. */
interface Ring {
  readonly slices: readonly Slice[];
  readonly centre: Point;
  readonly radius: number;
  /** From the centre to the labels. */
  readonly reach: number;
  readonly height: number;
}

/**
 * Parts of a whole as a ring, clockwise from the top, each with its label beside it. Percentages are parts of 100 and
 * what they leave is drawn empty; other numbers are parts of their sum.
 *
 * Errors: `chart/over-whole`, `chart/too-narrow`.
 */
export function doughnut(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme, width } = context;
  const parts = everyDatum(data);
  const whole = wholeOf(spec, parts);
  const radius = theme.doughnut.diameter / 2;
  const reach = radius + 2 * theme.gaps.label;
  const side = width / 2 - reach;
  const labels = parts.map((datum) => labelOf(context, datum, side));
  const isNarrow = Math.max(...labels.map((label) => label.width)) > side;
  const diagnostics = [
    ...whole.diagnostics,
    ...(isNarrow
      ? [
          error(
            'chart/too-narrow',
            spec.place,
            `the ring leaves ${Math.max(0, Math.round(side))} pt beside it for labels`,
            'give the chart more columns, or shorten its labels',
          ),
        ]
      : []),
  ];
  if (!whole.value || diagnostics.length > 0) return failed(diagnostics);
  const slices = slicesOf(parts, labels, whole.value.amount, theme);
  const heightOf = (isRight: boolean): number =>
    slices
      .filter((slice) => slice.isRight === isRight)
      .reduce((stack, { label }) => stack + label.height + theme.gaps.row, 0);
  const height = Math.max(2 * radius + 2 * theme.gaps.label, heightOf(true), heightOf(false));
  const centre = { x: width / 2, y: height / 2 };
  const ring = { slices, centre, radius, reach, height };
  return { value: planOf(theme, ring, whole.value.rest), diagnostics: [] };
}

const labelOf = ({ theme, compose }: ChartContext, datum: Datum, side: number): Label =>
  stackLabels(compose.value(datum, valueColor(theme, datum)), compose.category(datum, side));

function slicesOf(
  parts: readonly Datum[],
  labels: readonly Label[],
  total: number,
  theme: ChartTheme,
): readonly Slice[] {
  let passed = 0;
  return parts.map((datum, i) => {
    const angle = ((passed + datum.amount / 2) / total) * TURN - Math.PI / 2;
    passed += datum.amount;
    return {
      datum,
      angle,
      isRight: Math.cos(angle) >= 0,
      label: labels[i] ?? stackLabels(),
      color: colorOf(theme, datum, i, parts.length),
    };
  });
}

/** Two colours in turn; the last of an odd number has another, since it lies beside the first. */
const colorOf = (theme: ChartTheme, { point }: Datum, index: number, count: number): string => {
  if (point.highlight) return theme.colors.highlight;
  const isOdd = index === count - 1 && index % 2 === 0 && index > 0;
  return isOdd ? theme.colors.grey : seriesColor(theme, index % 2);
};

/** @param rest what the parts leave of the whole */
function planOf(theme: ChartTheme, ring: Ring, rest: number): ChartPlan {
  const { slices, centre, radius, height } = ring;
  const { paper, tint } = theme.colors;
  const [across, down] = [centre.x - radius, centre.y - radius];
  return {
    height,
    configuration: (pen) => ({
      type: 'doughnut',
      data: {
        labels: slices.map((_, i) => i),
        datasets: [
          {
            data: [...slices.map(({ datum }) => datum.amount), ...(rest > 0 ? [rest] : [])],
            backgroundColor: [
              ...slices.map(({ datum, color }) => (datum.isProvisional ? paper : color)),
              tint,
            ],
            // Provisional parts are hollow: an outline instead of the paper-coloured gap.
            borderColor: [
              ...slices.map(({ datum, color }) => (datum.isProvisional ? color : paper)),
              paper,
            ],
            borderWidth: theme.lines.axis,
            borderAlign: 'inner',
            hoverOffset: 0,
            clip: false,
          },
        ],
      },
      options: {
        cutout: `${theme.doughnut.hole * 100}%`,
        radius,
        layout: { padding: { left: across, right: across, top: down, bottom: down } },
      },
      plugins: [
        afterMarks(() => {
          for (const isRight of [true, false]) drawSide(theme, pen, ring, isRight);
        }),
      ],
    }),
  };
}

/** The labels right of the ring, or left of it, each led to from its part. */
function drawSide(theme: ChartTheme, pen: Pen, ring: Ring, isRight: boolean): void {
  const { centre, radius, reach, height } = ring;
  const slices = ring.slices.filter((slice) => slice.isRight === isRight);
  const centres = spread(
    slices.map(({ angle }) => centre.y + Math.sin(angle) * radius),
    slices.map(({ label }) => label.height + theme.gaps.row),
    0,
    height,
  );
  slices.forEach(({ datum, angle, label }, n) => {
    const y = centres[n] ?? 0;
    pen.mark(leaderLine(theme, wayToLabel(ring, angle, isRight, y, theme.gaps.label)));
    const x = centre.x + (isRight ? 1 : -1) * reach;
    pen.draw(
      label,
      { x, y, horizontal: isRight ? 'left' : 'right', vertical: 'middle' },
      datum.point.place,
    );
  });
}

/** From a part to its label; where that stands far below or above, round the ring and not across it. */
function wayToLabel(
  { centre, radius, reach }: Ring,
  angle: number,
  isRight: boolean,
  y: number,
  gap: number,
): readonly (readonly [number, number])[] {
  const sign = isRight ? 1 : -1;
  const offRing = (distance: number): Point => ({
    x: centre.x + Math.cos(angle) * (radius + distance),
    y: centre.y + Math.sin(angle) * (radius + distance),
  });
  const start = offRing(gap / 3);
  const end = { x: centre.x + sign * (reach - gap / 2), y };
  const aside = { x: centre.x + sign * (radius + gap), y: offRing(gap / 2).y };
  const isClear = distanceTo(centre, start, end) >= radius + gap / 4;
  return [start, ...(isClear ? [] : [aside]), end].map((point) => [point.x, point.y]);
}
