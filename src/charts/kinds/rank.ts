import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Mark } from '../engine/marks.js';
import { everyDatum } from '../parts/axis-data.js';
import { markColor, valueColor } from '../parts/colors.js';
import { marksPlan, type ChartContext, type ChartPlan, type PlannedLabel } from '../parts/plan.js';

/** Share of the distance between two ticks that a tick fills, and how wide the own one is, in ticks: it touches no other. */
const TICK = { share: 0.5, own: 2.5 };
/** Width of a tick at most, in heights of the own one: among few as well a tick is no block. */
const WIDEST = 0.2;
/** Narrower ticks, in pt, would run together in print. */
const LEAST_TICK = 0.25;
/** Height of the ticks of the others, in heights of the own one. */
const OTHERS = 0.62;

/**
 * Ranks among many: a row for each, its label at the left, and a tick for every one it is among, the first at the left.
 * The own tick stands out over the others, with its rank above it.
 *
 * Errors: `chart/too-narrow`.
 */
export function rank(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme, compose, width } = context;
  const rows = everyDatum(data);
  const labels = rows.map((datum) =>
    compose.category(datum, width * theme.bar.maximumLabelShare - theme.gaps.column),
  );
  const left = Math.max(...labels.map((label) => label.width)) + theme.gaps.column;
  const strip = width - left;
  const most = Math.max(...rows.map(({ among = 1 }) => among));
  if ((strip / most) * TICK.share < LEAST_TICK) {
    return failed(
      error(
        'chart/too-narrow',
        spec.place,
        `${most} ticks on ${Math.max(0, Math.round(strip))} pt would run together`,
        'give the chart more columns, or print the rank as a figure',
      ),
    );
  }
  const groups: (readonly Mark[])[] = [];
  const placed: PlannedLabel[] = [];
  let y = 0;
  rows.forEach((datum, i) => {
    const label = labels[i];
    const color = markColor(theme, datum);
    const value = compose.valueInline(datum, valueColor(theme, datum), strip);
    const own = theme.bar.thickness;
    const height = Math.max(label?.height ?? 0, value.height + own);
    const floor = y + (height + value.height + own) / 2;
    const step = strip / (datum.among ?? 1);
    const tick = Math.min(step * TICK.share, own * WIDEST);
    const middle = (place: number): number => left + (place - 0.5) * step;
    groups.push([
      ...Array.from({ length: datum.among ?? 1 }, (_, at): Mark => ({
        kind: 'rect',
        x: middle(at + 1) - tick / 2,
        y: floor - own * OTHERS,
        width: tick,
        height: own * OTHERS,
        fill: theme.colors.second,
      })),
      {
        kind: 'rect',
        x: Math.min(
          Math.max(left, middle(datum.amount) - (tick * TICK.own) / 2),
          width - tick * TICK.own,
        ),
        y: floor - own,
        width: tick * TICK.own,
        height: own,
        fill: color,
      },
    ]);
    const place = datum.point.place;
    const half = value.width / 2;
    placed.push({
      label: value,
      anchor: {
        x: Math.min(Math.max(left + half, middle(datum.amount)), width - half),
        y: floor - own,
        horizontal: 'center',
        vertical: 'bottom',
      },
      place,
    });
    if (label) {
      placed.push({
        label,
        anchor: { x: 0, y: y + height / 2, horizontal: 'left', vertical: 'middle' },
        place,
      });
    }
    y += height + theme.gaps.row;
  });
  return { value: marksPlan(y - theme.gaps.row, groups, placed), diagnostics: [] };
}
