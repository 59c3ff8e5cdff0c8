import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readNamedFile } from '../../src/files/read-file.js';
import { openLedger } from '../../src/build/incremental/ledger.js';
import { limits } from '../../src/files/limits.js';
import { renderPage } from '../../src/raster/render-page.js';
import { openPdf } from '../../src/provenance/open-pdf.js';
import { readRecord } from '../../src/provenance/read-record.js';
import { findReports } from '../../src/report/discover.js';
import { filesUnder, reportInLayout } from '../fuzz/base.js';
import { make, overlay, type Files } from '../fuzz/world.js';
import { memoryEffects } from '../support/memory-effects.js';
import { nestedForms } from '../support/nested-forms.js';

const small = filesUnder('test/fixtures/first-report', 'data/fuzzed');

const textOf = (file: string): string => Buffer.from(small[`data/fuzzed/${file}`] ?? '').toString();

/** The small report with one file changed. */
const changed = (file: string, change: (text: string) => string): Files => ({
  ...small,
  [`data/fuzzed/${file}`]: change(textOf(file)),
});

const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join('');

const codesOf = async (files: Files): Promise<readonly string[]> =>
  (await make(files)).diagnostics.map(({ code }) => code);

/** The small report with a table among its sources. */
const withTable = async (
  table: string | Uint8Array,
  extension = 'csv',
  more = '',
): Promise<readonly string[]> =>
  codesOf({
    ...changed('report.yaml', (text) =>
      text.replace(
        'sources:\n',
        `${more}sources:\n  table:\n    file: sources/t.${extension}\n    language: en\n    sha256: ${createHash('sha256').update(table).digest('hex')}\n    title: { en: T, zh-Hans: 表 }\n    table: {}\n`,
      ),
    ),
    [`data/fuzzed/sources/t.${extension}`]: table,
  });

const row = '- - chart: branches\n';
const picture = (bytes: Uint8Array | string): Files => ({
  ...reportInLayout('<document><section><img src="x" alt="x"/></section></document>'),
  'data/fuzzed/x': bytes,
});

/** A report with that many photographs, square and padded with zeros as some cameras do. */
const pictures = (count: number, { pixels = 10, bytes = 0 }): Files => {
  const [high, low] = [pixels >> 8, pixels & 255];
  const head = [0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, high, low, high, low, 3];
  const jpeg = Buffer.from([...head, 1, 17, 0, 2, 17, 0, 3, 17, 0, 0xff, 0xd9]);
  const names = Array.from({ length: count }, (_, index) => `x${index}`);
  const placed = names.map((name) => `<img src="${name}" alt="x" width="9mm"/>`).join('');
  return {
    ...reportInLayout(`<document><section>${placed}</section></document>`),
    ...Object.fromEntries(
      names.map((name) => [`data/fuzzed/${name}`, Buffer.concat([jpeg, Buffer.alloc(bytes)])]),
    ),
  };
};

/** A report that goes one beyond a limit, and the code that it is refused with. */
const beyond: Readonly<
  Record<keyof typeof limits, readonly [code: string, play: () => Promise<readonly string[]>]>
