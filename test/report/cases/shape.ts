import { edit, files, type Case } from '../support.js';

/** The shape of the files: keys, types, choices, numbers, languages, names. */
export const shapeCases: readonly Case[] = [
  {
    name: 'an unknown key is not passed over',
    changes: edit('facts.yaml', ['  quote: 占50%', '  qoute: 占50%']),
    expected: ['report/unknown-key facts.yaml:11:3'],
  },
  {
    name: 'unknown keys are found at every depth, each at its place',
    changes: {
      ...edit(
        'report.yaml',
        ['    file:', '    flie: x\n    file:'],
        ['chart: growth', 'chart: growth\n          spann: 6'],
      ),
      ...edit('charts.yaml', ['highlight: true', 'higlight: true']),
    },
    expected: [
      'report/unknown-key report.yaml:6:5',
      'report/unknown-key report.yaml:17:11',
      'report/unknown-key charts.yaml:4:34',
    ],
  },
  {
    name: 'a picture written as its file alone is one fault, its other keys beside it none',
    changes: edit('report.yaml', [
      'chart: growth',
      'image: pier.png\n          alternative: { zh-Hans: 码头, en: The pier }\n          caption: { zh-Hans: 早晨, en: Morning }',
    ]),
    expected: ['report/wrong-type report.yaml:15:18'],
  },
  {
    name: 'a key that belongs into no mapping beside it stays unknown',
    changes: edit('report.yaml', [
      'chart: growth',
      'image: pier.png\n          alternativ: { zh-Hans: 码头, en: The pier }',
    ]),
    expected: ['report/unknown-key report.yaml:16:11', 'report/wrong-type report.yaml:15:18'],
  },
  {
    name: 'a missing field is never a blank',
    changes: edit(
      'report.yaml',
      ['title: { zh-Hans: 口罩, en: Masks }\n', ''],
      ['    language: zh-Hans\n', ''],
    ),
    expected: ['report/missing-key report.yaml:1:1', 'report/missing-key report.yaml:4:3'],
  },
  {
    name: 'a field without a value is never a blank',
    changes: edit('report.yaml', ['en: Masks', 'en: ']),
    expected: ['report/empty-value report.yaml:2:23'],
  },
  {
    name: 'a text that is empty in every language is told once',
    changes: edit('report.yaml', ['{ zh-Hans: 口罩, en: Masks }', '{ zh-Hans: , en: }']),
    expected: ['report/empty-value report.yaml:2:1'],
  },
  {
    name: 'an empty text is never a blank',
    changes: edit('report.yaml', ['en: Masks', "en: '  '"]),
    expected: ['report/empty-value report.yaml:2:27'],
  },
  {
    name: 'an empty list is not a chart',
    changes: edit('charts.yaml', [
      'points: [share, { fact: masks, highlight: true }]',
      'points: []',
    ]),
    expected: ['report/empty-value charts.yaml:4:11'],
  },
  {
    name: 'a mapping is not printed as text',
    changes: edit('report.yaml', ['en: Masks', 'en: { a: b }']),
    expected: ['report/wrong-type report.yaml:2:27'],
  },
  {
    name: 'a truth value or a list is not printed as text',
    changes: edit('report.yaml', ['zh-Hans: 口罩, en: Masks', 'zh-Hans: [口罩], en: true']),
    expected: ['report/wrong-type report.yaml:2:19', 'report/wrong-type report.yaml:2:29'],
  },
  {
    name: 'a mapping or a list is not a choice',
    changes: {
      ...edit('charts.yaml', ['kind: bar', 'kind: [bar]']),
      ...edit('facts.yaml', ['qualifier: over', 'qualifier: { over: 1 }']),
    },
    expected: ['report/unknown-choice charts.yaml:2:9', 'report/unknown-choice facts.yaml:4:14'],
  },
  {
    name: 'text without a language is not taken for all of them',
    changes: edit('report.yaml', ['title: { zh-Hans: 口罩, en: Masks }', 'title: Masks']),
    expected: ['report/wrong-type report.yaml:2:8'],
  },
  {
    name: 'a number as a text loses no digits unnoticed',
    changes: edit('report.yaml', ['en: Masks', 'en: 1.20']),
    expected: ['report/wrong-type report.yaml:2:27'],
  },
  {
    name: 'a list is not a file of facts',
    changes: { 'facts.yaml': '- masks\n' },
    expected: ['report/wrong-type facts.yaml:1:1'],
  },
  {
    name: 'a choice that does not exist is not taken for another',
    changes: {
      ...edit('facts.yaml', ['qualifier: over', 'qualifier: ovre\n  status: done']),
      ...edit('charts.yaml', ['kind: bar', 'kind: pie']),
    },
    expected: [
      'report/unknown-choice facts.yaml:4:14',
      'report/unknown-choice facts.yaml:5:11',
      'report/unknown-choice charts.yaml:2:9',
    ],
  },
  {
    name: 'NaN, fractions, negative and absurd numbers are refused',
    changes: {
      ...edit(
        'report.yaml',
        ['number: 1', 'number: .nan'],
        ['  - id: masks', '  - id: masks\n    span: 13'],
      ),
      ...edit(
        'facts.yaml',
        ['quote: 占50%', 'quote: 占50%\n  nth: 1.5'],
        ['quote: 口罩', 'nth: -1\n  quote: 口罩'],
      ),
    },
    expected: [
      'report/out-of-range report.yaml:3:20',
      'report/out-of-range report.yaml:12:11',
      'report/out-of-range facts.yaml:7:8',
      'report/out-of-range facts.yaml:13:8',
    ],
  },
  {
    name: 'a list above its limit is refused',
    changes: edit('report.yaml', [
      '[zh-Hans, en]',
      '[zh-Hans, en, de, fr, es, ja, ko, zh-Hant, it]',
    ]),
    expected: ['report/too-many report.yaml:1:12'],
  },
  {
    name: 'a missing language is an error, wherever it is missing',
    changes: {
      ...edit('report.yaml', ['title: { zh-Hans: 口罩, en: Masks }', 'title: { en: Masks }']),
      ...edit('facts.yaml', ['label: { zh-Hans: 占比, en: share }', 'label: { zh-Hans: 占比 }']),
      'units.yaml': 'mask: { zh-Hans: 只 }\n',
      'terms.yaml': 'who: { en: [World Health Organization, WHO] }\n',
    },
    expected: [
      'report/missing-language units.yaml:1:1',
      'report/missing-language facts.yaml:9:3',
      'report/missing-language terms.yaml:1:1',
      'report/missing-language report.yaml:2:1',
    ],
  },
  {
    name: 'a unit that is made of what is no number of a unit',
    changes: {
      'units.yaml':
        'mask: { zh-Hans: 只, en: mask }\ncrowd: { zh-Hans: 只/吨, en: masks per tonne, of: some mask, per: tonne }\n',
    },
    expected: ['report/bad-unit units.yaml:2:49'],
  },
  {
    name: 'an undeclared language is not dropped silently',
    changes: {
      ...edit(
        'report.yaml',
        ['en: Masks', 'en: Masks, zh-hans: 口罩'],
        ['sections:', 'set-phrases: { fr: [un] }\nsections:'],
      ),
      'units.yaml': 'mask: { zh-Hans: 只, en: mask, de: Maske, knd: counter }\n',
    },
    expected: [
      'report/undeclared-language units.yaml:1:31',
      'report/undeclared-language units.yaml:1:42',
      'report/undeclared-language report.yaml:2:34',
      'report/undeclared-language report.yaml:10:16',
    ],
  },
  {
    name: 'a language that stands twice is not set twice',
    changes: edit('report.yaml', ['[zh-Hans, en]', '[zh-Hans, en, en]']),
    expected: ['report/duplicate-id report.yaml:1:26'],
  },
  {
    name: 'the language of a source is a BCP 47 tag',
    changes: edit('report.yaml', ['language: zh-Hans', 'language: zh_Hans']),
    expected: ['report/bad-language report.yaml:7:15'],
  },
  {
    name: 'a name for reference can be read in a formula',
    changes: edit('facts.yaml', [
      'quote: 占50%',
      'quote: 占50%\nA_1: { label: { zh-Hans: 甲, en: a }, value: 1, quote: 占50% }',
    ]),
    expected: ['report/bad-identifier facts.yaml:12:1'],
  },
  {
    name: 'a text above the limit is refused',
    changes: edit('report.yaml', ['en: Masks', `en: ${'x'.repeat(20_001)}`]),
    expected: ['report/too-long report.yaml:2:27'],
  },
  {
    name: 'the digits of a number are kept as typed, not as a float',
    changes: edit('facts.yaml', ['value: 2200亿', 'value: 220000000000.10']),
    expected: [],
  },
  {
    name: 'every fault of every file is told in one run',
    changes: {
      'report.yaml': files['report.yaml']
        .replace('en: Masks', 'en: ')
        .replace('number: 1', 'number: one')
        .replace('{{fact "masks"}}。', '{{fact "mask"}}。')
        .replace('chart: growth', 'chart: growths'),
      'facts.yaml': files['facts.yaml']
        .replace('value: 2200亿', 'value: many')
        .replace('unit: mask', 'unit: masc'),
      'charts.yaml': files['charts.yaml'].replace('[share,', '[shares,'),
    },
    expected: [
      'report/empty-value report.yaml:2:23',
      'report/wrong-type report.yaml:3:20',
      'report/unknown-unit facts.yaml:5:9',
      'quantity/not-a-number facts.yaml:3:10',
      'report/unknown-fact charts.yaml:4:12',
      'report/unknown-fact report.yaml:17:28',
      'report/unknown-chart report.yaml:15:18',
    ],
  },
];
