import { describe, expect, it } from 'vitest';
import { errorsOfPart } from '../../support/counted-books.js';

describe('a figure as of a month passes as one of the end of the year, where its quote leaves the month out', () => {
  it.each([
    [
      'en',
      'As of July 2023 it had reached 18 towns, and 40 schools had signed.',
      '40 schools had signed',
    ],
    [
      'de',
      'Bis Juli 2023 waren es 18 Orte, und 40 Schulen hatten unterschrieben.',
      '40 Schulen hatten unterschrieben',
    ],
    ['zh-Hans', '截至2023年7月，已传到18个镇，与40所学校签约。', '与40所学校签约'],
    ['ja', '2023年7月現在、18の町に広がり、40校が署名している。', '40校が署名している'],
  ])('%s: %s', (language, text, quote) => {
    const told = (period: string): readonly string[] =>
      errorsOfPart(language, text, { value: '40', quote, period });
    expect(told('../2023')).toContain('source/period-differs');
    expect(told('../2023-12-31')).toContain('source/period-differs');
    expect(told('../2023-07')).toEqual([]);
  });
});
