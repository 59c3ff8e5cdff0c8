import { BETWEEN_FIGURES } from '../check-labels.js';
import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Mark } from '../engine/marks.js';
import type { Composer } from '../label/compose.js';
import type { Label } from '../label/label.js';
import { categories, checkSeries } from './axis-data.js';
import { filling, insideColor, markColor, valueColor } from './colors.js';
import { marksPlan, type ChartContext, type ChartPlan, type PlannedLabel } from './plan.js';
import { spread } from './spread.js';
import { stackedParts, type StackedPart } from './stacked-parts.js';
import { largest } from './written-values.js';

/** Share of the chart's width that the longest bar needs at least for its parts to be read. */
const MINIMUM_BAR_SHARE = 0.25;

interface Placed {
  readonly part: StackedPart;
  readonly label: Label;
  readonly x: number;
}

/**
 * Parts of a whole side by side, one bar a row: values in their parts, or under them where they are wider; names of
 * series over the first bar.
 *
 * Errors: those of `checkSeries`, `chart/too-narrow`.
 */
export function stackedHorizontalBar(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme, compose, width } = context;
  const diagnostics = checkSeries(context);
  if (diagnostics.length > 0) return failed(diagnostics);
  const rows = categories(data);
  const labels = rows.map((datum) => compose.category(datum, width * theme.bar.maximumLabelShare));
  const left = Math.max(...labels.map((label) => label.width)) + theme.gaps.label;
  const plot = width - left;
  const narrow = (problem: string): Checked<ChartPlan> =>
    failed(
      error(
        'chart/too-narrow',
        spec.place,
        problem,
        'give the chart more columns, or shorten its labels',
      ),
    );
  if (plot < width * MINIMUM_BAR_SHARE) {
    return narrow(`labels leave ${Math.max(0, Math.round(plot))} pt for the longest bar`);
  }
  const parts = stackedParts(data);
  const middleOf = ({ from, to }: StackedPart): number => left + (plot * (from + to)) / 2;
  const { thickness } = theme.bar;
  // Half of what stands between two labels: figures side by side are set well apart, or they read as one.
  const gap = Math.max(theme.gaps.label, 1.5 * BETWEEN_FIGURES * theme.value.digits.size) / 2;

  /** Labels side by side, each as near as may be to its part; `undefined` where there is no room for them. */
  const sideBySide = (
    wanted: readonly { readonly part: StackedPart; readonly label: Label }[],
  ): readonly Placed[] | undefined => {
    const sizes = wanted.map(({ label }) => label.width + 2 * gap);
    if (sizes.reduce((sum, size) => sum + size, 0) > plot + gap) return undefined;
    const centres = spread(
      wanted.map(({ part }) => middleOf(part)),
      sizes,
      // Right of the zero line.
      left,
      width + gap,
    );
    return wanted.map((one, i) => ({ ...one, x: centres[i] ?? 0 }));
  };

  const layOut = (composer: Composer) => {
    const lines = rows.map((_, index) => {
      const own = parts.filter((part) => part.index === index);
      const set = own.map((part) => {
        const room = (part.to - part.from) * plot - 2 * gap;
        const inside = insideColor(theme, part.datum, part.series);
        const label = composer.valueInline(
          part.datum,
          inside ?? valueColor(theme, part.datum, part.series),
          Math.max(room, 0),
        );
        const size = Math.max(
          ...label.lines.flatMap(({ spans }) => spans.map(({ style }) => style.size)),
        );
        const fits =
          inside !== undefined &&
          label.lines.length === 1 &&
          label.width <= room &&
          size <= thickness;
        return { part, label, fits };
      });
      const under = set
        .filter(({ fits }) => !fits)
        .map(({ part }) => ({
          part,
          label: composer.valueInline(
            part.datum,
            valueColor(theme, part.datum, part.series),
            plot / data.series.length - 2 * gap,
          ),
        }));
      return { inside: set.filter(({ fits }) => fits), under: sideBySide(under) };
    });
    return lines;
  };
  const laid = largest(context, layOut, (lines) =>
    lines.every(({ under }) => under !== undefined) ? 'all' : 'none',
  );
  if (laid.some(({ under }) => under === undefined)) {
    return narrow('the values of a bar do not stand side by side under it');
  }
  const isOne = data.series.length === 1;
  const names = sideBySide(
    parts
      .filter(({ index }) => index === 0)
      .flatMap((part) => {
        const { label } = data.series[part.series] ?? {};
        const name = isOne ? undefined : compose.name(label, plot / data.series.length - 2 * gap);
        return name ? [{ part, label: name }] : [];
      }),
  );
  if (!names) return narrow('the names of the series do not stand side by side over the first bar');

  const planned: PlannedLabel[] = [];
  const marks: Mark[] = [];
  const lead = (from: readonly [number, number], to: readonly [number, number]): void => {
    marks.push({
      kind: 'line',
      points: [from, to],
      outline: { color: theme.colors.grey, width: theme.lines.hairline },
    });
  };
  const head = Math.max(0, ...names.map(({ label }) => label.height));
  let y = head === 0 ? 0 : head + theme.gaps.label;
  const first = y;
  for (const { part, label, x } of names) {
    const place = part.datum.point.place;
    planned.push({
      label,
      anchor: { x, y: head, horizontal: 'center', vertical: 'bottom' },
      place,
    });
    lead([x, head + 1], [middleOf(part), first]);
  }
  laid.forEach(({ inside, under = [] }, index) => {
    const label = labels[index];
    const datum = rows[index];
    if (!label || !datum) return;
    const lowest = Math.max(0, ...under.map((one) => one.label.height));
    const own = thickness + (lowest === 0 ? 0 : lowest + gap);
    const height = Math.max(own, label.height);
    const top = y + (height - own) / 2;
    const middle = top + thickness / 2;
    for (const part of parts.filter((one) => one.index === index)) {
      const color = markColor(theme, part.datum, part.series);
      const apart = part.from > 0 ? theme.lines.axis : 0;
      marks.push({
        kind: 'rect',
        x: left + part.from * plot + apart,
        y: top,
        width: Math.max(0, (part.to - part.from) * plot - apart),
        height: thickness,
        ...filling(theme, color, part.datum.isProvisional),
      });
    }
    planned.push({
      label,
      anchor: {
        x: 0,
        y: label.height > own ? y + height / 2 : Math.max(middle, y + label.height / 2),
        horizontal: 'left',
        vertical: 'middle',
      },
      place: datum.point.place,
    });
    for (const one of inside) {
      const place = one.part.datum.point.place;
      const x = middleOf(one.part);
      planned.push({
        label: one.label,
        anchor: { x, y: middle, horizontal: 'center', vertical: 'middle' },
        place,
      });
    }
    for (const one of under) {
      const place = one.part.datum.point.place;
      const at = top + thickness + gap;
      planned.push({
        label: one.label,
        anchor: { x: one.x, y: at, horizontal: 'center', vertical: 'top' },
        place,
      });
      lead([middleOf(one.part), top + thickness], [one.x, at]);
    }
    y += height + theme.gaps.row;
  });
  const height = y - theme.gaps.row;
  return {
    value: marksPlan(height, [marks], planned, (pen) =>
      pen.mark({
        kind: 'line',
        points: [
          [left, first],
          [left, height],
        ],
        outline: { color: theme.colors.ink, width: theme.lines.axis },
      }),
    ),
    diagnostics: [],
  };
}
