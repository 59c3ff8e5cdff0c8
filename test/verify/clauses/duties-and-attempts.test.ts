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

describe('what it was in another year is in the currency of the sum before it', () => {
  const quoting = (language: string, text: string, quote: string, unit: string) =>
    proveSource({ language, text, facts: stringify({ f: { quote, value: '3 million', unit } }) })
      .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
      .map(({ code }) => code);

  it.each([
    [
      'de',
      '2021 nahm die Mühle 5 Millionen Euro ein, 2018 waren es 3 Millionen.',
      '2018 waren es 3 Millionen',
    ],
    [
      'en',
      'In 2021 the mill earned 5 million euros; in 2018 it was 3 million.',
      'in 2018 it was 3 million',
    ],
    [
      'fr',
      'En 2021, le moulin a gagné 5 millions d’euros ; en 2018, c’était 3 millions.',
      'c’était 3 millions',
    ],
    [
      'es',
      'En 2021 el molino ingresó 5 millones de euros; en 2018 fueron 3 millones.',
      'en 2018 fueron 3 millones',
    ],
  ])('%s: %s', (language, text, quote) => {
    expect(quoting(language, text, quote, 'EUR')).toEqual([]);
    expect(quoting(language, text, quote, 'USD')).toContain('source/unit-differs');
  });

  it.each([
    [
      'de',
      '2021 nahm die Mühle 5 Millionen Euro ein, 2018 waren es 3 Millionen Gäste.',
      '2018 waren es 3 Millionen',
    ],
    [
      'en',
      'In 2021 the mill earned 5 million euros; in 2018 it was 3 million guests.',
      'it was 3 million',
    ],
  ])('but guests are none, %s: %s', (language, text, quote) => {
    expect(quoting(language, text, quote, 'EUR')).toContain('source/unit-differs');
  });
});

describe('a head of two columns that a semicolon parts says in what its numbers count', () => {
  it.each([
    ['en', 'Quay;Freight (thousand tonnes)\nNorth;34\nSouth;35\n', 'North;34'],
    ['de', 'Kai;Fracht (Tsd. Tonnen)\nNord;34\nSüd;35\n', 'Nord;34'],
    ['fr', 'Quai;Fret (milliers de tonnes)\nNord;34\nSud;35\n', 'Nord;34'],
    ['es', 'Muelle;Carga (miles de toneladas)\nNorte;34\nSur;35\n', 'Norte;34'],
  ])('%s', (language, text, quote) => {
    const told = (value: string) =>
      proveSource({ language, text, facts: stringify({ f: { quote, value, unit: 'tonne' } }) })
        .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
        .map(({ code }) => code);
    expect(told('34,000')).toEqual([]);
    expect(told('34')).toContain('source/value-differs');
  });
});
