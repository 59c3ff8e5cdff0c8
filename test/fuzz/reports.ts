import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { mixed, plain, prose, soundIn } from './text.js';
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

/** Facts that their quotes bear out. */
const provenFact = fc
  .integer({ min: 11, max: 999_999 })
  .map((whole) => ({ value: String(whole), unit: 'book', period: '2025' }));

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

const chart = (text: fc.Arbitrary<Tree>, isSound: boolean): fc.Arbitrary<Tree> =>
  fc.record(
    {
      kind: isSound ? fc.constantFrom('bar', 'horizontal-bar', 'line') : fc.constantFrom(...kinds),
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

/** What the texts and facts of a report are like: `sound` ones can be proved, `plain` ones can be printed. */
type Make = 'sound' | 'plain' | 'mixed' | 'any';

const factsOf = { sound: provenFact, plain: soundFact, mixed: soundFact, any: anyFact } as const;

/** Trees of whole reports: texts of one kind, facts that quote one source, rows of blocks. */
export const reportFiles = (texts: Make): fc.Arbitrary<Files> =>
  languages(texts).chain((tags) => {
    const isSound = texts === 'sound';
    const each = (tag: string): fc.Arbitrary<string> =>
      isSound ? soundIn(tag) : { plain, mixed: mixed(ids), any: prose(ids) }[texts];
    const text = fc
      .tuple(...tags.map((tag) => each(tag)))
      .map((written): Tree => Object.fromEntries(tags.map((tag, index) => [tag, written[index]])));
    const name = fc
      .tuple(...tags.map((tag) => (['any', 'sound'].includes(texts) ? each(tag) : plain)))
      .map((written): Tree => Object.fromEntries(tags.map((tag, index) => [tag, written[index]])));
    const row = fc.array(block(text), { minLength: 1, maxLength: isSound ? 1 : 3 });
    const section = fc.record(
      {
        title: text,
        intro: fc.array(text, { minLength: 1, maxLength: 3 }),
        rows: fc.array(row, { minLength: 1, maxLength: 3 }),
        'starts-page': fc.boolean(),
        span: isSound ? fc.constant(12) : fc.constantFrom(12, 12, 6),
      },
      { requiredKeys: ['title', 'rows'] },
    );
    return fc
      .record({
        title: text,
        standfirst: fc.option(text, { nil: undefined }),
        facts: fc.tuple(...ids.map((): fc.Arbitrary<Tree> => factsOf[texts])),
        labels: fc.tuple(...ids.map(() => name)),
        charts: fc.tuple(chart(text, isSound), chart(text, isSound)),
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
    (each, index) => `${ids[index] ?? ''} came to ${String(each['value'])} books in 2025`,
  );
  const source = `${quotes.join('. ')}.`;
  const facts = Object.fromEntries(
    ids.map((id, index) => [
      id,
      { label: parts.labels[index], ...parts.facts[index], quote: quotes[index] },
    ]),
  );
  const names = Object.fromEntries(
    tags.map((tag) => [tag, tag === 'zh-Hans' ? '一份来源' : 'A source']),
  );
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
