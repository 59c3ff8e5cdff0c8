import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const sources: Readonly<Record<string, readonly [text: string, word: string]>> = {
  en: ['The pier counted 81 yachts in 2018 and 63 yachts in 2019.', 'yachts'],
  de: ['Am Steg lagen 2018 81 Jachten und 2019 63 Jachten.', 'Jachten'],
  fr: ['Le ponton a compté 81 voiliers en 2018 et 63 voiliers en 2019.', 'voiliers'],
  es: ['El muelle contó 81 veleros en 2018 y 63 veleros en 2019.', 'veleros'],
};

/** The errors of direction of a text that prints 81 of 2018 as OLD and 63 of 2019 as NEW. */
const told = (language: string, text: string) => {
  const [source, word] = sources[language] ?? ['', ''];
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = (id: string, value: number, year: number) =>
    `${id}:\n  value: ${value}\n  unit: item\n  as: ${word}\n  period: ${year}\n  of: '${year}'\n  quote: ${source}\n`;
  const prose = text.replace('OLD', '{{fact "old"}}').replace('NEW', '{{fact "new"}}');
  return proveSource({
    language,
    text: source,
    facts: fact('old', 81, 2018) + fact('new', 63, 2019),
    prose: { [language]: prose, [other]: '{{fact "old"}} {{fact "new"}}' },
  }).flatMap(({ severity, code }) =>
    severity === 'error' && code === 'figure/direction-differs' ? [code] : [],
  );
};

describe('the word of a change that stands beside its two levels', () => {
  it.each([
    ['en', 'Moorings went from OLD to NEW, a rise.'],
    ['en', 'Moorings moved from OLD to NEW, an increase of note.'],
    ['fr', 'Les amarrages sont passés de OLD à NEW, une hausse.'],
    ['fr', 'Les amarrages sont passés de OLD à NEW, en hausse.'],
    ['fr', 'Une hausse : les amarrages sont passés de OLD à NEW.'],
    ['de', 'Die Zahl ging von OLD auf NEW, ein Anstieg.'],
    ['es', 'Los amarres pasaron de OLD a NEW, una subida.'],
  ])('in %s is held against them: %s', (language, text) => {
    expect(told(language, text)).toEqual(['figure/direction-differs']);
  });

  it.each([
    ['en', 'Moorings went from OLD to NEW, a fall.'],
    ['en', 'Moorings went from OLD to NEW, not a rise.'],
    ['en', 'Moorings went from OLD to NEW, despite a rise in tourism.'],
    ['fr', 'Les amarrages sont passés de OLD à NEW, une baisse.'],
    ['fr', 'Les amarrages sont passés de OLD à NEW, loin d’une hausse.'],
    ['de', 'Die Zahl ging von OLD auf NEW zurück, ein Anstieg ist nicht in Sicht.'],
    ['es', 'Los amarres pasaron de OLD a NEW, un descenso.'],
  ])('in %s may stand where they bear it out: %s', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });
});

describe('a change whose first level is the later one', () => {
  it.each([
    ['en', 'Moorings went to OLD from NEW.'],
    ['en', 'Moorings moved from NEW to OLD.'],
    ['fr', 'Les amarrages sont passés de NEW à OLD.'],
    ['fr', 'Les amarrages sont passés à OLD, contre NEW auparavant.'],
    ['de', 'Die Zahl veränderte sich von NEW auf OLD.'],
    ['es', 'Los amarres pasaron a OLD desde NEW.'],
    ['es', 'Los amarres pasaron del NEW al OLD.'],
  ])('is told in %s: %s', (language, text) => {
    expect(told(language, text)).toContain('figure/direction-differs');
  });

  it.each([
    ['en', 'Moorings went to NEW from OLD.'],
    ['fr', 'Les amarrages sont passés à NEW, contre OLD auparavant.'],
    ['de', 'Die Zahl veränderte sich von OLD auf NEW.'],
    ['es', 'Los amarres pasaron a NEW desde OLD.'],
  ])('is none in the order of time in %s: %s', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });
});
