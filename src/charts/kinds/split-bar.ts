import type { Checked } from '../../diagnostics/diagnostic.js';
import type { Mark } from '../engine/marks.js';
import { stackLabels } from '../label/label.js';
import { everyDatum } from './axis-data.js';
import { filling, markColor, valueColor } from './colors.js';
import { marksPlan, type ChartContext, type ChartPlan, type PlannedLabel } from './plan.js';

/** Its figures are so many times as large as those of bars. */
const FIGURES = 1.4;

/** One bar parted in proportion, the labels over its parts: the first flush left, the last flush right. */
export function splitBar(context: ChartContext): Checked<ChartPlan> {
  const { data, theme, compose, width } = context;
  const parts = everyDatum(data);
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  const room = width - (parts.length - 1) * theme.splitBar.gap;
  const large = compose.enlarged(FIGURES);
  const share = width / parts.length - theme.gaps.label;
  const texts = parts.map((datum, i) =>
    stackLabels(
      large.valueInline(datum, i === 0 ? valueColor(theme, datum) : theme.colors.main, share),
      compose.categoryInline(datum, share),
    ),
  );
  const labelHeight = Math.max(...texts.map(({ height }) => height));
  const top = labelHeight + theme.gaps.label;

  const groups: (readonly Mark[])[] = [];
  const labels: PlannedLabel[] = [];
  let x = 0;
  parts.forEach((datum, i) => {
    const part = (room * datum.amount) / sum;
    groups.push([
      {
        kind: 'rect',
        x,
        y: top,
        width: part,
        height: theme.splitBar.thickness,
        ...filling(theme, markColor(theme, datum, i % 3), datum.isProvisional),
      },
    ]);
    const horizontal = i === 0 ? 'left' : i === parts.length - 1 ? 'right' : 'center';
    const label = texts[i];
    if (label) {
      labels.push({
        label,
        anchor: {
          x: horizontal === 'left' ? 0 : horizontal === 'right' ? width : x + part / 2,
          y: labelHeight,
          horizontal,
          vertical: 'bottom',
        },
        place: datum.point.place,
      });
    }
    x += part + theme.splitBar.gap;
  });
  return {
    value: marksPlan(top + theme.splitBar.thickness, groups, labels),
    diagnostics: [],
  };
}
