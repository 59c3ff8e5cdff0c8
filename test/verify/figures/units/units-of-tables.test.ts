import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';
import { textDrafted } from '../../../support/periods-drafted.js';

const draftOf = (language: string, text: string): readonly string[] =>
  textDrafted(language, text).facts.map(({ value, unit = '', period = '' }) =>
    [value, unit, period].filter((each) => each !== '').join(' '),
  );

const rows = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

const tables: readonly (readonly [name: string, string, string, readonly string[]])[] = [
  [
    'a column of units',
    'zh-Hans',
    rows(
      '指标\t计量单位\t绝对数\t比上年增长(%)',
      '放养面积\t公顷\t418.5\t-2.6',
      '渔民\t万人\t1.37\t0.9',
    ),
    ['418.5 hectare', '-2.6%', '1.37万 person', '0.9%'],
  ],
  [
    'the brackets of a row',
    'zh-Hans',
    rows('项目\t2021年', '鱼苗投放量（万吨）\t3.62', '门票收入(元)\t84,700', '成活率(%)\t91.4'),
    ['3.62万 tonne 2021', '84700 CNY 2021', '91.4% 2021'],
  ],
  [
    'the brackets of a column, with bars and a rule',
    'zh-Hant',
    rows(
      '魚類 | 產量（公噸） | 佔比（％）',
      '--- | --- | ---',
      '鯉魚 | 620 | 38.2',
      '鰱魚 | 415 | 25.6',
    ),
    ['620 tonne', '38.2%', '415 tonne', '25.6%'],
  ],
  [
    'a line over the table, but of no column of changes',
    'zh-Hans',
    rows('单位：万吨', '品种 | 2020年 | 2021年 | 增减', '鲫鱼 | 7.4 | 6.9 | -6.8'),
    ['7.4万 tonne 2020', '6.9万 tonne 2021', '-6.8'],
  ],
  [
    'a row without a figure for a year',
    'zh-Hans',
    rows(
      '指标 | 2021年 | 2020年 |',
      '---|---|---',
      '每船：| |',
      '捕捞量(吨) | 12.5 | - |',
      '网箱(米) | 31 | 28 |',
    ),
    ['12.5 tonne 2021', '31 metre 2021', '28 metre 2020'],
  ],
  [
    'in TEUR',
    'de',
    rows('in TEUR\t2023\t2022\tAnteil', 'Pacht\t61,4\t58,9\t7,5'),
    ['61400 EUR 2023', '58900 EUR 2022', '7.5'],
  ],
  ['Mio. €', 'de', rows('Teich\tMio. €\t%', 'Karpfen\t4,2\t61,5'), ['4.2 million EUR', '61.5%']],
  [
    'thousand tonnes',
    'en',
    rows('Species | (thousand tonnes) | Share (%)', 'Carp | 62.5 | 38.2'),
    ['62500 tonne', '38.2%'],
  ],
  ['£ million', 'en', rows('Item\t£ million\tRank', 'Nets\t4.7\t3'), ['4.7 million GBP', '3']],
  [
    'en milliers de tonnes',
    'fr',
    rows('En milliers de tonnes\t2022', 'Carpe\t6,4'),
    ['6400 tonne 2022'],
  ],
  [
    'en millones de euros',
    'es',
    rows('En millones de euros\t2022', 'Redes\t6,4'),
    ['6.4 million EUR 2022'],
  ],
  ['（億円）', 'ja', rows('項目\t2022年（億円）', '養殖\t6.4'), ['6.4亿 JPY 2022']],
  ['(억 원)', 'ko', rows('항목\t금액(억 원)', '양식\t6.4'), ['640 million KRW']],
];

describe('what counts the bare numbers of a table', () => {
  it.each(tables)('%s', (_name, language, text, facts) => {
    expect(draftOf(language, text)).toEqual(facts);
  });

  it('a number under a head with a unit is no number without one', () => {
    const text = rows('项目\t2021年', '鱼苗投放量（万吨）\t3.62', '门票收入(元)\t84,700');
    const codes = (fact: string): readonly string[] =>
      proveSource({ language: 'zh-Hans', text, facts: `a:\n${fact}` })
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => code);
    const quote = '  quote: "门票收入(元)\\t84,700"\n';
    expect(codes(`  value: 84700\n  unit: CNY\n  period: 2021\n${quote}`)).toEqual([]);
    expect(codes(`  value: 84700\n  period: 2021\n${quote}`)).toContain('source/unit-differs');
    expect(codes(`  value: 84700\n  unit: tonne\n  period: 2021\n${quote}`)).toContain(
      'source/unit-differs',
    );
  });
});
