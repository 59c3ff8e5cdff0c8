import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { openPdf } from '../../src/provenance/open-pdf.js';
import { temporaryFolder } from '../fonts/support.js';
import { dictAt, operationsOf, pagesOf, readPdf, type PdfFile } from '../support/pdf-objects.js';
import { elementsIn, structureIn } from '../support/pdf-structure.js';
import { checkPdfUa } from '../support/pdf-ua.js';

/** The fact sheet of the fixture with every block, in a house style. */
async function sheetWith(theme: string, layout?: string, report?: string) {
  const made = await madeWith(theme, layout, report);
  const pdf = made.outputs[0]?.pdf ?? new Uint8Array();
  const { value } = await openPdf(Uint8Array.from(pdf), 'sheet.pdf');
  if (!value) throw new Error('the sheet does not open');
  const pages: string[] = [];
  for (let number = 1; number <= value.numPages; number += 1) {
    const { items } = await (await value.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return { made, file: readPdf(pdf), pages };
}

/** A mark as high as it is wide. */
const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path d="M2 38 L20 2 L38 38 Z" fill="#c8102e"/></svg>';

async function madeWith(theme: string, layout = 'fact-sheet', report = 'every-block') {
  const templates = join(temporaryFolder(), 'templates');
  mkdirSync(join(templates, 'assets'), { recursive: true });
  writeFileSync(join(templates, 'assets/square.svg'), MARK);
  writeFileSync(join(templates, 'theme.yaml'), `extends: fact-sheet\n${theme}\n`);
  const effects = nodeEffects();
  return makeReport(effects, {
    id: report,
    folder: `test/fixtures/${report}`,
    out: 'out',
    layouts: [layout],
    resources: openResources(effects, { templates: [templates, 'templates'], fonts: 'fonts' }),
  });
}

it.each([
  ['is not there', 'mark.svg', 'input/missing'],
  ['leads out of its folder', '../../mark.svg', 'theme/invalid-value'],
])(
  'a logo whose file %s is told where the theme names it',
  async (_, file, code) => {
    const { diagnostics, outputs } = await madeWith(
      `logo:\n  file: ${file}\n  width: 24mm\n  alternative: { en: Our mark }\n  on: [head]`,
    );
    expect(outputs).toEqual([]);
    expect(diagnostics.map(({ code: told, place }) => [told, place.line])).toEqual([[code, 3]]);
    expect(diagnostics[0]?.place.file).toMatch(/templates\/theme\.yaml$/u);
  },
  60_000,
);

it('a theme prints the addresses of links behind their text, as each language puts words in parentheses', async () => {
  const { made, file, pages } = await sheetWith('addresses: behind');
  expect(made.diagnostics).toEqual([]);
  const text = pages.join('').replaceAll(/\s+/gu, '');
  expect(text).toContain('年度说明（library.example.org/note）');
  expect(text).toContain('theannualnote(library.example.org/note).');
  expect(text).not.toContain('2025(library.example.org/2025)');
  expect(checkPdfUa(file)).toEqual([]);
}, 60_000);

it.each([
  ['at the end of the document', 'addresses: notes'],
  ['at the foot of the page of their link', 'addresses: notes\nfootnotes: foot'],
])(
  'a theme sets addresses %s, numbered with the footnotes, in each language',
  async (_, theme) => {
    const { made, file, pages } = await sheetWith(theme);
    expect(made.diagnostics).toEqual([]);
    const text = pages.join('').replaceAll(/\s+/gu, '');
    const number = /年度说明(\d)/u.exec(text)?.[1] ?? '';
    expect(text).toContain(`theannualnote${number}.`);
    expect(text.split(`${number}library.example.org/note`)).toHaveLength(3);
    expect(text).not.toContain('（library.example.org/note）');
    const [first] = pages.filter((page) => page.replaceAll(/\s+/gu, '').includes('theannualnote'));
    expect(first?.includes('library.example.org/note')).toBe(theme.includes('foot'));
    const labels = structureIn(file)
      .flatMap(elementsIn)
      .filter(({ role }) => role === 'Note')
      .filter((note) => elementsIn(note).some(({ role }) => role === 'Lbl'));
    expect(labels).toHaveLength(6);
    expect(checkPdfUa(file)).toEqual([]);
  },
  60_000,
);

it('a theme sets footnotes at the foot of the pages, and the notes at the end go without them', async () => {
  const { made, file, pages } = await sheetWith('footnotes: foot');
  expect(made.diagnostics).toEqual([]);
  const pageOf = (words: string): readonly number[] =>
    pages.flatMap((page, index) => (page.includes(words) ? [index] : []));
  expect(pageOf('船停在码头')).toEqual(pageOf('其间在船上'));
  expect(pageOf('The boat lies')).toEqual(pageOf('lent from a boat'));
  const labels = structureIn(file)
    .flatMap(elementsIn)
    .filter(({ role }) => role === 'Note')
    .filter((note) => elementsIn(note).some(({ role }) => role === 'Lbl'));
  expect(labels).toHaveLength(4);
  expect(checkPdfUa(file)).toEqual([]);
}, 60_000);

it.each(['fact-sheet', 'leaflet', 'brief'])(
  'a logo in the running lines of the %s stands on every page, beside them, and costs none',
  async (layout) => {
    const logo =
      '{ file: square.svg, width: 24mm, alternative: { en: Our mark }, on: [head, foot] }';
    const drawn = (file: PdfFile): number =>
      pagesOf(file)
        .flatMap((page) => operationsOf(dictAt(file, page, 'Contents').data ?? ''))
        .filter(({ operator }) => operator === 'Do').length;
    const [plain, marked] = [await sheetWith('', layout), await sheetWith(`logo: ${logo}`, layout)];
    expect(marked.made.diagnostics).toEqual(plain.made.diagnostics);
    const pages = plain.pages.length;
    expect(marked.pages).toHaveLength(pages);
    // At the foot of every page, and at the head of all but the first, which may have a line of its own.
    expect(drawn(marked.file) - drawn(plain.file)).toBeGreaterThanOrEqual(2 * pages - 1);
    expect(checkPdfUa(marked.file)).toEqual([]);
  },
  60_000,
);

it.each([
  ['fact-sheet', 'every-block'],
  ['handout', 'bench-report'],
])(
  'a cover of %s that bears the logo has it once, and the pages after it at their head',
  async (layout, report) => {
    const drawnOn = async (places: string): Promise<readonly number[]> => {
      const logo = `{ file: square.svg, width: 24mm, alternative: { en: Our mark }, on: [${places}] }`;
      const { file } = await sheetWith(`logo: ${logo}`, layout, report);
      return pagesOf(file).map(
        (page) =>
          operationsOf(dictAt(file, page, 'Contents').data ?? '').filter(
            ({ operator }) => operator === 'Do',
          ).length,
      );
    };
    const [[cover, ...rest], [both, ...headed]] = [
      await drawnOn('cover'),
      await drawnOn('head, cover'),
    ];
    expect(both).toBe(cover);
    expect(headed).toEqual(rest.map((count) => count + 1));
  },
  60_000,
);
