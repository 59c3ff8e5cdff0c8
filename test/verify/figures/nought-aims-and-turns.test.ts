import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Fact = Readonly<Record<string, unknown>>;

/** The codes of what proof has against a fact that quotes words of a source. */
const against = (language: string, text: string, quote: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

const whole = (text: string): string => text.replace(/[.。]$/u, '');

describe('not even one of a thing is nought of it, and no one', () => {
  it.each([
    ['ko', '지난해 고장은 한 건도 없었다.'],
    ['ko', '지난해 고장은 단 한 건도 일어나지 않았다.'],
    ['ja', '昨年の故障は1件もなかった。'],
    ['ja', '昨年、故障は一件も出なかった。'],
    ['zh-Hans', '去年未发生一起故障。'],
    ['zh-Hans', '去年没有一起故障。'],
    ['zh-Hant', '去年一起故障也沒有發生。'],
    ['en', 'Not a single lift stood still.'],
    ['en', 'Not one lift stood still.'],
    ['de', 'Nicht ein einziger Aufzug stand still.'],
    ['fr', 'Pas un seul ascenseur en panne.'],
    ['es', 'No se averió ni un solo ascensor.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, whole(text), { value: '0' })).toEqual([]);
    expect(against(language, text, whole(text), { value: '1' })).toContain('source/value-differs');
  });

  it.each([
    ['zh-Hans', '去年没有发生故障。'],
    ['zh-Hant', '去年未發生任何故障。'],
    ['fr', 'Il n’y a eu aucune panne.'],
    ['es', 'No hubo averías.'],
    ['es', 'No se registró ninguna avería.'],
  ])('a negation beside a word for none denies nothing more, %s: %s', (language, text) => {
    expect(against(language, text, whole(text), { value: '0' })).toEqual([]);
  });

  it.each([
    ['en', 'Not one million litres were lost.'],
    ['es', 'No hay más de 300 barcos.'],
    ['zh-Hans', '没有发生一半以上的故障。'],
  ])('but before an amount they say no nought, %s: %s', (language, text) => {
    expect(against(language, text, whole(text), { value: '0' })).not.toEqual([]);
  });
});

describe('powers of ten and doublings as they are typed', () => {
  it.each([
    ['en', 'The lake holds 10^6 litres.', '1 million', '10'],
    ['en', 'The lake holds 10⁷ litres.', '10 million', '7'],
    ['zh-Hans', '水库蓄水4.5E7升。', '4500万', '4.5'],
    ['zh-Hant', '水庫蓄水4E+07公升。', '4000万', '4'],
    ['ja', '池の水は4.5E+7リットルである。', '4500万', '4.5'],
    ['ko', '저수량은 4.5E7리터이다.', '4500万', '4.5'],
  ])('%s: %s', (language, text, value, wrong) => {
    const fact = { unit: 'litre' };
    expect(against(language, text, whole(text), { ...fact, value })).toEqual([]);
    expect(against(language, text, whole(text), { ...fact, value: wrong })).not.toEqual([]);
  });

  it.each([
    ['zh-Hans', '渔获翻了三番。', { value: '8' }],
    ['zh-Hans', '渔获翻了两番多。', { value: '4', qualifier: 'over' }],
    ['zh-Hans', '渔获翻了近两番。', { value: '4', qualifier: 'nearly' }],
    ['zh-Hant', '漁獲翻了兩番。', { value: '4' }],
    ['zh-Hant', '漁獲翻一倍。', { value: '2' }],
  ])('%s: %s', (language, text, fact) => {
    expect(against(language, text, whole(text), { ...fact, unit: 'multiple' })).toEqual([]);
    expect(against(language, text, whole(text), { value: '3', unit: 'multiple' })).not.toEqual([]);
  });
});

describe('a bound with a preposition before its digits', () => {
  it.each([
    ['es', 'El coro reunió como máximo a 70 personas.', 'up-to'],
    ['es', 'El coro gustó al menos a 70 personas.', 'at-least'],
    ['fr', 'Le chœur a plu au moins à 70 personnes.', 'at-least'],
    ['de', 'Der Chor sang mindestens mit 70 Personen.', 'at-least'],
    ['en', 'The choir appealed at least to 70 people.', 'at-least'],
  ])('%s: %s', (language, text, qualifier) => {
    const fact = { value: '70', unit: 'person' };
    expect(against(language, text, whole(text), { ...fact, qualifier })).toEqual([]);
    expect(against(language, text, whole(text), fact)).toEqual(['source/qualifier-differs']);
  });
});

describe('a decimal that a line end cuts behind its sign is no number', () => {
  it.each([
    ['en', 'The share of trams rose to 14.\n2% in June.', '2% in June'],
    ['de', 'Der Anteil der Tram stieg auf 14,\n2 % im Juni.', '2 % im Juni'],
    ['fr', 'La part du tram est montée à 14,\n2 % en juin.', '2 % en juin'],
    ['es', 'La cuota del tranvía subió al 14,\n2 % en junio.', '2 % en junio'],
    ['ko', '전차 비중은 14.\n2%로 올랐다.', '2%로 올랐다'],
  ])('%s: %s', (language, text, quote) => {
    expect(against(language, text, quote, { value: '2%' })).toEqual(['source/quote-cuts-figure']);
  });

  it.each([
    ['The share of trams rose in 2014.\n2% of riders are pupils.'],
    ['The town has 2,140 trams.\n2% of riders are pupils.'],
  ])('a year, and a word before the stop: %s', (text) => {
    expect(against('en', text, '2% of riders', { value: '2%' })).toEqual([]);
  });
});

describe('what is hoped for, tried, looked at or prepared is not reported', () => {
  const tonnes = { value: '40', unit: 'tonne' };

  it.each([
    ['fr', 'Le moulin compte moudre 40 tonnes.'],
    ['fr', 'Le moulin entend moudre 40 tonnes.'],
    ['fr', 'Le moulin envisage d’acheter 40 tonnes.'],
    ['fr', 'Le moulin s’apprête à moudre 40 tonnes.'],
    ['fr', 'Le moulin espère moudre 40 tonnes.'],
    ['fr', 'Le moulin tente de moudre 40 tonnes.'],
    ['es', 'El molino quiere moler 40 toneladas.'],
    ['es', 'El molino piensa moler 40 toneladas.'],
    ['es', 'El molino confía en moler 40 toneladas.'],
    ['es', 'El molino está a punto de moler 40 toneladas.'],
    ['de', 'Die Mühle hofft, 40 Tonnen zu mahlen.'],
    ['de', 'Die Mühle beabsichtigt, 40 Tonnen zu mahlen.'],
    ['de', 'Die Mühle hat vor, 40 Tonnen zu mahlen.'],
    ['de', 'Die Mühle verspricht, 40 Tonnen zu mahlen.'],
    ['en', 'The mill is poised to grind 40 tonnes.'],
    ['en', 'The mill is hoping to grind 40 tonnes.'],
    ['en', 'The mill is about to grind 40 tonnes.'],
    ['en', 'The mill eyes 40 tonnes.'],
    ['en', 'The mill tried to grind 40 tonnes.'],
    ['zh-Hans', '磨坊以年产40吨为目标。'],
    ['zh-Hans', '磨坊锚定40吨目标。'],
    ['zh-Hans', '磨坊向40吨迈进。'],
    ['zh-Hans', '磨坊瞄准40吨。'],
    ['zh-Hant', '磨坊以年產40公噸為奮鬥目標。'],
    ['zh-Hant', '磨坊朝40公噸邁進。'],
    ['ja', '製粉所は40トンをひく方針だ。'],
    ['ja', '製粉所は40トンを扱おうとしている。'],
    ['ja', '製粉所は40トンを狙う。'],
    ['ko', '제분소는 40톤을 빻기로 했다.'],
    ['ko', '제분소는 40톤을 노린다.'],
    ['ko', '제분소는 40톤을 기대한다.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, whole(text), tonnes)).toEqual(['source/status-differs']);
  });

  it.each([
    ['fr', 'Le moulin compte 40 tonnes de blé.'],
    ['zh-Hans', '磨坊实现了年产40吨的目标。'],
    ['zh-Hans', '磨坊产量迈进40吨大关。'],
    ['de', 'Die Mühle mahlte 40 Tonnen.'],
  ])('and what looks so is, %s: %s', (language, text) => {
    expect(against(language, text, whole(text), tonnes)).not.toContain('source/status-differs');
  });
});

describe('a label names a member of a list told in turn by the word that is its own', () => {
  const label = (language: string, said: string) => ({
    label: { 'zh-Hans': '某增长', [language]: said },
  });

  it.each([
    ['en', 'Pike and carp catches grew by 7% and 3% respectively.', 'pike catches', 'carp catches'],
    ['en', 'Ice and salt sales grew by 7% and by 3% respectively.', 'ice sales', 'salt sales'],
    ['en', 'Sales of tea and rye grew by 7% and 3% respectively.', 'tea sales', 'rye sales'],
  ])('%s: %s', (language, text, first, second) => {
    const quote = whole(text);
    const told = (value: string, said: string) =>
      proveSource({
        language,
        text,
        facts: stringify({ f: { quote, value, ...label(language, said) } }),
      })
        .filter(({ severity, code }) => severity === 'error' && code === 'source/which-figure')
        .map(({ code }) => code);
    expect([told('7%', first), told('3%', second)]).toEqual([[], []]);
    expect([told('3%', first), told('7%', second)]).toEqual([
      ['source/which-figure'],
      ['source/which-figure'],
    ]);
  });
});

describe('the head of a column names a cell of delimited values', () => {
  it.each([
    ['en', 'quay,rye,oats\nNorth,215,430\n', 'North,215,430', 'oats', 'rye'],
    ['de', 'Kai;Roggen;Hafer\nNord;215;430\n', 'Nord;215;430', 'Hafer', 'Roggen'],
    ['zh-Hans', '码头,黑麦,燕麦\n北,215,430\n', '北,215,430', '燕麦', '黑麦'],
  ])('%s: %s', (language, text, quote, own, other) => {
    expect(against(language, text, quote, { value: '430', of: own })).toEqual([]);
    expect(against(language, text, quote, { value: '430', of: other })).toEqual([
      'source/which-figure',
    ]);
  });
});

describe('currencies as the press names them', () => {
  it.each([
    ['ja', '橋は4000万台湾元だった。', 'TWD'],
    ['ko', '다리는 4000만 대만달러였다.', 'TWD'],
    ['zh-Hans', '大桥4000万印尼盾。', 'IDR'],
    ['zh-Hant', '大橋4000萬紐西蘭元。', 'NZD'],
    ['de', 'Die Brücke mit 4000 norwegischen Kronen.', 'NOK'],
    ['en', 'The bridge took 4000 roubles.', 'RUB'],
    ['fr', 'Le pont a pris 4000 dollars de Taïwan.', 'TWD'],
    ['es', 'El puente tomó 4000 dólares de Taiwán.', 'TWD'],
  ])('%s: %s', (language, text, unit) => {
    const value = /万|萬|만/u.test(text) ? '4000万' : '4000';
    expect(against(language, text, whole(text), { value, unit })).toEqual([]);
    expect(against(language, text, whole(text), { value, unit: 'USD' })).not.toEqual([]);
  });
});
