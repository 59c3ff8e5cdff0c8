import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Row = readonly [
  language: string,
  text: string,
  value: string,
  own: string,
  foreign: string,
  more?: Readonly<Record<string, string>>,
];

/** What is told of a fact that each language prints behind its label. */
function codes([language, text, value, own, foreign, more]: Row): readonly string[] {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const unit = value.endsWith('%') ? {} : { unit: 'country' };
  const fact = {
    label: { [language]: own, [other]: foreign },
    value,
    quote: text,
    ...unit,
    ...more,
  };
  const colon = (label: string): string => `${label}: {{fact "f"}}.`;
  const prose = { [language]: colon(own), [other]: colon(foreign) };
  return proveSource({ language, text, facts: stringify({ f: fact }), prose })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}
const named = (rows: readonly Row[]) =>
  rows.map((row) => ({ row, name: [row[0], row[1], row[2], row[3]].join(', ') }));
const isDenied = (row: Row): boolean =>
  codes(row).some((code) => ['source/negated', 'figure/denied'].includes(code));

const with_ = ['countries with a fund', '有基金的国家'] as const;
const without = ['countries without a fund', '没有基金的国家'] as const;

describe('what counted things are without, their label says', () => {
  const wrong: readonly Row[] = [
    ['en', '9 countries without a fund replied.', '9', ...with_],
    ['en', '9 countries that have no fund replied.', '9', ...with_],
    ['en', 'Only 9 countries out of 31 had no fund.', '9', ...with_],
    ['en', '9 countries ran no fund.', '9', ...with_],
    [
      'en',
      '44% of people aged 15 years and older had no boat.',
      '44%',
      'people with boats',
      '有船者',
    ],
    ['en', '44% of women and men lacked a boat.', '44%', 'people with boats', '有船者'],
    ['en', '44% of women and men do not lack a boat.', '44%', 'people without boats', '无船者'],
    ['en', '44% of houses were still without power.', '44%', 'houses with power', '有电住宅'],
    ['en', '44% of women in the delta and 9% in the hills own no boat.', '44%', 'boats', '船'],
    ['de', 'Es antworteten 9 Länder, die keinen Fonds haben.', '9', 'Länder mit Fonds', with_[0]],
    ['fr', '9 pays qui n’ont pas de fonds ont répondu.', '9', 'pays dotés d’un fonds', with_[0]],
    ['es', '9 países sin fondo respondieron.', '9', 'países con fondo', with_[0]],
    ['zh-Hans', '没有基金的国家共9个。', '9', '有基金的国家', with_[0]],
    ['zh-Hans', '本会需要成员国家9个。', '9', '成员国家', 'members'],
    ['zh-Hant', '未設基金的國家共9個。', '9', '設有基金的國家', with_[0]],
    ['ja', '基金のない国は9か国。', '9', '基金のある国', with_[0]],
    ['ko', '기금이 없는 나라는 9개국이다.', '9', '기금이 있는 나라', with_[0]],
  ];
  it.each(named(wrong))('is told where it does not: $name', ({ row }) => {
    expect(isDenied(row)).toBe(true);
  });

  const right: readonly Row[] = [
    ['en', '9 countries without a fund replied.', '9', ...without],
    ['en', '9 countries that have no fund replied.', '9', ...without],
    ['en', 'Only 9 countries out of 31 had no fund.', '9', ...without],
    ['en', '44% of boats sailed without loss.', '44%', 'boats that sailed', '出航船只'],
    ['en', '44% of boats sailed at no cost.', '44%', 'boats that sailed', '出航船只'],
    ['de', '9 Länder ohne Fonds antworteten.', '9', 'Länder ohne Fonds', without[0]],
    ['fr', '9 pays qui n’ont pas de fonds ont répondu.', '9', 'pays sans fonds', without[0]],
    ['zh-Hans', '没有基金的国家共9个。', '9', '没有基金的国家', without[0]],
    ['zh-Hans', '不同的国家共9个。', '9', '国家', 'countries'],
    ['ja', '基金のない国は9か国。', '9', '基金のない国', without[0]],
    ['ko', '기금이 없는 나라는 9개국이다.', '9', '기금이 없는 나라', without[0]],
  ];
  it.each(named(right))('and is right where it does: $name', ({ row }) => {
    expect(codes(row)).toEqual([]);
  });
});

