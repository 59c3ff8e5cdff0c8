import { describe, expect, it } from 'vitest';
import { proveSource } from '../support/prove-source.js';

const text =
  'The ferries carried 48,000 cars in 2024, up from 46,000 in 2023. The fleet has 31 boats. Twelve years ago it had 19 boats.';

const codes = (period: string, value: number, quote: string): readonly string[] =>
  proveSource({
    language: 'en',
    text,
    facts: `fleet:\n  value: ${value}\n  as: boats\n  period: '${period}'\n  quote: ${quote}\n`,
  })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('the period of a figure whose sentence gives no date', () => {
  it.each(['2020', '2021', '2018/2020'])(
    'is not before all that its source tells of: %s',
    (year) => {
      expect(codes(year, 31, 'The fleet has 31 boats')).toEqual(['source/period-differs']);
    },
  );

  it.each(['2024', '2023', '2022', '2020/2023'])(
    'may be one that its source tells of: %s',
    (year) => {
      expect(codes(year, 31, 'The fleet has 31 boats')).toEqual([]);
    },
  );

  it.each(['2026', '2028', '2027/2029'])(
    'is not behind all that its source tells of: %s',
    (year) => {
      expect(codes(year, 31, 'The fleet has 31 boats')).toEqual(['source/period-differs']);
    },
  );

  it('may be of the year after', () => {
    expect(codes('2025', 31, 'The fleet has 31 boats')).toEqual([]);
  });

  it('may be as long ago as its sentence says in years', () => {
    expect(codes('2012', 19, 'it had 19 boats')).toEqual([]);
  });
});
