import { describe, expect, it } from 'vitest';
import { edit, files, folderWith, listed, load } from './support.js';

const faults: readonly (readonly [name: string, changes: object, expected: readonly string[]])[] = [
  [
    'a misspelt quote is not a missing one as well',
    edit('facts.yaml', ['quote: 占50%', 'qoute: 占50%']),
    ['report/unknown-key facts.yaml:11:3'],
  ],
  [
    'a language in the wrong case is not missing as well',
    edit('facts.yaml', ['zh-Hans: 占比', 'zh-hans: 占比']),
    ['report/undeclared-language facts.yaml:9:12'],
  ],
  [
    'a chart whose points are misspelt is not told to draw nothing',
    edit('charts.yaml', ['points:', 'point:']),
    ['report/unknown-key charts.yaml:4:3'],
  ],
  [
    'an entry of a series that names a fact lacks its points in the same message',
    edit('charts.yaml', [
      'points: [share, { fact: masks, highlight: true }]',
      'series: [{ fact: share }]',
    ]),
    ['report/unknown-key charts.yaml:4:14'],
  ],
  [
    'an id in capitals is not unknown where a text means it',
    edit('facts.yaml', ['masks:\n', 'Masks:\n']),
    ['report/bad-identifier facts.yaml:1:1'],
  ],
  [
    'the end of HTML is told with its beginning',
    edit('report.yaml', ['China exported', 'China <b>exported</b>']),
    ['report/prose-syntax report.yaml:18:25'],
  ],
  [
    'a file that ends in .yml is not missing as well',
    { 'facts.yaml': undefined, 'facts.yml': files['facts.yaml'] },
    ['report/unread-file facts.yml:1:1'],
  ],
  [
    'an emptied source is told where it is declared, not at each quote of it',
    { 'sources/article.txt': ' \n' },
    ['report/source-changed report.yaml:6:11'],
  ],
  [
    'a language that no text has is told where it is named',
    edit('report.yaml', ['[zh-Hans, en]', '[zh-Hans, en, fr]']),
    ['report/missing-language report.yaml:1:26'],
  ],
  [
    'a text under the tag of another language is not missing in its own as well',
    edit('facts.yaml', ['zh-Hans: 占比', 'ja: 占比']),
    ['report/undeclared-language facts.yaml:9:12'],
  ],
  [
    'a short name of the digest is not a missing digest as well',
    edit('report.yaml', ['sha256:', 'sha:']),
    ['report/unknown-key report.yaml:8:5'],
  ],
  [
    'a fact that took the name of another is not missing as well',
    edit('facts.yaml', ['share:\n', 'masks:\n']),
    ['report/duplicate-key facts.yaml:8:1'],
  ],
  [
    'a unit without a definition is not declared of another kind than the formula gives as well',
    edit('facts.yaml', [
      'value: 50%\n  quote: 占50%',
      'formula: masks * masks\n  unit: mask-squared',
    ]),
    ['report/unknown-unit facts.yaml:11:9'],
  ],
  [
    'a title that begins with & is not printed without its first word',
    edit('report.yaml', ['en: Masks', 'en: &Masks at sea']),
    ['report/yaml-alias report.yaml:2:27'],
  ],
];

describe('one fault', () => {
  it.each(faults)('%s', (_, changes, expected) => {
    expect(listed(load(folderWith({ ...changes })))).toEqual(expected);
  });

  it('of a text where one for each language is asked for is told with how to write it', () => {
    const { diagnostics } = load(
      folderWith(edit('facts.yaml', ['{ zh-Hans: 占比, en: share }', 'ferry routes'])),
    );
    expect(diagnostics.map(({ remedy }) => remedy)).toEqual([
      'write it as “{ en: ferry routes, zh-Hans: 轮渡航线 }”',
    ]);
  });

  it('of an empty value keeps the report from being laid out, where a text prints its fact', () => {
    const { value, diagnostics } = load(
      folderWith(edit('facts.yaml', ['value: 2200亿', 'value:'])),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['report/empty-value']);
    expect(value).toBeUndefined();
  });

  it('of a units.yaml that is gone has one wording, whichever facts need it', () => {
    const { diagnostics } = load(
      folderWith({
        ...edit(
          'facts.yaml',
          ['unit: mask', 'unit: lorry'],
          ['value: 50%', 'value: 50\n  unit: barge'],
        ),
        'units.yaml': undefined,
      }),
    );
    expect(new Set(diagnostics.map(({ code, problem }) => `${code} ${problem}`))).toEqual(
      new Set([
        'report/unknown-unit facts have units that do not come with the tool, and the report has no units.yaml',
      ]),
    );
  });

  it('of a block of a kind that is none names the kinds there are', () => {
    const { diagnostics } = load(
      folderWith(edit('report.yaml', ['chart: growth', 'picture: { file: pier.png }'])),
    );
    const [first] = diagnostics.filter(({ code }) => code === 'report/unknown-key');
    expect(first?.remedy).toMatch(/^remove it; known here.*image.*quotation/u);
  });

  it('of a language named in words is told at that name, with its tag', () => {
    const { diagnostics } = load(
      folderWith(edit('report.yaml', ['[zh-Hans, en]', '[zh-Hans, French, Deutsch]'])),
    );
    expect(diagnostics.map(({ place: { column }, remedy }) => `${column} ${remedy}`)).toEqual([
      '22 write its tag, “fr”',
      '30 write its tag, “de”',
    ]);
  });

  it('of YAML is told where the author made it', () => {
    const told = (text: string): readonly string[] =>
      load(folderWith({ 'facts.yaml': text })).diagnostics.map(
        ({ place: { line, column }, problem }) => `${line}:${column} ${problem}`,
      );
    const facts = files['facts.yaml'];
    expect([
      told(facts.replace('en: face masks }', 'en: face masks')),
      told(facts.replace('quote: 占50%', "quote: '占50%")),
      told(facts.replace('period: 2020', 'period:2020')),
      told(facts.replace('period: 2020', 'period：2020')),
      told(facts.replace('口罩, en', '口罩，en')),
      told(facts.replace('unit: mask', 'unit mask')),
      told(`<<<<<<< HEAD\n${facts}`),
    ]).toEqual([
      ['2:10 nothing closes the { that stands here'],
      ["11:10 nothing closes the quotation mark ' that stands here"],
      ['6:9 no space follows the colon after the key'],
      ['6:9 the colon after the key is of full width, which YAML takes for text'],
      ['2:23 the comma between two keys is of full width, which YAML takes for text'],
      ['5:3 no colon follows “unit”, if it is a key'],
      ['1:1 a mark of a merge that is not resolved stands here'],
    ]);
  });
});
