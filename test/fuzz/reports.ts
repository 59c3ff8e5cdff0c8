import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { mixed, plain, prose } from './text.js';
import type { Files } from './world.js';

const ids = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'] as const;
type Id = (typeof ids)[number];

interface Tree {
  readonly [key: string]: unknown;
}

const soundFact = fc
  .record({
    value: fc.oneof(
      fc.integer({ min: 1, max: 999_999 }).map(String),
      fc.constantFrom('12,400', '2200亿', '1.24万', '8%', '98.4%'),
    ),
    period: fc.constantFrom('2025', '2020-06-18', '../2025-12-31', '2020-01/2020-11'),
  })
  .map((each) => (each.value.includes('%') ? each : { ...each, unit: 'book' }));

const anyValue = fc.oneof(
  fc.integer({ min: 1, max: 999_999 }).map((whole) => String(whole)),
  fc.integer({ min: 1, max: 999 }).map((whole) => `${whole / 10}%`),
  fc.constantFrom('12,400', '2200亿', '1.24万', '1.8%—2%', '0', '-5', '98.4%', '1e9', 'many'),
);

const anyFact = fc
  .record({
    value: anyValue,
    unit: fc.constantFrom('book', 'book', 'person', 'CNY', 'USD', 'absent'),
    qualifier: fc.option(fc.constantFrom('over', 'nearly', 'about', 'up-to'), { nil: undefined }),
    period: fc.constantFrom('2025', '2020-06-18', '../2025-12-31', '2020-01/2020-11', '2020-13'),
    status: fc.option(fc.constantFrom('planned', 'expected'), { nil: undefined }),
  })
  .map(({ value: amount, unit, ...rest }) => ({
    value: amount,
    ...(amount.includes('%') ? {} : { unit }),
    ...rest,
  }));

