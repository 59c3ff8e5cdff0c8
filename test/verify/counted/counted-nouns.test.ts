import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const words: Readonly<Record<string, string>> = {
  en: 'kiln: { en: { one: kiln, other: kilns }, zh-Hans: 座窑 }',
  fr: 'kiln: { fr: { one: four, other: fours }, en: { one: kiln, other: kilns } }',
  de: 'kiln: { de: { one: Ofen, other: Öfen }, en: { one: kiln, other: kilns } }',
  es: 'kiln: { es: { one: horno, other: hornos }, en: { one: kiln, other: kilns } }',
};

const count = (language: string, text: string, value: string) =>
  proveSource({
    language,
    text,
    units: `${words[language] ?? ''}\n`,
    facts: `kilns:\n  value: ${value}\n  unit: kiln\n  quote: ${text}\n`,
  }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

describe('what “the number of” counts', () => {
  it.each([
    ['en', 'The number of kilns was 36'],
    ['en', 'The number of new kilns in the valley rose to 36'],
    ['en', 'The number of kilns that burn wood fell to 36'],
    ['fr', 'Le nombre de fours de la vallée est passé à 36'],
    ['de', 'Die Zahl der Öfen der Töpfer stieg auf 36'],
    ['es', 'El número de hornos de la comarca llegó a 36'],
  ])('in %s is the noun behind it: %s', (language, text) => {
    expect(count(language, text, '36')).toEqual([]);
  });

  it.each([
    ['en', 'The number of kiln workers was 36'],
    ['en', 'The number of workers per kiln was 36'],
    ['en', 'The number of sheds with kilns was 36'],
    ['en', 'The number of sheds and kilns was 36'],
    ['fr', 'Le nombre de gardiens des fours est passé à 36'],
    ['de', 'Die Zahl der Wärter der Öfen stieg auf 36'],
    ['es', 'El número de guardas de los hornos llegó a 36'],
  ])('in %s is no noun that tells more of it: %s', (language, text) => {
    expect(count(language, text, '36')).toEqual(['source/noun-differs']);
  });
});

const share = (language: string, text: string) =>
  proveSource({ language, text, facts: `share:\n  value: 36%\n  quote: ${text}\n` }).flatMap(
    ({ severity, code }) => (severity === 'error' ? [code] : []),
  );

describe('a figure that is “not only” so much', () => {
  it.each([
    ['en', 'Not only 36% but 41% burn wood'],
    ['en', 'It is not just 36%'],
    ['de', 'Nicht nur 36 Prozent brennen mit Holz'],
    ['fr', 'Non seulement 36 % brûlent du bois'],
    ['es', 'No solo el 36 % quema leña'],
    ['zh-Hans', '不仅36%的窑烧柴'],
    ['zh-Hant', '不僅36%的窯燒柴'],
    ['ja', '薪を使う窯は36％だけでなく'],
    ['ko', '36%뿐만 아니라 더 많다'],
  ])('in %s bears nothing out: %s', (language, text) => {
    expect(share(language, text)).toContain('source/negated');
  });

  it.each([
    ['en', 'Only 36% burn wood'],
    ['en', 'Not only potters say that 36% burn wood'],
    ['de', 'Nur 36 Prozent brennen mit Holz'],
    ['zh-Hans', '仅36%的窑烧柴'],
    ['ja', '薪を使う窯は36％にすぎない'],
  ])('in %s is no figure that is only so much: %s', (language, text) => {
    expect(share(language, text)).toEqual([]);
  });
});
