import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ChartSpec } from '../../report/charts.js';
import type { BarElement, Chart, Plugin } from 'chart.js';
import type { Datum } from '../chart-data.js';
import type { RectMark } from '../engine/marks.js';
import type { Pen } from '../label/pen.js';
import { filling, markColor } from './colors.js';
import type { ChartContext } from './plan.js';

/** Width under which a bar is a line, in pt. */
export const MINIMUM_THICKNESS = 2;

/** Error: `chart/too-narrow`, where bars are thinner than that. */
export const tooThin = ({ place }: ChartSpec, thickness: number): Diagnostic =>
  error(
    'chart/too-narrow',
    place,
    `its bars would be ${Math.round(thickness * 10) / 10} pt wide`,
    'give the chart more columns, draw fewer points, or draw a line chart',
  );

export interface BarBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where Chart.js has put a bar, in pt. */
export function barBox(chart: Chart, series: number, index: number): BarBox {
  const element = chart.getDatasetMeta(series).data[index];
  if (!element || !isBar(element)) throw new Error(`chart without bar ${series}.${index}`);
  const { x, y, base, width, height, horizontal } = numbers(
    element.getProps(['x', 'y', 'base', 'width', 'height', 'horizontal'], true),
  );
  return horizontal
    ? { x: Math.min(x, base), y: y - height / 2, width: Math.abs(x - base), height }
    : { x: x - width / 2, y: Math.min(y, base), width, height: Math.abs(y - base) };
}

/** Chart.js types the places of a bar as absent while it has no data. */
const numbers = <T extends Record<'x' | 'y', number | null>>(props: T) => ({
  ...props,
  x: props.x ?? 0,
  y: props.y ?? 0,
});

const isBar = (element: object): element is BarElement => 'base' in element;

/** Draws what a filled bar cannot say: the hatch of a provisional figure, and the span of a range. */
export function provisionalBars(
  { theme }: ChartContext,
  pen: Pen,
  series: readonly { readonly data: readonly Datum[]; readonly index: number }[],
  isHorizontal: boolean,
): Plugin {
  return {
    id: 'provisionalBars',
    afterDatasetsDraw: (chart) => {
      for (const { data, index } of series) {
        data.forEach((datum, i) => {
          const box = barBox(chart, index, i);
          const color = markColor(theme, datum, index);
          if (datum.isProvisional) {
            pen.mark({ kind: 'rect', ...box, ...filling(theme, color, true) });
          } else if (datum.low < datum.amount) {
            pen.mark({
              kind: 'rect',
              ...rangePart(box, datum, isHorizontal),
              ...filling(theme, color, true),
            });
          }
        });
      }
    },
  };
}

/** The end of a bar: that of a range which is farther from zero. */
export const barEnd = ({ low, amount }: Datum): number => (low < 0 ? low : amount);

/** The part of a bar between the ends of a range, which lies away from zero. */
function rangePart(
  box: BarBox,
  { low, amount }: Datum,
  isHorizontal: boolean,
): Pick<RectMark, 'x' | 'y' | 'width' | 'height'> {
  const isBelow = low < 0;
  const near = isBelow ? amount / low : low / amount;
  const [width, height] = [box.width * (1 - near), box.height * (1 - near)];
  if (isHorizontal) return { ...box, width, x: isBelow ? box.x : box.x + box.width - width };
  return { ...box, height, y: isBelow ? box.y + box.height - height : box.y };
}
