import { edit, files, type Case } from '../support.js';

const more = (yaml: string): Readonly<Record<string, string>> => ({
  'facts.yaml': `${files['facts.yaml']}${yaml}`,
});
const label = 'label: { zh-Hans: 甲, en: a }';

/** Faults of facts: kinds, values, units, periods, sources, formulas. */
export const factCases: readonly Case[] = [
  {
    name: 'a fact says one thing',
    changes: more(`none: { ${label}, quote: x }
both: { ${label}, quote: x, value: 1, ordinal: 2 }
`),
    expected: ['report/fact-kind facts.yaml:12:1', 'report/fact-kind facts.yaml:13:59'],
  },
  {
    name: 'a misspelt key is one fault, and what is missing for it is none',
    changes: more(`none: { ${label}, quote: x, valeu: 1 }
unlabelled: { lable: { zh-Hans: 甲, en: a }, quote: x, value: 1, source: article }
`),
    expected: ['report/unknown-key facts.yaml:12:49', 'report/unknown-key facts.yaml:13:15'],
  },
  {
    name: 'fields that mean nothing are not dropped silently',
    changes:
      more(`sum: { ${label}, formula: share + share, quote: x, source: article, status: planned }
day: { ${label}, date: 2020-06-18, quote: x, unit: mask, qualifier: over }
nth: { ${label}, ordinal: 127, quote: x, qualifier: over, round: 1 }
`),
    expected: [
      'report/fact-field facts.yaml:12:62',
      'report/fact-field facts.yaml:12:72',
      'report/fact-field facts.yaml:12:89',
      'report/fact-field facts.yaml:13:66',
      'report/fact-field facts.yaml:13:78',
      'report/fact-field facts.yaml:14:62',
      'report/fact-field facts.yaml:14:79',
    ],
  },
  {
    name: 'a value that is no number is shown at the value',
    changes: edit('facts.yaml', ['value: 2200亿', 'value: lots'], ['value: 50%', 'value: 2%—1%']),
    expected: ['quantity/not-a-number facts.yaml:3:10', 'quantity/out-of-order facts.yaml:10:10'],
  },
  {
    name: 'NaN and infinity are no values',
    changes: edit('facts.yaml', ['value: 2200亿', 'value: .nan'], ['value: 50%', 'value: .inf']),
    expected: ['report/out-of-range facts.yaml:3:10', 'report/out-of-range facts.yaml:10:10'],
  },
  {
    name: 'a percent sign does not contradict the unit',
    changes: edit('facts.yaml', ['value: 2200亿', 'value: 2200%']),
    expected: ['report/bad-value facts.yaml:5:9'],
  },
  {
    name: 'a display rounds to no power of ten',
    changes: edit('facts.yaml', ['value: 2200亿', 'value: 2200亿\n  display: { nearest: 25 }']),
    expected: ['report/bad-display facts.yaml:4:23'],
  },
  {
    name: 'a unit that does not exist is an error with the nearest one',
    changes: edit('facts.yaml', ['unit: mask', 'unit: tonn']),
    expected: ['report/unknown-unit facts.yaml:5:9'],
  },
  {
    name: 'a period that is none is shown at the period',
    changes: edit('facts.yaml', ['period: 2020', 'period: 2020-13']),
    expected: ['quantity/no-such-date facts.yaml:6:11'],
  },
  {
    name: 'the edition has a day',
    changes: edit('report.yaml', ['date: 2026-11-23', 'date: 2026-11']),
    expected: ['report/bad-date report.yaml:3:29'],
  },
  {
    name: 'an unknown source is an error',
    changes: {
      ...edit('facts.yaml', ['quote: 占50%', 'quote: 占50%\n  source: artcle']),
      ...edit('report.yaml', [
        'sections:',
        'leave-out: [{ quote: 年, reason: x, source: book }]\nsections:',
      ]),
    },
    expected: ['report/unknown-source facts.yaml:12:11', 'report/unknown-source report.yaml:10:44'],
  },
  {
    name: 'with two sources a quote says which it is from',
    changes: edit(
      'report.yaml',
      [
        'sections:',
        '  second: { file: sources/article.txt, language: en, sha256: SHA, title: { zh-Hans: 二, en: b } }\nsections:',
      ],
      ['SHA', /sha256: (\w+)/u.exec(files['report.yaml'])?.[1] ?? ''],
    ),
    expected: ['report/source-needed facts.yaml:1:1', 'report/source-needed facts.yaml:8:1'],
  },
  {
    name: 'a formula over a fact that does not exist is shown at its name',
    changes: more(`sum: { ${label}, formula: share + shares }\n`),
    expected: ['report/unknown-fact facts.yaml:12:55'],
  },
  {
    name: 'a formula that cannot be read is shown where it breaks',
    changes: more(`sum: { ${label}, formula: share + * 2 }\n`),
    expected: ['formula/not-a-formula facts.yaml:12:55'],
  },
  {
    name: 'a formula above the limit is refused',
    changes: more(`sum: { ${label}, formula: share${' + share'.repeat(70)} }\n`),
    expected: ['report/too-long facts.yaml:12:47'],
  },
  {
    name: 'formulas in a circle are not followed for ever',
    changes: more(`a: { ${label}, formula: b + share }
b: { ${label}, formula: c * 2 }
c: { ${label}, formula: a - share }
d: { ${label}, formula: d }
e: { ${label}, formula: a + share }
`),
    expected: ['report/formula-cycle facts.yaml:12:45', 'report/formula-cycle facts.yaml:15:45'],
  },
  {
    name: 'a calculated fact has the unit that comes out',
    changes: more(`sum: { ${label}, formula: share + share, unit: mask }\n`),
    expected: ['report/formula-unit facts.yaml:12:68'],
  },
  {
    name: 'a bare ratio is no share in percent',
    changes: more(`part: { ${label}, formula: masks / masks, unit: percent }
`),
    expected: ['report/formula-unit facts.yaml:12:69'],
  },
  {
    name: 'a bare ratio is no amount of money or mass',
    changes: more(`part: { ${label}, formula: masks / masks, unit: tonne }
`),
    expected: ['report/formula-unit facts.yaml:12:69'],
  },
  {
    name: 'units that do not add up are an error',
    changes: more(`sum: { ${label}, formula: share + masks }\n`),
    expected: ['formula/unit-mismatch facts.yaml:12:53'],
  },
  {
    name: 'a fact that is never printed is told',
    changes: more(`idle: { ${label}, value: 1, quote: 年 }\n`),
    expected: ['report/unused-fact facts.yaml:12:1'],
  },
  {
    name: 'too many facts are refused',
    changes: {
      'facts.yaml': `${files['facts.yaml']}${Array.from({ length: 5_000 }, (_, index) => `f${index}: { formula: share, label: { zh-Hans: 甲, en: a } }\n`).join('')}`,
    },
    expected: ['report/too-many facts.yaml:1:1'],
  },
];
