import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/report/blocks.js';
import type { Output, Report } from '../../../src/report/report.js';
import { buildView } from '../../../src/template/views/build-view.js';
import { expandLayout } from '../../../src/template/expand.js';
import { openFiles, packs, report, shown, somewhere, texts } from '../support.js';

const cell = (zh: string, en: string) => ({
  content: texts(zh, en),
  rows: 1,
  isContinued: false,
});

const place = somewhere;
const blocks: readonly Block[] = [
  {
    kind: 'messages',
    id: 'm',
    messages: [{ lead: texts('一', 'Lead'), text: texts('文', 'text'), place }],
    place,
  },
  { kind: 'prose', title: texts('题', 'Title'), paragraphs: [texts('段', 'Paragraph')], place },
  {
    kind: 'table',
    table: {
      columns: [
        { label: texts('项', 'Item'), kind: 'text', place },
        { label: texts('值', 'Value'), kind: 'figure', place },
      ],
      rows: [{ kind: 'plain', cells: [cell('甲', 'A'), cell('乙', 'B')], place }],
    },
    place,
  },
  {
    kind: 'register',
    entries: [
      {
        item: texts('事', 'Deal'),
        status: texts('成', 'done'),
        date: { kind: 'date', date: { year: 2020 } },
        place,
      },
      { item: texts('事', 'Other'), place },
    ],
    place,
  },
];

const withBlocks: Report = {
  ...report,
  standfirst: texts('导', 'Standfirst'),
  subject: texts('主', 'Subject'),
  cover: {
    figures: [
      { fact: 'share', label: texts('份额', 'share'), place },
      { fact: 'masks', place },
    ],
    rows: [{ cells: [{ span: 12, blocks }], place }],
  },
};

const output: Output = {
  layout: 'plain',
  place,
  rows: [{ place, cells: [{ span: 12, blocks: ['m', 'chart-block'] }] }],
};

const printed = (body: string): string => {
  const layout = openFiles({
    'layout.hbs': `<document>${body}</document>`,
    'strings.yaml': 'a: { zh-Hans: 甲, en: A }\n',
  }).value;
  if (layout === undefined) throw new Error('the layout did not open');
  const { value, diagnostics } = expandLayout({ layout, report: withBlocks, packs, output });
  expect(shown(diagnostics)).toEqual([]);
  return (value?.text ?? '')
    .replaceAll(/ at="[^"]*"/gu, '')
    .replaceAll(/<\/?(?:span|document)>/gu, '');
};

