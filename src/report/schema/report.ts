import { z } from '../../files/zod.js';
import { limits } from '../../files/limits.js';
import { keyFigures, rows } from './blocks.js';
import { displayOfUnit } from './display.js';
import { each, table, when } from './tables.js';
import {
  localizedName,
  localizedText,
  occurrence,
  reference,
  span,
  textOrNumber,
} from './texts.js';

const source = z
  .strictObject({
    file: reference('The file, relative to the folder of the report, e.g. sources/article.txt.'),
    language: reference('Language of the source, e.g. zh-Hans.'),
    sha256: textOrNumber(
      'SHA-256 of the file, in 64 hexadecimal digits: a changed source is reported. Left out where the lock of a source with “download” or “query” holds it.',
    ).optional(),
    download: z
      .string()
      .trim()
      .min(1)
      .describe('URL that “factsheet refresh” fetches the file from; https only.')
      .optional(),
    header: z
      .strictObject({
        name: reference('Name of the header, e.g. Authorization.'),
        variable: reference('Name of the environment variable that holds its value.'),
      })
      .describe('A header that “refresh” sends with the request.')
      .optional(),
    query: z
      .strictObject({
        variable: reference(
          'Name of the environment variable that holds the connection string, e.g. STATISTICS_URL.',
        ),
        statement: reference('One SQL statement that reads rows: SELECT …'),
      })
      .describe('Rows of PostgreSQL that “factsheet refresh” writes into the file, a CSV table.')
      .optional(),
    title: localizedName.describe('How the notes name the source.'),
    publisher: localizedName.describe('Who published the source.').optional(),
    date: textOrNumber('When it was published, after EDTF, e.g. 2025-11-03.').optional(),
    url: textOrNumber('Where it can be read, e.g. https://example.org/note.').optional(),
    accessed: textOrNumber('When it was read there, e.g. 2025-11-20.').optional(),
    table: table.optional(),
  })
  .describe('A text that quotes are taken from, word for word, or a table.');

const setPhrases = z
  .union([
    z
      .array(
        z.strictObject({
          phrase: z
            .union([z.string().trim().min(1), localizedName])
            .describe('The name in each language, or once where all write it alike (COVID-19).'),
          reason: z.string().trim().min(1).describe('Why its numerals are no figures.'),
          in: z
            .array(reference('Id of a section, a chart or a fact.'))
            .min(1)
            .max(1_000)
            .describe(
              'The sections, charts and facts in whose texts it stands; anywhere where absent.',
            )
            .optional(),
        }),
      )
      .max(1_000),
    z
      .record(z.string(), z.array(z.string().trim().min(1)).max(1_000))
      .describe('Without reasons, by language: language tag → phrases.'),
  ])
  .describe('Phrases whose numerals are part of a name, one by one.');

const section = z
  .strictObject({
    id: reference('A name for the section, used once.'),
    title: localizedText,
    'short-title': localizedText.describe('For running heads; default: the title.').optional(),
    intro: z.array(localizedText).max(100).describe('Paragraphs under the title.').optional(),
    'starts-page': z.boolean().describe('The section begins a new page.').optional(),
    span: span
      .describe('Sections narrower than 12 columns stand beside each other; default 12.')
      .optional(),
    when: when.optional(),
    rows: rows.optional(),
    reference: rows
      .describe('Rows of reference matter, which layouts set apart at the foot of the section.')
      .optional(),
  })
  .describe('A part of the report under one heading.');

const outputCell = z
  .strictObject({
    block: reference('Id of a block.').optional(),
    stack: z
      .array(reference('Id of a block.'))
      .min(1)
      .max(24)
      .describe('Instead of one block: several, one under another.')
      .optional(),
    span: span.optional(),
  })
  .meta({ examples: [{ block: 'trade' }] });

