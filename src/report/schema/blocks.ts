import { z } from '../../files/zod.js';
import { limits } from '../../files/limits.js';
import { pointOf, ratioOf } from '../../quantity/proportions.js';
import { when } from './tables.js';
import { localizedName, localizedText, reference, span, textOrNumber } from './texts.js';

export const keyFigures = z
  .array(
    z.union([
      reference('Id of a fact.'),
      z.strictObject({
        fact: reference('Id of the fact.'),
        label: z
          .union([z.literal('none'), localizedText])
          .describe(
            'Instead of the label of the fact; none where the next figure’s stands for both.',
          )
          .optional(),
        highlight: z.boolean().describe('Set in the highlight colour.').optional(),
        form: z
          .enum(['full', 'number', 'signed'])
          .describe('With its unit (default), without it where the label names it, or with + or −.')
          .optional(),
        when: when.optional(),
      }),
    ]),
  )
  .min(1)
  .max(limits.rows)
  .meta({
    id: 'KeyFigures',
    description: 'Figures set large with their labels: ids of facts, or mappings.',
  });

const messages = z
  .array(
    z.strictObject({
      lead: localizedText.describe('The words in bold that begin the message.'),
      text: localizedText,
    }),
  )
  .min(1)
  .max(limits.rows)
  .describe('Short statements, each with a lead.');

const cell = z.union([reference('Id of a fact.'), localizedText]);

const cells = z
  .array(
    z
      .union([
        reference('Id of a fact.'),
        z.strictObject({
          cell: cell.describe('The id of a fact, or text in each language.'),
          rows: z
            .number()
            .int()
            .min(2)
            .max(100)
            .describe('Rows that the cell covers; the rows after it leave it out.'),
        }),
        localizedText,
      ])
      .meta({ examples: ['new-ferries', { en: 'North line', 'zh-Hans': '北线' }] }),
  )
  .min(1);

const tableColumn = z.strictObject({
  label: localizedText,
  kind: z
    .enum(['text', 'figure', 'number'])
    .describe(
      'figure columns are aligned at the decimal sign; those of number have their unit in the head; default text.',
    )
    .optional(),
  form: z
    .enum(['full', 'number', 'signed'])
    .describe(
      'How the figures named in the column are written: with their unit (default), without it where the heading names it, or with + or −.',
    )
    .optional(),
});

const table = z
  .strictObject({
    columns: z
      .array(
        z.union([
          tableColumn,
          z.strictObject({
            group: localizedText.describe('The head over several columns.'),
            columns: z.array(tableColumn).min(2).max(23).describe('The columns under it.'),
          }),
        ]),
      )
      .min(1)
      .max(24)
      .describe('Columns, with their headings; `group` is a head over several `columns`.'),
    rows: z
      .array(
        z.union([
          cells,
          z.strictObject({
            group: localizedText.describe('The head of the rows after it, over all columns.'),
          }),
          z.strictObject({ total: cells.describe('A row set off as the sum of those above.') }),
        ]),
      )
      .min(1)
      .max(limits.rows)
      .describe(
        'Each row has one cell for each column: the id of a fact, or text in each language; `group` heads the rows after it, `total` sets a row off.',
      )
      .optional(),
    series: z
      .array(reference('Id of a series.'))
      .min(1)
      .max(23)
      .describe('Instead of rows: a row for each year, then a column for each series.')
      .optional(),
    note: localizedText.describe('Printed under the table.').optional(),
  })
  .describe('A table.');

const register = z
  .array(
    z.strictObject({
      item: localizedText.describe('What the line is about.'),
      status: localizedText.describe('How far it came.').optional(),
      date: textOrNumber('When, after EDTF.').optional(),
    }),
  )
  .min(1)
  .max(limits.rows)
  .describe('A register or timeline.');

const texts = z.array(localizedText).min(1).max(limits.rows);

const steps = z
  .array(
    z.strictObject({
      title: localizedText.describe('The words in bold that name the step.').optional(),
      text: localizedText,
    }),
  )
  .min(1)
  .max(limits.rows)
  .describe('What is done, or was, one step after another; numbered.');

