import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const mills: Readonly<Record<string, string>> = {
  en: '{ one: mill, other: mills }',
  de: '{ one: Mühle, other: Mühlen }',
  fr: '{ one: moulin, other: moulins }',
  es: '{ one: molino, other: molinos }',
  ja: '基',
  ko: '곳',
};

/** What is told of 12 mills under a label, which says the same in the other language. */
const told = (language: string, text: string, own: string, foreign: string): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  return proveSource({
    language,
    text,
    facts: `f:
  label: ${JSON.stringify({ [language]: own, [other]: foreign })}
  value: 12
  unit: mill
  quote: ${text}
`,
    units: `mill: { ${language}: ${mills[language] ?? ''}, ${other}: ${language === 'en' ? '座磨坊' : (mills['en'] ?? '')} }\n`,
    prose: { [language]: `${own}: {{fact "f"}}`, [other]: `${foreign}: {{fact "f"}}` },
  })
    .map(({ code }) => code)
    .filter((code) => /denied|negated/u.test(code));
};

describe('what a relative denies of the counted is printed as done', () => {
  it.each([
    ['ko', '마을에서 가동하지 않은 방앗간은 12곳이다.', '가동한 방앗간', 'mills that ran'],
    ['ko', '2023년 신고하지 못한 방앗간 12곳을 다시 살폈다.', '신고한 방앗간', 'mills'],
    ['ja', '昨夜、回転できなかった12基を調べた。', '回転した風車', 'mills that turned'],
    ['de', '12 Mühlen, die 2023 nicht mahlten, wurden verkauft.', 'mahlende Mühlen', 'mills'],
    ['de', 'Die Zahl der Mühlen, die nicht mahlten, betrug 12.', 'mahlende Mühlen', 'mills'],
    ['en', 'The number of mills that did not grind in spring was 12.', 'mills that ground', '磨坊'],
  ])('in %s: %s, %s', (...row) => {
    expect(told(...row)).not.toEqual([]);
  });

  it.each([
    [
      'ko',
      '마을에서 가동하지 않은 방앗간은 12곳이다.',
      '가동하지 않은 방앗간',
      'mills that did not run',
    ],
    [
      'de',
      'Die Zahl der Mühlen, die nicht mahlten, betrug 12.',
      'Mühlen, die nicht mahlten',
      'mills that did not grind',
    ],
    [
      'en',
      'The number of mills that did not grind in spring was 12.',
      'mills that did not grind',
      '没有开工的磨坊',
    ],
    [
      'fr',
      'Le nombre de moulins qui n’étaient pas à louer était de 12.',
      'moulins qui n’étaient pas à louer',
      'mills not to let',
    ],
    [
      'es',
      'El número de molinos que no molieron fue de 12.',
      'molinos que no molieron',
      'mills that did not grind',
    ],
  ])('and is let through where the label denies it too, in %s: %s, %s', (...row) => {
    expect(told(...row)).toEqual([]);
  });
});
