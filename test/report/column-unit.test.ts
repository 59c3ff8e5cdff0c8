import { expect, it } from 'vitest';
import { displayedAs } from '../../src/quantity/format/display.js';
import { formatFigure } from '../../src/quantity/format/format-figure.js';
import { commonGrouping, commonMagnitude } from '../../src/report/column-unit.js';
import { pack, quantity, unit } from '../quantity/packs.js';
import { report } from '../template/support.js';

/** Figures of one column as the column prints them in Chinese, where 9650 alone is not grouped. */
const column = (...values: readonly string[]): readonly string[] => {
  const [fact] = report.facts.values();
  if (fact === undefined) throw new Error('the report has no facts');
  const quantities = values.map((value) => quantity(value, unit('kilometre')));
  const chinese = pack('zh-Hans');
  const facts = quantities.map((each) => ({ ...fact, quantity: each }));
  const from = commonGrouping(facts, 0, chinese);
  const shared = {
    magnitudes: { 'zh-Hans': 0 },
    groupingFrom: from === undefined ? {} : { 'zh-Hans': from },
  };
  return quantities.map((each) => formatFigure(displayedAs(each, shared), chinese, 'digits').text);
};

it('a column that groups the digits of one figure groups those of all', () => {
  expect(column('9650', '309590', '800')).toEqual(['9,650', '309,590', '800']);
});

it('a column of small figures groups none, as the language does', () => {
  expect(column('9650', '1284')).toEqual(['9650', '1284']);
});

it('a column groups the digits of no language alone: 1311.95 stands over no 1,311.95', () => {
  const [fact] = report.facts.values();
  if (fact === undefined) throw new Error('the report has no facts');
  const facts = ['1311.95', '84'].map((value) => ({
    ...fact,
    quantity: quantity(value, unit('kilometre')),
  }));
  const printed = (...tags: readonly string[]): readonly string[] =>
    tags.map((tag) => {
      const beside = tags.map((each) => pack(each));
      const from = commonGrouping(facts, 0, pack(tag), beside);
      const shared = {
        magnitudes: { [tag]: 0 },
        groupingFrom: from === undefined ? {} : { [tag]: from },
      };
      const [first] = facts;
      if (first === undefined) throw new Error('there is no figure');
      return formatFigure(displayedAs(first.quantity, shared), pack(tag), 'digits').text;
    });
  expect(printed('zh-Hans', 'en')).toEqual(['1,311.95', '1,311.95']);
  expect(printed('ja', 'en', 'ko')).toEqual(['1,311.95', '1,311.95', '1,311.95']);
  expect(printed('de', 'fr')).toEqual(['1.311,95', '1\u202f311,95']);
  expect(printed('de', 'es')).toEqual(['1311,95', '1311,95']);
  expect(printed('zh-Hans', 'ja')).toEqual(['1311.95', '1311.95']);
});

it('a column of chained magnitudes counts in the last word of its shortest chain', () => {
  const power = (...values: readonly string[]): number =>
    commonMagnitude(
      values.map((value) => ({ quantity: quantity(value, unit('kilometre')) })),
      pack('ja'),
    );
  expect(power('103400000', '116800000')).toBe(4);
  expect(power('103400000', '1826000')).toBe(0);
  expect(power('300000000', '103400000')).toBe(4);
});

it.each([
  ['ja', '103400000', '10,340'],
  ['ko', '103400000', '10,340'],
  ['zh-Hans', '103400000', '10,340'],
  ['zh-Hans', '96100000', '9610'],
])(
  '%s: a column under a head with the magnitude groups %s as digits that stand alone',
  (tag, value, printed) => {
    const own = quantity(value, unit('person'));
    const shared = displayedAs(own, { magnitudes: { [tag]: 4 } });
    expect(formatFigure(shared, pack(tag), 'digits').text).toBe(printed);
    expect(formatFigure(shared, pack(tag), 'number').text).not.toContain(',');
  },
);
