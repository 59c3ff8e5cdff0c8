import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Datum } from '../chart-data.js';
import type { Mark } from '../engine/marks.js';
import { stackLabels, type Label } from '../label/label.js';
import { everyDatum } from '../parts/axis-data.js';
import { markColor, valueColor } from '../parts/colors.js';
import { throughHub } from '../parts/through-hub.js';
import { marksPlan, type ChartContext, type ChartPlan, type PlannedLabel } from '../parts/plan.js';

/** Share of the width that the labels at the arrows' outer ends may take. */
const LABEL_SHARE = 0.45;
/** Share of the width that the name of a direction may take on its line. */
const CAPTION_SHARE = 0.3;
/** How far an arrow's head reaches beyond its shaft on either side, in pt. */
const BARB = 4;
/** Thickness of the widest of arrows in rows, in that of one that runs through a hub: several together would be a wall. */
const ROW_SHARE = 0.56;
const MAXIMUM_DIRECTIONS = 2;
/** Shorter arrows, in pt, do not show where they point. */
const MINIMUM_ARROW = 40;

/**
 * Arrows between the world and a hub, as wide as their figures are large: those of the first series reach the hub,
 * those of the second leave it; of a single series, the first arrow reaches it and the others leave. One arrow each way
 * stands on one line, the hub between them, its texts in it where it is thick enough. Of more arrows, figures stand at
 * the outer ends, the name of a series over its first arrow.
 *
 * Errors: `chart/too-many-series`, `chart/too-narrow`.
 */
export function flow(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme, compose, width } = context;
  const extra = spec.series[MAXIMUM_DIRECTIONS];
  if (extra) {
    return failed(
      error(
        'chart/too-many-series',
        extra.place,
        'a flow has two directions: into the hub, then out of it',
        'write at most two series',
      ),
    );
  }
  const river = throughHub(context);
  if (river) return { value: river, diagnostics: [] };
  const largest = Math.max(...everyDatum(data).map(({ amount }) => amount));
  const rows = data.series.flatMap((series, s) =>
    series.data.map((datum, i) => ({
      datum,
      direction: data.series.length === 1 ? Math.min(i, 1) : s,
      caption: i === 0 ? compose.nameInline(series.label, width * CAPTION_SHARE) : undefined,
      label: outerLabel(context, datum),
      thickness: (datum.amount / largest) * theme.flow.thickness * ROW_SHARE,
    })),
  );
  const labelWidth = Math.max(...rows.map(({ label }) => label.width));
  const hub = width - theme.flow.hubWidth;
  const from = labelWidth + 2 * theme.gaps.label;
  const to = hub - theme.gaps.label;
  const captionWidth = Math.max(0, ...rows.map(({ caption }) => caption?.width ?? 0));
  if (to - from < Math.max(MINIMUM_ARROW, captionWidth)) {
    return failed(
      error(
        'chart/too-narrow',
        spec.place,
        `labels and hub leave ${Math.max(0, Math.round(to - from))} pt for the arrows`,
        'give the chart more columns, or shorten its labels',
      ),
    );
  }

  const groups: (readonly Mark[])[] = [];
  const labels: PlannedLabel[] = [];
  let y = 0;
  for (const { datum, direction, caption, label, thickness } of rows) {
    const place = datum.point.place;
    const reach = thickness / 2 + BARB;
    const captionHeight = caption ? caption.height + theme.gaps.label / 2 : 0;
    const above = Math.max(label.height / 2, captionHeight + reach);
    const middle = y + above;
    groups.push([
      arrow(
        direction === 0 ? from : to,
        direction === 0 ? to : from,
        middle,
        thickness,
        markColor(theme, datum, direction),
      ),
    ]);
    labels.push({
      label,
      anchor: { x: 0, y: middle, horizontal: 'left', vertical: 'middle' },
      place,
    });
    if (caption) {
      labels.push({
        label: caption,
        anchor: {
          x: (from + to) / 2,
          y: middle - reach - theme.gaps.label / 2,
          horizontal: 'center',
          vertical: 'bottom',
        },
        place,
      });
    }
    y = middle + Math.max(label.height / 2, reach) + theme.gaps.row;
  }
  const height = y - theme.gaps.row;
  groups.push([
    {
      kind: 'rect',
      x: hub,
      y: 0,
      width: theme.flow.hubWidth,
      height,
      fill: theme.colors.main,
    },
  ]);
  const name = compose.title(
    spec.hub,
    theme.flow.hubWidth - 2 * theme.gaps.label,
    theme.colors.paper,
  );
  if (name) {
    labels.push({
      label: name,
      anchor: {
        x: hub + theme.flow.hubWidth / 2,
        y: height / 2,
        horizontal: 'center',
        vertical: 'middle',
      },
      place: spec.place,
    });
  }
  return { value: marksPlan(height, groups, labels), diagnostics: [] };
}

const outerLabel = ({ compose, theme, width }: ChartContext, datum: Datum): Label =>
  stackLabels(
    compose.valueInline(datum, valueColor(theme, datum), width * LABEL_SHARE),
    compose.categoryInline(datum, width * LABEL_SHARE),
  );

function arrow(from: number, to: number, y: number, thickness: number, color: string): Mark {
  const half = thickness / 2;
  const head = half + BARB;
  const neck = to - Math.sign(to - from) * head;
  return {
    kind: 'polygon',
    fill: color,
    points: [
      [from, y - half],
      [neck, y - half],
      [neck, y - head],
      [to, y],
      [neck, y + head],
      [neck, y + half],
      [from, y + half],
    ],
  };
}
