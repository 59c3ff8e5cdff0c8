import { expect, it } from 'vitest';
import { errorsOfPart } from '../../../support/counted-books.js';

const told = (text: string, quote: string, period: string): readonly string[] =>
  errorsOfPart('zh-Hans', text, { value: '21', quote, period });

it('中 of a name behind 年 makes a figure of the year one of a part of it', () => {
  const text = '2020年中欧班列共开行12400趟，到达21个国家。';
  expect(told(text, '到达21个国家', '2020-40')).toContain('source/period-differs');
  expect(told(text, '到达21个国家', '2020-03')).toContain('source/period-differs');
  expect(told(text, '到达21个国家', '2020')).toEqual([]);
});

it('a holiday behind a year bears out no month of it', () => {
  expect(told('2020年春节，班列共开行124趟，到达21个国家。', '到达21个国家', '2020-02')).toEqual(
    [],
  );
});
