import { error, failed, type Checked, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { stackLabels } from '../label/label.js';
import { everyDatum } from '../parts/axis-data.js';
import { distanceTo, type Point } from '../parts/boxes.js';
import { seriesColor, valueColor } from '../parts/colors.js';
import { afterMarks, type ChartContext, type ChartPlan } from '../parts/plan.js';
import { wholeOf } from '../parts/parts-of-whole.js';
import { spread } from '../parts/spread.js';

const TURN = 2 * Math.PI;

/**
 * Parts of a whole as a ring, clockwise from the top, each with its label beside it. Percentages are parts of 100 and
 * what they leave is drawn empty; other numbers are parts of their sum.
 *
 * Errors: `chart/over-whole`, `chart/too-narrow`.
 */
export function doughnut(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme, compose, width } = context;
  const parts = everyDatum(data);
  const whole = wholeOf(spec, parts);
  const radius = theme.doughnut.diameter / 2;
  const gap = theme.gaps.label;
  const reach = radius + 2 * gap;
  const side = width / 2 - reach;

  const diagnostics: Diagnostic[] = [...whole.diagnostics];
  const labels = parts.map((datum) =>
    stackLabels(compose.value(datum, valueColor(theme, datum)), compose.category(datum, side)),
  );
  if (Math.max(...labels.map((label) => label.width)) > side) {
    diagnostics.push(
      error(
        'chart/too-narrow',
        spec.place,
        `the ring leaves ${Math.max(0, Math.round(side))} pt beside it for labels`,
        'give the chart more columns, or shorten its labels',
      ),
    );
  }
  if (!whole.value || diagnostics.length > 0) return failed(diagnostics);

  const { amount: total, rest } = whole.value;
  let passed = 0;
  const slices = parts.map(({ amount }, i) => {
    const middle = ((passed + amount / 2) / total) * TURN - Math.PI / 2;
    passed += amount;
    return { middle, isRight: Math.cos(middle) >= 0, label: labels[i] ?? stackLabels() };
  });
  const stackHeight = (isRight: boolean): number =>
    slices
      .filter((slice) => slice.isRight === isRight)
      .reduce((stack, { label }) => stack + label.height + theme.gaps.row, 0);
  const height = Math.max(2 * radius + 2 * gap, stackHeight(true), stackHeight(false));
  const centre = { x: width / 2, y: height / 2 };
  const colors = parts.map((datum, i) =>
    datum.point.highlight
      ? theme.colors.highlight
      : i === parts.length - 1 && i % 2 === 0 && i > 0
        ? theme.colors.grey
        : seriesColor(theme, i % 2),
  );

  return {
    value: {
      height,
      configuration: (pen) => ({
        type: 'doughnut',
        data: {
          labels: parts.map((_, i) => i),
          datasets: [
            {
              data: [...parts.map(({ amount }) => amount), ...(rest > 0 ? [rest] : [])],
              backgroundColor: [
                ...parts.map(({ isProvisional }, i) =>
                  isProvisional ? theme.colors.paper : (colors[i] ?? theme.colors.main),
                ),
                theme.colors.tint,
              ],
              // Provisional parts are hollow: an outline instead of the paper-coloured gap.
              borderColor: [
                ...parts.map(({ isProvisional }, i) =>
                  isProvisional ? (colors[i] ?? theme.colors.main) : theme.colors.paper,
                ),
                theme.colors.paper,
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
          layout: {
            padding: {
              left: centre.x - radius,
              right: centre.x - radius,
              top: centre.y - radius,
              bottom: centre.y - radius,
            },
          },
        },
        plugins: [
          afterMarks(() => {
            for (const isRight of [true, false]) {
              const here = slices
                .map((slice, i) => ({ ...slice, i }))
                .filter((slice) => slice.isRight === isRight);
              const places = spread(
                here.map(({ middle }) => centre.y + Math.sin(middle) * radius),
                here.map(({ label }) => label.height + theme.gaps.row),
                0,
                height,
              );
              here.forEach(({ middle, label, i }, n) => {
                const datum = parts[i];
                if (!datum) return;
                const y = places[n] ?? 0;
                const sign = isRight ? 1 : -1;
                const offRing = (distance: number): Point => ({
                  x: centre.x + Math.cos(middle) * (radius + distance),
                  y: centre.y + Math.sin(middle) * (radius + distance),
                });
                const start = offRing(gap / 3);
                const end = { x: centre.x + sign * (reach - gap / 2), y };
                // To a label that stands far below or above its part the straight way would cross the ring.
                const aside = { x: centre.x + sign * (radius + gap), y: offRing(gap / 2).y };
                const isClear = distanceTo(centre, start, end) >= radius + gap / 4;
                pen.mark({
                  kind: 'line',
                  points: [start, ...(isClear ? [] : [aside]), end].map(
                    (point) => [point.x, point.y] as const,
                  ),
                  outline: { color: theme.colors.grey, width: theme.lines.hairline },
                });
                pen.draw(
                  label,
                  {
                    x: centre.x + sign * reach,
                    y,
                    horizontal: isRight ? 'left' : 'right',
                    vertical: 'middle',
                  },
                  datum.point.place,
                );
              });
            }
          }),
        ],
      }),
    },
    diagnostics,
  };
}
