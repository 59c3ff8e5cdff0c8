import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Fact = Readonly<Record<string, string | number>>;

function errors(language: string, text: string, fact: Fact): readonly string[] {
  const facts = stringify({ f: { quote: text, ...fact } }, { lineWidth: 0 });
  return proveSource({ language, text, facts })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);
}

describe('what is said of a figure that is the subject of its clause', () => {
  it.each([
    ['en', 'Some 640 flats will be let to students in 2031.', { value: 640, qualifier: 'about' }],
    ['en', 'The 14 ferries might be sold.', { value: 14 }],
    ['en', 'In 2031 a further 35 km could be electrified.', { value: 35, unit: 'kilometre' }],
    ['fr', '30 % des haies pourraient disparaître.', { value: '30%' }],
    ['fr', 'Au moins 70 places seront ouvertes.', { value: 70, qualifier: 'at-least' }],
    ['es', 'El 30 % de los árboles podría secarse.', { value: '30%' }],
    ['es', 'Unas 70 plazas se abrirán en otoño.', { value: 70, qualifier: 'about' }],
    ['zh-Hans', '三成湿地可能消失。', { value: '30%' }],
    ['zh-Hans', '7200个车位将于明年启用。', { value: 7200 }],
    ['zh-Hant', '三成濕地可能消失。', { value: '30%' }],
  ])('is no report of it: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).not.toEqual([]);
  });

  it.each([
    ['en', '640 flats will be let to students.', { value: 640, status: 'expected' }],
    ['en', '640 flats will be let to students.', { value: 640, status: 'planned' }],
    ['fr', '70 places seront ouvertes.', { value: 70, status: 'expected' }],
    ['zh-Hans', '7200个车位将于明年启用。', { value: 7200, status: 'planned' }],
  ])('is its status: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).toEqual([]);
  });

  it.each([
    ['en', '55% of tenants said that they might move.', { value: '55%' }],
    ['en', '640 people live in streets that may flood.', { value: 640, unit: 'person' }],
    ['en', '640 flats were let and others will follow.', { value: 640 }],
    ['en', '94% of guests would come again.', { value: '94%' }],
    ['en', '61% of readers would recommend the library.', { value: '61%' }],
    ['fr', '55 % des locataires qui partiront sont étudiants.', { value: '55%' }],
    ['es', 'El 55 % de quienes se irán son estudiantes.', { value: '55%' }],
    ['zh-Hans', '55%的租户表示可能搬家。', { value: '55%' }],
    ['zh-Hans', '7200个车位已启用，另外一批将于明年启用。', { value: 7200 }],
  ])('is said of another: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).toEqual([]);
  });
});

describe('the level that a change began at', () => {
  it.each([
    ['zh-Hans', '空置率由上年的8.4%下降到7.9%。', '8.4%'],
    ['zh-Hans', '空置率从2019年同期的8.4%降至7.9%。', '8.4%'],
    ['zh-Hant', '空置率由上年的8.4%下降到7.9%。', '8.4%'],
    ['en', 'Vacancy fell from a peak of 8.4% to 7.9%.', '8.4%'],
    ['en', 'Vacancy fell from 8.4% in the spring of 2019 to 7.9%.', '8.4%'],
    ['en', 'Vacancy fell from 8.4% in week 12 to 7.9%.', '8.4%'],
    ['fr', 'La vacance est passée de 8,4 % au printemps 2019 à 7,9 %.', '8.4%'],
    ['de', 'Der Leerstand sank von zuletzt 8,4 Prozent auf 7,9 Prozent.', '8.4%'],
    ['de', 'Der Leerstand sank von 8,4 Prozent im Vorjahr auf 7,9 Prozent.', '8.4%'],
  ])('is no fall: %s %s', (language, text, value) => {
    expect(errors(language, text, { value: `-${value}` })).toContain('source/value-differs');
    expect(errors(language, text, { value })).toEqual([]);
  });

  it.each([
    ['en', 'Vacancy fell from 2019 levels by 8.4% to 790 flats.', '-8.4%'],
    ['en', 'Vacancy fell 8.4% from a year earlier to 790 flats.', '-8.4%'],
    ['de', 'Der Leerstand von Wohnungen sank um 8,4 Prozent auf 790.', '-8.4%'],
    ['zh-Hans', '空置面积下降8.4%，由升转降。', '-8.4%'],
  ])('is none where the figure is the size of the change: %s %s', (language, text, value) => {
    expect(errors(language, text, { value })).toEqual([]);
  });
});

