import { qualifiers, statusesOfSources } from '../../language/qualifiers-and-statuses.js';
import { z } from '../../files/zod.js';
import { cell, cells, neighbours } from './tables.js';
import { displayOfFact } from './display.js';
import { localizedName, occurrence, reference, textOrNumber, years } from './texts.js';

export const fact = z
  .strictObject({
    label: localizedName.describe('What the figure counts or measures, in each language.'),
    value: textOrNumber(
      'The figure as the source writes it: 2200亿, 220 billion, 1.24万, 12,400, 50%, or a range such as 1.8%—2%.',
    ).optional(),
    date: textOrNumber(
      'Instead of a value: a date or period as the fact itself, e.g. 2020-06-18, 2020-01/2020-11 or 2020-33 (first quarter).',
    ).optional(),
    ordinal: z
      .int()
      .min(1)
      .max(1_000_000)
      .describe('Instead of a value: the number of a 第127届 / 127th.')
      .optional(),
    formula: z
      .string()
      .trim()
      .min(1)
      .describe(
        'Instead of a value: + - * / ( ) over ids of facts, with spaces round the signs; printed as calculated.',
      )
      .optional(),
    cell: cell.optional(),
    years: years
      .describe(
        'Makes the cell or formula a series: a fact for each year, called id-2015, id-2016, …',
      )
      .optional(),
    cells: cells.optional(),
    neighbours: neighbours.optional(),
    'significant-figures': z
      .int()
      .min(1)
      .max(15)
      .describe('Significant figures that a cell or the result of a formula is rounded to.')
      .optional(),
    round: z
      .int()
      .min(0)
      .max(12)
      .describe('Decimals that a cell or the result of a formula is rounded to.')
      .optional(),
    display: displayOfFact
      .describe('How the figure is printed wherever it stands; of a series, each of its figures.')
      .optional(),
    qualifier: z
      .enum(qualifiers)
      .describe(
        'How the printed figure relates to the true one; absent means exact. over 多/余, more-than 超过, nearly 近, about 约, up-to 至多, at-least 至少, less-than 不足.',
      )
      .optional(),
    unit: reference(
      'Id of a unit of units.yaml or of the language packs (percent, percentage-point, CNY, USD, tonne, kilometre, …); “50%” needs none.',
    ).optional(),
    period: textOrNumber(
      'When it holds, after EDTF: 2020 | 2020-06 | 2020-06-18 | 2020-01/2020-11 | 2020-33 (first quarter; halves are 40 and 41) | ../2020-12-31 (as of).',
    ).optional(),
    quote: textOrNumber('The words of the source, verbatim, that bear the figure out.').optional(),
    nth: occurrence.optional(),
    source: reference('Id of the source; the only source where absent.').optional(),
    status: z
      .enum(statusesOfSources)
      .describe('How the source holds the figure to be true; default reported.')
      .optional(),
    as: z
      .string()
      .min(1)
      .describe(
        'What the source calls what is counted, where it is not the word of the unit: verbatim, behind the figure.',
      )
      .optional(),
    of: z
      .string()
      .min(1)
      .describe(
        'The words of the source that the figure belongs to, verbatim in the quote, where it holds several.',
      )
      .optional(),
    'checked-by-hand': z
      .string()
      .min(1)
      .describe(
        'Why a person answers for a figure of a source in a language that the tool does not read.',
      )
      .optional(),
    attribution: localizedName
      .describe('Whose claim it is, where the source names someone.')
      .meta({ examples: [{ en: 'Harbour Board', 'zh-Hans': '港务局' }] })
      .optional(),
  })
  .describe('One figure, stored once and printed in every language.');

export const factsFile = z.record(z.string(), fact).describe('The figures of a report: id → fact.');

export type FactInput = z.infer<typeof fact>;
export type FactsInput = z.infer<typeof factsFile>;
