import { describe, expect, it } from 'vitest';
import { faultsOf, proveSource } from '../../../support/prove-source.js';
import { textDrafted } from '../../../support/periods-drafted.js';

/** Each drafted value with what its unit is called in the source. */
const draftOf = (language: string, text: string): readonly string[] => {
  const { draft, facts } = textDrafted(language, text);
  return facts.map(({ value, unit = '' }) =>
    `${value} ${draft.units.get(unit)?.words[language]?.['other'] ?? unit}`.trim(),
  );
};

describe('a figure of so many of something is a rate', () => {
  it.each([
    ['zh-Hant', '新生兒死亡率每千活產1.6人。', ['1.6 人/千活產']],
    ['zh-Hans', '每千人口注册护士4.15人。', ['4.15 人/千人']],
    ['zh-Hans', '每千人口注册护士由3.6人增至4.15人。', ['3.6 人/千人', '4.15 人/千人']],
    ['en', 'There were 1.6 deaths per 1,000 live births.', ['1.6 deaths per 1,000 live births']],
    ['en', 'They found 45 cases per million people.', ['45 cases per million people']],
    [
      'de',
      'Gezählt wurden 6,2 Personen je 100.000 Einwohner.',
      ['6.2 Personen je 100.000 Einwohner'],
    ],
    ['fr', 'On comptait 1,6 décès pour mille naissances.', ['1.6 décès pour mille naissances']],
    [
      'es',
      'Hubo 6,2 personas por cada 100.000 habitantes.',
      ['6.2 personas por cada 100.000 habitantes'],
    ],
    ['ja', '人口10万人当たりの患者は6.2人であった。', ['6.2 人/10万人']],
    ['ko', '인구 천 명당 간호사는 4.2명이다.', ['4.2 명/천 명']],
  ])('%s: %s', (language, text, facts) => {
    expect(draftOf(language, text)).toEqual(facts);
  });

  it.each([
    ['zh-Hans', '每千人口注册护士4.15人。', '4.15\n  unit: person'],
    ['en', 'There were 1.6 deaths per 1,000 live births.', '1.6'],
    ['de', 'Gezählt wurden 6,2 Personen je 100.000 Einwohner.', '6.2\n  unit: person'],
    ['fr', 'On comptait 6,2 personnes pour 100 000 habitants.', '6.2\n  unit: person'],
    ['es', 'Hubo 6,2 personas por cada 100.000 habitantes.', '6.2\n  unit: person'],
    ['ja', '人口10万人当たり6.2人。', '6.2\n  unit: person'],
    ['ko', '인구 천 명당 4.2명이다.', '4.2\n  unit: person'],
  ])('and no count, %s: %s', (language, text, value) => {
    expect(faultsOf(language, text, value, '2023')).toContain('source/unit-differs');
  });

  it.each([
    ['person', []],
    ['10000 person', ['source/unit-differs']],
  ])('a unit of another round number is not its own: per %s', (per, codes) => {
    const count = per === 'person' ? ['1000 person', '千人', '1,000'] : [per, '万人', '10,000'];
    const found = proveSource({
      language: 'zh-Hans',
      text: '每千人口注册护士4.15人。',
      units: `r: { of: person, per: ${count[0]}, zh-Hans: 人/${count[1]}, en: 'people per ${count[2]} people' }\n`,
      facts: 'nurses:\n  value: 4.15\n  unit: r\n  quote: 每千人口注册护士4.15人\n',
    });
    expect(found.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []))).toEqual(
      codes,
    );
  });

  it.each([
    ['fr', 'Le quartier compte 12 maisons pour 1 000 euros.', '12'],
    ['de', 'Die Zahl sank von 80 Personen auf 100 Personen.', '80\n  unit: person'],
  ])('a price and a level make none, %s: %s', (language, text, value) => {
    expect(faultsOf(language, text, value, '2023')).not.toContain('source/unit-differs');
  });
});

describe('hundredths of a currency', () => {
  it.each([
    ['zh-Hant', '每股派息2.80港仙。', ['2.80 港仙']],
    ['en', 'The fare rose by 15 cents.', ['15 cents']],
    ['de', 'Die Karte kostet 90 Cent.', ['90 Cent']],
    ['fr', 'Le ticket coûte 90 centimes.', ['90 centimes']],
    ['es', 'El billete cuesta 90 céntimos.', ['90 céntimos']],
    ['ja', '配当は50銭である。', ['50 銭']],
    ['ko', '요금은 90센트이다.', ['90 센트']],
    ['zh-Hans', '5分之一的学校，3角形的广场。', ['1/5', '3']],
  ])('are a unit of their own in a draft, %s: %s', (language, text, facts) => {
    expect(draftOf(language, text)).toEqual(facts);
  });

  it.each([
    ['2.80', ['source/unit-differs']],
    ['0.028\n  unit: HKD', []],
    ['2.80\n  unit: HKD', ['source/unit-differs']],
    ['0.028\n  unit: CNY', ['source/unit-differs']],
  ])('2.80港仙 as %s', (value, codes) => {
    const found = faultsOf('zh-Hant', '每股派息2.80港仙。', value, '2023');
    expect(found.filter((code) => code !== 'source/value-differs')).toEqual(codes);
  });
});

