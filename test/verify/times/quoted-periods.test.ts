import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/quantity/parse-period.js';
import type { Quantity } from '../../../src/quantity/quantity.js';
import { noUnit, unitFromPacks } from '../../../src/quantity/units.js';
import type { Fact } from '../../../src/report/report.js';
import { reportContext } from '../../../src/verify/context.js';
import { quotedPeriods } from '../../../src/verify/rules/quoted/periods.js';
import { packs, sampleReport } from '../support.js';

const report = sampleReport();
const [article] = report.sources;

/** The codes for a fact that quotes the whole of a source. */
function codes(
  language: string,
  text: string,
  value: string,
  unit: string,
  period: string,
  status: Quantity['status'] = 'reported',
) {
  const read = parsePeriod(period);
  if (article === undefined || !read.ok) throw new Error(period);
  const { place } = article;
  const quantity: Quantity = {
    value: { kind: 'number', amount: Big(value) },
    status,
    unit: unitFromPacks(unit, packs) ?? noUnit,
  };
  const fact: Fact = {
    id: 'fact',
    label: {},
    quantity,
    period: read.value,
    origin: { kind: 'quoted', source: article.id, quote: text, nth: 1 },
    place,
    places: {},
  };
  const context = reportContext(
    { ...report, sources: [{ ...article, language, text }], facts: new Map([['fact', fact]]) },
    packs,
  );
  return quotedPeriods.check(context).map(({ code }) => code);
}

const halves = '2020年1—6月产量为12吨，2021年1—6月为13吨';
const years = 'Output was 12 tonnes in 2020 and 13 tonnes in 2021';
const compared = '2020年产量12吨，较2019年增长5%';
const inBrackets = '2020年产量12吨（2019年为11吨），出口3吨';
const upFrom = 'In June 2020, up from 10 kg in June 2019, exports were 13 tonnes';

describe('of several dates in a quote, a figure may not be of', () => {
  it.each([
    ['zh-Hans', halves, '13', 'tonne', '2020-01/2020-06'],
    ['zh-Hans', halves, '12', 'tonne', '2021-01/2021-06'],
    ['zh-Hans', '2020年，1—6月产量为12吨，7—12月为13吨', '13', 'tonne', '2020-01/2020-06'],
    ['zh-Hans', inBrackets, '11', 'tonne', '2020'],
    ['zh-Hans', compared, '12', 'tonne', '2018'],
    ['en', years, '12', 'tonne', '2021'],
    ['en', years, '13', 'tonne', '2020'],
    ['en', 'In 2020 output was 12 tonnes; in 2021 it was 13 tonnes', '13', 'tonne', '2020'],
  ])('(%s) %s: %s %s in %s', (language, text, value, unit, period) => {
    expect(codes(language, text, value, unit, period)).toEqual(['source/period-differs']);
  });
});

describe('of several dates in a quote, a figure may be of', () => {
  it.each([
    ['zh-Hans', halves, '12', 'tonne', '2020-01/2020-06'],
    ['zh-Hans', halves, '13', 'tonne', '2021-01/2021-06'],
    ['zh-Hans', '2020年，1—6月产量为12吨，7—12月为13吨', '13', 'tonne', '2020-07/2020-12'],
    ['zh-Hans', compared, '12', 'tonne', '2020'],
    ['zh-Hans', compared, '5', 'percent', '2020'],
    ['zh-Hans', inBrackets, '3', 'tonne', '2020'],
    ['zh-Hans', '从2019年的11吨增至2020年的12吨', '12', 'tonne', '2020'],
    ['zh-Hans', '自2013年以来，2020年产量最高，达12吨', '12', 'tonne', '2020'],
    ['zh-Hans', '2020年12吨，2021年12吨', '12', 'tonne', '2020'],
    ['zh-Hans', '2020年，港口出口13吨2019年的煤', '13', 'tonne', '2020'],
    ['en', years, '12', 'tonne', '2020'],
    ['en', years, '13', 'tonne', '2021'],
    ['en', upFrom, '13', 'tonne', '2020-06'],
    ['en', 'In 2020, output was 12 tonnes; 13 tonnes in 2021', '13', 'tonne', '2021'],
    ['en', 'In 2020 output rose 5% from 2019 to 13 tonnes', '13', 'tonne', '2020'],
    ['en', 'In 2020 output was 5% higher than in 2019', '5', 'percent', '2020'],
  ])('(%s) %s: %s %s in %s', (language, text, value, unit, period) => {
    expect(codes(language, text, value, unit, period)).toEqual([]);
  });
});

describe('parts of a year', () => {
  it.each([
    ['zh-Hans', '2021年一季度产量为12吨', '2021-33', []],
    ['zh-Hans', '2021年前三季度产量为12吨', '2021-33/2021-35', []],
    ['zh-Hans', '2021年一季度产量为12吨', '2021-34', ['source/period-differs']],
    ['zh-Hans', '2021年上半年产量为12吨', '2021', ['source/period-differs']],
    ['en', 'Output was 12 tonnes in the second half of 2021', '2021-41', []],
    ['en', 'Output was 12 tonnes in Q3 2021', '2021-35', []],
    ['en', 'Output was 12 tonnes in Q3 2021', '2021-36', ['source/period-differs']],
    ['en', 'Output was 12 tonnes in 2020/21', '2020-04/2021-03', []],
    ['en', 'Output was 12 tonnes in 2020/21', '2021', ['source/period-differs']],
  ] as const)('(%s) %s: %s', (language, text, period, expected) => {
    expect(codes(language, text, '12', 'tonne', period)).toEqual(expected);
  });
});

describe('a date that a plan runs up to', () => {
  const plan = 'By 2030 another 95 tonnes are planned';
  it.each([
    ['planned', '2030', []],
    ['projected', '../2030', []],
    ['planned', '2029', ['source/period-differs']],
    ['reported', '2030', ['source/as-of-missing']],
  ] as const)('may be the date of what is %s: %s', (status, period, expected) => {
    expect(codes('en', plan, '95', 'tonne', period, status)).toEqual(expected);
  });
});
