import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

describe('a figure that a month heads is of that month', () => {
  const headed = [
    ['en', '2022 (May): 640', '2022-05'],
    ['en', 'May 2022: 640', '2022-05'],
    ['en', 'The pier had 640 visits (May 2022).', '2022-05'],
    ['de', '2022 (Mai): 640', '2022-05'],
    ['fr', '2022 (mai) : 640', '2022-05'],
    ['es', '2022 (mayo): 640', '2022-05'],
    ['zh-Hans', '2022年（5月）：640', '2022-05'],
    ['ja', '2022年（5月）：640', '2022-05'],
    ['ko', '2022년(5월): 640', '2022-05'],
  ] as const;
  it.each(headed)('and not of its year (%s): %s', (language, text, month) => {
    expect(readingFaults(language, text, text, `640; period: 2022`)).toContain(
      'source/period-differs',
    );
    expect(readingFaults(language, text, text, `640; period: ${month}`)).toEqual([]);
  });

  it('and words in the bracket of a year that are no month leave it whole', () => {
    const text = '2022 (provisional): 640';
    expect(readingFaults('en', text, text, '640; period: 2022')).toEqual([]);
  });
});