describe('the round number of a rate in the author’s own words', () => {
  const told = (prose: Readonly<Record<string, string>>): readonly string[] =>
    proveSource({
      language: 'zh-Hans',
      text: '2024年，全镇每千名老年人拥有床位31张。2024年，共有床位620张。',
      units:
        'rate: { zh-Hans: 张/千名, en: beds per thousand }\nbed: { zh-Hans: 张, en: { one: bed, other: beds } }\n',
      facts:
        'density:\n  value: 31\n  unit: rate\n  period: 2024\n  quote: 每千名老年人拥有床位31张\nbeds:\n  value: 620\n  unit: bed\n  period: 2024\n  quote: 共有床位620张\n',
      prose,
    }).flatMap(({ code, problem }) =>
      code === 'figure/stray' ? [problem.split(' in ')[0] ?? ''] : [],
    );
  const zh = '每千名老年人有床位{{fact "density" form="number"}}张。';

  it.each([
    'For every thousand older people there were {{fact "density" form="number"}} beds.',
    'Per 1,000 older people there were {{fact "density" form="number"}} beds.',
    'Beds per thousand older people',
  ])('is written in its sentence, or with no figure: %s', (en) => {
    expect(told({ 'zh-Hans': zh, en })).toEqual([]);
  });

  it.each([
    'Per million older people there were {{fact "density" form="number"}} beds.',
    'Per thousand older people there were {{fact "beds" form="number"}} beds.',
    'There were {{fact "density"}}. Per thousand people {{fact "beds" form="number"}} were new.',
  ])('makes no rate of another figure: %s', (en) => {
    expect(told({ 'zh-Hans': zh, en })).toHaveLength(1);
  });
});

describe('a price of several things', () => {
  it.each([
    ['zh-Hans', '2024年，低保标准为每月451.1元/人·月。', ['451.1 元/人·月']],
    [
      'zh-Hans',
      '2024年，物业费为2.8元/平方米·月，停车费为6元/辆/天。',
      ['2.8 元/平方米·月', '6 元/辆/天'],
    ],
    ['zh-Hant', '2024年，管理費為2.8元/平方米·月。', ['2.8 元/平方米·月']],
  ])('is drafted whole, %s: %s', (language, text, facts) => {
    expect(draftOf(language, text)).toEqual(facts);
  });

  it('is no price of one of them', () => {
    const against = (unit: string): readonly string[] =>
      proveSource({
        language: 'zh-Hans',
        text: '2024年，低保标准为451.1元/人·月。',
        units: `r: { zh-Hans: ${unit}, en: yuan a head }\n`,
        facts: 'f:\n  value: 451.1\n  unit: r\n  period: 2024\n  quote: 低保标准为451.1元/人·月\n',
      }).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
    expect(against('元/人·月')).toEqual([]);
    expect(against('元/人')).toEqual(['source/unit-differs']);
  });
});

it('ten thousand is one round number, and one message where it is typed', () => {
  const told = (en: string): readonly string[] =>
    proveSource({
      language: 'zh-Hans',
      text: '2024年，每万人口拥有专利31件。',
      units: 'rate: { zh-Hans: 件/万人, en: "per 10,000 people" }\n',
      facts: 'd:\n  value: 31\n  unit: rate\n  period: 2024\n  quote: 每万人口拥有专利31件\n',
      prose: { 'zh-Hans': '{{fact "d"}}', en },
    }).flatMap(({ code, problem }) =>
      code === 'figure/stray' ? [problem.split(' in ')[0] ?? ''] : [],
    );
  const printed = '{{fact "d" form="number"}}';
  expect(told(`For every ten thousand people there were ${printed}.`)).toEqual([]);
  expect(told(`For every 10,000 people there were ${printed}.`)).toEqual([]);
  expect(told(`There are ten thousand people. There were ${printed}.`)).toEqual(['“ten thousand”']);
  expect(told(`There are sixty-five people. There were ${printed}.`)).toEqual(['“sixty-five”']);
});
