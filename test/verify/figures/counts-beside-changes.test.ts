import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('a count beside its change in per cent is no share', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['en', 'Ferry trips: 4.2 million, +3.1% on the year;', ['4.2 million', '3.1 %']],
    ['en', 'Landings: 41,204, -0.7%;', ['41204', '-0.7 %']],
    [
      'en',
      'Loans rose by 3.4% to 2.6 million and 1.2% to 340,500 respectively.',
      ['3.4 %', '2.6 million', '1.2 %', '340500'],
    ],
    ['de', 'Im Handel blieb die Zahl stabil (2019: 17 304, −0,6 Prozent).', ['17304', '-0.6 %']],
    ['fr', 'Nuitées : 3,7 millions, +2,4 % ;', ['3.7 million', '2.4 %']],
    ['es', 'Viajeros: 5,1 millones, -1,8 %;', ['5.1 million', '-1.8 %']],
    ['en', 'Shares of 3.8 and 4.1% were seen.', ['3.8 %', '4.1 %']],
  ])('%s: %s', (language, text, drafted) => {
    expect(
      figuresDrafted(language, text).map((each) =>
        each
          .replace(/ @.*/u, '')
          .replace(/(?<=\d)%/u, ' %')
          .replace(/ (?:trip|boat)s?$/u, ''),
      ),
    ).toEqual(drafted);
  });
});
