import { describe, expect, it } from 'vitest';
import { comparisonGithub, comparisonText } from '../../../src/cli/format/comparison.js';
import type { Comparison } from '../../../src/compare/compare.js';
import type { FieldChange, FigureChange } from '../../../src/compare/figures.js';

const same: Comparison = {
  old: 'old.pdf',
  new: 'new.pdf',
  sheet: {
    report: 'library',
    layout: 'fact-sheet',
    title: { en: 'The library' },
    edition: { number: 1, date: '2026-01-02' },
    languages: ['en', 'zh-Hans'],
  },
  document: [],
  sources: [],
  figures: [],
  pages: [],
};
const field = (name: string, old: string | null, now: string | null): FieldChange => ({
  field: name,
  old,
  new: now,
});
const figure = (over: Partial<FigureChange>): FigureChange => ({
  change: 'changed',
  fact: 'loans',
  label: { en: 'books lent', 'zh-Hans': '借出图书' },
  fields: [field('value', '1', '2')],
  rendering: { en: '2 books', 'zh-Hans': '2册' },
  origin: { old: null, new: null },
  pages: { old: [1], new: [1] },
  ...over,
});
const lastLine = (over: Partial<FigureChange>): string | undefined =>
  comparisonText({ ...same, figures: [figure(over)] })
    .split('\n')
    .find((line) => line.startsWith('  on '));

describe('the difference of two issues, for a person', () => {
  it('is one line where there is none', () => {
    expect(comparisonText(same)).toBe('old.pdf → new.pdf\nno difference\n');
  });

  it('shows what the document and its sources were and are, in columns', () => {
    expect(
      comparisonText({
        ...same,
        document: [
          field('edition', '1, 2025-01-02', '2, 2026-01-02'),
          { ...field('title', '图书馆', null), language: 'zh-Hans' },
        ],
        sources: [field('note sha256', null, 'abc')],
      }),
    ).toBe(`old.pdf → new.pdf

document
  edition        1, 2025-01-02  →  2, 2026-01-02
  title zh-Hans  图书馆         →  none

sources
  note sha256  none  →  abc

no figure differs

every page looks the same
`);
  });

  it('shows old and new of a figure that changed, and one state of one that came or went', () => {
    const fields = [
      { ...field('rendering', '1 book', '2 books'), language: 'en' },
      field('value', '1', '2'),
    ];
    const label = { ...field('label', null, 'books lent'), language: 'en' };
    const came = fields.map((each) => ({ ...each, old: null }));
    const went = fields.map((each) => ({ ...each, new: null }));
    expect(
      comparisonText({
        ...same,
        figures: [
          figure({ fields }),
          figure({ change: 'added', fields: [...came, label], pages: { old: [], new: [2, 3] } }),
          figure({ change: 'removed', fields: went, pages: { old: [4], new: [] } }),
        ],
        pages: [{ change: 'removed', page: 4 }],
      }),
    ).toBe(`old.pdf → new.pdf

changed  loans  books lent  借出图书
  en     1 book  →  2 books
  value  1       →  2
  on page 1

added  loans  books lent  借出图书
  en     2 books
  value  2
  on pages 2, 3

removed  loans  books lent  借出图书
  en     1 book
  value  1
  on page 4

pages
  4  removed
`);
  });

  it.each([
    [{ old: [1, 2], new: [1, 2] }, '  on pages 1, 2'],
    [{ old: [1], new: [1, 2] }, '  on page 1 → pages 1, 2'],
    [{ old: [], new: [3] }, '  on no page → page 3'],
  ])(
    'says the pages of a changed figure, before and after where they differ: %j',
    (pages, text) => {
      expect(lastLine({ pages })).toBe(text);
    },
  );

  it.each([
    [1, 0.000001, '  1  changed: 1 pixel, under 0.01% of the page\n'],
    [90, 0.0001, '  1  changed: 90 pixels, 0.01% of the page\n'],
    [890_000, 1, '  1  changed: 890000 pixels, 100.00% of the page\n'],
  ])('counts %i pixels of a page, and their share', (pixels, share, line) => {
    const pages = [{ change: 'changed', page: 1, pixels, share }] as const;
    expect(comparisonText({ ...same, pages })).toContain(line);
  });
});

describe('the difference of two issues, for GitHub', () => {
  it('says none where a field was not there before', () => {
    const attribution = { ...field('attribution', null, 'the library'), language: 'en' };
    expect(
      comparisonGithub({
        ...same,
        document: [field('layout', 'handout', 'fact-sheet')],
        figures: [figure({ fields: [attribution, field('value', '1', '2')] })],
        pages: [{ change: 'added', page: 2 }],
      }),
    ).toBe(
      [
        '::notice file=new.pdf,title=layout::handout → fact-sheet\n',
        '::notice file=new.pdf,title=loans changed::attribution en: none → the library%0Avalue: 1 → 2\n',
        '::notice file=new.pdf,title=page 2 added::added\n',
      ].join(''),
    );
  });
});
