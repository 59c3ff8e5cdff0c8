import { edit, files, type Case } from '../support.js';

const block = '- prose:';
const withBlocks = (...rows: readonly string[]): Readonly<Record<string, string>> =>
  edit('report.yaml', [
    '    rows:\n',
    `    rows:\n${rows.map((row) => `      - ${row}\n`).join('')}`,
  ]);

/** Faults of what stands where: blocks, spans, charts, sources, outputs. */
export const structureCases: readonly Case[] = [
  {
    name: 'a block holds one thing',
    changes: withBlocks('[{ id: empty }]', '[{ prose: [{ zh-Hans: 甲, en: a }], chart: growth }]'),
    expected: ['report/block-kind report.yaml:14:10', 'report/block-kind report.yaml:15:44'],
  },
  {
    name: 'a misspelt kind of block is one fault',
    changes: withBlocks('[{ pictrue: { file: a.svg } }]'),
    expected: ['report/unknown-key report.yaml:14:12'],
  },
  {
    name: 'a stack stands alone',
    changes: withBlocks('[{ stack: [{ figures: [masks] }], title: { zh-Hans: 甲, en: a } }]'),
    expected: ['report/block-kind report.yaml:14:43'],
  },
  {
    name: 'a contact says no words where its number stands',
    changes: withBlocks('[{ contact: { telephone: ring at noon } }]'),
    expected: ['report/bad-contact report.yaml:14:34'],
  },
  {
    name: 'the rest of a text behind a comma is one fault',
    changes: withBlocks('[{ title: { zh-Hans: 甲, en: Boats, old and new }, figures: [masks] }]'),
    expected: ['report/empty-value report.yaml:14:44'],
  },
  {
    name: 'a telephone is written as it is called at home, or with its country code',
    changes: withBlocks(
      '[{ contact: { telephone: 0571-8555 0147 } }]',
      "[{ contact: { telephone: '12345' } }]",
      '[{ contact: { telephone: +86 571 8555 0147 } }]',
      '[{ contact: { telephone: 0571-8555 0147 ext. } }]',
    ),
    expected: ['report/bad-contact report.yaml:17:34'],
  },
  {
    name: 'a footnote that no text marks is not lost silently',
    changes: {
      'report.yaml': `${files['report.yaml']}footnotes: { tax: { zh-Hans: 含税。, en: With tax. } }\n`,
    },
    expected: ['report/unused-note report.yaml:19:14'],
  },
  {
    name: 'what is left out is named by words or by lines',
    changes: {
      'report.yaml': `${files['report.yaml']}leave-out:\n  - { quote: 占50%, lines: 1, reason: a }\n  - { reason: b }\n`,
    },
    expected: ['report/leave-out-kind report.yaml:20:5', 'report/leave-out-kind report.yaml:21:5'],
  },
  {
    name: 'an output names blocks, one way',
    changes: {
      'report.yaml': `${files['report.yaml']}outputs:\n  - layout: a\n    rows: [[{ span: 6 }, { block: growth, stack: [growth] }]]\n`,
    },
    expected: ['report/block-kind report.yaml:21:13', 'report/block-kind report.yaml:21:43'],
  },
  {
    name: 'a cell over several rows covers no more than there are, and the rows after it leave it out',
    changes: withBlocks(
      '[{ table: { columns: [{ label: { zh-Hans: 甲, en: a } }, { label: { zh-Hans: 乙, en: b } }], rows: [[{ cell: masks, rows: 2 }, masks], [masks, masks]] } }]',
      '[{ table: { columns: [{ label: { zh-Hans: 甲, en: a } }], rows: [[{ cell: masks, rows: 2 }]] } }]',
      '[{ table: { columns: [{ label: { zh-Hans: 甲, en: a } }], rows: [[{ cell: masks, rows: 3 }], { group: { zh-Hans: 丙, en: c } }, [masks]] } }]',
    ),
    expected: [
      'report/ragged-table report.yaml:14:142',
      'report/ragged-table report.yaml:15:66',
      'report/ragged-table report.yaml:16:101',
    ],
  },
  {
    name: 'the id of a block is used once',
    changes: withBlocks('[{ id: growth, figures: [masks] }]'),
    expected: ['report/duplicate-id report.yaml:15:11'],
  },
  {
    name: 'the id of a section is used once',
    changes: {
      'report.yaml': `${files['report.yaml']}  - { id: masks, title: { zh-Hans: 甲, en: a } }\n`,
    },
    expected: ['report/duplicate-id report.yaml:19:11'],
  },
  {
    name: 'an unknown fact, chart or block is an error at its name',
    changes: {
      'report.yaml': `${files['report.yaml']
        .replace('chart: growth', 'chart: grow')
        .replace(block, '- figures: [mask, { fact: shar }]\n        - prose:')}outputs:
  - layout: handout
    rows: [[{ block: groth }, { stack: [growth, x] }], growt, [grow]]
`,
      'charts.yaml': files['charts.yaml'].replace('[share, { fact: masks,', '[sare, { fact: masc,'),
    },
    expected: [
      'report/unknown-fact charts.yaml:4:12',
      'report/unknown-fact charts.yaml:4:26',
      'report/unknown-fact report.yaml:16:21',
      'report/unknown-fact report.yaml:16:35',
      'report/unknown-chart report.yaml:15:18',
      'report/unknown-block report.yaml:22:22',
      'report/unknown-block report.yaml:22:49',
      'report/unknown-block report.yaml:22:56',
      'report/unknown-block report.yaml:22:64',
    ],
  },
  {
    name: 'spans above twelve columns are an error, also where some are left open',
    changes: withBlocks(
      '[{ figures: [masks], span: 8 }, { figures: [share], span: 5 }]',
      '[{ figures: [masks], span: 12 }, { figures: [share] }]',
      '[{ figures: [masks], span: 5 }, { figures: [share] }]',
    ),
    expected: ['report/span-sum report.yaml:14:9', 'report/span-sum report.yaml:15:9'],
  },
  {
    name: 'a cell that cannot be read makes the rows under it no longer ragged',
    changes: withBlocks(
      '[{ table: { columns: [{ label: { zh-Hans: 甲, en: a } }, { label: { zh-Hans: 乙, en: b } }], rows: [[{ text: { zh-Hans: 丙, en: c } }, masks], [masks, masks]] } }]',
    ),
    expected: ['report/unknown-key report.yaml:14:110'],
  },
  {
    name: 'a ragged table is an error',
    changes: withBlocks(
      '[{ table: { columns: [{ label: { zh-Hans: 甲, en: a } }, { label: { zh-Hans: 乙, en: b }, kind: figure }], rows: [[masks], [{ zh-Hans: 甲, en: a }, share]] } }]',
    ),
    expected: ['report/ragged-table report.yaml:14:121'],
  },
  {
    name: 'a table names facts that exist',
    changes: withBlocks(
      '[{ table: { columns: [{ label: { zh-Hans: 甲, en: a } }], rows: [[masc]] } }]',
    ),
    expected: ['report/unknown-fact report.yaml:14:74'],
  },
  {
    name: 'the date of a register is a date',
    changes: withBlocks('[{ register: [{ item: { zh-Hans: 甲, en: a }, date: soon }] }]'),
    expected: ['quantity/not-a-period report.yaml:14:60'],
  },
  {
    name: 'one value of a chart is highlighted',
    changes: edit('charts.yaml', ['[share,', '[{ fact: share, highlight: true },']),
    expected: ['report/several-highlights charts.yaml:4:61'],
  },
  {
    name: 'a chart has points or series',
    changes: edit('charts.yaml', [
      'points: [share, { fact: masks, highlight: true }]',
      'series: [{ points: [share] }]\n  points: [masks]\nidle:\n  kind: line\n  title: { zh-Hans: 甲, en: a }',
    ]),
    expected: ['report/chart-kind charts.yaml:4:3', 'report/chart-kind charts.yaml:6:1'],
  },
  {
    name: 'a cell stands for a positive number',
    changes: edit('charts.yaml', ['kind: bar', 'kind: cells\n  cell-value: 0']),
    expected: ['report/bad-cell-value charts.yaml:3:15'],
  },
  {
    name: 'a chart in no block is told',
    changes: {
      'charts.yaml': `${files['charts.yaml']}idle: { kind: line, title: { zh-Hans: 甲, en: a }, points: [share] }\n`,
    },
    expected: ['report/unused-chart charts.yaml:5:1'],
  },
  {
    name: 'too many charts are refused',
    changes: {
      'charts.yaml': `${files['charts.yaml']}${Array.from({ length: 200 }, (_, index) => `c${index}: { kind: line, title: { zh-Hans: 甲, en: a }, points: [share] }\n`).join('')}`,
    },
    expected: ['report/too-many charts.yaml:1:1'],
  },
  {
    name: 'a changed source is told before its quotes are',
    changes: { 'sources/article.txt': '2020年\n' },
    expected: ['report/source-changed report.yaml:8:13'],
  },
  {
    name: 'a hash is 64 hexadecimal digits',
    changes: edit('report.yaml', ['sha256: ', 'sha256: x']),
    expected: ['report/bad-hash report.yaml:8:13'],
  },
  {
    name: 'a source that is not there is an error where it is named',
    changes: { 'sources/article.txt': undefined },
    expected: ['input/missing report.yaml:6:11'],
  },
  {
    name: 'a source outside the folder, or on the network, is not read',
    changes: edit('report.yaml', ['file: sources/article.txt', 'file: ../../secret.txt']),
    expected: ['input/outside-root report.yaml:6:11'],
  },
  {
    name: 'a folder is not a source',
    changes: edit('report.yaml', ['file: sources/article.txt', 'file: sources']),
    expected: ['input/not-a-file report.yaml:6:11'],
  },
  {
    name: 'a source that is not UTF-8 is shown at the byte',
    changes: { 'sources/article.txt': Uint8Array.of(0x61, 0x0a, 0x62, 0xc3, 0x28) },
    expected: ['input/not-utf8 sources/article.txt:2:2'],
  },
  {
    name: 'layouts are safe names, and each writes its own file',
    changes: {
      'report.yaml': `${files['report.yaml']}outputs:
  - layout: ../evil
  - layout: nul
  - layout: handout
  - layout: Handout
`,
    },
    expected: [
      'report/unsafe-name report.yaml:20:13',
      'report/reserved-name report.yaml:21:13',
      'report/same-output report.yaml:23:13',
    ],
  },
  {
    name: 'a report has facts',
    changes: { 'facts.yaml': undefined },
    expected: ['input/missing facts.yaml:1:1'],
  },
];
