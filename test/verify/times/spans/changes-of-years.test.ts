import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const against = (language: string, text: string, value: string | number, more: object) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, value, ...more } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a count of one month is none of its year', () => {
  it.each([
    ['en', 'In April 2024 the tram carried 830 people.'],
    ['en', 'The tram carried 830 people in April 2024.'],
    ['fr', 'En avril 2024, le tramway a transporté 830 personnes.'],
    ['de', 'Im April 2024 beförderte die Straßenbahn 830 Personen.'],
    ['es', 'En abril de 2024 el tranvía llevó a 830 personas.'],
    ['zh-Hans', '2024年4月电车运送830人。'],
    ['zh-Hant', '2024年4月電車運送830人。'],
    ['ja', '2024年4月に電車は830人を運んだ。'],
    ['ko', '2024년 4월 전차는 830명을 날랐다.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, 830, { period: '2024' })).toContain('source/period-differs');
    expect(against(language, text, 830, { period: '2024-04' })).not.toContain(
      'source/period-differs',
    );
  });
});

describe('a change of several years is of none of them', () => {
  it.each([
    ['en', 'Between 2016 and 2021 traffic grew by 7%.', 'traffic grew by 7%'],
    ['en', 'From 2016 to 2021 traffic grew by 7% a year on average.', 'grew by 7% a year'],
    ['fr', 'De 2016 à 2021, le trafic a augmenté de 7 %.', 'augmenté de 7 %'],
    ['de', 'Zwischen 2016 und 2021 wuchs der Verkehr um 7 Prozent.', 'um 7 Prozent'],
    ['es', 'Entre 2016 y 2021 el tráfico creció un 7 %.', 'creció un 7 %'],
    ['zh-Hans', '2016年至2021年，货运增长7%。', '货运增长7%'],
    ['zh-Hant', '2016年至2021年，貨運增長7%。', '貨運增長7%'],
    ['ja', '2016年から2021年にかけて貨物は7％増加した。', '貨物は7％増加'],
    ['ko', '2016년부터 2021년까지 화물은 7% 증가했다.', '화물은 7% 증가'],
  ])('%s: %s', (language, text, quote) => {
    for (const period of ['2016', '2018', '2021'])
      expect(against(language, text, '7%', { period, quote })).toContain('source/period-differs');
    expect(against(language, text, '7%', { period: '2016/2021', quote })).not.toContain(
      'source/period-differs',
    );
  });

  it('but the level that they come to is of the last', () => {
    const text = 'Between 2016 and 2021 traffic rose from 410 to 700.';
    expect(against('en', text, 700, { period: '2021', quote: 'to 700' })).toEqual([]);
    expect(against('en', text, 700, { period: '2018', quote: 'to 700' })).toContain(
      'source/period-differs',
    );
  });
});
