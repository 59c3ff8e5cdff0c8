import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** The codes of what proof has against a fact that quotes all of a sentence. */
const against = (language: string, text: string, fact: object): readonly string[] =>
  proveSource({
    language,
    text,
    facts: stringify({ f: { quote: text.replace(/[.。]$/u, ''), ...fact } }),
  })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a duty, an attempt or what is reckoned with bears out no reported figure', () => {
  it.each([
    ['fr', 'Le moulin doit moudre 40 tonnes.'],
    ['fr', 'Le moulin devait vendre 40 tonnes.'],
    ['fr', 'Le moulin est tenu de garder 40 tonnes.'],
    ['es', 'El molino debe moler 40 toneladas.'],
    ['es', 'El molino ha de vender 40 toneladas.'],
    ['es', 'Los molinos tienen que guardar 40 toneladas.'],
    ['de', 'Die Mühle versucht, 40 Tonnen zu mahlen.'],
    ['de', 'Die Mühle hat sich 40 Tonnen vorgenommen.'],
    ['de', 'Die Mühle geht von 40 Tonnen aus.'],
    ['de', 'Im Herbst geht die Mühle von 40 Tonnen aus.'],
    ['de', 'Die Mühle ist von 40 Tonnen ausgegangen.'],
    ['zh-Hans', '磨坊准备磨面40吨。'],
    ['zh-Hans', '磨坊应磨面40吨。'],
    ['zh-Hans', '磨坊应当磨面40吨。'],
    ['zh-Hant', '磨坊準備磨麵40噸。'],
    ['zh-Hant', '磨坊應磨麵40噸。'],
    ['ja', '製粉所は40トンを掲げる。'],
    ['ko', '제분소는 40톤을 빻게 된다.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, { value: '40', unit: 'tonne' })).toEqual([
      'source/status-differs',
    ]);
  });
});

describe('and what looks so and is none is reported', () => {
  it.each([
    ['en', 'Sacks must be of at least 40 tonnes.', 'tonne', { qualifier: 'at-least' }],
    ['fr', 'La ville doit 40 euros.', 'EUR', {}],
    ['fr', '40 personnes doivent marcher.', 'person', {}],
    ['fr', '40 personnes doivent vendre leur maison.', 'person', {}],
    ['fr', 'Le moulin, qui doit fermer, a livré 40 tonnes.', 'tonne', {}],
    ['es', 'La ciudad debe 40 euros.', 'EUR', {}],
    ['es', '40 personas deben vender su casa.', 'person', {}],
    ['fr', '40 personnes tentent de vendre leur maison.', 'person', {}],
    ['es', '40 personas intentaron vender su casa.', 'person', {}],
    ['en', '40 people tried to sell their house.', 'person', {}],
    ['es', 'El molino, que debe cerrar, entregó 40 toneladas.', 'tonne', {}],
    ['de', 'Ausgehend von 40 Tonnen wuchs das Lager.', 'tonne', {}],
    ['de', '40 Personen haben versucht, die Mühle zu kaufen.', 'person', {}],
    ['de', '40 Personen versuchten, die Mühle zu kaufen.', 'person', {}],
    ['de', 'Aus der Mühle gehen täglich 40 Tonnen hinaus.', 'tonne', {}],
    ['de', 'In der Mühle gehen 40 Lampen aus.', undefined, {}],
    ['de', 'Die Mühle verkaufte von allem 40 Tonnen im Voraus.', 'tonne', {}],
    ['zh-Hans', '磨坊应税收入40元。', 'CNY', {}],
    ['zh-Hans', '磨坊应偿贷款余额40元。', 'CNY', {}],
    ['zh-Hant', '磨坊應補稅額40元。', 'CNY', {}],
    ['zh-Hans', '磨坊招收应届毕业生40人。', 'person', {}],
    ['zh-Hans', '磨坊供应面粉40吨。', 'tonne', {}],
    ['zh-Hans', '磨坊相应减产40吨。', 'tonne', {}],
    ['zh-Hans', '磨坊响应号召，捐面40吨。', 'tonne', {}],
    ['zh-Hans', '磨坊应用新机器，磨面40吨。', 'tonne', {}],
    ['zh-Hans', '磨坊应邀送面40吨。', 'tonne', {}],
    ['zh-Hans', '磨坊准备了40吨面。', 'tonne', {}],
    ['zh-Hans', '磨坊计提坏账准备40元。', 'CNY', {}],
    ['zh-Hant', '磨坊供應麵粉40噸。', 'tonne', {}],
    ['zh-Hant', '磨坊因應需求，磨麵40噸。', 'tonne', {}],
    ['zh-Hant', '磨坊準備金40元。', 'CNY', {}],
    ['ja', '製粉所は40本の旗を掲げた。', undefined, {}],
    ['ko', '제분소는 40톤을 빻게 됐다.', 'tonne', {}],
  ])('%s: %s', (language, text, unit, more) => {
    expect(
      against(language, text, { value: '40', ...(unit === undefined ? {} : { unit }), ...more }),
    ).not.toContain('source/status-differs');
  });
});

