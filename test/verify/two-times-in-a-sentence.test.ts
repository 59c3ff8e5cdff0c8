import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../support/periods-drafted.js';
import { proveSource } from '../support/prove-source.js';

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
      ['-2% 2019', '0.4% 2020', '17 2020'],
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
      ['48亿 2021', '6.0% 2021', '52亿 2022', '2.2% 2022'],
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