> = {
  yamlBytes: [
    'input/too-large',
    async () => codesOf(changed('units.yaml', (text) => `${text}#${' '.repeat(limits.yamlBytes)}`)),
  ],
  yamlAliases: [
    'report/yaml-alias',
    async () =>
      codesOf(
        changed(
          'units.yaml',
          (text) => `${text}x: [&a b, ${'*a, '.repeat(limits.yamlAliases + 1)}]`,
        ),
      ),
  ],
  yamlDepth: [
    'report/too-deep',
    async () =>
      codesOf(changed('units.yaml', (text) => `${text}x: ${'['.repeat(40)}${']'.repeat(40)}`)),
  ],
  yamlNodes: [
    'report/too-many',
    async () =>
      codesOf(changed('units.yaml', (text) => `${text}x: [${'1,'.repeat(limits.yamlNodes)}]`)),
  ],
  sourceBytes: [
    'input/too-large',
    async () => codesOf(changed('sources/note.txt', (text) => text.padEnd(limits.sourceBytes + 1))),
  ],
  tableBytes: ['input/too-large', async () => withTable('a\n1\n'.padEnd(limits.tableBytes + 1))],
  workbookBytes: [
    'table/too-large',
    async () =>
      withTable(zipSync({ 'xl/workbook.xml': new Uint8Array(limits.workbookBytes + 1) }), 'xlsx'),
  ],
  tableColumns: [
    'table/too-large',
    async () => withTable(`${many(limits.tableColumns + 1, (index) => `c${index},`)}\n`),
  ],
  tableRows: ['table/too-large', async () => withTable(`a\n${'1\n'.repeat(limits.tableRows + 1)}`)],
  tableRowBytes: [
    'table/too-large',
    async () => withTable(`a\n${'x'.repeat(limits.tableRowBytes + 100)}`),
  ],
  reportRows: [
    'table/too-large',
    async () =>
      withTable(
        `a\n${many(limits.reportRows + 1, (index) => `${index}\n`)}`,
        'csv',
        'each: { source: table, key: a }\n',
      ),
  ],
  proseLength: [
    'report/too-long',
    async () =>
      codesOf(
        changed('report.yaml', (text) =>
          text.replace('The library in figures', 'x'.repeat(limits.proseLength + 1)),
        ),
      ),
  ],
  valueLength: [
    'quantity/not-a-number',
    async () =>
      codesOf(changed('facts.yaml', (text) => text.replace('12,400', `"${'万'.repeat(201)}"`))),
  ],
  formulaLength: [
    'report/too-long',
    async () =>
      codesOf(
        changed(
          'facts.yaml',
          (text) =>
            `${text}sum:\n  label: { en: x, zh-Hans: x }\n  formula: loans${'+ loans'.repeat(100)}\n`,
        ),
      ),
  ],
  facts: [
    'report/too-many',
    async () =>
      codesOf(changed('facts.yaml', (text) => text + many(5_000, (index) => `a${index}: {}\n`))),
  ],
  quotePlaces: [
    'report/too-many',
    async () => {
      const text = `${textOf('sources/note.txt')}${'They lent 12 books. '.repeat(limits.quotePlaces + 1)}`;
      const sha256 = createHash('sha256').update(text).digest('hex');
      return codesOf({
        ...changed('report.yaml', (yaml) => yaml.replace(/[0-9a-f]{64}/u, sha256)),
        'data/fuzzed/sources/note.txt': text,
        'data/fuzzed/facts.yaml': `${textOf('facts.yaml')}lent:\n  label: { en: x, zh-Hans: x }\n  value: 12\n  unit: book\n  period: 2025\n  quote: 12 books\n`,
      });
    },
  ],
  charts: [
    'report/too-many',
    async () =>
      codesOf(changed('charts.yaml', (text) => text + many(200, (index) => `a${index}: {}\n`))),
  ],
  units: [
    'report/too-many',
    async () =>
      codesOf(changed('units.yaml', (text) => text + many(1_000, (index) => `a${index}: {}\n`))),
  ],
  terms: [
    'report/too-many',
    async () =>
      codesOf({ ...small, 'data/fuzzed/terms.yaml': many(5_001, (index) => `a${index}: {}\n`) }),
  ],
  chartPoints: [
    'report/too-many',
    async () =>
      codesOf(
        changed('charts.yaml', (text) =>
          text.replace('[branches]', `[${'branches,'.repeat(limits.chartPoints + 1)}]`),
        ),
      ),
  ],
  sections: [
    'report/too-many',
    async () =>
      codesOf(
        changed(
          'report.yaml',
          (text) =>
            text +
            many(
              200,
              (index) => `  - id: s${index}\n    title: { en: x, zh-Hans: x }\n    rows: []\n`,
            ),
        ),
      ),
  ],
  rows: [
    'report/too-many',
    async () =>
      codesOf(changed('report.yaml', (text) => text + many(limits.rows, () => `      ${row}`))),
  ],
  languages: [
    'report/too-many',
    async () =>
      codesOf(
        changed('report.yaml', (text) =>
          text.replace('[en, zh-Hans]', '[en, zh-Hans, de, fr, es, ja, ko, zh-Hant, en-GB]'),
        ),
      ),
  ],
  outputs: [
    'report/too-many',
    async () =>
      codesOf(
        changed(
          'report.yaml',
          (text) => `${text}outputs:\n${many(21, (index) => `  - layout: a${index}\n`)}`,
        ),
      ),
  ],
  reports: [
    'report/too-many',
    async () => {
      const folders = Array.from({ length: limits.reports + 1 }, (_, index) => ({
        name: `r${index}`,
        isFolder: true,
      }));
      const { files } = memoryEffects({ 'data/x': '' });
      return findReports({ files: { ...files, list: () => folders } }, 'data', []).diagnostics.map(
        ({ code }) => code,
      );
    },
  ],
  templateBytes: [
    'input/too-large',
    async () => codesOf(reportInLayout(`<document/>${' '.repeat(limits.templateBytes)}`)),
  ],
  templateExpansion: [
    'template/too-long',
    async () =>
      codesOf(
        reportInLayout(
          `<document>${'{{#each languages}}'.repeat(8)}${'x'.repeat(20_000)}${'{{/each}}'.repeat(8)}</document>`.replaceAll(
            '{{#each languages}}',
            '{{#each @root.languages}}',
          ),
        ),
      ),
  ],
  partialDepth: [
    'template/too-deep',
    async () =>
      codesOf({
        ...reportInLayout('<document>{{> again}}</document>'),
        'templates/fuzzed/partials/again.hbs': '<div>{{> again}}</div>',
      }),
  ],
  markupDepth: [
    'document/too-deep',
    async () =>
      codesOf(reportInLayout(`<document>${'<div>'.repeat(101)}${'</div>'.repeat(101)}</document>`)),
  ],
  fontBytes: [
    'font/manifest-invalid',
    async () =>
      codesOf({
        ...small,
        'fonts/fonts.yaml': `families:\n  - family: x\n    role: sans\n    script: western\n    origin: x\n    licence: { spdx: x, file: x }\n    faces:\n      - { id: x, weight: 400, file: x, bytes: ${limits.fontBytes + 1}, sha256: ${'f'.repeat(64)} }\n`,
      }),
  ],
  imageBytes: [
    'input/too-large',
    async () => codesOf(picture(new Uint8Array(limits.imageBytes + 1))),
  ],
  imagePixels: [
    'image/too-large',
    async () => {
      const header = Buffer.alloc(64);
      header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      header.writeUInt32BE(13, 8);
      header.write('IHDR', 12, 'latin1');
      header.set([8, 2], 24);
      header.writeUInt32BE(10_000, 16);
      header.writeUInt32BE(5_001, 20);
      return codesOf(picture(header));
    },
  ],
  allImageBytes: [
    'image/too-large',
    async () => codesOf(pictures(5, { bytes: limits.allImageBytes / 4 - 1_000_000 })),
  ],
  allImagePixels: ['image/too-large', async () => codesOf(pictures(5, { pixels: 5_000 }))],
  svgLength: [
    'image/too-large',
    async () => codesOf(picture(`<svg viewBox="0 0 1 1">${' '.repeat(limits.svgLength)}</svg>`)),
  ],
  svgParts: [
    'image/too-large',
    async () =>
      codesOf(picture(`<svg viewBox="0 0 1 1">${'<line/>'.repeat(limits.svgParts / 3 + 1)}</svg>`)),
  ],
  svgNumber: [
    'image/unsupported',
    async () =>
      codesOf(picture(`<svg viewBox="0 0 1 1"><path d="M0 0h-${limits.svgNumber + 1}"/></svg>`)),
  ],
  svgDashes: [
    'image/unsupported',
    async () =>
      codesOf(
        picture(
          `<svg viewBox="0 0 1 1"><g stroke-dasharray="${'1 '.repeat(limits.svgDashes + 1)}"/></svg>`,
        ),
      ),
  ],
  svgValue: [
    'image/forbidden',
    async () =>
      codesOf(
        picture(
          `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(limits.svgValue + 1)}">]><svg viewBox="0 0 1 1"/>`,
        ),
      ),
  ],
  svgRules: [
    'image/too-large',
    async () =>
      codesOf(
        picture(`<svg viewBox="0 0 1 1"><style>${'a{}'.repeat(limits.svgRules + 1)}</style></svg>`),
      ),
  ],
  svgMatches: [
    'image/too-large',
    async () =>
      codesOf(
        picture(
          `<svg viewBox="0 0 1 1"><style>${'g{}'.repeat(limits.svgRules)}</style>${'<g/>'.repeat(limits.svgMatches / limits.svgRules + 1)}</svg>`,
        ),
      ),
  ],
  svgLayers: [
    'image/unsupported',
    async () =>
      codesOf(
        picture(
          `<svg viewBox="0 0 1 1">${'<g opacity=".9">'.repeat(limits.svgLayers + 1)}${'</g>'.repeat(limits.svgLayers + 1)}</svg>`,
        ),
      ),
  ],
  pdfBytes: [
    'input/too-large',
    async () => {
      const effects = overlay({ 'out/x.pdf': 'x' });
      const files = { ...effects.files, size: () => limits.pdfBytes + 1 };
      return readNamedFile({ ...effects, files }, 'out/x.pdf', limits.pdfBytes).diagnostics.map(
        ({ code }) => code,
      );
    },
  ],
  pdfUnpacked: [
    'input/too-large',
    async () => {
      const packed = deflateSync(Buffer.alloc(limits.pdfUnpacked + 1), { level: 1 });
      const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj<<>>stream\r\n'), packed]);
      return (await readRecord(pdf, 'out/x.pdf')).diagnostics.map(({ code }) => code);
    },
  ],
  pagePaintings: [
    'input/too-large',
    async () => {
      const pdf = nestedForms(8, 6);
      const { value } = await openPdf(pdf, 'x.pdf');
      if (value === undefined) throw new Error('it opens');
      const { diagnostics } = await renderPage(value, 1, 36, 'x.pdf');
      await value.loadingTask.destroy();
      return diagnostics.map(({ code }) => code);
    },
  ],
  manifestBytes: [
    'file/not-a-manifest',
    async () => {
      const effects = overlay({ 'out/manifest.json': '{}' });
      const files = { ...effects.files, size: () => limits.manifestBytes + 1 };
      return openLedger({ ...effects, files }, 'out').diagnostics.map(({ code }) => code);
    },
  ],
  pages: [
    'layout/too-many-pages',
    async () =>
      codesOf(
        reportInLayout(
          `<document><section><h1 lang="en">{{prose title "en"}}</h1></section>${'<section starts-page="true"><p lang="en">{{prose title "en"}}</p></section>'.repeat(limits.pages)}</document>`,
        ),
      ),
  ],
};

