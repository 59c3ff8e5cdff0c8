import { statusesOfSources } from '../../language/qualifiers-and-statuses.js';
import { z } from '../../files/zod.js';
import { limits } from '../../files/limits.js';
import { tableFormats } from '../../tables/read.js';
import { reference, textOrNumber } from './texts.js';

const fromColumn = z.strictObject({
  column: reference('Head of the column that says it, row by row.'),
});

const column = z
  .strictObject({
    head: z
      .union([
        reference('The head of the column in the file; the id where absent.'),
        z.record(z.string(), z.string().trim().min(1)),
      ])
      .describe(
        'The head of the column in the file; for names in several languages: language tag → head.',
      )
      .optional(),
    kind: z
      .enum(['text', 'number'])
      .describe('number: every cell has to be one. Implied by unit, magnitude and decimals.')
      .optional(),
    unit: reference('Id of a unit, as of a fact.').optional(),
    magnitude: z
      .union([
        z.enum(['thousand', 'million', 'billion', 'trillion', '千', '万', '百万', '亿', '万亿']),
        z.int().min(-12).max(18),
        fromColumn,
      ])
      .describe('What the numbers are counted in: a word, a power of ten, or the column with it.')
      .optional(),
    decimals: z
      .union([z.int().min(0).max(12), fromColumn])
      .describe('Decimals that the figures are given to, before the magnitude; half goes up.')
      .optional(),
    period: z
      .union([textOrNumber('When the figures hold, after EDTF.'), fromColumn])
      .describe('When the figures hold, or the column that says so: 2024, 2024-Q1, 2024-06.')
      .optional(),
    status: z
      .union([
        z.enum(statusesOfSources),
        z.strictObject({
          column: reference('Head of the column that says it, row by row.'),
          values: z
            .record(z.string(), z.enum([...statusesOfSources, 'missing']))
            .describe('What each text of that column means.')
            .optional(),
        }),
      ])
      .describe('How the figures are held to be true, or the column that says so.')
      .optional(),
  })
  .describe('A column: what it holds.');

export const table = z
  .strictObject({
    format: z.enum(tableFormats).describe('Default: what the name of the file ends in.').optional(),
    encoding: reference('Default utf-8; else windows-1252, gb18030, utf-16le, …').optional(),
    delimiter: z.string().min(1).max(4).describe('Between cells; default a comma.').optional(),
    decimal: z.enum(['point', 'comma']).describe('The decimal mark; default point.').optional(),
    group: z
      .enum(['none', 'comma', 'point', 'space', 'apostrophe'])
      .describe('The mark between groups of three digits; default none.')
      .optional(),
    sheet: reference('Sheet of a workbook; of JSON, the key that holds the rows.').optional(),
    range: reference('Cells of a workbook, A1:D20, or the name of a range or table.').optional(),
    'head-row': z
      .int()
      .min(1)
      .max(1000)
      .describe(
        'The line of the file, or row of the sheet, that holds the heads, from 1; what is above is left out. Default: the first that is not empty.',
      )
      .optional(),
    missing: z
      .array(textOrNumber('A text such as .. or n/a.'))
      .max(50)
      .describe('What stands for a value that is not known, beside the empty cell.')
      .optional(),
    columns: z
      .record(z.string(), column)
      .describe('What columns hold: id → column. Others are named by their heads.')
      .optional(),
  })
  .describe('Says that the source is a table, and how to read it.');

const texts = z.union([z.string(), z.number()]);

const condition = z
  .record(z.string(), z.union([texts, z.array(texts).min(1).max(limits.reportRows)]))
  .describe('Column → the text that a row has to hold in it, or a list of such texts.');

export const each = z
  .strictObject({
    source: reference('Id of the table.'),
    key: reference('The column whose text names the row; no two rows have the same.'),
    where: condition.optional(),
    name: reference(
      'What the files of a row are called, with {{column}}; default: the text of the key.',
    ).optional(),
  })
  .describe('Makes the outputs once for each row of a table.');

export const cell = z
  .strictObject({
    source: reference(
      'Id of the table; the only table, or that of “each”, where absent.',
    ).optional(),
    row: z
      .record(z.string(), texts)
      .describe(
        'Column → its text in the one row that is meant; {{column}} is the text of the current row, {{year}} that of a series. Absent: the current row.',
      )
      .optional(),
    column: reference('Id or head of the column; may hold {{year}}.'),
  })
  .describe('The cell of a table that the figure is read from.');

export const cells = z
  .strictObject({
    source: reference(
      'Id of the table; the only table, or that of “each”, where absent.',
    ).optional(),
    where: condition.optional(),
    column: reference('Id or head of the column.'),
    key: reference(
      'Id or head of the column that tells the rows apart: per(…) of two columns pairs their values by it.',
    ).optional(),
    missing: z
      .literal('omit')
      .describe('Says that a sum, a mean or a share may leave out cells without a value.')
      .optional(),
  })
  .describe(
    'Values of a column, for formulas: sum(…), mean(…), min(…), max(…), count(…), rank(fact, …).',
  );

export const neighbours = z
  .strictObject({
    of: reference('Id of the fact whose neighbours are meant: a cell of the same column.'),
    among: reference('Id of the fact with “cells” that it is ranked among.'),
    'each-side': z
      .int()
      .min(1)
      .max(20)
      .describe(
        'How many there are above and below; nearer to an end of the ranking more on the other side.',
      ),
    name: z
      .strictObject({
        source: reference(
          'Id of the table that holds the names; that of the values where absent.',
        ).optional(),
        key: reference(
          'Id or head of its column whose text is the “key” of a value; the row of the value where absent.',
        ).optional(),
        column: reference('Id or head of the column with the name, in each language.'),
      })
      .describe('What each neighbour is called.'),
  })
  .describe(
    'The values that a figure stands between in a ranking, itself among them, as a series, largest first.',
  );

/** Names of facts, series or columns that a part of the report needs. */
export const when = z
  .union([
    reference('A fact, a series or a column.'),
    z.array(reference('A fact, a series or a column.')).min(1).max(50),
  ])
  .describe('Kept only where these have a value in the row; left out otherwise.');

export type TableInput = z.infer<typeof table>;
export type ColumnInput = z.infer<typeof column>;
export type EachInput = z.infer<typeof each>;
export type CellInput = z.infer<typeof cell>;
export type ConditionInput = z.infer<typeof condition>;
