import { edit, files, type Case } from '../support.js';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)],
    ),
  );

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** The text of a YAML file: syntax, encoding, keys, aliases, depth, characters. */
export const yamlCases: readonly Case[] = [
  {
    name: 'an empty file is told from one that says nothing wrong',
    changes: { 'charts.yaml': '' },
    expected: ['report/empty-file charts.yaml:1:1'],
  },
  {
    name: 'a file of comments alone is empty',
    changes: { 'charts.yaml': '# later\n' },
    expected: ['report/empty-file charts.yaml:1:1'],
  },
  {
    name: 'a bracket that nothing closes is shown where it stands',
    changes: { 'charts.yaml': 'growth:\n  points: [share,' },
    expected: ['report/yaml-syntax charts.yaml:2:11'],
  },
  {
    name: 'a quotation mark that nothing closes is shown where it stands',
    changes: { 'charts.yaml': 'growth:\n  kind: "bar\n' },
    expected: ['report/yaml-syntax charts.yaml:2:9'],
  },
  {
    name: 'tabs are not taken for indentation',
    changes: { 'charts.yaml': 'growth:\n\tkind: bar\n' },
    expected: ['report/yaml-syntax charts.yaml:2:1'],
  },
  {
    name: 'text that begins with braces and is not quoted is shown at the braces',
    changes: edit('report.yaml', [
      'en: China exported {{fact "masks"}}.',
      'en: {{fact "masks"}} were exported.',
    ]),
    expected: ['report/yaml-syntax report.yaml:18:19'],
  },
  {
    name: 'a second document is not dropped silently',
    changes: { 'units.yaml': 'mask: { zh-Hans: 只, en: mask }\n---\nhour: {}\n' },
    expected: ['report/yaml-syntax units.yaml:2:1'],
  },
  {
    name: 'bytes that are not UTF-8 are shown at the byte',
    changes: { 'units.yaml': bytes('mask:\n  zh-Hans: ', 0xbf, 0xda, '\n') },
    expected: ['input/not-utf8 units.yaml:2:12'],
  },
  {
    name: 'UTF-16 is named as such',
    changes: { 'units.yaml': bytes(0xff, 0xfe, 0x61, 0) },
    expected: ['input/not-utf8 units.yaml:1:1'],
  },
  {
    name: 'a byte order mark and CRLF move no position',
    changes: {
      'charts.yaml': bytes(
        0xef,
        0xbb,
        0xbf,
        files['charts.yaml'].replace('kind: bar', 'kind: bra').replaceAll('\n', '\r\n'),
      ),
    },
    expected: ['report/unknown-choice charts.yaml:2:9'],
  },
  {
    name: 'custom tags run nothing',
    changes: edit('charts.yaml', ['kind: bar', 'kind: !!js/function bar']),
    expected: ['report/yaml-tag charts.yaml:2:9'],
  },
  {
    name: 'an alias of nothing is an error',
    changes: edit('charts.yaml', ['kind: bar', 'kind: *kind']),
    expected: ['report/yaml-alias charts.yaml:2:9'],
  },
  {
    name: 'an alias bomb is stopped at the cap',
    changes: {
      'units.yaml': `a: &a [x,x,x,x,x,x,x,x,x]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
mask: { zh-Hans: 只, en: mask }
`,
    },
    expected: ['report/yaml-alias units.yaml:3:8'],
  },
  {
    name: 'a value that contains itself is not followed for ever',
    changes: edit('charts.yaml', ['title: {', 'title: &a { en: *a,']),
    expected: ['report/duplicate-key charts.yaml:3:36', 'report/yaml-alias charts.yaml:3:19'],
  },
  {
    name: 'flow nesting is stopped while it is read',
    changes: { 'charts.yaml': `growth: ${nested(4000)}\n` },
    expected: ['report/too-deep charts.yaml:1:41'],
  },
  {
    name: 'block nesting that would exhaust the parser is stopped while it is read',
    changes: { 'charts.yaml': `${'- '.repeat(50_000)}x\n` },
    expected: ['report/too-deep charts.yaml:1:67'],
  },
  {
    name: 'a key that stands twice is not overwritten',
    changes: edit('charts.yaml', ['kind: bar', 'kind: bar\n  kind: line']),
    expected: ['report/duplicate-key charts.yaml:3:3'],
  },
  {
    name: 'keys cannot reach a prototype',
    changes: {
      'units.yaml':
        'mask: { zh-Hans: 只, en: mask, __proto__: { x: 1 } }\nconstructor: { en: x }\nprototype: 1\n',
    },
    expected: [
      'report/forbidden-key units.yaml:1:31',
      'report/forbidden-key units.yaml:2:1',
      'report/forbidden-key units.yaml:3:1',
    ],
  },
  {
    name: 'a key has to be a word',
    changes: { 'units.yaml': 'mask: { zh-Hans: 只, en: mask }\n? [a]\n: x\n' },
    expected: ['report/bad-key units.yaml:2:3'],
  },
  {
    name: 'control characters, overrides and lone surrogates are shown inside the text',
    changes: edit('report.yaml', [
      'en: China exported',
      'en: "China \\u0007 \\u202Eexported\\uD800 \\u2067 \\uFEFF"\n              de: x',
    ]),
    expected: [
      'report/forbidden-character report.yaml:18:26',
      'report/forbidden-character report.yaml:18:33',
      'report/forbidden-character report.yaml:18:47',
      'report/forbidden-character report.yaml:18:54',
      'report/forbidden-character report.yaml:18:61',
      'report/undeclared-language report.yaml:19:15',
    ],
  },
  {
    name: 'a file above the limit is not parsed',
    changes: { 'charts.yaml': `# ${'x'.repeat(1_000_000)}\n` },
    expected: ['input/too-large charts.yaml:1:1'],
  },
  {
    name: 'a misnamed file is not passed over',
    changes: { 'term.yml': 'x: 1\n', 'zebra.yaml': 'x: 1\n' },
    expected: ['report/unread-file term.yml:1:1', 'report/unread-file zebra.yaml:1:1'],
  },
];
