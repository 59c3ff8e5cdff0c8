import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('drafts of accounts, censuses and occasions', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'the unit in the head over the names of the rows, behind a word for “in”',
      'fr',
      '(En M EUR)        | 2022  | 2021\nRecettes du port  | 1 240 | 1 180\nFrais du port     | (830) | (790)\nSolde du port     | 410   | 390\n',
      [
        '1.24 billion EUR @2022',
        '1.18 billion EUR @2021',
        '410 million EUR @2022',
        '390 million EUR @2021',
      ],
    ],
    [
      'the year of a census is no bound',
      'en',
      'By 2022 census figures, the town has 41,000 people. By 2024 it had 12 boats.\n',
      ['41000 person @2022', '12 @../2024'],
    ],
    [
      'the day of an occasion is that of no figure',
      'en',
      'On World Harbour Day, 22 March 2023, 41% of piers were closed.\n',
      ['41%'],
    ],
    [
      'the dates of a sentence are not those of one that begins with a number',
      'en',
      'Ferries\n\nMost boats built in 2015 are empty. 40% of the piers closed.\n',
      ['40%'],
    ],
  ])('%s (%s)', (_name, language, text, expected) => {
    expect(figuresDrafted(language, text)).toEqual(expected);
  });
});