const block = (text: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
  fc.oneof(
    fc.record({ figures: fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }) }),
    fc.record({
      messages: fc.array(fc.record({ lead: text, text }), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ prose: fc.array(text, { minLength: 1, maxLength: 3 }) }),
    fc.record({ chart: fc.constantFrom('first', 'second') }),
    fc
      .tuple(
        text,
        text,
        fc.array(fc.tuple(text, fc.constantFrom(...ids)), { minLength: 1, maxLength: 6 }),
      )
      .map(([one, other, rows]) => ({
        table: {
          columns: [
            { label: one, kind: 'text' },
            { label: other, kind: 'figure' },
          ],
          rows,
        },
      })),
    fc.record({
      register: fc.array(
        fc.record({ item: text, status: text, date: fc.constantFrom('2020-06-18', '2025') }),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
    }),
  );

const kinds = [
  'bar',
  'horizontal-bar',
  'line',
  'doughnut',
  'unit-squares',
  'cells',
  'grid',
  'split-bar',
];

const chart = (text: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
  fc.record(
    {
      kind: fc.constantFrom(...kinds),
      title: text,
      'unit-line': text,
      note: text,
      'cell-value': fc.constantFrom('1', '1000', '10亿'),
      points: fc.uniqueArray(fc.constantFrom<Id>(...ids), { minLength: 1, maxLength: 5 }),
    },
    { requiredKeys: ['kind', 'title', 'points'] },
  );

const languages = (texts: string) =>
  fc.constantFrom(
    ['en', 'zh-Hans'],
    ['zh-Hans', 'en'],
    ['en'],
    ['zh-Hans'],
    ...(texts === 'any' ? [['de', 'zh-Hans', 'en']] : []),
  );

/** Trees of whole reports: texts of one kind, facts that quote one source, rows of blocks. */
export const reportFiles = (texts: 'plain' | 'mixed' | 'any'): fc.Arbitrary<Files> =>
  languages(texts).chain((tags) => {
    const each = { plain, mixed: mixed(ids), any: prose(ids) }[texts];
    const text = fc
      .tuple(...tags.map(() => each))
      .map((written): Tree => Object.fromEntries(tags.map((tag, index) => [tag, written[index]])));
    const name = fc
      .tuple(...tags.map(() => (texts === 'any' ? each : plain)))
      .map((written): Tree => Object.fromEntries(tags.map((tag, index) => [tag, written[index]])));
    const row = fc.array(block(text), { minLength: 1, maxLength: 3 });
    const section = fc.record(
      {
        title: text,
        intro: fc.array(text, { minLength: 1, maxLength: 3 }),
        rows: fc.array(row, { minLength: 1, maxLength: 3 }),
        'starts-page': fc.boolean(),
        span: fc.constantFrom(12, 12, 6),
      },
      { requiredKeys: ['title', 'rows'] },
    );
    return fc
      .record({
        title: text,
        standfirst: fc.option(text, { nil: undefined }),
        facts: fc.tuple(...ids.map(() => (texts === 'any' ? anyFact : soundFact))),
        labels: fc.tuple(...ids.map(() => name)),
        charts: fc.tuple(chart(text), chart(text)),
        sections: fc.array(section, { minLength: 1, maxLength: 4 }),
        notes: fc.array(text, { maxLength: 2 }),
        layout: fc.constantFrom('fact-sheet', 'fact-sheet', 'handout'),
        annex: fc.boolean(),
      })
      .map((parts) => filesOf(tags, parts));
  });

interface Parts {
  readonly title: Tree;
  readonly standfirst: Tree | undefined;
  readonly facts: readonly Tree[];
  readonly labels: readonly Tree[];
  readonly charts: readonly Tree[];
  readonly sections: readonly Tree[];
  readonly notes: readonly Tree[];
  readonly layout: string;
  readonly annex: boolean;
}

function filesOf(tags: readonly string[], parts: Parts): Files {
  const quotes = parts.facts.map(
    (each, index) => `${ids[index] ?? ''} came to ${String(each['value'])}`,
  );
  const source = `${quotes.join('. ')}. That was in 2025.`;
  const facts = Object.fromEntries(
    ids.map((id, index) => [
      id,
      { label: parts.labels[index], ...parts.facts[index], quote: quotes[index] },
    ]),
  );
  const names = Object.fromEntries(tags.map((tag) => [tag, `A source in ${tag}`]));
  const report = {
    languages: tags,
    title: parts.title,
    ...(parts.standfirst ? { standfirst: parts.standfirst } : {}),
    edition: { number: 1, date: '2026-01-15' },
    sources: {
      text: {
        file: 'sources/text.txt',
        language: 'en',
        sha256: createHash('sha256').update(source).digest('hex'),
        title: names,
      },
    },
    cover: { figures: ids.slice(0, 3) },
    sections: parts.sections.map((section, index) => ({ id: `section-${index}`, ...section })),
    notes: parts.notes,
    outputs: [
      {
        layout: parts.layout,
        ...(parts.annex ? { annex: true } : {}),
      },
    ],
  };
  const units = Object.fromEntries(
    ['book', 'person'].map((id) => [
      id,
      Object.fromEntries(
        tags.map((tag) => [tag, tag === 'zh-Hans' ? '册' : { one: id, other: `${id}s` }]),
      ),
    ]),
  );
  const written = {
    report,
    facts,
    charts: { first: parts.charts[0], second: parts.charts[1] },
    units,
  };
  return {
    ...Object.fromEntries(
      Object.entries(written).map(([name, tree]) => [`data/fuzzed/${name}.yaml`, stringify(tree)]),
    ),
    'data/fuzzed/sources/text.txt': source,
  };
}

/** Spoils one value somewhere in a report's files: nearly valid. */
export const nearlyValid: fc.Arbitrary<Files> = fc
  .tuple(
    reportFiles('plain'),
    fc.constantFrom('report', 'facts', 'charts', 'units'),
    fc.nat(),
    fc.constantFrom(
      '',
      ' null',
      ' []',
      ' {}',
      ' -1',
      ' .inf',
      ' 1e400',
      ' "{{"',
      ' *a',
      ' !!js x',
      ' [[[[[[',
      '\t- x',
      ' text: x',
      ' 2020-06-18',
    ),
  )
  .map(([files, name, at, bad]) => {
    const path = `data/fuzzed/${name}.yaml`;
    const lines = String(files[path]).split('\n');
    const index = at % lines.length;
    const line = lines[index] ?? '';
    const colon = line.indexOf(':');
    const changed = lines.with(
      index,
      colon < 0 ? `${line}${bad}` : `${line.slice(0, colon + 1)}${bad}`,
    );
    return { ...files, [path]: changed.join('\n') };
  });
