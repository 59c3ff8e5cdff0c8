import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

describe('of two numbers told as alternatives neither is proved', () => {
  it.each([
    ['en', 'Some four or seven hundred geese rested.', 'geese', '700'],
    ['en', 'The dam has 4 or 7 gates.', 'gates', '7'],
    ['de', 'Rund vier- oder siebenhundert Gänse rasteten.', 'Gänse', '700'],
    ['fr', 'Quatre ou sept cents oies se sont posées.', 'oies', '700'],
    ['es', 'Se posaron cuatro o siete mil gansos.', 'gansos', '7000'],
    ['zh-Hans', '水坝有4或7道闸门。', '闸门', '7'],
    ['ja', '水門は4または7門ある。', '水門', '7'],
    ['ko', '수문은 4개 또는 7개이다.', '수문', '7'],
  ])('%s: %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).toContain(
      'source/quote-cuts-figure',
    );
  });

  it.each([
    ['en', 'Geese were seen on 12 or 40% of the days.', 'share of the days', '40%'],
    ['en', 'It carried 700 geese or 12 tonnes.', 'geese', '700'],
    ['de', 'Es trägt 700 Gänse oder 12 Tonnen.', 'Gänse', '700'],
  ])(
    'but a share told twice and two different things are: %s: %s',
    (language, text, label, value) => {
      expect(faultsUnderLabel(language, text, label, `value: ${value}`)).toEqual([]);
    },
  );
});

describe('what a proportion is told on is no count', () => {
  it.each([
    ['en', 'There are five boats for every twelve rowers.', 'rowers', '12'],
    ['de', 'Auf je 12 Ruderer kommen fünf Boote.', 'Ruderer', '12'],
    ['es', 'Hay cinco botes por cada 12 remeros.', 'remeros', '12'],
  ])('%s: %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).not.toEqual([]);
  });

  it.each([
    ['en', 'Of the twelve rowers, five had a helmet.', 'rowers', 'value: "12"'],
    [
      'en',
      'Ferries sail for every 12 minutes of the tide.',
      'interval',
      'value: "12"; unit: minute',
    ],
  ])(
    'but a whole with an article, or a measure, is told: %s: %s',
    (language, text, label, fact) => {
      expect(faultsUnderLabel(language, text, label, fact)).toEqual([]);
    },
  );
});

describe('a unit in the singular behind several is part of a name', () => {
  it.each([
    ['The borough runs 16 day nurseries.', 'nurseries', 'day'],
    ['They sold eleven minute books.', 'books', 'minute'],
    ['They netted eleven metre-long pike.', 'pike', 'metre'],
  ])('%s', (text, label, unit) => {
    expect(
      faultsUnderLabel('en', text, label, `value: "${/16/u.test(text) ? 16 : 11}"; unit: ${unit}`),
    ).toContain('source/quote-cuts-figure');
  });

  it.each([
    ['A 16 day cruise was cancelled.', 'cruise', 'day'],
    ['The 16 metre mast broke.', 'mast', 'metre'],
    ['The mast is 16 metres high.', 'height of the mast', 'metre'],
  ])('but one thing may be so long: %s', (text, label, unit) => {
    expect(faultsUnderLabel('en', text, label, `value: "16"; unit: ${unit}`)).toEqual([]);
  });
});

describe('the number behind the maker of aircraft is that of a model', () => {
  it.each([
    ['de', 'Mit Airbus 330 Maschinen fliegt sie nach Kreta.', 'Maschinen', '330'],
    ['de', 'Die Flotte besteht aus Embraer 190 Jets.', 'Jets', '190'],
    ['fr', 'Elle vole sur Airbus 330 neufs.', 'avions', '330'],
    ['es', 'Vuela con Embraer 190 nuevos.', 'aviones', '190'],
    ['en', 'It flies Airbus 330 jets.', 'jets', '330'],
  ])('%s: %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).toContain(
      'source/quote-cuts-figure',
    );
  });

  it.each([
    ['de', 'Airbus lieferte 330 Maschinen.', 'Maschinen', '330'],
    ['en', 'Airbus delivered 330 jets.', 'jets', '330'],
  ])('but what it delivers is counted: %s: %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).toEqual([]);
  });
});
