import { expect, it } from 'vitest';
import { prove } from '../../support.js';

const told = (rounding: string) =>
  prove([
    {
      file: 'facts.yaml',
      right: 'fair:\n',
      wrong: `rate:\n  label: { zh-Hans: 平均, en: mean }\n  formula: tonnage / ports\n  unit: tonnes-per-port\n  ${rounding}\n\nfair:\n`,
    },
    {
      file: 'units.yaml',
      right: '',
      wrong: 'tonnes-per-port: { of: tonne, per: port, zh-Hans: 吨/港, en: tonnes per port }\n',
    },
  ]).filter(({ code }) => code === 'derived/too-precise');

it('a rate that is too fine is told with how many significant figures its facts have', () => {
  expect(told('round: 3')).toMatchObject([
    {
      problem: 'the result has more significant figures than any figure of the formula',
      remedy: 'write “significant-figures: 2”, or one more',
    },
  ]);
  expect(told('significant-figures: 3')).toEqual([]);
});