describe('as much as a limit allows', () => {
  it.each([
    ['lines of a dash pattern', `<g stroke-dasharray="${'1 '.repeat(limits.svgDashes)}"/>`],
    ['layers', '<g opacity=".9">'.repeat(limits.svgLayers) + '</g>'.repeat(limits.svgLayers)],
    ['a number', `<path d="M0 0h-${limits.svgNumber}"/>`],
    ['parts of a drawing', '<line/>'.repeat(Math.floor((limits.svgParts - 1) / 3))],
  ])('is drawn: %s', async (_, content) => {
    const codes = await codesOf(picture(`<svg viewBox="0 0 1 1">${content}</svg>`));
    expect(codes.filter((code) => code.startsWith('image/'))).toEqual([]);
  });
});

describe('the images of a document together', () => {
  it('are printed up to the limits', async () => {
    const codes = [
      ...(await codesOf(pictures(4, { pixels: 5_000 }))),
      ...(await codesOf(pictures(4, { bytes: limits.allImageBytes / 4 - 1_000_000 }))),
    ];
    // Ten pixels over nine millimetres are coarse, and printed.
    const refused = codes.filter((code) => code.startsWith('image/') && code !== 'image/coarse');
    expect(refused).toEqual([]);
  });

  it('are refused once, at the first that is too much, and those after it are not read', async () => {
    const codes = await codesOf({ ...pictures(7, { pixels: 5_000 }), 'data/fuzzed/x6': 'nothing' });
    expect(codes.filter((code) => code.startsWith('image/'))).toEqual(['image/too-large']);
  });
});

