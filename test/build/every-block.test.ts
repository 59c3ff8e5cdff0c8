import { beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { readPdf, textAt, type PdfFile } from '../support/pdf-objects.js';
import { elementsIn, structureIn, type ReadElement } from '../support/pdf-structure.js';
import { placedTexts } from '../support/pdf-lines.js';
import { checkPdfUa } from '../support/pdf-ua.js';

/** The PDF of the fixture that uses every block and mark, and what was found wrong with it. */
let pdfs: readonly Uint8Array[];
let pdf: Uint8Array;
let file: PdfFile;
let faults: readonly string[];
beforeAll(async () => {
  const effects = nodeEffects();
  const made = await makeReport(effects, {
    id: 'every-block',
    folder: 'test/fixtures/every-block',
    out: 'out',
    layouts: [],
    resources: openResources(effects, { templates: 'templates', fonts: 'fonts' }),
  });
  faults = made.diagnostics.map(({ code, problem }) => `${code}: ${problem}`);
  pdfs = made.outputs.map((output) => output.pdf);
  pdf = pdfs[0] ?? new Uint8Array();
  file = readPdf(pdf);
}, 60_000);

const withRole = (role: string): readonly ReadElement[] =>
  structureIn(file)
    .flatMap(elementsIn)
    .filter((element) => element.role === role);

/** Width and height of each page, in whole mm. */
const pageSizes = (bytes: Uint8Array | undefined): readonly (readonly number[])[] =>
  [
    ...Buffer.from(bytes ?? [])
      .toString('latin1')
      .matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu),
  ].map(([, ...sides]) => sides.map((side) => Math.round((Number(side) * 25.4) / 72)));

describe('the layouts of the package, given a report with every block', () => {
  it.each([
    { layout: 'poster', output: 1, size: [297, 420], pages: 1 },
    { layout: 'leaflet', output: 2, size: [148, 210], pages: 5 },
    { layout: 'brief in Chinese', output: 3, size: [210, 297], pages: 2 },
    { layout: 'brief in English', output: 4, size: [210, 297], pages: 2 },
  ])('print the $layout on its paper and tag it whole', ({ output, size, pages }) => {
    const sizes = pageSizes(pdfs[output]);
    expect(sizes).toHaveLength(pages);
    for (const each of sizes) expect(each).toEqual(size);
    expect(checkPdfUa(readPdf(pdfs[output] ?? new Uint8Array()))).toEqual([]);
  });
});

it('the languages of an item of a list stand on one page of the leaflet', async () => {
  const texts = await placedTexts(pdfs[2] ?? new Uint8Array());
  const pageOf = (words: string) => texts.find(({ text }) => text.includes(words))?.page;
  expect(pageOf('由老师带队')).toBeGreaterThan(1);
  expect(pageOf('由老师带队')).toBe(pageOf('who come with a teacher'));
});

describe('a report with every block, in two languages', () => {
  it('builds without a fault or warning', () => {
    expect(faults).toEqual([]);
  });

  it('keeps every point of PDF/UA that a script can test', () => {
    expect(checkPdfUa(file)).toEqual([]);
  });

  it('tags each item of each list with its label and body', () => {
    const items = withRole('LI');
    // Two lists of two items, and steps in both languages.
    expect(items).toHaveLength(2 + 2 + 3 + 3);
    for (const item of items) {
      const roles = item.kids.flatMap((kid) => ('role' in kid ? [kid.role] : []));
      expect(roles).toEqual(['Lbl', 'LBody']);
    }
  });

  it('heads each group of a table’s rows and sets its total off', () => {
    const [table] = withRole('Table');
    const rows = table ? elementsIn(table).filter(({ role }) => role === 'TR') : [];
    const roles = rows.map(({ kids }) =>
      kids.flatMap((kid) => ('role' in kid ? [kid.role] : [])).join(' '),
    );
    expect(roles).toEqual(['TH TH', 'TH', 'TD TD', 'TD TD', 'TH', 'TD TD', 'TD TD']);
  });

  it('tags a QR code as a figure that says where it leads in both languages', () => {
    const said = withRole('Figure').map(({ dict }) => textAt(file, dict, 'Alt'));
    expect(said).toContain(
      '二维码：https://library.example.org/reports/2025?from=sheet QR code of https://library.example.org/reports/2025?from=sheet',
    );
  });

  it('links words, addresses, a telephone and a mailbox', () => {
    const text = Buffer.from(pdf).toString('latin1');
    for (const address of ['https://library.example.org/note', 'tel:+861055500100', 'mailto:desk'])
      expect(text).toContain(address);
  });
});
