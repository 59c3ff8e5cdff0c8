import type { ElementNode } from '../../src/document/document.js';
import type { DrawingItem } from '../../src/sheet/drawing.js';
import type { Attachment, PrintJob, PrintNode } from '../../src/sheet/nodes.js';
import { textItem } from './drawing-items.js';
import type { TextRun } from '../../src/sheet/runs.js';
import { EN, ZH, element, job, paragraph, runsOf, testMetadata } from './print-job.js';

const heading = (owner: ElementNode, level: 1 | 2): PrintNode =>
  paragraph(
    owner,
    { leading: level === 1 ? 30 : 20 },
    { size: level === 1 ? 22 : 14, weight: 700 },
    { keepWithNext: true, outline: { text: textOf(owner), level } },
  );

const textOf = (owner: ElementNode): string =>
  owner.children.map((child) => (child.kind === 'text' ? child.text : textOf(child))).join('');

const gap: PrintNode = { kind: 'gap', natural: 8, minimum: 4, maximum: 16 };

const bar: DrawingItem = {
  kind: 'fill',
  path: [['M', 0, 10], ['L', 220, 10], ['L', 220, 30], ['L', 0, 30], ['Z']],
  paint: '#8c2f2f',
  rule: 'nonzero',
  opacity: 1,
  clips: [],
};
const chartItems: readonly DrawingItem[] = [
  bar,
  { ...textItem('12,400', 'en'), x: 224, y: 25 },
  { ...textItem('中欧班列'), x: 4, y: 60 },
];

/** Every element name the printer gives a role, every kind of node, two languages, more than one page. */
export const fullSheet = (changes: Partial<PrintJob> = {}): PrintJob => {
  const title = element('h1', 'zh-Hans', ['概况2020 ', element('span', 'en', ['Overview'])]);
  const remark = element('p', 'zh-Hans', [ZH]);
  const aside = element('aside', 'zh-Hans', [remark]);

  const zh = element('p', 'zh-Hans', [ZH]);
  const en = element('p', 'en', [
    `${EN} See `,
    element(
      'a',
      'en',
      ['the office’s statement on trade and freight in the first half of the year'],
      {
        href: 'https://example.org/statement?x=1&y=2',
      },
    ),
    ' or ',
    element('a', 'en', ['the table'], { href: '#table' }),
    '.',
  ]);
  const pair = element('pair', 'zh-Hans', [zh, en]);

  const items = ['贸易 Trade', '投资', '健康'].map((text) => element('li', 'zh-Hans', [text]));
  const list = element('ul', 'zh-Hans', items);

  const caption = element('figcaption', 'en', ['Freight trains']);
  const chart = element('chart', 'zh-Hans', [], { ref: 'trains' });
  const figure = element('figure', 'zh-Hans', [caption, chart]);

  const headCells = ['国家', '年份'].map((text) =>
    element('th', 'zh-Hans', [text], { scope: 'col' }),
  );
  const head = element('tr', 'zh-Hans', headCells);
  const rows = Array.from({ length: 40 }, (_, index) =>
    element('tr', 'zh-Hans', [
      element('th', 'zh-Hans', [`国家${index}`], { scope: 'row' }),
      index === 3 ? element('td', 'zh-Hans') : element('td', 'zh-Hans', [String(1980 + index)]),
    ]),
  );
  const thead = element('thead', 'zh-Hans', [head]);
  const tbody = element('tbody', 'zh-Hans', rows);
  const table = element('table', 'zh-Hans', [thead, tbody], { id: 'table' });

  const note = element('note', 'en', [element('p', 'en', ['Figures as reported.'])]);
  const otherNote = element('note', 'zh-Hans', ['数字据报道。']);
  const health = element('h2', 'zh-Hans', ['健康']);
  const section = element('section', 'zh-Hans', [
    health,
    pair,
    list,
    figure,
    table,
    note,
    otherNote,
  ]);
  const loose = element('div', 'en', ['Loose text in a division.']);
  const rule = element('hr', 'zh-Hans');

  const cell = (owner: ElementNode): { readonly content: PrintNode } => ({
    content:
      owner.children.length > 0
        ? paragraph(owner, { leading: 14 })
        : { kind: 'stack', element: owner, children: [] },
  });
  const labelled = (owner: ElementNode): PrintNode => {
    const [run] = runsOf(element('li', 'zh-Hans', ['•']));
    const label: TextRun[] = run ? [{ ...run, element: owner, label: true }] : [];
    return {
      kind: 'columns',
      element: owner,
      gap: 4,
      columns: [
        { width: 10, content: { ...paragraph(owner), runs: label } },
        { width: 400, content: paragraph(owner) },
      ],
    };
  };

  const body: PrintNode[] = [
    {
      kind: 'stack',
      element: aside,
      box: {
        fill: '#e8eef5',
        top: { width: 0.5, color: '#333333' },
        left: { width: 2, color: '#8c2f2f' },
      },
      children: [{ kind: 'stack', margin: [8, 8, 8, 8], children: [paragraph(remark)] }],
    },
    gap,
    heading(health, 2),
    {
      kind: 'columns',
      element: pair,
      gap: 15,
      columns: [
        { width: 240, content: paragraph(zh, { alignment: 'justify' }, { size: 9.5 }) },
        { width: 240, content: paragraph(en, { alignment: 'justify' }, { color: '#234567' }) },
      ],
    },
    gap,
    ...items.map(labelled),
    gap,
    {
      kind: 'stack',
      element: figure,
      keepTogether: true,
      children: [
        paragraph(caption),
        {
          kind: 'drawing',
          element: chart,
          items: chartItems,
          alternative: '班列12400列 / 12,400 trains',
          width: 300,
          height: 100,
        },
      ],
    },
    gap,
    {
      kind: 'table',
      element: table,
      widths: ['auto', '*'],
      headerRows: 1,
      columnGap: 12,
      rows: [head, ...rows].map((row, index) => ({
        element: row,
        cells: row.children.flatMap((each) => (each.kind === 'element' ? [cell(each)] : [])),
        padding: { top: 2, bottom: 2 },
        rule: { width: index === 0 ? 1 : 0.25, color: '#555555' },
      })),
    },
    gap,
    ...note.children.flatMap((each) => (each.kind === 'element' ? [paragraph(each)] : [])),
    paragraph(otherNote),
    {
      kind: 'stack',
      element: rule,
      children: [],
      margin: [0, 6, 0, 6],
      box: { top: { width: 1, color: '#000000' } },
    },
    paragraph(loose),
  ];
  const running = element('header', 'en', ['Running head']);
  const folio = (page: number, pages: number): ElementNode =>
    element('footer', 'en', [`${page} of ${pages}`]);
  return job([title, aside, section, loose, rule], [heading(title, 1), ...body], {
    header: () => ({ ...paragraph(running), margin: [50, 20, 50, 0] }),
    footer: ({ page, pages }) => ({ ...paragraph(folio(page, pages)), margin: [50, 20, 50, 0] }),
    metadata: testMetadata,
    ...changes,
  });
};

/** Files for it to carry, not in the order of their names. */
export const files: readonly Attachment[] = ['facts.yaml', 'Report.yaml'].map((name) => ({
  name,
  mimeType: 'application/yaml',
  relationship: 'Source',
  description: `The figures & their sources: ${name}`,
  bytes: Buffer.from(`masks: ${name}\n`),
}));