const image = z
  .strictObject({
    file: reference('PNG, JPEG or SVG in the folder of the report, e.g. pictures/harbour.jpg.'),
    alternative: localizedText.describe('What a reader who cannot see it needs to know.'),
    caption: localizedText.describe('Words under the picture.').optional(),
    credit: localizedName.describe('Who made the picture.').optional(),
    crop: z
      .strictObject({
        ratio: z
          .string()
          .refine(
            (text) => ratioOf(text) !== undefined,
            'a ratio is width to height, from 1:10 to 10:1',
          )
          .describe('Width to height of what is printed: 3:2.'),
        focus: z
          .string()
          .refine((text) => pointOf(text) !== undefined, 'a point is two percentages: 30% 60%')
          .optional()
          .describe(
            'The point that stays as near to the middle as it can, from left and top; the middle.',
          ),
      })
      .optional()
      .describe('What is printed of the picture; the whole of it where absent.'),
  })
  .meta({
    description: 'A picture.',
    examples: [{ file: 'pictures/harbour.jpg', alternative: { en: 'The harbour in the morning' } }],
  });

const quotation = z
  .strictObject({
    text: localizedText.describe('What was said, without quotation marks.'),
    speaker: localizedText.describe('Who said it.').optional(),
  })
  .describe('Words of somebody, set apart.');

const qr = z
  .strictObject({
    link: textOrNumber('The address that it leads to; begins with https://.'),
    caption: localizedText.describe('Words beside it that say where it leads.').optional(),
  })
  .describe('A QR code of an address, with the address in print.');

const contact = z
  .strictObject({
    name: localizedName.describe('Whom to ask.').optional(),
    address: localizedName.describe('A postal address, in one line.').optional(),
    telephone: textOrNumber(
      'With the country code, +86 10 1234 5678, it is a link; 010-1234 5678 and 12345 are printed alone.',
    ).optional(),
    email: textOrNumber('An address such as press@example.org.').optional(),
    web: textOrNumber('An address that begins with https://.').optional(),
    isbn: textOrNumber('The number of the publication.').optional(),
  })
  .refine((given) => Object.keys(given).length > 0, 'say at least one of its keys')
  .describe('Whom to ask, and the imprint; its numerals are no figures.');

const blockContents = {
  figures: keyFigures.optional(),
  messages: messages.optional(),
  prose: z
    .array(localizedText)
    .min(1)
    .max(limits.rows)
    .describe('Paragraphs in each language.')
    .optional(),
  chart: reference('Id of a chart of charts.yaml.').optional(),
  table: table.optional(),
  register: register.optional(),
  list: texts.describe('Items, each after a bullet.').optional(),
  numbers: texts.describe('Items, numbered.').optional(),
  steps: steps.optional(),
  image: image.optional(),
  quotation: quotation.optional(),
  box: texts.describe('Paragraphs on a ground of colour.').optional(),
  contact: contact.optional(),
  qr: qr.optional(),
};

const blockNames = {
  id: reference('A name for outputs that choose their blocks.').optional(),
  title: localizedText.describe('A heading over the block.').optional(),
  when: when.optional(),
};

const stacked = z
  .strictObject({ ...blockNames, ...blockContents })
  .describe(
    'A block: exactly one of figures, messages, prose, chart, table, register, list, numbers, steps, image, quotation, box, contact, qr; a chart may have figures beside it.',
  );

export const rows = z
  .array(
    z
      .array(
        z
          .strictObject({
            ...blockNames,
            ...blockContents,
            span: span.optional(),
            stack: z
              .array(stacked)
              .min(1)
              .max(24)
              .describe('Instead of one block: several, one under another.')
              .optional(),
          })
          .describe('A block, or a stack of blocks, with its place on the grid.'),
      )
      .min(1)
      .max(12)
      .describe('Blocks side by side on twelve columns.'),
  )
  .max(limits.rows)
  .meta({ id: 'Rows', description: 'Rows of blocks.' });

/** Every key that a block takes, on the grid or in a stack. */
export const blockKeys: ReadonlySet<unknown> = new Set([
  ...Object.keys({ ...blockNames, ...blockContents }),
  'span',
  'stack',
]);

export type StackedInput = z.infer<typeof stacked>;
export type RowsInput = z.infer<typeof rows>;
export type RowInput = RowsInput[number];
export type CellInput = RowInput[number];
export type KeyFiguresInput = z.infer<typeof keyFigures>;
export type TableInput = z.infer<typeof table>;
