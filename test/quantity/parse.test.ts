import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHanNumeral } from '../../src/quantity/han-numeral.js';
import { parsePeriod } from '../../src/quantity/parse-period.js';
import { parseValue } from '../../src/quantity/parse-value.js';
import { faultAt } from '../../src/quantity/parsed.js';

const shown = (text: string): string => {
  const read = parseValue(text);
  if (!read.ok) return read.faults.map(({ code }) => code).join();
  const { value, share } = read.value;
  const digits =
    value.kind === 'number'
      ? value.amount.toFixed()
      : value.kind === 'range'
        ? `${value.low.toFixed()}..${value.high.toFixed()}`
        : value.kind === 'ratio'
          ? value.terms.map((term) => term.toFixed()).join(':')
          : `${value.numerator.toFixed()}/${value.denominator.toFixed()}`;
  return digits + (share === undefined ? '' : share === 'percent' ? '%' : '‰');
};

describe('a value as an author writes it', () => {
  it.each([
    ['2200亿', '220000000000'],
    ['220000000000', '220000000000'],
    ['220 billion', '220000000000'],
    ['1.24万', '12400'],
    ['2/3', '2/3'],
    ['1:15', '1:15'],
    ['-2.3%', '-2.3%'],
    ['12,400', '12400'],
    ['9.37万亿', '9370000000000'],
    ['9.37 trillion', '9370000000000'],
    ['1.42\u00A0million', '1420000'],
    ['50%', '50%'],
    ['5.36‰', '5.36‰'],
    ['1.8%—2‰', 'quantity/not-a-number'],
    ['５０％', '50%'],
    ['1.8%—2%', '1.8..2%'],
    ['1.8–2%', '1.8..2%'],
    ['9–16 billion', '9000000000..16000000000'],
    ['9～16亿', '900000000..1600000000'],
    ['900 million–1.2 billion', '900000000..1200000000'],
    ['8000—1.2万', '8000..12000'],
    ['900—1.2 thousand', '900..1200'],
    ['三—五千', '3000..5000'],
    ['2亿5000万', '250000000'],
    ['731만', '7310000'],
    ['1.5조', '1500000000000'],
    ['6조 1300억', '6130000000000'],
    ['6조1300억', '6130000000000'],
    ['1억 2천만', '120000000'],
    ['4천', '4000'],
    ['3만~5만', '30000..50000'],
    ['3만 2', 'quantity/not-a-number'],
    ['3万5千', '35000'],
    ['3万5000', '35000'],
    ['−2亿5000万', '-250000000'],
    ['3万5千—4万', '35000..40000'],
    ['3千万', '30000000'],
    ['三点五亿', '350000000'],
    ['-1.2', '-1.2'],
    ['−1.2%', '-1.2%'],
    ['−2% to −1%', '-2..-1%'],
    ['三十六', '36'],
    ['两千', '2000'],
    ['三十六万', '360000'],
    ['0.1', '0.1'],
    ['', 'quantity/not-a-number'],
    ['many', 'quantity/not-a-number'],
    ['3万5', 'quantity/not-a-number'],
    ['5千3万', 'quantity/not-a-number'],
    ['2.5亿5000万', 'quantity/not-a-number'],
    ['三五', 'quantity/not-a-number'],
    ['12,40', 'quantity/not-a-number'],
    ['1,2400', 'quantity/not-a-number'],
    ['十四五', 'quantity/not-a-number'],
    ['2200多亿', 'quantity/not-a-number'],
    ['1—2—3', 'quantity/not-a-number'],
    ['1.8%—2', 'quantity/not-a-number'],
    ['2%—1.8%', 'quantity/out-of-order'],
    ['NaN', 'quantity/not-a-number'],
    ['0x10', 'quantity/not-a-number'],
    ['0.1234567890123456', 'quantity/too-precise'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('keeps a number that no float can hold', () => {
    expect(shown('12345678901234567.89')).toBe('12345678901234567.89');
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shown(text)).toBeTypeOf('string');
      }),
    );
  });

  it('is placed at the text by its caller', () => {
    const read = parseValue('many');
    const [fault] = read.ok ? [] : read.faults;
    expect(fault && faultAt(fault, { file: 'facts.yaml', line: 3, column: 10 })).toMatchObject({
      code: 'quantity/not-a-number',
      severity: 'error',
      place: { line: 3, column: 10 },
    });
  });
});

