import { describe, expect, it } from 'vitest';
import { explanationText } from '../../../src/cli/format/explanation.js';
import type { Explanation, QuotedOrigin } from '../../../src/provenance/explain.js';

const quoted: QuotedOrigin = {
  kind: 'quoted',
  source: 'note',
  file: 'sources/note.txt',
  title: { en: 'A note' },
  quote: '12,400 books',
  nth: 1,
};
const loans: Explanation = {
  report: 'library',
  fact: 'loans',
  label: { en: 'books lent', 'zh-Hans': '借出图书' },
  value: { kind: 'number', amount: '12400' },
  unit: 'book',
  renderings: { full: { en: '12,400 books', 'zh-Hans': '1.24万册' } },
  status: { name: 'reported', words: { en: '', 'zh-Hans': '' } },
  origin: quoted,
  usedBy: [],
  outputs: [],
};
const rowOf = (name: string, over: Partial<Explanation>): string | undefined =>
  explanationText({ ...loans, ...over })
    .split('\n')
    .find((line) => line.startsWith(`  ${name} `))
    ?.trim()
    .replaceAll(/ {2,}/gu, ' | ');

describe('the explanation of a fact, for a person', () => {
  it('names only what there is to say', () => {
    expect(explanationText(loans)).toBe(`loans
  label   en       books lent
          zh-Hans  借出图书
  full    en       12,400 books
          zh-Hans  1.24万册
  value            12400 book
  status           reported

quoted from note (sources/note.txt)
  12,400 books
  which is not in the source

`);
  });

  it.each([
    [{ kind: 'number', amount: '-3' }, undefined, 'value | -3'],
    [{ kind: 'range', low: '30', high: '35' }, 'percent', 'value | 30 to 35 percent'],
    [{ kind: 'date', date: '2024-04-23' }, undefined, 'value | 2024-04-23'],
    [{ kind: 'ordinal', number: '12' }, 'session', 'value | number 12 session'],
  ] as const)('writes the value %j apart from any language', (value, unit, row) => {
    const { unit: _, ...bare } = loans;
    const text = explanationText({ ...bare, value, ...(unit === undefined ? {} : { unit }) });
    expect(text.replaceAll(/ {2,}/gu, ' | ')).toContain(`\n | ${row}\n`);
  });

  it('gives qualifier, status, period and claim in words', () => {
    expect(rowOf('over', { qualifier: { name: 'over', words: { en: 'over' } } })).toBe(
      'over | en | over',
    );
    expect(rowOf('status', { status: { name: 'planned', words: { en: 'planned' } } })).toBe(
      'status | en | planned',
    );
    expect(rowOf('period', { period: { edtf: '2024', words: { en: '2024' } } })).toBe(
      'period | en | 2024',
    );
    expect(rowOf('says', { attribution: { en: 'the library' } })).toBe('says | en | the library');
    expect(rowOf('used by', { usedBy: ['both', 'rise'] })).toBe('used by | both, rise');
  });

  it('marks the quote in its sentence, and says which occurrence is meant', () => {
    const context = { line: 7, before: 'It lent\n', quote: '12,400 books', after: '.' };
    expect(explanationText({ ...loans, origin: { ...quoted, nth: 2, context } })).toContain(
      'quoted from note (sources/note.txt, line 7), occurrence 2\n  It lent ⟦12,400 books⟧.\n',
    );
  });

  it('works a formula out, then lists its terms', () => {
    const origin = {
      kind: 'calculated',
      formula: 'a + b',
      worked: { en: '1 book + 2 books', 'zh-Hans': '1册 + 2册' },
      terms: [
        { fact: 'a', rendering: { en: '1 book', 'zh-Hans': '1册' } },
        { fact: 'b', rendering: { en: '2 books', 'zh-Hans': '2册' } },
      ],
    } as const;
    expect(explanationText({ ...loans, origin })).toContain(`
calculated: a + b
    en       1 book + 2 books
    zh-Hans  1册 + 2册
    a  1 book   1册
    b  2 books  2册
`);
  });

  it('lists where each fact sheet prints it, by chart or block, region and heading', () => {
    const place = { page: 1, region: 'body' as const, languages: ['en'] };
    expect(
      explanationText({
        ...loans,
        outputs: [
          {
            layout: 'fact-sheet',
            path: 'out/library.pdf',
            places: [
              { ...place, chart: 'kinds', block: 'ignored', heading: { en: 'Kinds' } },
              { ...place, page: 2, block: 'festival' },
              { ...place, page: 2, region: 'header', languages: ['en', 'zh-Hans'] },
            ],
          },
          { layout: 'handout', path: 'out/library.handout.pdf', places: [] },
        ],
      }),
    ).toContain(`
out/library.pdf
  page 1          chart kinds  Kinds  en
  page 2          festival            en
  page 2  header                      en, zh-Hans
out/library.handout.pdf does not print it
`);
  });
});
