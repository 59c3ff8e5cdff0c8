import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../../support/periods-drafted.js';
import { faultsOf } from '../../../support/prove-source.js';

describe('the level that a figure is compared with keeps its date to itself', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'In 2022 thefts came to 240, a 4 per cent reduction on the 250 in 2021 and a 20 per cent reduction on 2019.',
      ['240 2022', '-4%', '250 2021', '-20%'],
    ],
    [
      'The ferry had 480 calls in 2022. This was 4% lower than the 500 calls logged in the year ending December 2021.',
      ['480 2022', '-4% 2022', '500 2021'],
    ],
    [
      'In 2022 the harvest was 62 tonnes, 5.5 percent lower than the most recent peak of 66 tonnes in 2018.',
      ['62 2022', '-5.5% 2022', '66 2018'],
    ],
    [
      'The harvest decreased by 4.5 percent in 2019 compared with the 2018 peak of 66 million tonnes.',
      ['-4.5% 2019', '66 million 2018'],
    ],
    [
      'During 2006 it moved 1,410 tonnes, an increase of 6.1 per cent compared to the volume shipped in 2005.',
      ['1410 2006', '6.1% 2006'],
    ],
    [
      'In December 2006 there were 1,620 calls, up 5.2 per cent on the same month in 2005.',
      ['1620 2006-12', '5.2% 2006-12'],
    ],
    [
      'The wait in 2023 rose to 7.6 days (in 2019 the average was 7.2 days).',
      ['7.6 2023', '7.2 2019'],
    ],
    ['Readers scored 12% higher than the members of the club in 2023.', ['12% 2023']],
  ])('%s', (text, drafted) => {
    expect(periodsDrafted('en', text)).toEqual(drafted);
  });

  it('refuses the date of the level for the change', () => {
    const text = 'This was 4% lower than the 500 calls logged in the year ending December 2021.';
    expect(faultsOf('en', text, '-4%', '2021')).toContain('source/period-differs');
    expect(
      faultsOf(
        'es',
        'Es un 4 % menos en comparación con las 500 llamadas registradas en 2021.',
        '-4%',
        '2021',
      ),
    ).toContain('source/period-differs');
  });
});

describe('a size of a change has the direction of the verb that it belongs to', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Burglaries have dropped by 15% on 2019 and 34% on 2012.', ['-15%', '-34%']],
    ['The roll decreased by 1,230 (0.3%) to 47,100.', ['-1230', '-0.3%', '47100']],
    ['The roll rose by 1,230 (2.7%) to 47,100.', ['1230', '2.7%', '47100']],
    ['This has decreased for the fourth year and is 1.7% lower than elsewhere.', ['-1.7%']],
  ])('%s', (text, drafted) => {
    expect(periodsDrafted('en', text)).toEqual(drafted);
  });
});