describe('a change whose verb stands behind two figures', () => {
  it.each([
    ['de', 'Der Bestand ging um 3,7 % auf 52,8 Millionen Tonnen zurück.', { value: '-3.7%' }],
    ['de', 'Der Bestand nahm um 3,7 % auf 52 Tonnen ab.', { value: '-3.7%' }],
    ['de', 'Der Bestand nahm um 3,7 % auf 52 Tonnen ab.', { value: 52, unit: 'tonne' }],
    ['ja', '保有率は3.7％から5.2％に上昇した。', { value: '5.2%' }],
    ['ja', '保有率は3.7％から5.2％へと拡大した。', { value: '3.7%' }],
    ['ja', '保有率は5.2％へ低下した。', { value: '5.2%' }],
  ])('is of its own: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).toEqual([]);
  });

  it.each([
    ['de', 'Der Bestand nahm um 3,7 % auf 52 Tonnen ab.', { value: '-52', unit: 'tonne' }],
    ['de', 'Der Bestand nahm um 3,7 % auf 52 Tonnen zu.', { value: '-3.7%' }],
    ['ja', '保有率は3.7％から5.2％である。', { value: '5.2%' }],
    ['ja', '保有率は5.2％へ低下した。', { value: '-5.2%' }],
  ])('and of no other: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).not.toEqual([]);
  });
});

describe('a negation that denies no figure', () => {
  it.each([
    ['zh-Hans', '非机动车道占道路面积的18.5%。', { value: '18.5%' }],
    ['zh-Hant', '非機動車道佔道路面積的18.5%。', { value: '18.5%' }],
    ['zh-Hans', '未婚人口占18.5%。', { value: '18.5%' }],
    ['fr', 'Le fret ne représente plus que 18 % du trafic.', { value: '18%' }],
    ['fr', 'La baisse n’est que de 18 %.', { value: '-18%' }],
    ['fr', 'Le parc ne compte qu’environ 18 % de diesel.', { value: '18%', qualifier: 'about' }],
    ['es', 'La red no tiene más que 18 km.', { value: 18, unit: 'kilometre' }],
    ['ja', '利用者は全体の18％しかいない。', { value: '18%' }],
    ['ko', '이용자는 전체의 18%밖에 되지 않는다.', { value: '18%' }],
  ])('is a prefix or says “only”: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).toEqual([]);
  });

  it.each([
    ['zh-Hans', '占比非18.5%。', { value: '18.5%' }],
    ['zh-Hans', '占比并非18.5%。', { value: '18.5%' }],
    ['fr', 'Le fret ne représente pas 18 % du trafic.', { value: '18%' }],
    ['fr', 'Le fret ne représente pas que 18 % du trafic.', { value: '18%' }],
    ['ja', '利用者は全体の18％ではない。', { value: '18%' }],
  ])('but otherwise it does: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).toEqual(['source/negated']);
  });
});

describe('an estimate', () => {
  it.each([
    ['en', 'The bill is estimated to be 5.2 million euros.'],
    ['fr', 'La facture est estimée à 5,2 millions d’euros.'],
    ['es', 'La factura se estima en 5,2 millones de euros.'],
    ['de', 'Die Rechnung wird auf 5,2 Millionen Euro geschätzt.'],
    ['zh-Hans', '费用估算为520万欧元。'],
    ['zh-Hant', '費用估算為520萬歐元。'],
    ['ja', '費用は520万ユーロと推計される。'],
    ['ko', '비용은 520만유로로 추산된다.'],
  ])('is about so much: %s %s', (language, text) => {
    const fact = { value: '5.2 million', unit: 'EUR' };
    expect(errors(language, text, { ...fact, qualifier: 'about' })).toEqual([]);
    expect(errors(language, text, fact)).toEqual(['source/qualifier-differs']);
  });
});

describe('a word before a number that names trains and pages', () => {
  it.each([
    ['It will train 340 drivers.', { value: 340, status: 'expected' }],
    ['It aims to train 340 drivers.', { value: 340, status: 'targeted' }],
  ])('is a verb behind one of the future: %s', (text, fact) => {
    expect(errors('en', text, fact)).toEqual([]);
  });

  it('is a name otherwise', () => {
    expect(errors('en', 'It met train 340 there.', { value: 340 })).not.toEqual([]);
  });
});
