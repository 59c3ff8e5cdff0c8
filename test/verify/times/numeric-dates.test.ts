import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const isRefused = (language: string, text: string, period: string): boolean =>
  proveSource({
    language,
    text: `${text}\n`,
    facts: `it:\n  value: 4612\n  period: '${period}'\n  quote: ${JSON.stringify(text)}\n`,
  }).some(({ code }) => code === 'source/period-differs');

describe('a date in digits is read day first', () => {
  it.each([
    ['de', 'Am 31.12.2020 zählte der Verein 4.612 Mitglieder.', '2020-12-31', '2019-12-31'],
    ['de', 'Am 1. 3. 2020 zählte der Verein 4.612 Mitglieder.', '2020-03-01', '2020-01-03'],
    ['de', 'Vom 1.1.2020 bis 31.3.2020 kamen 4.612 Gäste.', '2020-01-01/2020-03-31', '2020'],
    [
      'de',
      'Vom 1. Januar 2020 bis 31. März 2020 kamen 4.612 Gäste.',
      '2020-01-01/2020-03-31',
      '2020',
    ],
    ['fr', 'Le 31/12/2020, le club comptait 4 612 membres.', '2020-12-31', '2018'],
    ['fr', 'Le 01.03.2020, le club comptait 4 612 membres.', '2020-03-01', '2020-01-03'],
    ['es', 'El 31/12/2020 el club tenía 4.612 socios.', '2020-12-31', '2019'],
    ['es', 'Del 1/1/2020 al 31/3/2020 llegaron 4.612 turistas.', '2020-01-01/2020-03-31', '2020'],
  ])('%s: %s', (language, text, right, wrong) => {
    expect([isRefused(language, text, right), isRefused(language, text, wrong)]).toEqual([
      false,
      true,
    ]);
  });
});
