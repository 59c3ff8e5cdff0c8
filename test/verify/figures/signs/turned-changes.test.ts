import { describe, expect, it } from 'vitest';
import { languagesFor, proveSource } from '../../../support/prove-source.js';

type Quotes = readonly [string, string];

/** The codes of the errors of a text that prints two facts, a first. */
function printedInTurn(
  language: string,
  text: string,
  [one, other]: Quotes,
  values: readonly [string, string],
  prose: readonly [string, string],
): readonly string[] {
  const [own = '', second = ''] = languagesFor(language);
  const fact = (id: string, value: string, quote: string): string =>
    `${id}:\n  value: ${value}\n  quote: ${JSON.stringify(quote)}\n`;
  return proveSource({
    language,
    text,
    facts: fact('a', values[0], one) + fact('b', values[1], other),
    prose: { [own]: prose[0], [second]: prose[1] },
  })
    .filter(({ severity, code }) => severity === 'error' && !code.startsWith('parity/'))
    .map(({ code }) => code);
}

describe('a change is printed from the level that it began at, whatever its verb', () => {
  const rows: readonly (readonly [string, string, Quotes, readonly [string, string]])[] = [
    [
      'en',
      'The loan period moved from 14% to 21% in spring.',
      ['from 14%', 'to 21%'],
      ['It moved from {{fact "a"}} to {{fact "b"}}.', '由{{fact "a"}}变为{{fact "b"}}。'],
    ],
    [
      'zh-Hans',
      '续借比例由14%变为21%。',
      ['由14%', '变为21%'],
      ['续借比例由{{fact "a"}}变为{{fact "b"}}。', 'It changed from {{fact "a"}} to {{fact "b"}}.'],
    ],
    [
      'zh-Hant',
      '續借比例由14%變為21%。',
      ['由14%', '變為21%'],
      ['續借比例由{{fact "a"}}變為{{fact "b"}}。', 'It went from {{fact "a"}} to {{fact "b"}}.'],
    ],
    [
      'de',
      'Die Quote ging von 14 % auf 21 % über.',
      ['von 14 %', 'auf 21 %'],
      ['Sie ging von {{fact "a"}} auf {{fact "b"}}.', 'It went from {{fact "a"}} to {{fact "b"}}.'],
    ],
    [
      'fr',
      'Le taux est passé de 14 % à 21 %.',
      ['passé de 14 %', 'à 21 %'],
      [
        'Le taux est passé de {{fact "a"}} à {{fact "b"}}.',
        'It went from {{fact "a"}} to {{fact "b"}}.',
      ],
    ],
    [
      'es',
      'La tasa pasó del 14 % al 21 %.',
      ['del 14 %', 'al 21 %'],
      [
        'La tasa pasó del {{fact "a"}} al {{fact "b"}}.',
        'It went from {{fact "a"}} to {{fact "b"}}.',
      ],
    ],
    [
      'ja',
      '延長の割合は14%から21%になった。',
      ['14%から', '21%になった'],
      [
        '割合は{{fact "a"}}から{{fact "b"}}になった。',
        'It went from {{fact "a"}} to {{fact "b"}}.',
      ],
    ],
    [
      'ko',
      '연장 비율은 14%에서 21%로 바뀌었다.',
      ['14%에서', '21%로'],
      [
        '비율은 {{fact "a"}}에서 {{fact "b"}}로 바뀌었다.',
        'It went from {{fact "a"}} to {{fact "b"}}.',
      ],
    ],
  ];
  const turned = (text: string): string =>
    text.replaceAll(/"([ab])"/gu, (_, id: string) => (id === 'a' ? '"b"' : '"a"'));

  it.each(rows)('%s: %s', (language, text, quotes, prose) => {
    const values = ['14%', '21%'] as const;
    expect(printedInTurn(language, text, quotes, values, prose)).toEqual([]);
    const codes = printedInTurn(language, text, quotes, values, [
      turned(prose[0]),
      turned(prose[1]),
    ]);
    expect(codes).toEqual(['figure/direction-differs', 'figure/direction-differs']);
  });

  it('is told once where the verb of the text is a wrong one as well', () => {
    const prose = ['It rose from {{fact "b"}} to {{fact "a"}}.', 'x'] as const;
    const text = 'The rate moved from 14% to 21% in spring.';
    expect(printedInTurn('en', text, ['from 14%', 'to 21%'], ['14%', '21%'], prose)).toEqual([
      'figure/direction-differs',
    ]);
  });

  it('may be told with the level that was come to first', () => {
    const prose = ['It is {{fact "b"}}, and was {{fact "a"}}.', 'x'] as const;
    const text = 'The rate moved from 14% to 21% in spring.';
    expect(printedInTurn('en', text, ['from 14%', 'to 21%'], ['14%', '21%'], prose)).toEqual([]);
  });
});
