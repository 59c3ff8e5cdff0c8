import { expect, it } from 'vitest';
import { displayedAs } from '../../src/quantity/display.js';
import { formatFigure } from '../../src/quantity/format-figure.js';
import { commonGrouping } from '../../src/report/column-unit.js';
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
