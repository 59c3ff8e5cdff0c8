import { describe, expect, it } from 'vitest';
import { faultsUnderLabel, readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, label: string, fact: string];

describe('two levels of a change with the time of each are of one subject', () => {
  const births = '출생아 수는 2020년 412명에서 2023년 386명으로 줄었다.';
  const power = '전력 판매량은 2020년 412TWh에서 2023년 436TWh로 늘었다.';
  const children = 'こども園の児童数は412人から2023年には386人に減った。';
  it.each<Row>([
    ['ko', births, '출생아 수', 'value: 386; unit: person; period: 2023'],
    ['ko', births, '출생아 수', 'value: 412; unit: person; period: 2020'],
    ['ko', power, '전력 판매량', 'value: 436; unit: terawatt-hour; period: 2023'],
    ['ja', children, '児童数', 'value: 386; unit: person; period: 2023'],
  ])('%s: %s %s', (...row) => {
    expect(faultsUnderLabel(...row)).toEqual([]);
  });

  it.each<Row>([
    ['ko', births, '출생아 수', 'value: 386; unit: person; period: 2020'],
    ['ko', births, '출생아 수', 'value: 412; unit: person; period: 2023'],
    ['ko', power, '전력 판매량', 'value: 412; unit: terawatt-hour; period: 2023'],
  ])('and each is of its own, not %s: %s %s', (...row) => {
    expect(faultsUnderLabel(...row)).not.toEqual([]);
  });
});

describe('«por cada 1.000 habitantes» is the base of a rate, its noun between or not', () => {
  const units =
    'beds: { kind: measure, es: { one: "cama por cada 1.000 vecinos", other: "camas por cada 1.000 vecinos" }, en: { other: "beds per 1,000 people" } }';
  const text = 'La comarca tiene menos de 3 camas por cada 1.000 vecinos.';
  it('reads the number of the rate', () => {
    expect(readingFaults('es', text, text, '3; qualifier: less-than; unit: beds', units)).toEqual(
      [],
    );
  });

  it('refuses the quotient', () => {
    expect(readingFaults('es', text, text, '0.003; qualifier: less-than', units)).not.toEqual([]);
  });
});
