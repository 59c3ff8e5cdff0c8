import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { humanFormat } from '../../src/cli/format/human.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { limits } from '../../src/files/limits.js';
import { openPdf } from '../../src/provenance/open-pdf.js';
import { unpackedSize } from '../../src/provenance/unpacked-size.js';
import { renderPage } from '../../src/raster/render-page.js';
import { filesUnder, reportInLayout } from '../fuzz/base.js';
import { make, overlay, type Files } from '../fuzz/world.js';
import { nestedForms } from '../support/nested-forms.js';
import { growthOf, stepsFor } from '../support/steps.js';

const small = filesUnder('test/fixtures/first-report', 'data/fuzzed');

const textOf = (file: string): string => Buffer.from(small[`data/fuzzed/${file}`] ?? '').toString();

const listed = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('');

const inLayout = (content: string): Files =>
  reportInLayout(
    `<document><section><h1 lang="en">{{prose title "en"}}</h1>${content}</section></document>`,
  );

const withFacts = (facts: string): Files => ({
  ...small,
  'data/fuzzed/facts.yaml': `${textOf('facts.yaml')}${facts}`,
});

/** How many sources were made: each is another text, since one that was read before is not read again. */
let sourcesMade = 0;

/** As many facts as a tenth of the places at which their quote stands. */
const manyQuotes = (count: number, value: number, place: (index: number) => string): Files => {
  sourcesMade += 1;
  const text = `${textOf('sources/note.txt')}\n${'They lent 12 books. '.repeat(count)}${'x'.repeat(sourcesMade)}`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    ...withFacts(
      listed(
        count / 10,
        (index) =>
          `lent${index}:\n  label: { en: x, zh-Hans: x }\n  value: ${value}\n  unit: book\n  period: 2025\n  quote: 12 books\n${place(index)}`,
      ),
    ),
    'data/fuzzed/report.yaml': textOf('report.yaml').replace(/[0-9a-f]{64}/u, sha256),
    'data/fuzzed/sources/note.txt': text,
  };
};

/** What a stranger writes over and over, and how often at first. */
const repeated: Readonly<Record<string, readonly [size: number, of: (size: number) => Files]>> = {
  '“<” in a layout': [2_500, (size) => inLayout('<'.repeat(size))],
  '“<” with spaces between, in a layout': [2_500, (size) => inLayout('< '.repeat(size))],
  'attributes of one element': [
    2_500,
    (size) => inLayout(`<p ${listed(size, (index) => `a${index}="x" `)}>x</p>`),
  ],
  'formulas, each of the one before': [
    250,
    (size) =>
      withFacts(
        listed(
          size,
          (index) =>
            `sum${index}:\n  label: { en: x, zh-Hans: x }\n  formula: ${index === 0 ? 'loans' : `sum${index - 1}`} + 1 book\n`,
        ),
      ),
  ],
  'a quote, under facts that name its place': [
    1_000,
    (size) => manyQuotes(size, 12, (index) => `  nth: ${index * 10 + 1}\n`),
  ],
  'a quote, under facts that it does not bear out': [
    1_000,
    (size) => manyQuotes(size, 13, () => ''),
  ],
  'lines “k: 1”': [
    5_000,
    (size) => ({
      ...small,
      'data/fuzzed/units.yaml': `${textOf('units.yaml')}${'k: 1\n'.repeat(size)}`,
    }),
  ],
};

describe('the steps of making a report are in proportion to the number of', () => {
  it.each(Object.entries(repeated))(
    '%s',
    async (_, [size, of]) => {
      expect(await growthOf(async (count) => make(of(count)), size)).toBeLessThan(4.5);
    },
    60_000,
  );
});

describe('what is told', () => {
  it('to a person takes steps in proportion to the number of diagnostics, in one file and long lines too', async () => {
    const print = (count: number): void => {
      const file = `${'x'.repeat(400)}\n`.repeat(count);
      const format = humanFormat(
        {
          out: () => undefined,
          err: () => undefined,
          columns: undefined,
          color: false,
          environment: {},
        },
        overlay({ 'data/x.yaml': file }),
        false,
      );
      format.diagnostics(
        Array.from({ length: count }, (_, index): Diagnostic => ({
          code: 'report/empty-value',
          severity: 'error',
          place: { file: 'data/x.yaml', line: index + 1, column: 200 },
          problem: 'empty',
          remedy: 'fill it',
        })),
      );
    };
    expect(await growthOf(print, 250)).toBeLessThan(4.5);
  });
});

describe('what is refused takes no more steps the larger it is', () => {
  const alike = async (run: (size: number) => unknown, size: number): Promise<number> => {
    const [one = 0, two = 0] = await stepsFor([size, 2 * size], run);
    return two / one;
  };

  it('a numeral that is too long', async () => {
    const numeral = async (length: number): Promise<unknown> =>
      make({
        ...small,
        'data/fuzzed/facts.yaml': textOf('facts.yaml').replace('12,400', '万'.repeat(length)),
      });
    expect(await alike(numeral, 4_500)).toBeLessThan(1.5);
  });

  it('a PDF that unpacks to more than is read', async () => {
    const pdf = (size: number): Uint8Array =>
      Buffer.concat([
        Buffer.from('%PDF-1.7\n1 0 obj<<>>stream\r\n'),
        deflateSync(Buffer.alloc(size), { level: 1 }),
      ]);
    const most = 4_000_000;
    const [one, two] = [pdf(2 * most), pdf(8 * most)];
    expect(await alike((size) => unpackedSize(size === 1 ? one : two, most), 1)).toBeLessThan(1.5);
  });

  it('a page whose forms paint forms', async () => {
    const paint = async (depth: number): Promise<void> => {
      const { value } = await openPdf(nestedForms(10, depth), 'x.pdf');
      if (value === undefined) throw new Error('it opens');
      const { diagnostics } = await renderPage(value, 1, 36, 'x.pdf');
      await value.loadingTask.destroy();
      expect(diagnostics.map(({ code }) => code)).toEqual(['input/too-large']);
    };
    expect(10 ** 5).toBeGreaterThan(limits.pagePaintings);
    expect(await alike(paint, 5)).toBeLessThan(1.5);
  }, 60_000);
});
