import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../support/periods-drafted.js';
import { faultsOf, proveSource } from '../../support/prove-source.js';

describe('of two times in a sentence none is proved where no words tell which is the figure’s', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'en',
      'Overall the 3% fall between the year ending April 2021 and the year ending April 2022 was driven by fewer fires.',
      ['-3%'],
    ],
    [
      'en',
      'Landings declined in 2019 (a fall of 2% compared with 2018), before increasing by a mere 0.4% to reach 17 tonnes in 2020.',
      ['-2% 2019', '0.4%', '17 2020'],
    ],
    ['de', 'Nachdem die Flotte 2021 wuchs und 2022 schrumpfte, wurden 240 Kähne gebaut.', ['240']],
    [
      'fr',
      'Après une hausse en 2021 et une baisse en 2022, la flotte compte 240 bateaux.',
      ['240'],
    ],
  ])('%s: %s', (language, text, drafted) => {
    expect(periodsDrafted(language, text)).toEqual(drafted);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['en', 'There were 40 calls in 2022 and 52 calls in 2023.', ['40 2022', '52 2023']],
    ['en', 'In 2022 and 2023 there were 40 and 52 calls respectively.', ['40 2022', '52 2023']],
    [
      'zh-Hans',
      '产值：2021年为48亿元，增长6.0%；2022年为52亿元，增长2.2%。',
      ['48亿 2021', '6.0%', '52亿 2022', '2.2%'],
    ],
  ])('leaves alone what is told: %s, %s', (language, text, drafted) => {
    expect(periodsDrafted(language, text)).toEqual(drafted);
  });

  const text =
    'Overall the 3% fall between the year ending April 2021 and the year ending April 2022 was driven by fewer fires.';
  const faults = (quote: string, more = '') =>
    proveSource({
      language: 'en',
      text: `${text}\n`,
      facts: `fall:\n  label: { en: Fires, zh-Hans: 火灾 }\n  value: -3%\n  period: 2020-05/2021-04\n  quote: ${quote}\n${more}`,
    }).filter(({ code }) => code === 'source/period-differs');

  it('names both times to who typed one, and what to do', () => {
    const [told] = faults('the 3% fall');
    expect(told?.problem).toContain('and of “the year ending April 2022”, and no words of it tell');
    expect(told?.remedy).toContain('one date');
  });

  it('takes a quote with one date, and the word of who checked it', () => {
    expect(faults('the 3% fall between the year ending April 2021')).toEqual([]);
    expect(
      faults('the 3% fall', '  checked-by-hand: The table on page 3 gives it for April 2021.\n'),
    ).toEqual([]);
  });
});

describe('a level and a change are not of the time that the other is of', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Chad had the largest growth in 2023, going from 84,000 pupils to over 3.4 million.',
      ['84000', '3.4 million 2023'],
    ],
    [
      'In December 2006 it moved 1,620 tonnes, a rise of 5.7 per cent a year ago.',
      ['1620 2006-12', '5.7%'],
    ],
    [
      'The result fell by 12 per cent to 18.5 million euros (41.2 million) in 2003.',
      ['-12%', '18.5 million', '41.2 million'],
    ],
    ['Sales decreased in 24 shops by 12%.', ['24', '-12%']],
    ['Sales decreased by 12% in 24 shops.', ['-12%', '24']],
  ])('%s', (text, drafted) => {
    expect(periodsDrafted('en', text)).toEqual(drafted);
  });

  it('refuses a time typed for a bare amount in brackets, and not where the bracket tells it', () => {
    const told = (bracket: string) =>
      faultsOf(
        'en',
        `The result of 2003 came to 18.5 million euros (${bracket}).`,
        '41.2 million',
        '2003',
      );
    expect(told('41.2 million')).toContain('source/period-differs');
    expect(told('41.2 million in 2003')).not.toContain('source/period-differs');
  });

  it('takes a bare amount in brackets that says the rounded one before it to its last digit', () => {
    const told = (said: string) =>
      faultsOf('en', `In 2003 the town had ${said} people (5,234,567).`, '5234567', '2003');
    expect(told('5.2 million')).toEqual([]);
    expect(told('5.9 million')).toContain('source/period-differs');
  });

  it('takes no share for one of the year of its whole', () => {
    const text = 'In 2003 the line won back 85% of the riders who came in 1999.';
    expect(periodsDrafted('en', text)).toEqual(['85%']);
    expect(faultsOf('en', text, '85%', '2003')).toEqual([]);
    expect(faultsOf('en', text, '85%', '1999')).toContain('source/period-differs');
    const alone = 'The survey found that 85% of the riders who came in 1999 had a pass.';
    expect(faultsOf('en', alone, '85%', '1999')).toEqual([]);
  });

  it('takes the fall where the source tells in how many places it was', () => {
    expect(faultsOf('en', 'In 2023 sales decreased in 24 shops by 12%.', '-12%', '2023')).toEqual(
      [],
    );
  });
});
