import { z } from '../files/zod.js';
import type { ChartColors, ChartTheme } from '../charts/chart-theme.js';
import { familyRoles } from '../fonts/face.js';
import { SMALLEST_TYPE, THINNEST_RULE } from '../sheet/legible.js';

const size = z.number().positive();
const lineWidth = z.number().min(THINNEST_RULE);
const share = z.number().positive().max(1);
const color = z.string().min(1);
/** How many times as large Latin letters and digits are among ideographs. */
export const latinScale = z.number().min(0.8).max(1.5);

const text = z
  .strictObject({
    role: z.enum(familyRoles),
    weight: z.number().int().min(1).max(1000),
    size: z.number().min(SMALLEST_TYPE),
    leading: size,
    latinScale: latinScale.optional(),
  })
  .readonly();

/** The `chart` part of a theme: ChartTheme, with colours by name. Lengths in pt. */
export const chartThemeSchema = z
  .strictObject({
    /** Vector drawings with real text, or pictures at 300 dpi. */
    format: z.enum(['vector', 'raster']),
    colors: z
      .strictObject({
        main: color,
        highlight: color,
        second: color,
        tint: color,
        ink: color,
        grey: color,
        rule: color,
        paper: color,
      })
      .readonly(),
    label: z.strictObject({ leading: text, other: text }).readonly(),
    value: z.strictObject({ digits: text, words: text, other: text }).readonly(),
    hanLatinSpace: z.number().min(0).max(0.25),
    lines: z.strictObject({ axis: lineWidth, hairline: lineWidth, curve: lineWidth }).readonly(),
    hatch: z.strictObject({ spacing: size, width: lineWidth }).readonly(),
    gaps: z.strictObject({ label: size, inline: size, row: size, column: size }).readonly(),
    bar: z
      .strictObject({
        thickness: size,
        maximumThickness: size,
        plotHeight: size,
        maximumLabelShare: share,
      })
      .readonly(),
    point: z.strictObject({ radius: size }).readonly(),
    doughnut: z.strictObject({ diameter: size, hole: share }).readonly(),
    square: z.strictObject({ size, gap: size }).readonly(),
    cell: z.strictObject({ width: size, height: size, gap: size }).readonly(),
    splitBar: z.strictObject({ thickness: size, gap: size }).readonly(),
    flow: z.strictObject({ thickness: size, hubWidth: size }).readonly(),
  })
  .readonly();

type ChartThemeByName = z.infer<typeof chartThemeSchema>;

/** The look of charts with each colour's value. */
export const chartThemeOf = (
  chart: ChartThemeByName,
  value: (name: string) => string,
): ChartTheme => {
  const { main, highlight, second, tint, ink, grey, rule, paper } = chart.colors;
  const { format: _format, ...look } = chart;
  const colors: ChartColors = {
    main: value(main),
    highlight: value(highlight),
    second: value(second),
    tint: value(tint),
    ink: value(ink),
    grey: value(grey),
    rule: value(rule),
    paper: value(paper),
  };
  return { ...look, colors };
};