describe('what was possible and done is reported, and what is counted on is not', () => {
  it.each([
    ['en', 'The mill was able to process 40 tonnes.'],
    ['fr', 'Le moulin a été capable de traiter 40 tonnes.'],
    ['es', 'El molino fue capaz de procesar 40 toneladas.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, { value: '40', unit: 'tonne' })).toEqual([]);
  });

  it.each([
    ['en', 'The mill is able to process 40 tonnes.'],
    ['en', 'The mill banks on 40 tonnes.'],
    ['fr', 'Le moulin est capable de traiter 40 tonnes.'],
    ['fr', 'Le moulin table sur 40 tonnes.'],
    ['de', 'Die Mühle kalkuliert mit 40 Tonnen.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, { value: '40', unit: 'tonne' })).toEqual([
      'source/status-differs',
    ]);
  });
});

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a duty is a target, and no report', () => {
  it.each([
    ['en', 'The share must climb to 40%.'],
    ['en', 'The share needs to grow to 40%.'],
    ['en', 'The halls must be filled to 40%.'],
    ['de', 'Der Anteil muss auf 40 % wachsen.'],
    ['de', 'Der Anteil muss auf 40 % gesenkt werden.'],
    ['fr', 'La part doit grimper à 40 %.'],
    ['es', 'La cuota tiene que llegar al 40 %.'],
    ['zh-Hans', '占比须提升至40%。'],
    ['zh-Hant', '佔比必須提高至40%。'],
    ['ja', '比率を40%に高めなければならない。'],
    ['ko', '비율을 40%로 끌어올려야 한다.'],
  ])('%s: %s', (language, text) => {
    expect(codes(language, text, { value: '40%' })).toContain('source/status-differs');
    expect(codes(language, text, { value: '40%', status: 'targeted' })).toEqual([]);
  });

  it('in hanzi by verbs of having, and not behind 相应 and 有需要', () => {
    const fact = { value: 40, unit: 'person', label: { 'zh-Hans': '教师', en: 'teachers' } };
    expect(codes('zh-Hans', '全县应配备教师40人。', fact)).toContain('source/status-differs');
    expect(codes('zh-Hans', '各县相应配备教师40人。', fact)).toEqual([]);
    expect(codes('zh-Hans', '帮助有需要的教师40人。', fact)).toEqual([]);
  });

  it.each([
    ['en', 'Another £300,000 must be found by March.', 300000, 'GBP'],
    ['de', 'Weitere 300.000 Euro müssen gefunden werden.', 300000, 'EUR'],
    ['fr', 'La ville doit trouver 300 000 euros.', 300000, 'EUR'],
    ['es', 'Aún deben encontrarse 300 000 euros.', 300000, 'EUR'],
    ['es', 'Hay que recaudar 300 000 euros.', 300000, 'EUR'],
    ['zh-Hans', '磨坊还须筹集30万元。', '30万', 'CNY'],
    ['ja', 'あと30万円を集めなければならない。', '30万', 'JPY'],
    ['ko', '아직 30만 원을 더 모아야 한다.', '30만', 'KRW'],
  ] as const)('in %s what is still to be found is not there: %s', (language, text, value, unit) => {
    expect(codes(language, text, { value, unit })).toContain('source/status-differs');
  });

  it('and a rule that is no level is told as it is under a label that says it is one', () => {
    const fee = { value: 40, unit: 'USD', label: { en: 'Fee', 'zh-Hans': 'x' } };
    expect(codes('en', 'Guests must pay $40.', fee)).toEqual([]);
    const paid = { ...fee, label: { en: 'Spending of guests', 'zh-Hans': 'x' } };
    expect(codes('en', 'Guests must pay $40.', paid)).toEqual(['source/status-differs']);
    const charge = { value: 40, unit: 'EUR', label: { de: 'Gebühr', en: 'x' } };
    expect(codes('de', 'Gäste müssen 40 Euro zahlen.', charge)).toEqual([]);
  });
});