describe('the drawings of a document together', () => {
  // At one width a drawing is one object, however often it is placed.
  const place = (index: number): string => `<img src="x" alt="x" width="${9 + index}mm"/>`;
  const drawing = (content: string): string => `<svg viewBox="0 0 9 9">${content}</svg>`;
  const repeating = (times: number): string =>
    `<linearGradient id="g" spreadMethod="repeat" x2="${1 / times}"><stop/><stop offset="1"/></linearGradient><rect width="9" height="9" fill="url(#g)"/>`;
  const placed = async (content: string, times: number): Promise<readonly string[]> =>
    (
      await codesOf({
        ...reportInLayout(
          `<document><section>${Array.from({ length: times }, (_, index) => place(index)).join('')}</section></document>`,
        ),
        'data/fuzzed/x': drawing(content),
      })
    ).filter((code) => code.startsWith('image/'));

  it('are refused where one drawing is placed too often', async () => {
    const half = '<line/>'.repeat(limits.svgParts / 6 - 1);
    expect(await placed(half, 2)).toEqual([]);
    expect(await placed(half, 3)).toEqual(['image/too-large']);
  });

  it('are refused where their gradients repeat too often', async () => {
    expect(await placed(repeating(8_000), 2)).toEqual([]);
    expect(await placed(repeating(8_000), 3)).toEqual(['image/too-large']);
  });
});

describe('a PDF whose size cannot be counted', () => {
  const packed = deflateSync(deflateSync(Buffer.alloc(1_000)));
  it.each([
    ['packed twice', '/Filter [/FlateDecode /FlateDecode]', packed],
    ['packed twice, in other words', '/F#69lter[/Fl%x\n/F#6cateDecode]', packed],
    ['packed by LZW', '/Filter /LZWDecode', Buffer.from([0x80, 0x0b, 0x60, 0x50])],
    ['packed, and written in hexadecimal', '/Filter[/AHx/Fl]', packed.toString('hex')],
    ['packed by what stands elsewhere', '/Filter 7 0 R', packed],
  ])('is refused: %s', async (_, filter, content) => {
    const head = `%PDF-1.7\n1 0 obj<</Length 9 ${filter}>>stream\r\n`;
    const pdf = Buffer.concat([Buffer.from(head), Buffer.from(content)]);
    const { value, diagnostics } = await openPdf(pdf, 'x.pdf');
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['input/too-large']);
  });
});

describe('one beyond a limit', () => {
  it.each(Object.entries(beyond))('%s is refused', async (_, [code, play]) => {
    expect(await play()).toContain(code);
  });
});
