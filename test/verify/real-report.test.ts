import { describe, expect, it } from 'vitest';
import { coverage } from '../../src/verify/coverage.js';
import { packs, prove, sampleReport } from './support.js';

const folder = 'data/belt-and-road-2020';
const errors = (changes: Parameters<typeof prove>[0] = []) =>
  prove(changes, folder).filter(({ severity }) => severity === 'error');

const facts = `${folder}/facts.yaml`;

describe('the report on the Belt and Road', () => {
  it('is proved without an error', () => {
    expect(errors()).toEqual([]);
  });

  it('accounts for every figure of its source', () => {
    const { omissions, staleLeaveOuts, figures } = coverage(sampleReport([], folder), packs);
    expect(omissions).toEqual([]);
    expect(staleLeaveOuts).toEqual([]);
    expect(figures).toBeGreaterThan(70);
  });

  it.each([
    ['亿 read as billion', 'source/value-differs', 'value: 2200亿', 'value: 2200 billion'],
    ['件 of 22.5亿件 times ten', 'source/value-differs', 'value: 22.5亿', 'value: 225亿'],
    [
      '近 made over',
      'source/qualifier-differs',
      'value: 4\n  qualifier: nearly',
      'value: 4\n  qualifier: over',
    ],
    ['个百分点 made percent', 'source/unit-differs', 'unit: percentage-point', 'unit: percent'],
    ['元 made US$', 'source/unit-differs', 'unit: CNY', 'unit: USD'],
    ['range cut', 'source/qualifier-differs', 'value: 1.8%—2%', 'value: 2%'],
    [
      'eleven months made a year',
      'source/period-differs',
      '159.6亿\n  unit: USD\n  period: 2020-01/2020-11',
      '159.6亿\n  unit: USD\n  period: 2020',
    ],
    ['design printed as done', 'source/status-differs', '\n  status: designed', ''],
  ])('is not proved with %s', (_, code, right, wrong) => {
    const found = errors([{ file: facts, right, wrong }]);
    expect(found.filter((each) => each.code === code).map(({ place }) => place.file)).toEqual([
      facts,
    ]);
  });
});

describe('the second report', () => {
  it('is proved without a fault, though it leads in English', () => {
    expect(prove([], 'test/fixtures/second-report')).toEqual([]);
  });
});
