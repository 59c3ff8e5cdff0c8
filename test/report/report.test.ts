import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.js';
import { edit, files, folderWith, listed, load, units } from './support.js';

const whole = (changes: Parameters<typeof folderWith>[0] = {}): Report => {
  const { value, diagnostics } = load(folderWith(changes));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (value === undefined) throw new Error('no report');
  return value;
};

const label = 'label: { zh-Hans: 甲, en: a }';
const withFacts = (yaml: string): Report =>
  whole({ 'facts.yaml': `${files['facts.yaml']}${yaml}` });

describe('a loaded report', () => {
  it('says what the author wrote', () => {
    const report = whole();
    expect(report).toMatchObject({
      id: 'masks',
      folder: 'data/masks',
      languages: ['zh-Hans', 'en'],
      edition: { number: 1, date: { year: 2026, month: 11, day: 23 } },
      cover: { figures: [], rows: [] },
      outputs: [{ layout: 'fact-sheet' }],
    });
    expect(report.sources[0]?.text).toContain('2200多亿只');
    expect([...report.facts.keys()]).toEqual(['masks', 'share']);
  });

  it('keeps a figure exactly, with its unit, qualifier, period and origin', () => {
    const { facts } = whole();
    const masks = facts.get('masks');
    expect(masks?.quantity).toMatchObject({
      qualifier: 'over',
      status: 'reported',
      unit: { id: 'mask', kind: 'counter', dimension: 'mask', words: { en: { one: 'mask' } } },
    });
    expect(masks?.quantity.value).toMatchObject({ kind: 'number' });
    expect(
      masks?.quantity.value.kind === 'number' ? masks.quantity.value.amount.toFixed() : '',
    ).toBe('220000000000');
    expect(masks?.period).toEqual({ kind: 'date', date: { year: 2020 } });
    expect(masks?.origin).toEqual({
      kind: 'quoted',
      source: 'article',
      quote: '口罩2200多亿只',
      nth: 1,
    });
    expect(masks?.places['quote']).toMatchObject({ line: 7, column: 10 });
    expect(facts.get('share')?.quantity.unit.id).toBe('percent');
  });

  it('never takes a number for a float', () => {
    const { facts } = whole(
      edit('facts.yaml', ['value: 2200亿', 'value: 220000000000.1234567890']),
    );
    const value = facts.get('masks')?.quantity.value;
    expect(value?.kind === 'number' ? value.amount.toFixed() : '').toBe('220000000000.123456789');
  });

  it('calculates formulas exactly, also over other formulas and in any order', () => {
    const { facts } = withFacts(`sum: { ${label}, formula: less + share }
less: { ${label}, formula: share - share-rise, period: 2019 }
share-rise: { ${label}, value: 8.2, unit: percentage-point, quote: 8.2个百分点 }
`);
    const { quantity, origin, period } = facts.get('less') ?? {};
    expect(quantity?.value.kind === 'number' ? quantity.value.amount.toFixed() : '').toBe('41.8');
    expect(quantity).toMatchObject({ status: 'calculated', unit: { id: 'percent' } });
    expect(origin).toEqual({
      kind: 'calculated',
      formula: 'share - share-rise',
      facts: ['share', 'share-rise'],
    });
    expect(period).toEqual({ kind: 'date', date: { year: 2019 } });
    expect([...facts.keys()]).toEqual(['masks', 'share', 'sum', 'less', 'share-rise']);
  });

  it('reads dates and ordinals', () => {
    const { facts } = withFacts(`day: { ${label}, date: 2020-06-18, quote: 2020年 }
fair: { ${label}, ordinal: 127, quote: 2020年 }
`);
    expect(facts.get('day')?.quantity.value).toEqual({
      kind: 'date',
      period: { kind: 'date', date: { year: 2020, month: 6, day: 18 } },
    });
    expect(facts.get('fair')?.quantity.value).toEqual({ kind: 'ordinal', number: 127 });
  });

  it('shares the columns of a row between blocks without a span', () => {
    const rows = `    rows:
      - [{ figures: [masks] }, { figures: [share] }]
      - [{ figures: [masks], span: 7 }, { figures: [share] }, { figures: [share] }]
      - [{ stack: [{ figures: [masks] }, { figures: [share] }], span: 4 }]
`;
    const { sections } = whole(edit('report.yaml', ['    rows:\n', rows]));
    expect(sections[0]?.rows.map(({ cells }) => cells.map(({ span }) => span)).slice(0, 3)).toEqual(
      [[6, 6], [7, 3, 2], [4]],
    );
    expect(sections[0]?.rows[2]?.cells[0]?.blocks).toHaveLength(2);
  });

  it('prints a block that an output names by its id alone as a row, or a cell, of its own', () => {
    const output = `outputs:
  - { layout: handout, rows: [growth, [growth, { block: growth, span: 4 }]] }
`;
    const { outputs } = whole({ 'report.yaml': `${files['report.yaml']}${output}` });
    expect(outputs[0]?.rows?.map(({ cells }) => cells)).toEqual([
      [{ span: 12, blocks: ['growth'] }],
      [
        { span: 8, blocks: ['growth'] },
        { span: 4, blocks: ['growth'] },
      ],
    ]);
  });

  it('has the parts of a text in order', () => {
    const { sections } = whole(
      edit('report.yaml', [
        'en: China exported {{fact "masks"}}.',
        `en: 'In {{year "2019/2020"}} {{fact "masks" form=''number''}} by {{date ''../2020-12-31''}}.'`,
      ]),
    );
    const block = sections[0]?.rows[0]?.cells[1]?.blocks[0];
    expect(block?.kind === 'prose' ? block.paragraphs[0]?.['en'] : []).toMatchObject([
      { kind: 'text', text: 'In ' },
      { kind: 'date', form: 'year', period: { kind: 'interval', to: { year: 2020 } } },
      { kind: 'text', text: ' ' },
      { kind: 'fact', fact: 'masks', form: 'number' },
      { kind: 'text', text: ' by ' },
      { kind: 'date', form: 'full', period: { kind: 'as-of' } },
      { kind: 'text', text: '.' },
    ]);
  });

  it('is the same with a byte order mark and CRLF', () => {
    const windows = Object.fromEntries(
      Object.entries({ ...files, 'units.yaml': units }).map(([name, text]) => [
        name,
        `\uFEFF${text.replaceAll('\n', '\r\n')}`,
      ]),
    );
    expect(whole(windows)).toEqual(whole());
  });

  it('accepts a source whose line ends alone were changed', () => {
    const { value, diagnostics } = load(
      folderWith({
        'sources/article.txt': '2020年出口口罩2200多亿只，占50%。\r\n比上年上升8.2个百分点。\r\n',
      }),
    );
    expect(diagnostics).toEqual([]);
    expect(value?.sources[0]?.text).not.toContain('\r');
  });

  it('is there with a changed source, so that its quotes can be checked', () => {
    expect(load(folderWith({ 'sources/article.txt': 'x' })).value).toBeDefined();
  });

  it('does not follow a link out of the folder', () => {
    const memory = { ...folderWith({ 'sources/article.txt': undefined }), 'secret.txt': 'secret' };
    const found = load(memory, { 'data/masks/sources/article.txt': 'secret.txt' });
    expect(listed(found)).toEqual(['input/outside-root report.yaml:6:11']);
  });

  it('has a name that every file system takes', () => {
    const named = (id: string): readonly string[] =>
      load(
        Object.fromEntries(
          Object.entries(folderWith()).map(([path, text]) => [
            path.replace('data/masks', `data/${id}`),
            text,
          ]),
        ),
        {},
        `data/${id}`,
      ).diagnostics.map(({ code }) => code);
    expect(named('一带一路-2020')).toEqual([]);
    expect(named('CON')).toEqual(['report/reserved-name']);
    expect(named('lpt1')).toEqual(['report/reserved-name']);
    expect(named('a.handout')).toEqual(['report/unsafe-name']);
    expect(named('a b')).toEqual(['report/unsafe-name']);
  });

  it('lists its faults by file, line and column', () => {
    const found = listed(
      load(
        folderWith({
          ...edit('report.yaml', ['en: Masks', 'en: '], ['en: Exports', 'en: ']),
          ...edit('facts.yaml', ['en: share', 'en: 1']),
        }),
      ),
    );
    expect(found).toEqual([
      'report/wrong-type facts.yaml:9:29',
      'report/empty-value report.yaml:2:23',
      'report/empty-value report.yaml:12:27',
    ]);
  });

  it(
    'never throws and never lacks a place, whatever is done to its files',
    { timeout: 180_000 },
    () => {
      const names = ['report.yaml', 'facts.yaml', 'charts.yaml'] as const;
      const insert = fc.oneof(
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          '"',
          "'",
          ': ',
          '- ',
          '\n',
          '  ',
          '&a ',
          '*a',
          '!!x ',
          '{{',
          '}}',
          '|',
          '#',
          '\t',
          '~',
          '.nan',
          '\u202E',
        ),
        fc.string({ maxLength: 4 }),
      );
      const mutation = fc.record({
        name: fc.constantFrom(...names),
        at: fc.nat(1000),
        remove: fc.nat(12),
        insert,
      });
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
          const texts: Record<string, string> = { ...files };
          for (const { name, at, remove, insert: added } of mutations) {
            const text = texts[name] ?? '';
            const start = at % text.length;
            texts[name] = text.slice(0, start) + added + text.slice(start + remove);
          }
          const { value, diagnostics } = load(folderWith(texts));
          for (const { place, problem, remedy } of diagnostics) {
            expect(place.line).toBeGreaterThan(0);
            expect(place.column).toBeGreaterThan(0);
            expect(problem).not.toBe('');
            expect(remedy).not.toBe('');
          }
          expect(
            value !== undefined || diagnostics.some(({ severity }) => severity === 'error'),
          ).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
  );
});
