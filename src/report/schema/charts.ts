import { z } from '../../files/zod.js';
import { limits } from '../../files/limits.js';
import { when } from './tables.js';
import { localizedText, reference, textOrNumber, years } from './texts.js';

const point = z
  .strictObject({
    fact: reference('Id of the fact that is drawn.'),
    label: localizedText.describe('Instead of the label of the fact.').optional(),
    amount: reference(
      'Id of the fact that is set beside the value: the amount that grew, where the value is its growth.',
    ).optional(),
    of: reference('Id of the fact that counts what the rank is among (rank).').optional(),
    years: years.describe('Of a series only these years.').optional(),
    highlight: z
      .boolean()
      .describe('Drawn in the highlight colour; at most one in a chart.')
      .optional(),
    form: z
      .enum(['full', 'number', 'signed'])
      .describe(
        'How the value is written: with its unit, without it, or with + or −; default full, or number where the unit line names the one unit of all values in every language.',
      )
      .optional(),
    when: when.optional(),
  })
  .describe('One value of a chart.');

const points = z
  .array(z.union([reference('Id of a fact.'), point]))
  .min(1)
  .max(limits.chartPoints)
  .describe('The values, in the order drawn: ids of facts, or mappings.');

const chart = z
  .strictObject({
    kind: z
      .enum([
        'bar',
        'horizontal-bar',
        'line',
        'doughnut',
        'combined',
        'stacked-bar',
        'stacked-horizontal-bar',
        'slope',
        'small-multiples',
        'unit-squares',
        'cells',
        'grid',
        'split-bar',
        'flow',
        'rank',
      ])
      .describe('What is drawn.'),
    title: localizedText,
    'unit-line': localizedText
      .describe('What is measured and in what unit, in one line.')
      .optional(),
    'amount-line': localizedText
      .describe('What the amounts beside the values are, in one line.')
      .optional(),
    note: localizedText.describe('A remark under the chart.').optional(),
    source: z
      .boolean()
      .describe('Whether the sources of its figures are named under it; default false.')
      .optional(),
    height: z
      .union([z.number().min(15).max(400), z.literal('fill')])
      .describe(
        'Height of the drawing in mm, as near as its bars and rows give; `fill`: what its page leaves.',
      )
      .optional(),
    alternative: localizedText
      .describe('Text for a screen reader, instead of the one generated from the facts.')
      .optional(),
    hub: localizedText.describe('The place in the middle of a flow chart.').optional(),
    'cell-value': textOrNumber(
      'What one square or cell stands for, in the unit of its fact: 10亿 (unit-squares, cells, grid).',
    ).optional(),
    baseline: textOrNumber(
      'Where the scale of lines begins, in the unit of their facts: 40%, or auto: a round number under the lowest value (line, slope, small-multiples of lines).',
    ).optional(),
    points: points.optional(),
    series: z
      .array(
        z.strictObject({
          label: localizedText.optional(),
          mark: z
            .enum(['bar', 'line'])
            .describe('How it is drawn in a combined chart or in small multiples.')
            .optional(),
          points,
        }),
      )
      .min(1)
      .max(limits.chartPoints)
      .describe('Instead of points: several series.')
      .optional(),
  })
  .describe('One chart over facts.');

export const chartsFile = z
  .record(z.string(), chart)
  .describe('The charts of a report: id → chart.');

export type ChartInput = z.infer<typeof chart>;
export type ChartsInput = z.infer<typeof chartsFile>;
export type PointInput = z.infer<typeof points>[number];
