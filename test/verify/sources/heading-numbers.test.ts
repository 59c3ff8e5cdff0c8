import { describe, expect, it } from 'vitest';
import { headingNumbers, noteMarks } from '../../../src/verify/sources/heading-numbers.js';

const found = (text: string): readonly string[] =>
  headingNumbers(text).map(({ start, end }) => text.slice(start, end));

describe('the numbers of headings', () => {
  it('are those of lines of their own that count from one', () => {
    const text =
      'Season\n\n1. Landings\n\nThey landed 40 tonnes.\n\n2. The fleet\n\n12 boats.\n\n3) Stocks\n';
    expect(found(text)).toEqual(['1', '2', '3']);
  });

  it('stand before hanzi with a sign of their own, each kind for itself', () => {
    const text =
      '1、学生人数\n（1）小学560人\n(2)初中310人\n2、教师61人。\n3、九年一贯制学校2所。\n4月招生。\n';
    expect(found(text)).toEqual(['1', '1', '2', '2', '3']);
  });

  it('and those of notes are no figures', () => {
    const text = '常住人口[2]为1204人[12]，占比[3%]。';
    expect(noteMarks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2', '12']);
  });

  it.each([
    ['one alone in hanzi', '1、学生560人。'],
    ['a list that goes on', '第\n1、2号泵站\n2、3号泵站'],
    ['one alone', '1. Landings\n\nThey landed 40 tonnes.'],
    ['such as do not count on', '3. Mai 2020\n\nAuf See.\n\n7. Mai 2020\n\nIm Hafen.'],
    ['a figure that opens a line of a paragraph', 'They rose to\n1. Then\nthey fell to\n2. Now'],
    ['amounts', '1 boat\n\n2 boats'],
  ])('and not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
