import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { languagesFor, proveSource } from '../../../support/prove-source.js';

/** The codes of the errors of the 26 schools of a text, set large under labels of their own and printed in no sentence. */
const told = (language: string, text: string, own: string, other: string): readonly string[] => {
  const label = Object.fromEntries(
    languagesFor(language).map((tag) => [tag, tag === language ? own : other]),
  );
  const isHan = /^(?:zh|ja|ko)/u.test(language);
  return proveSource({
    language,
    text,
    units: stringify({
      school: Object.fromEntries(
        languagesFor(language).map((tag) => {
          const word =
            tag === language ? (words[language] ?? '') : tag === 'en' ? 'schools' : '所学校';
          return [
            tag,
            isHan && tag === language
              ? word
              : tag.startsWith('zh')
                ? word
                : { one: word, other: word },
          ];
        }),
      ),
    }),
    facts: stringify({
      f: { value: 26, unit: 'school', period: 2024, quote: text.replace(/[.。]$/u, ''), label },
    }),
    figures: [{ fact: 'f' }],
  })
    .filter(({ severity, code }) => severity === 'error' && code === 'source/negated')
    .map(({ code }) => code);
};

const words: Readonly<Record<string, string>> = {
  en: 'schools',
  de: 'Schulen',
  fr: 'écoles',
  es: 'escuelas',
  'zh-Hans': '所学校',
  ja: '校',
};

const denied = [
  ['en', 'In 2024, 26 schools did not take part.', 'schools of the county', '全县学校'],
  ['de', '26 Schulen nahmen 2024 nicht teil.', 'Schulen des Kreises', 'schools of the county'],
  ['fr', 'En 2024, 26 écoles n’ont pas participé.', 'écoles du canton', 'schools of the county'],
  [
    'es',
    'En 2024, 26 escuelas no participaron.',
    'escuelas de la comarca',
    'schools of the county',
  ],
  ['zh-Hans', '2024年，26所学校没有参加。', '全县学校', 'schools of the county'],
  ['ja', '2024年は26校が参加しなかった。', '郡内の学校', 'schools of the county'],
] as const;

describe('a figure set large leaves out what its source denies of those it counts', () => {
  it.each(denied)('%s: %s', (language, text, own, other) => {
    expect(told(language, text, own, other)).toEqual(['source/negated']);
  });
});

describe('a figure set large is refused though its labels say what its source denies', () => {
  it.each([
    ['en', denied[0][1], 'schools that did not take part', '没有参加的学校'],
    ['de', denied[1][1], 'Schulen, die nicht teilnahmen', 'schools that did not take part'],
    ['fr', denied[2][1], 'écoles qui n’ont pas participé', 'schools that did not take part'],
    ['es', denied[3][1], 'escuelas que no participaron', 'schools that did not take part'],
    ['zh-Hans', denied[4][1], '没有参加的学校', 'schools that did not take part'],
    ['ja', denied[5][1], '参加しなかった学校', 'schools that did not take part'],
    ['en', 'In 2024, 26 schools took part.', 'schools of the county', '全县学校'],
    ['zh-Hans', '2024年，26所学校参加。', '全县学校', 'schools of the county'],
  ])('%s: %s', (language, text, own, other) => {
    expect(told(language, text, own, other)).toEqual([]);
  });
});
