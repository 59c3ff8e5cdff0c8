import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../support/periods-drafted.js';
import { faultsOf } from '../../support/prove-source.js';

describe('what stands beside a figure is not taken for its own', () => {
  it('begins an item of a list with its dash, so that a year of one item is of no other', () => {
    const text = [
      'Highlights include:',
      '- Sales declined by 3.2% at constant prices and remain well ahead of 2019',
      '- Profit increased by 6.4%, with growth of 7.7%',
      '- 18 shops were added in 2023, at a cost of £420 million',
    ].join('\n');
    expect(periodsDrafted('en', text)).toEqual(['-3.2%', '6.4%', '7.7%', '18 2023', '420 million']);
  });

  it('keeps a line that begins with a dash between two clauses with the line before', () => {
    expect(periodsDrafted('en', 'In 2023 the harvest\n– a poor one – came to 62 tonnes.')).toEqual([
      '62 2023',
    ]);
  });

  it('ends a heading in capitals with its line, and gives no figure under it its years', () => {
    const text =
      'HARVEST OF THE LAKES, 1950–2022\nPeru stayed first with 14 tonnes and 16% of the harvest.';
    expect(periodsDrafted('en', `The notes.\n\n${text}`)).toEqual(['14', '16%']);
  });

  it('reads the days of two months with their one year as a time, and not as a count', () => {
    const text =
      'INTERIM REPORT JANUARY 1 - MARCH 31, 2003\n\nDuring January 1 – March 31, 2003 it sold 412 boats.';
    expect(periodsDrafted('en', text)).toEqual(['412 2003-01-01/2003-03-31']);
  });

  it('takes no count of the places of a change for its size', () => {
    const text = 'Thefts increased in 15 districts and decreased in 14 districts.';
    expect(periodsDrafted('en', text)).toEqual(['15', '14']);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['en', 'In 2023 the waiting list fell from 150 to 110.', ['150', '110 2023']],
    ['zh-Hans', '2023年，产量由150万吨降至110万吨。', ['150万', '110万 2023']],
    ['en', 'The list fell from 150 in 2022 to 110 in 2023.', ['150 2022', '110 2023']],
  ])(
    'gives the level that a change began at no date of its sentence (%s: %s)',
    (language, text, drafted) => {
      expect(periodsDrafted(language, text)).toEqual(drafted);
    },
  );

  it('refuses the date of the change for the level that it began at', () => {
    const text = 'In 2023 the waiting list fell from 150 to 110.';
    expect(faultsOf('en', text, '150', '2023')).toContain('source/period-differs');
    expect(faultsOf('en', text, '110', '2023')).not.toContain('source/period-differs');
  });
});
