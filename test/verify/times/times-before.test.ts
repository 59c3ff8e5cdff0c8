import { describe, expect, it } from 'vitest';
import { errorsOfPart } from '../../support/counted-books.js';
import { proveSource, readingFaults, type SourceToProve } from '../../support/prove-source.js';

describe('a word of another time', () => {
  const wordsTold = (given: Partial<SourceToProve>): readonly string[] =>
    proveSource({
      language: 'de',
      text: 'Die Wacht half 58 Menschen',
      facts: "f:\n  value: 58\n  unit: person\n  quote: 'Die Wacht half 58 Menschen'\n",
      ...given,
    }).flatMap(({ code }) => (code === 'time/relative-word' ? [code] : []));
  const words = { de: 'Im vergangenen Jahr half die Wacht', en: 'The watch helped last year' };

  it('may stand in what a source is called', () => {
    expect(wordsTold({ sourceTitle: words })).toEqual([]);
  });

  it('and in no text of the report', () => {
    expect(wordsTold({ prose: words })).toContain('time/relative-word');
  });
});

it('what stands behind a figure in its part of the sentence dates it, and no year of another part', () => {
  const text =
    'Timber exports hit 41 million tonnes in 2022; on track to rise another 20%, to 49 million tonnes, in 2030; stocks are low.';
  const fact = '49 million; unit: tonne; status: expected';
  const row = ['en', text, 'to 49 million tonnes'] as const;
  expect(readingFaults(...row, `${fact}; period: 2022`)).toContain('source/period-differs');
  expect(readingFaults(...row, `${fact}; period: 2030`)).toEqual([]);
});

describe('a time before the one of the sentence is that of its figure', () => {
  const text = '2024년 비율은 64%로 2년 전의 71%에서 떨어졌다.';
  it.each([
    ['64%', '2024', []],
    ['71%', '2022', []],
    ['71%', '2024', ['source/period-differs']],
  ])('ko: %s of %s', (value, period, codes) => {
    expect(errorsOfPart('ko', text, { value, period })).toEqual(codes);
  });

  it('es: dos años atrás', () => {
    const said = 'En 2024 la cuota fue del 64 %, frente al 71 % de dos años atrás.';
    expect(errorsOfPart('es', said, { value: '71%', period: '2022' })).toEqual([]);
  });
});

it.each([['de', '2024 waren es 412 Tonnen, nach 389 Tonnen im Jahr davor.']])(
  '%s: the year before is that of the second: %s',
  (language, text) => {
    expect(errorsOfPart(language, text, { value: '389', unit: 'tonne', period: '2023' })).toEqual(
      [],
    );
    expect(errorsOfPart(language, text, { value: '389', unit: 'tonne', period: '2024' })).toEqual([
      'source/period-differs',
    ]);
    expect(errorsOfPart(language, text, { value: '412', unit: 'tonne', period: '2024' })).toEqual(
      [],
    );
  },
);
