import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { languagesFor, proveSource } from '../../../support/prove-source.js';

const figure = '{{fact "f"}}';
const plain: Readonly<Record<string, string>> = {
  'zh-Hans': `用电${figure}。`,
  'zh-Hant': `用電${figure}。`,
  en: `Electricity used: ${figure}.`,
  ja: `電力使用量は${figure}。`,
  ko: `전기 사용량은 ${figure}.`,
  de: `Stromverbrauch: ${figure}.`,
  fr: `Électricité\u00A0: ${figure}.`,
  es: `Electricidad: ${figure}.`,
};
const perHead: Readonly<Record<string, string>> = {
  'zh-Hans': `人均用电${figure}。`,
  'zh-Hant': `人均用電${figure}。`,
  en: `Electricity used by each resident: ${figure}.`,
  ja: `1人当たりの電力使用量は${figure}。`,
  ko: `1인당 전기 사용량은 ${figure}.`,
  de: `Stromverbrauch pro Kopf: ${figure}.`,
  fr: `Électricité par habitant\u00A0: ${figure}.`,
  es: `Electricidad por habitante: ${figure}.`,
};

const told = (
  language: string,
  text: string,
  prose: Readonly<Record<string, string>>,
  fact: Readonly<Record<string, unknown>> = { value: '930', unit: 'kilowatt-hour' },
) =>
  proveSource({
    language,
    text,
    facts: stringify({ f: { quote: text, ...fact } }),
    prose: Object.fromEntries(languagesFor(language).map((tag) => [tag, prose[tag] ?? ''])),
  })
    .map(({ code }) => code)
    .filter((code) => code === 'figure/per-head-missing');

describe('what a source gives for each person is not printed as the use of all', () => {
  it.each([
    ['zh-Hans', '岛上居民人均用电930千瓦时。'],
    ['zh-Hant', '島上居民人均用電930千瓦時。'],
    ['en', 'On the island per capita use of electricity was 930 kWh.'],
    ['en', 'Use of electricity per household was 930 kWh.'],
    ['ja', '島民1人当たりの電力使用量は930kWhだった。'],
    ['ko', '섬 주민 1인당 전기 사용량은 930kWh였다.'],
    ['de', 'Der Pro-Kopf-Verbrauch an Strom lag bei 930 kWh.'],
    ['fr', 'La consommation d’électricité par habitant est de 930 kWh.'],
    ['es', 'El consumo de electricidad per cápita fue de 930 kWh.'],
    ['en', 'Per resident, use of electricity was 930 kWh.'],
    ['de', 'Der Stromverbrauch betrug je Einwohner 930 kWh.'],
  ])('%s: %s', (language, text) => {
    expect(told(language, text, plain)).toHaveLength(2);
    expect(told(language, text, perHead)).toEqual([]);
  });

  it.each([
    ['en', 'On the island per capita use of electricity was 930 kWh.', 'warning'],
    ['en', 'On the island electricity came per resident to 930 kWh.', 'warning'],
    ['de', 'Der Stromverbrauch betrug je Einwohner 930 kWh.', 'error'],
    ['zh-Hans', '岛上用电，人均930千瓦时。', 'error'],
  ])('and stops a report where it touches the number: %s: %s', (language, text, severity) => {
    const facts = stringify({ f: { quote: text, value: '930', unit: 'kilowatt-hour' } });
    const prose = Object.fromEntries(languagesFor(language).map((tag) => [tag, plain[tag] ?? '']));
    const own = proveSource({ language, text, facts, prose }).filter(
      ({ code }) => code === 'figure/per-head-missing',
    );
    expect(own.map((each) => each.severity)).toEqual([severity, severity]);
  });

  it('a label says it for the text', () => {
    const label = { 'zh-Hans': '人均用电', en: 'electricity per person' };
    const fact = { value: '930', unit: 'kilowatt-hour', label };
    expect(told('zh-Hans', '岛上居民人均用电930千瓦时。', plain, fact)).toEqual([]);
  });

  it.each([
    ['zh-Hans', '人均用电不变，全岛用电930千瓦时。'],
    ['en', 'Use per person fell; the island used 930 kWh.'],
    ['ja', '1人当たりは減り、全島の電力使用量は930kWhだった。'],
  ])('a word of another figure or clause is none of it: %s: %s', (language, text) => {
    expect(told(language, text, plain)).toEqual([]);
  });
});