const output = z
  .strictObject({
    layout: reference('Name of a folder of templates/, e.g. fact-sheet.'),
    rows: z
      .array(
        z.union([
          reference('Id of a block, which is a row of its own.'),
          z
            .array(z.union([reference('Id of a block.'), outputCell]))
            .min(1)
            .max(12)
            .meta({ examples: [[{ block: 'map', span: 5 }, 'trade']] }),
        ]),
      )
      .max(limits.rows)
      .describe('For layouts that choose: rows of blocks by their ids.')
      .optional(),
    figures: keyFigures
      .describe('Figures of this cover, instead of those of the report.')
      .optional(),
    languages: z
      .array(reference('A language of the report.'))
      .min(1)
      .max(limits.languages)
      .describe('Only these languages of the report, the leading one first.')
      .optional(),
    pages: z
      .int()
      .min(1)
      .max(1000)
      .describe('How many pages the PDF has; more or fewer are an error.')
      .optional(),
    file: reference(
      'Name of the PDF in the folder of outputs, without a folder and .pdf.',
    ).optional(),
    annex: z
      .boolean()
      .describe('Adds an annex: every printed figure with its quote and place in the source.')
      .optional(),
  })
  .describe('One PDF.');

export const reportFile = z
  .strictObject({
    languages: z
      .array(reference('A BCP 47 tag, e.g. zh-Hans.'))
      .min(1)
      .max(limits.languages)
      .describe(
        'Languages of the report as BCP 47 tags, the first leads; those of factsheet.yaml where none are named.',
      ),
    title: localizedText,
    standfirst: localizedText.describe('A sentence or two under the title.').optional(),
    subject: localizedText.describe('What the PDF says of its subject.').optional(),
    edition: z
      .strictObject({
        number: z.int().min(1).max(100_000).describe('Counted from 1.'),
        date: textOrNumber('Date of the edition, e.g. 2026-11-23.'),
      })
      .describe('Which edition this is; its date is the only clock of a build.'),
    publisher: localizedName.describe('Who publishes the report.').optional(),
    sources: z
      .record(z.string(), z.union([source, z.literal('shared')]))
      .describe(
        'Sources of the figures: id → source, or “shared” for one of data/_shared/sources.yaml.',
      ),
    each: each.optional(),
    display: z
      .record(z.string(), displayOfUnit)
      .describe('How figures of a unit are printed: id of the unit → magnitude and precision.')
      .optional(),
    'set-phrases': setPhrases.optional(),
    'leave-out': z
      .array(
        z.strictObject({
          quote: textOrNumber('Words of the source round one figure, verbatim.').optional(),
          nth: occurrence.optional(),
          lines: z
            .union([
              z.int().min(1),
              z.string().regex(/^\s*\d+(?:\s*[-–—]\s*\d+)?\s*$/u, 'write 12 or 12-40'),
            ])
            .describe(
              'Instead of a quote: a line of the source, or lines such as 12-40, whose unused figures are left out.',
            )
            .optional(),
          source: reference('Id of the source; the only source where absent.').optional(),
          reason: z
            .string()
            .trim()
            .min(1)
            .regex(/[^.…]/u, 'say in words why')
            .describe('Why the report does not use the figure.'),
        }),
      )
      .max(limits.facts)
      .describe('Figures of a source that the report leaves out on purpose.')
      .optional(),
    cover: z
      .strictObject({ figures: keyFigures.optional(), rows: rows.optional() })
      .describe('What stands under the title.')
      .optional(),
    sections: z
      .array(section)
      .min(1)
      .max(limits.sections)
      .describe('The parts of the report, in order.'),
    closing: rows
      .describe('What ends the report after its sections, such as an outlook.')
      .optional(),
    notes: z.array(localizedText).max(100).describe('Remarks at the end.').optional(),
    footnotes: z
      .record(z.string(), localizedText)
      .describe('Notes that texts mark by {{note "id"}}: id → text; numbered as they are met.')
      .optional(),
    outputs: z
      .array(output)
      .min(1)
      .max(limits.outputs)
      .describe('The PDFs that are made; default: one, with the layout fact-sheet.')
      .optional(),
  })
  .describe('A report: what it says and in what order.');

export type ReportInput = z.infer<typeof reportFile>;
export type SectionInput = z.infer<typeof section>;
export type OutputInput = z.infer<typeof output>;

export const sourcesFile = z
  .record(z.string(), source)
  .describe('Sources that several reports use: id → source.');

export type SourceInput = z.infer<typeof source>;
