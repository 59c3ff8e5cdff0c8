import { qualifiers, statusesOfSources } from '../language/qualifiers-and-statuses.js';
import { z } from '../files/zod.js';

/** Name of the associated file in the PDF. */
export const recordName = 'provenance.json';

/** Grows when a field changes its meaning or goes; new fields do not count. */
export const recordVersion = 1;

const language = z.string().describe('A BCP 47 language tag.');
const localized = z.record(language, z.string());
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/u)
  .describe('An exact decimal, written out in full.');
const edtf = z
  .string()
  .describe('A date or period in EDTF (ISO 8601-2): 2020-06-18, ../2020-12-31.');

const kind = <Kind extends string>(name: Kind) => z.literal(name).describe('Which kind it is.');

const value = z
  .discriminatedUnion('kind', [
    z.object({ kind: kind('number'), amount: decimal }),
    z.object({ kind: kind('range'), low: decimal, high: decimal }),
    z.object({ kind: kind('date'), date: edtf }),
    z.object({ kind: kind('ordinal'), number: decimal }),
    z.object({ kind: kind('fraction'), numerator: decimal, denominator: decimal }),
    z.object({
      kind: kind('ratio'),
      terms: z.array(decimal).length(2).describe('What stands before and behind the sign.'),
    }),
  ])
  .describe('What the figure says, apart from any language.');

const quoted = z
  .object({
    kind: kind('quoted'),
    source: z.string().describe('Id of the source.'),
    quote: z.string().describe('The words of the source, verbatim.'),
    nth: z.int().min(1).describe('Which occurrence of the quote in the source.'),
    offset: z
      .int()
      .min(0)
      .describe('Unicode characters of the source before the quote; line ends count as one.')
      .optional(),
    line: z.int().min(1).describe('Line of the source that the quote begins in.').optional(),
  })
  .describe('A figure that a source states.');

const cell = z
  .object({
    kind: kind('cell'),
    source: z.string().describe('Id of the source, a table; its digest stands there.'),
    column: z.string().describe('Id of the column.'),
    head: z.string().describe('Head of the column in the file.'),
    row: z
      .record(z.string(), z.string())
      .describe('What tells the row from all others: head → text.'),
    text: z.string().describe('The cell as the file has it.'),
    line: z.int().min(1).describe('Line of the file, or row of the sheet.'),
    address: z.string().describe('The cell of a workbook: Data!B7.').optional(),
    exact: decimal.describe('The amount before it was rounded for print.').optional(),
  })
  .describe('A figure that a cell of a table holds.');

const values = z.object({
  id: z.string().describe('What the formula calls them.'),
  source: z.string().describe('Id of the table.'),
  column: z.string().describe('Id of the column.'),
  head: z.string().describe('Head of the column in the file.'),
  where: z
    .record(z.string(), z.array(z.string()))
    .describe('The rows that are meant: head → texts, one of which a row has.'),
  count: z.int().min(0).describe('How many values they are; cells without a value are left out.'),
});

const calculated = z
  .object({
    kind: kind('calculated'),
    formula: z.string().describe('As the author wrote it, over ids of facts.'),
    facts: z.array(z.string()).describe('The facts of the formula.'),
    values: z.array(values).describe('The columns of values of the formula.').optional(),
  })
  .describe('A figure worked out from others.');

const place = z
  .object({
    page: z.int().min(1).describe('Page of the PDF, from 1.'),
    region: z.enum(['body', 'header', 'footer']).describe('Part of the page.'),
    languages: z.array(language).describe('The languages it is printed in there.'),
    block: z.string().describe('Id of the nearest block that has one.').optional(),
    chart: z.string().describe('Id of the chart that draws it.').optional(),
    heading: localized.describe('The nearest heading, by language.').optional(),
  })
  .describe('A place where the figure is printed.');

const figure = z.object({
  fact: z.string().describe('Id of the fact.'),
  label: localized.describe('What the figure counts or measures, by language.'),
  rendering: localized.describe('The figure as each language prints it in full.'),
  value,
  nearest: decimal
    .describe('What the figure is rounded to where it is printed; the value is not.')
    .optional(),
  unit: z.string().describe('Id of the unit; absent for dates and bare numbers.').optional(),
  qualifier: z
    .enum(qualifiers)
    .describe('How the printed figure relates to the true one; absent means exact.')
    .optional(),
  status: z
    .enum([...statusesOfSources, 'calculated'])
    .describe('How the figure is held to be true.'),
  period: edtf.optional(),
  attribution: localized.describe('Whose claim it is, by language.').optional(),
  origin: z.discriminatedUnion('kind', [quoted, cell, calculated]).describe('What bears it out.'),
  places: z.array(place).describe('Where it is printed, in the order of the pages.'),
});

export const recordSchema = z
  .object({
    version: z.literal(recordVersion).describe('Version of this schema.'),
    tool: z.string().describe('The program that made the PDF.'),
    report: z.string().describe('Id of the report.'),
    row: z.string().describe('The row that it is made for, by its key.').optional(),
    layout: z.string().describe('The layout it is set in.'),
    title: localized.describe('The title, by language.'),
    edition: z
      .object({ number: z.int().min(1).describe('Counted from 1.'), date: edtf })
      .describe('Which edition it is.'),
    languages: z.array(language).describe('Languages of the report; the first leads.'),
    sources: z
      .array(
        z.object({
          id: z.string(),
          title: localized.describe('How the notes name it, by language.'),
          language,
          sha256: z
            .string()
            .describe('SHA-256 of the file, in hexadecimal digits; of a table “cells” says more.')
            .optional(),
          cells: z
            .string()
            .describe(
              'Of a table: SHA-256 of what the report takes from it, as JSON: [head, row, text] of each cell in the order of facts.yaml, then [head, where, amounts] of each column of values. The rest of the file may change.',
            )
            .optional(),
        }),
      )
      .describe('The sources of the report.'),
    figures: z.array(figure).describe('Every printed figure, in the order of facts.yaml.'),
  })
  .describe('What bears out each figure that a PDF prints.');

export type ProvenanceRecord = z.infer<typeof recordSchema>;
export type FigureRecord = ProvenanceRecord['figures'][number];
export type ValueRecord = FigureRecord['value'];
export type OriginRecord = FigureRecord['origin'];
export type PlaceRecord = FigureRecord['places'][number];
export type CellRecord = Extract<OriginRecord, { kind: 'cell' }>;
export type ValuesRecord = NonNullable<
  Extract<OriginRecord, { kind: 'calculated' }>['values']
>[number];
