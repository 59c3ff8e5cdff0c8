import { edit, type Case } from '../support.js';

const english = 'en: China exported {{fact "masks"}}.';
const en = (text: string): Readonly<Record<string, string>> =>
  edit('report.yaml', [english, `en: ${text}`]);

/** Faults between braces, placed inside the author's text. */
export const proseCases: readonly Case[] = [
  {
    name: 'braces that are not closed swallow no text',
    changes: en('\'China {{fact "masks" to\''),
    expected: ['report/prose-syntax report.yaml:18:26'],
  },
  {
    name: 'braces closed only after others were opened are told apart',
    changes: en('\'a {{fact "masks" {{fact "masks"}}\''),
    expected: ['report/prose-syntax report.yaml:18:22'],
  },
  {
    name: 'braces that close nothing are not printed',
    changes: en('a }} b {{fact "masks"}}'),
    expected: ['report/prose-syntax report.yaml:18:21'],
  },
  {
    name: 'single braces are not printed for double ones',
    changes: en('a {fact "masks"} b'),
    expected: ['report/prose-syntax report.yaml:18:21'],
  },
  {
    name: 'full-width braces are not printed for double ones',
    changes: en('a ｛｛fact "masks"｝｝ b'),
    expected: ['report/prose-syntax report.yaml:18:21'],
  },
  {
    name: 'square brackets of another program are not printed for braces',
    changes: en('a [[fact "masks"]] b'),
    expected: ['report/prose-syntax report.yaml:18:21'],
  },
  {
    name: 'the brackets of a Chinese keyboard are not printed for braces',
    changes: en('a 【【fact “masks”】】 b'),
    expected: ['report/prose-syntax report.yaml:18:21'],
  },
  {
    name: 'a reference in the signs of a template is not printed',
    changes: en('a <%= fact "masks" %> b'),
    expected: ['report/prose-syntax report.yaml:18:21'],
  },
  {
    name: 'a reference in round brackets is not printed',
    changes: en('a (fact "masks") b'),
    expected: ['report/prose-syntax report.yaml:18:21'],
  },
  {
    name: 'the name of a fact in single braces is not printed',
    changes: en('a {masks} b'),
    expected: ['report/prose-syntax report.yaml:18:21'],
  },
  {
    name: 'a variable of a shell is not printed',
    changes: en('a ${masks} b'),
    expected: ['report/prose-syntax report.yaml:18:21'],
  },
  {
    name: 'a helper without its argument is an error',
    changes: en('a {{fact masks}} b'),
    expected: ['report/prose-syntax report.yaml:18:21'],
  },
  {
    name: 'a date or year without quotation marks is an error',
    changes: en('a {{date 2020}} b {{year}} c {{fact "masks"}}'),
    expected: ['report/prose-syntax report.yaml:18:21', 'report/prose-syntax report.yaml:18:37'],
  },
  {
    name: 'a period that is no span of whole years is not printed as one',
    changes: en('a {{year "2019-01/2021-02"}} b {{year "2019/2020-02"}} {{fact "masks"}}'),
    expected: ['report/bad-date report.yaml:18:29', 'quantity/not-a-period report.yaml:18:58'],
  },
  {
    name: 'a wrong date is placed at the date, not at the space before it',
    changes: en('a {{date "  2020-13"}} b {{fact "masks"}}'),
    expected: ['quantity/no-such-date report.yaml:18:31'],
  },
  {
    name: 'an unknown form is placed at the form, in either quotation marks',
    changes: en('a {{fact "masks" form="ful"}} b {{fact "masks" form=\'x"y\'}}'),
    expected: ['report/bad-form report.yaml:18:42', 'report/bad-form report.yaml:18:72'],
  },
  {
    name: 'curly quotation marks are not an argument',
    changes: en('a {{fact “masks”}} b'),
    expected: ['report/prose-syntax report.yaml:18:21'],
  },
  {
    name: 'an unknown argument is an error',
    changes: en('a {{fact "masks" style="bold"}} b'),
    expected: ['report/prose-syntax report.yaml:18:36'],
  },
  {
    name: 'a date takes no form but its own, and nothing else',
    changes: en('a {{date "2020" form="ful"}} b {{date "2020" unit="x"}} c {{fact "masks"}}'),
    expected: ['report/bad-form report.yaml:18:41', 'report/prose-syntax report.yaml:18:64'],
  },
  {
    name: 'a footnote that nothing says is marked by no number',
    changes: en('a {{fact "masks"}} b{{note "nobody"}}'),
    expected: ['report/unknown-note report.yaml:18:39'],
  },
  {
    name: 'a word that is no helper is an error, with the nearest helper',
    changes: en('a {{fatc "masks"}} b {{masks}} c {{}} d {{#if x}} e'),
    expected: [
      'report/unknown-helper report.yaml:18:23',
      'report/unknown-helper report.yaml:18:42',
      'report/unknown-helper report.yaml:18:52',
      'report/unknown-helper report.yaml:18:61',
    ],
  },
  {
    name: 'data cannot reach a prototype or run a template',
    changes: en('a {{constructor.constructor "return 1"}} b {{lookup this "x"}}'),
    expected: [
      'report/unknown-helper report.yaml:18:23',
      'report/unknown-helper report.yaml:18:64',
    ],
  },
  {
    name: 'a form that does not exist is shown at the form',
    changes: en('a {{fact "masks" form="short"}} b'),
    expected: ['report/bad-form report.yaml:18:42'],
  },
  {
    name: 'a date that is none is shown at the date',
    changes: en('a {{date "18 June 2020"}} b {{date "2020-02-30"}} c {{year "2020-06"}}'),
    expected: [
      'quantity/not-a-period report.yaml:18:29',
      'quantity/no-such-date report.yaml:18:55',
      'report/bad-date report.yaml:18:79',
    ],
  },
  {
    name: 'a fact that does not exist is shown in the text, on the right line of a block',
    changes: en(
      '|\n                China exported\n                over {{fact "mask"}} to {{fact "sharee"}}.',
    ),
    expected: ['report/unknown-fact report.yaml:20:22', 'report/unknown-fact report.yaml:20:41'],
  },
  {
    name: 'folded, single and double quoted texts keep their places, and hold one paragraph each',
    changes: edit('report.yaml', [
      english,
      `en: >-
                China

                exported {{fact "a"}}
            - zh-Hans: '它''s {{fact "b"}}'
              en: "tab\\t\\u4e2d {{fact \\"c\\"}}"
            - zh-Hans: 一
                二 {{fact "d"}}
              en: x`,
    ]),
    expected: [
      'report/prose-syntax report.yaml:21:17',
      'report/unknown-fact report.yaml:21:26',
      'report/unknown-fact report.yaml:22:30',
      'report/unknown-fact report.yaml:23:32',
      'report/unknown-fact report.yaml:25:19',
    ],
  },
  {
    name: 'a plain name takes no figure',
    changes: edit('facts.yaml', ['en: share', 'en: \'share {{fact "masks"}}\'']),
    expected: ['report/prose-syntax facts.yaml:9:36'],
  },
];
