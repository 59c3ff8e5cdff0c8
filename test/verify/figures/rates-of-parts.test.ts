import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

/** The codes of the errors of a fact in a unit `of` something `per` something else. */
const told = (
  language: string,
  text: string,
  value: string,
  [of, per, words]: readonly [string, string, string],
): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans: 某' : 'en: x';
  return proveSource({
    language,
    text,
    facts: `a:\n  label: { ${language}: x, ${other} }\n  value: ${value}\n  unit: rate\n  quote: ${JSON.stringify(text)}\n`,
    units: `rate: { of: ${of}, per: ${per}, ${language}: ${words}, ${other} }\nguest: { ${language}: ${guests[language] ?? ''}, ${language === 'en' ? 'zh-Hans: 位' : 'en: { one: guest, other: guests }'} }\nmu: { ${language}: ${acres[language] ?? ''}, ${language === 'en' ? 'zh-Hans: 亩' : 'en: mu'} }\n`,
  }).flatMap(({ severity, code }) =>
    severity === 'error' && code !== 'status/not-printed' && code !== 'figure/unit-misnamed'
      ? [code]
      : [],
  );
};

const guests: Readonly<Record<string, string>> = {
  en: '{ one: guest, other: guests }',
  de: '{ one: Gast, other: Gäste }',
  fr: '{ one: hôte, other: hôtes }',
  es: '{ one: huésped, other: huéspedes }',
  'zh-Hans': '位',
  ja: '名様',
  ko: '손님',
};

const acres: Readonly<Record<string, string>> = {
  en: 'mu',
  de: 'Mu',
  fr: 'mu',
  es: 'mu',
  'zh-Hans': '亩',
  ja: '畝',
  ko: '무',
};

describe('a unit made of others is read wherever its clause says of each of what', () => {
  it.each([
    ['en', 'Takings per guest were £38 in 2018.', '"38"', ['GBP', 'guest', 'pounds per guest']],
    ['fr', 'Le drap coûte 14 € par mètre.', '"14"', ['EUR', 'metre', 'euros par mètre']],
    ['fr', 'Le drap coûte 14 € le mètre.', '"14"', ['EUR', 'metre', 'euros par mètre']],
    [
      'fr',
      'Le loyer est de 9,80 €/m².',
      '"9.80"',
      ['EUR', 'square-metre', 'euros par mètre carré'],
    ],
    ['de', 'Das Tuch kostet 14 € pro Meter.', '"14"', ['EUR', 'metre', 'Euro je Meter']],
    [
      'de',
      'Je Einwohner entstanden 2018 im Mittel 312 kg Müll.',
      '"312"',
      ['kilogram', 'person', 'Kilogramm je Einwohner'],
    ],
    ['es', 'La tela cuesta 14 € por metro.', '"14"', ['EUR', 'metre', 'euros por metro']],
    ['ja', 'ガス代は1kWh当たり14円だった。', '"14"', ['JPY', 'kilowatt-hour', '円/kWh']],
    ['ko', '1인당 지출은 28만 원이다.', '28万', ['KRW', 'person', '원/인']],
    ['ko', '톤당 운임은 28달러다.', '"28"', ['USD', 'tonne', '달러/톤']],
    ['zh-Hans', '水稻每亩产510公斤。', '"510"', ['kilogram', 'mu', '公斤/亩']],
  ] as const)('%s: %s', (language, text, value, unit) => {
    expect(told(language, text, value, unit)).toEqual([]);
  });

  it.each([
    [
      'en',
      'Takings per guest were £38, and the inn took £4,100.',
      '"4100"',
      ['GBP', 'guest', 'pounds per guest'],
    ],
    ['en', 'The inn took £38 per room.', '"38"', ['GBP', 'guest', 'pounds per guest']],
    [
      'en',
      'The town burned 312 kilograms of coal.',
      '"312"',
      ['kilogram', 'guest', 'kilograms per guest'],
    ],
    ['ko', '1인당 지출은 28만 원, 총지출은 31억 원이다.', '31億', ['KRW', 'person', '원/인']],
    [
      'ja',
      'ガス代は1kWh当たり14円、基本料は700円だ。',
      '"700"',
      ['JPY', 'kilowatt-hour', '円/kWh'],
    ],
    ['zh-Hans', '水稻每亩产510公斤，豆子收了80公斤。', '"80"', ['kilogram', 'mu', '公斤/亩']],
    ['zh-Hans', '豆子收了80公斤。', '"80"', ['kilogram', 'mu', '公斤/亩']],
  ] as const)('and nowhere else: %s: %s', (language, text, value, unit) => {
    expect(told(language, text, value, unit)).toContain('source/unit-differs');
  });
});

describe('what a unit is per is named whole', () => {
  it.each([
    ['en', 'Turf costs £6 per square metre.', '"6"', ['GBP', 'square-metre', '£/m²']],
    ['en', 'The hall holds 3 people per square metre.', '"3"', ['person', 'square-metre', 'p/m²']],
    ['fr', 'Le gaz vaut 2 euros par mètre cube.', '"2"', ['EUR', 'cubic-metre', '€/m³']],
    ['fr', 'Le toit supporte 2 tonnes par mètre carré.', '"2"', ['tonne', 'square-metre', 't/m²']],
    ['es', 'El gas vale 2 euros por metro cúbico.', '"2"', ['EUR', 'cubic-metre', '€/m³']],
    ['ko', '가스는 세제곱미터당 800원이다.', '"800"', ['KRW', 'cubic-metre', '원/m³']],
  ] as const)('%s: %s', (language, text, value, unit) => {
    expect(told(language, text, value, unit)).toEqual([]);
  });

  it.each([
    ['en', 'Heat costs £6 per kilowatt hour.', '"6"', ['GBP', 'kilowatt', '£/kW']],
    ['en', 'Heat costs £6 per kilowatt-hour.', '"6"', ['GBP', 'kilowatt', '£/kW']],
    ['fr', 'Le toit supporte 2 tonnes par mètre carré.', '"2"', ['tonne', 'metre', 't/m']],
    ['fr', 'Le gaz vaut 2 euros le mètre cube.', '"2"', ['EUR', 'metre', '€/m']],
    ['es', 'El gas vale 2 euros por metro cúbico.', '"2"', ['EUR', 'metre', '€/m']],
    ['es', 'Por metro cúbico se pagan 2 euros.', '"2"', ['EUR', 'metre', '€/m']],
    ['zh-Hans', '热价每千瓦时6元。', '"6"', ['CNY', 'kilowatt', '元/千瓦']],
    ['zh-Hans', '运费每吨公里6元。', '"6"', ['CNY', 'tonne', '元/吨']],
    ['ja', 'ガスは1立方メートル当たり800円だ。', '"800"', ['JPY', 'metre', '円/メートル']],
    ['ko', '가스는 세제곱미터당 800원이다.', '"800"', ['KRW', 'metre', '원/미터']],
  ] as const)(
    'and a shorter name of it bears nothing out, %s: %s',
    (language, text, value, unit) => {
      expect(told(language, text, value, unit)).toContain('source/unit-differs');
    },
  );
});
