import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';
import { prove } from '../../support.js';

type Row = readonly [
  language: string,
  source: string,
  value: string,
  period: string,
  own: string,
  other: string,
];

/** What is told of the time of a fact where it is printed, quoted from the whole of its source. */
const told = ([language, text, value, period, own, other]: Row): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `a:\n  value: ${value.replaceAll('; ', '\n  ')}\n  period: ${period}\n  quote: "${text}"\n`,
    prose: { [language]: own, [language === 'en' ? 'zh-Hans' : 'en']: other },
  }).flatMap(({ code, problem }) => (code === 'time/period-differs' ? [problem] : []));

const zh = '{{year "2018"}}渡口收入{{fact "a"}}。';
const en = 'In {{year "2018"}} the ferry earned {{fact "a"}}.';

describe('a sum of months printed as the year’s', () => {
  it.each<Row>([
    ['zh-Hans', '2018年上半年渡口收入6亿元。', '6亿; unit: CNY', '2018-01/2018-06', zh, en],
    ['zh-Hans', '2018年第二季度渡口收入6亿元。', '6亿; unit: CNY', '2018-04/2018-06', zh, en],
    ['zh-Hans', '2018年4月渡口收入6亿元。', '6亿; unit: CNY', '2018-04', zh, en],
    ['zh-Hans', '2018年1—7月渡口运送6万人。', '6万; unit: person', '2018-01/2018-07', zh, en],
    [
      'en',
      'In the first half of 2018 the ferry earned €6 million.',
      '6 million; unit: EUR',
      '2018-01/2018-06',
      en,
      zh,
    ],
    [
      'en',
      'In April 2018 the ferry carried 6 million tonnes.',
      '6 million; unit: tonne',
      '2018-04',
      en,
      zh,
    ],
    [
      'de',
      'Im ersten Halbjahr 2018 nahm die Fähre 6 Millionen Euro ein.',
      '6 million; unit: EUR',
      '2018-01/2018-06',
      'Im Jahr {{year "2018"}} nahm die Fähre {{fact "a"}} ein.',
      en,
    ],
    [
      'fr',
      'Au premier semestre 2018, le bac a encaissé 6 millions d’euros.',
      '6 million; unit: EUR',
      '2018-01/2018-06',
      'En {{year "2018"}}, le bac a encaissé {{fact "a"}}.',
      en,
    ],
    [
      'es',
      'En el primer trimestre de 2018 el transbordador ingresó 6 millones de euros.',
      '6 million; unit: EUR',
      '2018-01/2018-03',
      'En {{year "2018"}} el transbordador ingresó {{fact "a"}}.',
      en,
    ],
    [
      'zh-Hant',
      '2018年上半年渡口收入6億元。',
      '6億; unit: TWD',
      '2018-01/2018-06',
      '{{year "2018"}}渡口收入{{fact "a"}}。',
      en,
    ],
    [
      'ja',
      '2018年上半期の渡船の収入は6億円だった。',
      '6億; unit: JPY',
      '2018-01/2018-06',
      '{{year "2018"}}の渡船の収入は{{fact "a"}}だった。',
      en,
    ],
    [
      'ko',
      '2018년 상반기 나루 수입은 6억 원이었다.',
      '6억; unit: KRW',
      '2018-01/2018-06',
      '{{year "2018"}} 나루 수입은 {{fact "a"}}이었다.',
      en,
    ],
  ])('is told in both languages: %s %s', (...row) => {
    expect(told(row)).toHaveLength(2);
  });

  it.each<Row>([
    [
      'zh-Hans',
      '2018年上半年渡口收入6亿元。',
      '6亿; unit: CNY',
      '2018-01/2018-06',
      '{{year "2018"}}上半年渡口收入{{fact "a"}}。',
      'In the first half of {{year "2018"}} the ferry earned {{fact "a"}}.',
    ],
    [
      'zh-Hans',
      '2018年1—7月渡口收入6亿元。',
      '6亿; unit: CNY',
      '2018-01/2018-07',
      '{{year "2018"}}前七个月渡口收入{{fact "a"}}。',
      'In the first seven months of {{year "2018"}} the ferry earned {{fact "a"}}.',
    ],
    [
      'zh-Hans',
      '2018年第二季度渡口收入6亿元。',
      '6亿; unit: CNY',
      '2018-04/2018-06',
      '{{date "2018-04/2018-06"}}渡口收入{{fact "a"}}。',
      'Between April and June {{year "2018"}} the ferry earned {{fact "a"}}.',
    ],
    [
      'de',
      'Im ersten Quartal 2018 nahm die Fähre 6 Millionen Euro ein.',
      '6 million; unit: EUR',
      '2018-01/2018-03',
      'Im ersten Vierteljahr {{year "2018"}} nahm die Fähre {{fact "a"}} ein.',
      'In the first quarter of {{year "2018"}} it earned {{fact "a"}}.',
    ],
    [
      'fr',
      'Au premier semestre 2018, le bac a encaissé 6 millions d’euros.',
      '6 million; unit: EUR',
      '2018-01/2018-06',
      'Au premier semestre {{year "2018"}}, le bac a encaissé {{fact "a"}}.',
      'By the middle of {{year "2018"}} the ferry had earned {{fact "a"}}.',
    ],
    [
      'es',
      'De enero a marzo de 2018 el transbordador ingresó 6 millones de euros.',
      '6 million; unit: EUR',
      '2018-01/2018-03',
      'Entre enero y marzo de {{year "2018"}} ingresó {{fact "a"}}.',
      'In the spring of {{year "2018"}} it earned {{fact "a"}}.',
    ],
    [
      'ja',
      '2018年上半期の渡船の収入は6億円だった。',
      '6億; unit: JPY',
      '2018-01/2018-06',
      '{{year "2018"}}上半期の渡船の収入は{{fact "a"}}だった。',
      'In the first half of {{year "2018"}} it earned {{fact "a"}}.',
    ],
    [
      'ko',
      '2018년 상반기 나루 수입은 6억 원이었다.',
      '6억; unit: KRW',
      '2018-01/2018-06',
      '{{year "2018"}} 상반기 나루 수입은 {{fact "a"}}이었다.',
      'In the first half of {{year "2018"}} it earned {{fact "a"}}.',
    ],
    // Levels: of the year as much as of the month.
    [
      'en',
      'In June 2018 the debt of the ferry stood at €6 million.',
      '6 million; unit: EUR',
      '2018-06',
      'In {{year "2018"}} the ferry owed {{fact "a"}}.',
      '{{year "2018"}}渡口债务{{fact "a"}}。',
    ],
    [
      'zh-Hans',
      '2018年6月渡口区总人口6万人。',
      '6万; unit: person',
      '2018-06',
      '{{year "2018"}}渡口区总人口{{fact "a"}}。',
      'In {{year "2018"}} there were {{fact "a"}}.',
    ],
    [
      'zh-Hans',
      '2018年上半年渡口区就业率为60%。',
      '60%',
      '2018-01/2018-06',
      '{{year "2018"}}渡口区就业率为{{fact "a"}}。',
      'In {{year "2018"}} it was {{fact "a"}}.',
    ],
    [
      'en',
      'From January to June 2018 the ferry ran at 12 km/h.',
      '12; unit: kilometre-per-hour',
      '2018-01/2018-06',
      'In {{year "2018"}} the ferry ran at {{fact "a"}}.',
      '{{year "2018"}}渡船航速{{fact "a"}}。',
    ],
    // A whole year, and a business year of twelve months.
    [
      'en',
      'In 2018 the ferry earned €6 million.',
      '6 million; unit: EUR',
      '2018-01/2018-12',
      en,
      zh,
    ],
  ])('is not told of the part of the year that is said, nor of a level: %s %s', (...row) => {
    expect(told(row)).toEqual([]);
  });

  const key = (zhLabel: string, enLabel: string): readonly string[] =>
    prove([
      {
        file: 'report.yaml',
        right: '    - fact: tonnage\n',
        wrong: `    - { fact: tonnage, label: { zh-Hans: '${zhLabel}', en: '${enLabel}' } }\n`,
      },
      {
        file: 'facts.yaml',
        right: '  period: 2020\n  quote: 货物吞吐量',
        wrong: '  period: 2020-01/2020-09\n  quote: 货物吞吐量',
      },
    ]).flatMap(({ code, problem }) =>
      code === 'time/period-differs' && problem.includes('over or beside') ? [problem] : [],
    );

  it('is told under the label of a key figure that gives the year alone', () => {
    expect(key('吞吐量，{{date "2020"}}', 'cargo, {{date "2020"}}')).toEqual([
      '“tonnage” is of 2020-01/2020-09, and over or beside it stands 2020',
    ]);
    expect(
      key('{{date "2020"}}前九个月吞吐量', 'cargo, first nine months of {{date "2020"}}'),
    ).toEqual([]);
  });
});