describe('a label that denies a word which the clause of its figure states', () => {
  const wrong: readonly Row[] = [
    ['en', 'Only 9 countries out of 31 had a fund.', '9', ...without],
    ['en', '31% have rules, but 44% require a guide.', '44%', 'not required to guide', '不设向导'],
    ['en', '44% of houses were now with power.', '44%', 'houses without power', '无电住宅'],
    [
      'ja',
      '港のない島は多く、調査に回答した国は9か国だった。',
      '9',
      '回答しなかった国',
      'no reply',
    ],
    ['en', '44% of boats meet the safety rules.', '44%', 'boats below the safety rules', '船只'],
    ['de', '44 % der Boote erfüllen die Mindestwerte.', '44%', 'unter den Mindestwerten', 'boats'],
    ['fr', '44 % des ports atteignent le seuil.', '44%', 'ports en deçà du seuil', 'ports'],
    ['es', 'El 44 % llega al umbral.', '44%', 'barcos por debajo del umbral', 'boats'],
    ['zh-Hans', '达到最低标准的港口占44%。', '44%', '低于最低标准的港口', 'ports'],
    ['ja', '最低基準に達した港は44%だった。', '44%', '最低基準を下回る港', 'ports'],
  ];
  it.each(named(wrong))('is told: $name', ({ row }) => {
    expect(isDenied(row)).toBe(true);
  });

  it('is right where the clause denies it in other words', () => {
    expect(
      codes(['en', '44% of children were out of school.', '44%', 'not in school', '失学']),
    ).toEqual([]);
  });

  const short: readonly Row[] = [
    ['en', '44% of boats do not meet the rules.', '44%', 'boats below the rules', '不合规船只'],
    ['en', '44% of boats stay below the rules.', '44%', 'boats below the rules', '不合规船只'],
    ['en', '44% of children under the age of six sail.', '44%', 'children below six', '六岁以下'],
    [
      'de',
      '44 % der Boote erreichen die Mindestwerte nicht.',
      '44%',
      'unter den Mindestwerten',
      'below',
    ],
    ['fr', '44 % n’atteignent pas le seuil.', '44%', 'ports en deçà du seuil', 'below'],
    ['zh-Hans', '未达最低标准的港口占44%。', '44%', '低于最低标准的港口', 'ports below'],
  ];
  it.each(named(short))(
    'and what falls short of something has not reached it: $name',
    ({ row }) => {
      expect(codes(row)).toEqual([]);
    },
  );
});

describe('what is not so yet', () => {
  const unsure: readonly Row[] = [
    ['en', 'Women should hold, on average, 44% of the seats.', '44%', 'women', '女性'],
    ['en', 'The fund was to spend 44% on boats.', '44%', 'boats', '船'],
    ['en', 'In the delta 44% ought to own a boat.', '44%', 'boats', '船'],
    ['en', 'In the delta 44% are about to own a boat.', '44%', 'boats', '船'],
    ['en', '44% of countries plan a fund.', '44%', 'funds', '基金'],
    ['en', 'The line can save 44% of the oil.', '44%', 'oil', '石油'],
    ['de', 'Auf der Insel wird es 9 Länder.', '9', 'Länder', 'countries'],
    ['de', 'Die Betten waren zu 44 Prozent auszulasten.', '44%', 'Betten', 'beds'],
    ['de', 'Im Jahr 2031 wurden 44 Prozent des Mülls entsorgt werden.', '44%', 'Müll', 'waste'],
    ['zh-Hans', '该线可节约石油44%。', '44%', '石油', 'oil'],
    ['zh-Hans', '全区要有44%的湿地。', '44%', '湿地', 'wetland'],
    ['ja', '割合は44%になるはずで、来年わかる。', '44%', '割合', 'share'],
    ['ja', '割合を44%に増やしたいが、難しい。', '44%', '割合', 'share'],
    ['ko', '석유 44%를 절약할 수 있다.', '44%', '석유', 'oil'],
  ];
  it.each(named(unsure))('is no report: $name', ({ row }) => {
    const found = codes(row);
    expect(
      found.some((code) =>
        ['source/status-differs', 'source/conditional', 'source/negated'].includes(code),
      ),
    ).toBe(true);
  });

  it('but what could not be so is reported', () => {
    const row: Row = [
      'en',
      '44% of families could not afford a boat.',
      '44%',
      'families that could not afford a boat',
      '买不起船的家庭',
    ];
    expect(codes(row)).toEqual([]);
  });

  it.each(['ではなく', 'とはならず'])('nor is what %s denies', (denial) => {
    expect(codes(['ja', `割合は44%${denial}、のちに増えた。`, '44%', '割合', 'share'])).toContain(
      'source/negated',
    );
  });
});