describe('the view of a report', () => {
  it('is frozen all the way down and shares nothing with the report', () => {
    const view = buildView({ report: withBlocks, packs, layout: 'plain', rows: [] });
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(check);
    };
    check(view);
    expect(Object.isFrozen(withBlocks.title)).toBe(false);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('gives each kind of block its own list', () => {
    const each = (body: string): string =>
      `{{#each cover.rows}}{{#each cells}}{{#each blocks}}${body}{{/each}}{{/each}}{{/each}}`;
    expect(
      printed(
        each(
          '{{#if isMessages}}{{#each messages}}{{prose lead "en"}}: {{prose text "en"}}{{/each}}{{/if}}',
        ),
      ),
    ).toBe('Lead: text');
    expect(
      printed(
        each(
          '{{#if title}}{{prose title "en"}}{{/if}}{{#each paragraphs}}, {{prose this "en"}}{{/each}}',
        ),
      ),
    ).toBe('Title, Paragraph');
    expect(
      printed(
        each(
          '{{#each columns}}{{prose label "en"}}{{isFigure}} {{/each}}{{#each tableRows}}{{#each cells}}{{prose content "en"}}{{isFigure}}{{first}} {{/each}}{{/each}}',
        ),
      ),
    ).toBe('Itemfalse Valuetrue Afalsetrue Btruefalse ');
    expect(
      printed(
        each(
          '{{#each entries}}{{prose item "en"}}{{#if status}} {{prose status "en"}} {{date date "en" form="year"}}{{/if}};{{/each}}',
        ),
      ),
    ).toBe('Deal done <date>2020</date>;Other;');
  });

  it('counts rows that one cell covers as one, so that no stripe runs behind it', () => {
    const spanning = (rows: number) => ({ ...cell('甲', 'A'), rows });
    const covered = { ...cell('甲', 'A'), isContinued: true };
    const row = (...cells: readonly ReturnType<typeof cell>[]) =>
      ({ kind: 'plain', cells, place }) as const;
    const table: Block = {
      kind: 'table',
      table: {
        columns: [
          { label: texts('项', 'Item'), kind: 'text', place },
          { label: texts('值', 'Value'), kind: 'text', place },
        ],
        rows: [
          row(spanning(2), cell('乙', 'B')),
          row(covered, cell('丙', 'C')),
          row(spanning(3), cell('丁', 'D')),
          row(covered, cell('戊', 'E')),
          row(covered, cell('己', 'F')),
          row(cell('庚', 'G'), cell('辛', 'H')),
          { kind: 'group', cells: [cell('组', 'Group')], place },
          row(cell('壬', 'I'), cell('癸', 'J')),
          row(cell('子', 'K'), cell('丑', 'L')),
        ],
      },
      place,
    };
    const view = buildView({
      report: {
        ...report,
        cover: { figures: [], rows: [{ cells: [{ span: 12, blocks: [table] }], place }] },
      },
      packs,
      layout: 'plain',
      rows: [],
    });
    const [block] = view.cover.rows[0]?.cells[0]?.blocks ?? [];
    expect(block?.tableRows?.map(({ isEven }) => isEven)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it('stands the heads of columns under the one that is over several of them', () => {
    const over = { label: texts('指数', 'Index'), place };
    const table: Block = {
      kind: 'table',
      table: {
        columns: [
          { label: texts('地区', 'Region'), kind: 'text', place },
          { label: texts('早', 'Early'), kind: 'figure', over, place },
          { label: texts('晚', 'Late'), kind: 'figure', over, place },
          { label: texts('船', 'Boats'), kind: 'figure', place },
        ],
        rows: [],
      },
      place,
    };
    const cover = { figures: [], rows: [{ cells: [{ span: 12, blocks: [table] }], place }] };
    const view = buildView({ report: { ...report, cover }, packs, layout: 'plain', rows: [] });
    const [block] = view.cover.rows[0]?.cells[0]?.blocks ?? [];
    const heads = block?.headRows.map((row) =>
      row.map(({ label, columns, rows, isGroup, isFigure }) => {
        const [part] = label['en'] ?? [];
        return [part?.kind === 'text' ? part.text : '', columns, rows, isGroup, isFigure];
      }),
    );
    expect(heads).toEqual([
      [
        ['Region', 1, 2, false, false],
        ['Index', 2, 1, true, false],
        ['Boats', 1, 2, false, true],
      ],
      [
        ['Early', 1, 1, false, true],
        ['Late', 1, 1, false, true],
      ],
    ]);
    expect(block?.columnCount).toBe(4);
  });

  it('prints the rows that the output chose, each block found by its id', () => {
    expect(
      printed(
        '{{#each rows}}{{single}}{{#each cells}}{{#each blocks}} {{id}}:{{kind}}{{/each}}{{/each}}{{/each}}',
      ),
    ).toBe('true m:messages chart-block:chart');
  });

  it('tells of a row whether nothing but text without a title begins it, in every cell', () => {
    const text: Block = { kind: 'prose', paragraphs: [texts('段', 'Paragraph')], place };
    const [messages, titled] = blocks;
    if (!messages || !titled) throw new Error('no blocks');
    const row = (...firsts: readonly Block[]) => ({
      place,
      cells: firsts.map((first) => ({ span: 6, blocks: [first, messages] })),
    });
    const rows = [row(text), row(text, text), row(text, messages), row(titled)];
    const cover = { ...withBlocks.cover, rows };
    const view = buildView({ report: { ...withBlocks, cover }, packs, layout: 'plain', rows: [] });
    expect(view.cover.rows.map(({ opensWithText }) => opensWithText)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('tells where one large figure can serve both languages', () => {
    expect(printed('{{#each cover.figures}}{{prose label "en"}} {{sharesDigits}};{{/each}}')).toBe(
      'share true;face masks false;',
    );
    // 16.8% beside 16.8% reads alike, 多亿只 beside billion does not.
    expect(printed('{{#each cover.figures}}{{prose label "en"}} {{readsAlike}};{{/each}}')).toBe(
      'share true;face masks false;',
    );
  });

  it('looks fixed words up by an id from data too, and refuses one that is not there', () => {
    expect(printed('{{#with (concat "a" "")}}{{string this "en"}}{{/with}}')).toBe('A');
    const layout = openFiles({ 'layout.hbs': '<document>{{string report "en"}}</document>' }).value;
    if (layout === undefined) throw new Error('the layout did not open');
    const { diagnostics } = expandLayout({ layout, report: withBlocks, packs, output });
    expect(shown(diagnostics)).toEqual(['template/unknown-string templates/plain/layout.hbs:1:11']);
  });

  it('reports a label or a text that lacks a language of the report', () => {
    const [masks] = [report.facts.get('masks')];
    if (masks === undefined) throw new Error('the sample report has masks');
    const facts = new Map([
      ...report.facts,
      ['masks', { ...masks, label: { en: 'masks' } }] as const,
    ]);
    const layout = openFiles({
      'layout.hbs':
        '<document><p>{{label "masks" "zh-Hans"}}{{prose standfirst "zh-Hans"}}</p></document>',
    }).value;
    if (layout === undefined) throw new Error('the layout did not open');
    const { en } = texts('', 'only English');
    const lacking = { ...report, facts, standfirst: { en }, cover: { figures: [], rows: [] } };
    const { diagnostics } = expandLayout({
      layout,
      report: lacking,
      packs,
      output: { layout: 'plain', place },
    });
    expect(shown(diagnostics)).toEqual([
      'template/missing-language facts.yaml:2:10',
      'template/missing-language templates/plain/layout.hbs:1:41',
    ]);
  });
});
