import { beforeAll, describe, expect, it } from 'vitest';
import type { MadeOutput } from '../../src/build/results.js';
import { edtfOf } from '../../src/quantity/format/format-edtf.js';
import { openPdf } from '../../src/provenance/open-pdf.js';
import { readRecord } from '../../src/provenance/read-record.js';
import type { FigureRecord } from '../../src/provenance/record.js';
import { parsePeriod } from '../../src/quantity/parse-period.js';
import { libraryReport, makeLibrary } from '../support/library-report.js';

const both = ['zh-Hans', 'en'];
const cover = {
  page: 1,
  region: 'body',
  languages: both,
  heading: { 'zh-Hans': '图书馆', en: 'The library' },
} as const;
const section = { ...cover, heading: { 'zh-Hans': '读书节', en: 'The festival' } } as const;
const chart = {
  ...cover,
  chart: 'kinds',
  heading: { 'zh-Hans': '读物种类', en: 'Kinds of books' },
} as const;
const notes = {
  ...cover,
  heading: { 'zh-Hans': '资料来源与说明', en: 'Sources and notes' },
} as const;

/** Without the ids that a layout may give its headings. */
const plain = (figure: FigureRecord | undefined): unknown =>
  figure && {
    ...figure,
    places: figure.places.map(({ block: _, ...place }) => place),
  };

let made: MadeOutput;
let annexed: MadeOutput;
beforeAll(async () => {
  made = await makeLibrary();
  annexed = await makeLibrary(libraryReport, true);
});

const figureOf = (fact: string): unknown =>
  plain(made.provenance.figures.find((figure) => figure.fact === fact));

describe('the provenance record', () => {
  it('says what it is of', () => {
    const { figures: _, sources, ...head } = made.provenance;
    expect(head).toEqual({
      version: 1,
      tool: 'Factsheet Press',
      report: 'library',
      layout: 'fact-sheet',
      title: { 'zh-Hans': '图书馆', en: 'The library' },
      edition: { number: 2, date: '2025-03-01' },
      languages: both,
    });
    expect(sources).toEqual([
      {
        id: 'note',
        title: { 'zh-Hans': '示例', en: 'An example' },
        language: 'zh-Hans',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown,
      },
    ]);
  });

  it('lists the printed figures in the order of facts.yaml, and no other', () => {
    expect(made.provenance.figures.map(({ fact }) => fact)).toEqual([
      'loans',
      'share',
      'festival',
      'opening',
      'children',
      'adults',
      'both',
    ]);
    expect(made.provenance.figures).toHaveLength(made.figures);
  });

  it('holds a quoted number with its qualifier, period, quote and every place', () => {
    expect(figureOf('loans')).toEqual({
      fact: 'loans',
      label: { 'zh-Hans': '借出图书', en: 'books lent' },
      rendering: { 'zh-Hans': '200多万册', en: 'over 2\u00A0million\u00A0volumes' },
      value: { kind: 'number', amount: '2000000' },
      unit: 'volume',
      qualifier: 'over',
      status: 'reported',
      period: '2024',
      origin: {
        kind: 'quoted',
        source: 'note',
        quote: '借出图书200多万册',
        nth: 1,
        offset: 13,
        line: 1,
      },
      places: [cover, section],
    });
  });

  it('holds both ends of a range', () => {
    expect(figureOf('share')).toMatchObject({
      value: { kind: 'range', low: '30', high: '35' },
      unit: 'percent',
    });
  });

  it('holds an ordinal and a date as such', () => {
    expect(figureOf('festival')).toMatchObject({ value: { kind: 'ordinal', number: '12' } });
    expect(figureOf('opening')).toMatchObject({ value: { kind: 'date', date: '2024-04-23' } });
    expect(figureOf('opening')).not.toHaveProperty('unit');
  });

  it('counts an offset in characters, one for a hanzi outside the basic plane', () => {
    const { source } = libraryReport;
    const offset = [...source.slice(0, source.indexOf('儿童读物80万册'))].length;
    expect(figureOf('children')).toMatchObject({ origin: { offset, line: 2 } });
    expect(offset).toBeLessThan(source.indexOf('儿童读物80万册'));
  });

  it('places what a chart draws at the chart, and two columns of notes as one place', () => {
    expect(figureOf('children')).toMatchObject({ places: [chart, notes] });
  });

  it('holds the formula of a calculated figure', () => {
    expect(figureOf('both')).toMatchObject({
      status: 'calculated',
      value: { kind: 'number', amount: '2000000' },
      origin: { kind: 'calculated', formula: 'children + adults', facts: ['children', 'adults'] },
    });
    const places = made.provenance.figures.find(({ fact }) => fact === 'both')?.places;
    expect(places?.map(({ heading }) => heading?.['en'])).toEqual(['Books']);
  });

  it('has its keys in one order, so that equal records are equal bytes', async () => {
    const again = await makeLibrary();
    expect(JSON.stringify(again.provenance)).toBe(JSON.stringify(made.provenance));
    expect(Buffer.from(again.pdf).equals(made.pdf)).toBe(true);
  });

  it('counts no place of the annex', () => {
    expect(annexed.pages).toBeGreaterThan(made.pages);
    expect(annexed.provenance.figures).toEqual(made.provenance.figures);
  });
});

describe('a built PDF', () => {
  it('carries the record as an associated file', async () => {
    const { value, diagnostics } = await readRecord(made.pdf, 'library.pdf');
    expect(diagnostics).toEqual([]);
    expect(value).toEqual(made.provenance);
    const text = Buffer.from(made.pdf).toString('latin1');
    expect(text).toContain('/AFRelationship /Data');
    expect(text).toMatch(/\/Subtype \/application#2Fjson/u);
  });

  it('prints in its annex every figure with its quote, formula and line', async () => {
    const { value: document } = await openPdf(annexed.pdf, 'library.pdf');
    const pages = await Promise.all(
      Array.from({ length: annexed.pages - made.pages }, async (_, index) => {
        const page = await document?.getPage(made.pages + 1 + index);
        const content = await page?.getTextContent();
        return content?.items.map((item) => ('str' in item ? item.str : '')).join('') ?? '';
      }),
    );
    await document?.loadingTask.destroy();
    const text = pages.join('').replaceAll(/\s/gu, '');
    for (const { rendering, origin, label } of made.provenance.figures) {
      const words = [...Object.values(rendering), ...Object.values(label)];
      for (const word of words) expect(text).toContain(word.replaceAll(/\s/gu, ''));
      if (origin.kind === 'quoted') expect(text).toContain(origin.quote);
    }
    expect(text).toContain('80万册+120万册');
    expect(text).toContain('800,000volumes+1.2millionvolumes');
    expect(text).toContain('第2行');
    expect(text).toContain('line2');
  });
});

describe('EDTF', () => {
  it.each(['2024', '2024-04', '2024-04-23', '2020-01/2020-11', '../2020-12-31', '0079-08-24'])(
    'writes %s as it is read',
    (text) => {
      const parsed = parsePeriod(text);
      expect(parsed.ok && edtfOf(parsed.value)).toBe(text);
    },
  );
});