describe('a numeral in hanzi', () => {
  it.each([
    ['三', '3'],
    ['十', '10'],
    ['十五', '15'],
    ['三十六', '36'],
    ['一百零五', '105'],
    ['两千', '2000'],
    ['两千零二十', '2020'],
    ['三千六百五十', '3650'],
    ['三十六亿五千万', '3650000000'],
    ['一亿零三万', '100030000'],
    ['两千万亿', '2000000000000000'],
    ['二〇二〇', '2020'],
    ['三点一四', '3.14'],
    ['三点五亿', '350000000'],
    ['一点二万亿', '1200000000000'],
    ['二〇', '20'],
    ['一二〇', '120'],
    ['三五', undefined],
    ['两三百', undefined],
    ['三点亿', undefined],
    ['三点五亿万', undefined],
    ['貳佰', '200'],
    ['十四五', undefined],
    ['三百五', undefined],
    ['一万二', undefined],
    ['万', undefined],
    ['零零十', undefined],
    ['百千', undefined],
    ['一千十', undefined],
    ['一百零', undefined],
    ['一百万十', undefined],
    ['三点', undefined],
    ['三点十', undefined],
    ['三点五点二', undefined],
    ['三个', undefined],
  ])('%s is %s', (text, expected) => {
    expect(parseHanNumeral(text)?.toFixed()).toBe(expected);
  });
});

describe('a period in EDTF', () => {
  it.each([
    ['2020', { kind: 'date', date: { year: 2020 } }],
    ['2020-07', { kind: 'date', date: { year: 2020, month: 7 } }],
    ['2020-06-18', { kind: 'date', date: { year: 2020, month: 6, day: 18 } }],
    [
      '2020-01/2020-11',
      { kind: 'interval', from: { year: 2020, month: 1 }, to: { year: 2020, month: 11 } },
    ],
    [
      '2021-34',
      {
        kind: 'interval',
        from: { year: 2021, month: 4 },
        to: { year: 2021, month: 6 },
        parts: 'quarter',
      },
    ],
    [
      '2021-39',
      { kind: 'interval', from: { year: 2021, month: 9 }, to: { year: 2021, month: 12 } },
    ],
    [
      '2021-41',
      {
        kind: 'interval',
        from: { year: 2021, month: 7 },
        to: { year: 2021, month: 12 },
        parts: 'half',
      },
    ],
    [
      '2021-33/2021-35',
      {
        kind: 'interval',
        from: { year: 2021, month: 1 },
        to: { year: 2021, month: 9 },
        parts: 'quarter',
      },
    ],
    ['../2020-12-31', { kind: 'as-of', date: { year: 2020, month: 12, day: 31 } }],
    ['../2020-07', { kind: 'as-of', date: { year: 2020, month: 7 } }],
    ['2020-02-29', { kind: 'date', date: { year: 2020, month: 2, day: 29 } }],
    ['2000-02-29', { kind: 'date', date: { year: 2000, month: 2, day: 29 } }],
  ])('%s is read', (text, value) => {
    expect(parsePeriod(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['last year', 'quantity/not-a-period'],
    ['2020-6-18', 'quantity/not-a-period'],
    ['2020/..', 'quantity/not-a-period'],
    ['2020/2020-11', 'quantity/not-a-period'],
    ['2020-13', 'quantity/no-such-date'],
    ['2020-32', 'quantity/no-such-date'],
    ['2020-42', 'quantity/no-such-date'],
    ['2020-33/2020-40', 'quantity/not-a-period'],
    ['2020-33/2020-06', 'quantity/not-a-period'],
    ['../2020-33', 'quantity/not-a-period'],
    ['2020-35/2020-34', 'quantity/out-of-order'],
    ['2021-02-29', 'quantity/no-such-date'],
    ['2020-04-31', 'quantity/no-such-date'],
    ['1900-02-29', 'quantity/no-such-date'],
    ['2020-13/2021-01', 'quantity/no-such-date'],
    ['2020-01/2021-00', 'quantity/no-such-date'],
    ['2020/2021/2022', 'quantity/not-a-period'],
    ['2020-11/2020-01', 'quantity/out-of-order'],
    ['2020/2020', 'quantity/out-of-order'],
  ])('%s is refused', (text, code) => {
    const read = parsePeriod(text);
    expect(read.ok ? [] : read.faults.map((fault) => fault.code)).toEqual([code]);
  });
});
