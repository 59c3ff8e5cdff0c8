import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Values = Readonly<Record<string, string>>;

/** What is told of a text that prints the facts of one source, in the language of the source. */
function codes(
  language: string,
  text: string,
  { a, b }: Values,
  own: string,
  more: Values = {},
): readonly string[] {
  const fact = (value: string | undefined) => ({ value, quote: text.split('|')[0], ...more });
  const facts = b === undefined ? { a: fact(a) } : { a: fact(a), b: fact(b) };
  const filled = (prose: string): string => prose.replaceAll(/\{([ab])\}/gu, '{{fact "$1"}}');
  const prose = {
    [language]: filled(own),
    [language === 'en' ? 'zh-Hans' : 'en']: filled(`{a} x ${b === undefined ? '' : '{b}'}`),
  };
  return proveSource({ language, text: text.replace('|', ''), facts: stringify(facts), prose })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

describe('the order of two levels', () => {
  const rows: readonly (readonly [language: string, text: string, right: string, wrong: string])[] =
    [
      [
        'en',
        'The share went from 10% to 15%.',
        'It went from {a} to {b}.',
        'It went from {b} to {a}.',
      ],
      [
        'de',
        'Der Anteil ging von 10 % auf 15 %.',
        'Er ging von {a} auf {b}.',
        'Er ging von {b} auf {a}.',
      ],
      [
        'fr',
        'La part est passée de 10 % à 15 %.',
        'Elle passe de {a} à {b}.',
        'Elle passe de {b} à {a}.',
      ],
      [
        'es',
        'La cuota pasó del 10 % al 15 %.',
        'Pasó del {a} al {b}.',
        'La cuota, del {b} al {a}.',
      ],
      ['zh-Hans', '占比从10%变为15%。', '占比由{a}变为{b}。', '占比由{b}变为{a}。'],
      ['zh-Hant', '佔比從10%變為15%。', '佔比由{a}變為{b}。', '佔比由{b}變為{a}。'],
      ['ja', '割合は10%から15%になった。', '{a}から{b}になった。', '{b}から{a}になった。'],
      [
        'ko',
        '비율은 10%에서 15%로 바뀌었다.',
        '{a}에서 {b}로 바뀌었다.',
        '{b}에서 {a}로 바뀌었다.',
      ],
    ];
  it.each(rows)('is printed as the source has it: %s, %s', (language, text, right, wrong) => {
    const values = { a: '10%', b: '15%' };
    expect(codes(language, text, values, right)).toEqual([]);
    expect(codes(language, text, values, wrong)).toContain('figure/direction-differs');
  });

  it('is free where the source tells of no change', () => {
    const text = 'The north has 10% and the south 15%.';
    expect(codes('en', text, { a: '10%', b: '15%' }, 'From {b} to {a}.')).toEqual([]);
  });

  const still: readonly (readonly [language: string, text: string])[] = [
    ['ja', '割合は地点により10%から15%になる。'],
    ['ja', '割合は10%から15%の間だ。'],
    ['ko', '비율은 10%에서 15%로 추정된다.'],
  ];
  it.each(still)('of a span stays one: %s, %s', (language, text) => {
    expect(codes(language, text, { a: '10%', b: '15%' }, '{a}, {b}')).toContain(
      'source/qualifier-differs',
    );
  });

  it('agrees with a word of direction behind the figure that was come to', () => {
    const text = 'The port had 650 berths in 2021 and 630 berths in 2022.';
    const tell = (own: string) =>
      codes('en', text, { a: '650', b: '630' }, own, { unit: 'item', as: 'berths' });
    expect(tell('There were {b}, up from {a}.')).toContain('figure/direction-differs');
    expect(tell('There were {b}, down from {a}.')).toEqual([]);
  });
});
