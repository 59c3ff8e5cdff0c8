import { BETWEEN_FIGURES } from '../check-labels.js';
import { failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Mark } from '../engine/marks.js';
import { stackLabels, type Label } from '../label/label.js';
import { everyDatum } from '../parts/axis-data.js';
import { filling, markColor, valueColor } from '../parts/colors.js';
import { wholeOf } from '../parts/parts-of-whole.js';
import { marksPlan, type ChartContext, type ChartPlan, type PlannedLabel } from '../parts/plan.js';
import { spread } from '../parts/spread.js';

/** Its figures are so many times as large as those of bars. */
const FIGURES = 1.4;
/** Where a label is held, in halves of its width from its middle. */
const ANCHORED = { left: -1, center: 0, right: 1 } as const;

/** Labels side by side: each in its one line, or all in several, so that what stands under them begins at one height. */
const alike = (labels: readonly (readonly [inline: Label, stacked: Label])[]): readonly Label[] =>
  labels.every(([{ lines }]) => lines.length === 1)
    ? labels.map(([inline]) => inline)
    : labels.map(([, stacked]) => stacked);

/**
 * One bar parted in proportion, the labels over its parts, their figures on one
 * line: the first flush left, the last flush right. Percentages are
 * parts of 100 and what they leave is drawn empty; other numbers are parts of their sum.
 *
 * Errors: `chart/over-whole`.
 */
export function splitBar(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme, compose, width } = context;
  const parts = everyDatum(data);
  const { value: whole, diagnostics } = wholeOf(spec, parts);
  if (!whole) return failed(diagnostics);
  const marks = parts.length + (whole.rest > 0 ? 1 : 0);
  const room = width - (marks - 1) * theme.splitBar.gap;
  const large = compose.enlarged(FIGURES);
  const between = Math.max(
    theme.gaps.label,
    1.5 * BETWEEN_FIGURES * FIGURES * theme.value.digits.size,
  );
  const share = width / parts.length - between;
  const figures = alike(
    parts.map((datum, i) => {
      const color = i === 0 ? valueColor(theme, datum) : theme.colors.main;
      return [large.valueInline(datum, color, share), large.value(datum, color)] as const;
    }),
  );
  const names = alike(
    parts.map(
      (datum) => [compose.categoryInline(datum, share), compose.category(datum, share)] as const,
    ),
  );
  const texts = parts.map((_, i) => stackLabels(...[figures[i] ?? [], names[i] ?? []].flat()));
  const labelHeight = Math.max(...texts.map(({ height }) => height));
  const bar = { y: labelHeight + theme.gaps.label, height: theme.splitBar.thickness };

  const edges: { readonly from: number; readonly to: number }[] = [];
  for (const { amount } of parts) {
    const from = (edges.at(-1)?.to ?? -theme.splitBar.gap) + theme.splitBar.gap;
    edges.push({ from, to: from + (room * amount) / whole.amount });
  }
  const end = (edges.at(-1)?.to ?? 0) + theme.splitBar.gap;
  const groups: readonly (readonly Mark[])[] = [
    ...parts.map((datum, i): readonly Mark[] => {
      const { from, to } = edges[i] ?? { from: 0, to: 0 };
      const fill = filling(theme, markColor(theme, datum, i % 3), datum.isProvisional);
      return [{ kind: 'rect', x: from, ...bar, width: to - from, ...fill }];
    }),
    ...(whole.rest > 0
      ? [[{ kind: 'rect', x: end, ...bar, width: width - end, fill: theme.colors.tint } as const]]
      : []),
  ];

  // In the order of their parts, however little of the bar these take.
  const wanted: number[] = [];
  texts.forEach((text, i) => {
    const { from, to } = edges[i] ?? { from: 0, to: 0 };
    const own =
      i === 0 ? text.width / 2 : i === parts.length - 1 ? to - text.width / 2 : (from + to) / 2;
    wanted.push(Math.max(own, wanted.at(-1) ?? own));
  });
  const middles = spread(
    wanted,
    texts.map((text) => text.width + between),
    -between / 2,
    width + between / 2,
  );
  const labels = parts.flatMap((datum, i): readonly PlannedLabel[] => {
    const label = texts[i];
    const middle = middles[i];
    if (!label || middle === undefined) return [];
    const horizontal = i === 0 ? 'left' : i === parts.length - 1 ? 'right' : 'center';
    const x = middle + (ANCHORED[horizontal] * label.width) / 2;
    const anchor = { x, y: 0, horizontal, vertical: 'top' } as const;
    return [{ label, anchor, place: datum.point.place }];
  });
  return { value: marksPlan(bar.y + bar.height, groups, labels), diagnostics };
}
