import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** Whether one fact that quotes the whole of a source is borne out as a negative value. */
const fell = (language: string, text: string, value: string, rest: object = {}): boolean =>
  !proveSource({
    language,
    text,
    facts: stringify({ f: { quote: text, value: `-${value}`, ...rest } }),
  }).some(({ code }) => code === 'source/value-differs');

const kilometre = { unit: 'kilometre' };

describe('a size that describes a subject is not what the verb behind it tells of', () => {
  it.each([
    ['en', 'Ferry lines over 14 km fell from 86 in 2024 to 71.'],
    ['en', 'Ferry lines of 14 km fell by 8%.'],
    ['en', 'Ferry lines of 14 km dropped.'],
    ['en', 'A ferry line with 14 km of route shrank.'],
    ['fr', 'Les lignes de plus de 14 km ont reculé de 8 %.'],
    ['fr', 'Les lignes de 14 km ont diminué.'],
    ['de', 'Linien über 14 km sanken von 86 auf 71.'],
    ['de', 'Linien mit 14 km schrumpften.'],
    ['es', 'Las líneas de 14 km bajaron un 8 %.'],
    ['es', 'Las líneas de 14 km disminuyeron.'],
    ['zh-Hans', '14公里以上的航线由86条降至71条。'],
    ['zh-Hans', '14公里的航线下降8%。'],
    ['zh-Hans', '全程14公里的航线明显减少。'],
    ['zh-Hant', '14公里的航線下降8%。'],
    ['ja', '14kmの航路は減少した。'],
    ['ja', '14kmの航路が減った。'],
    ['ko', '14km의 항로는 감소했다.'],
    ['ko', '14km의 항로가 줄었다.'],
  ])('%s: %s', (language, text) => {
    expect(fell(language, text, '14', kilometre)).toBe(false);
  });
});

describe('a part of a change is not its size', () => {
  it.each([
    ['en', '14% of the decline is due to fog.'],
    ['fr', '14 % de la baisse tient au brouillard.'],
    ['es', 'El 14 % de la caída se debe a la niebla.'],
    ['de', '14 % der Verluste kamen vom Nebel.'],
  ])('%s: %s', (language, text) => {
    expect(fell(language, text, '14%')).toBe(false);
  });
});

describe('the size of a change stands before its noun or its comparative', () => {
  it.each([
    ['en', 'Crossings saw a 14% fall.'],
    ['en', 'A 14% drop to 71 crossings followed.'],
    ['en', 'There were 14% fewer crossings.'],
    ['en', 'Crossings were 14% lower than before.'],
    ['fr', 'On compte 14 % de traversées en moins.'],
    ['fr', 'Avec 14 % de baisse, la ligne souffre.'],
    ['es', 'Hubo un 14 % menos de viajes.'],
    ['es', 'El 14 % de caída preocupa.'],
    ['de', 'Es gab 14 % weniger Fahrten.'],
    ['de', 'Es waren 14 % weniger als 2019.'],
    ['de', 'Die Fahrten sind um 14 % gesunken.'],
    ['de', 'Die Fahrten sind um rund 14 % zurückgegangen.'],
    ['zh-Hans', '班次出现14%的下降。'],
    ['zh-Hans', '班次有14%的同比降幅。'],
    ['zh-Hant', '班次出現14%的下降。'],
    ['ja', '便数は14%減少した。'],
    ['ja', '便数は14%の減少となった。'],
    ['ko', '편수는 14% 감소했다.'],
    ['ko', '편수가 14%나 줄었다.'],
  ])('%s: %s', (language, text) => {
    const rest = /rund/u.test(text) ? { qualifier: 'about' } : {};
    expect(fell(language, text, '14%', rest)).toBe(true);
  });
});
