import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const against = (
  language: string,
  text: string,
  fact: Readonly<Record<string, unknown>>,
  quote = text,
) =>
  proveSource({ language, text, facts: stringify({ f: { quote, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a number that a line end or a space breaks is read whole or not at all', () => {
  it.each([
    ['en', 'The hall sold 1,\n250 chairs.', '1250', '250'],
    ['en', 'The hall sold 12,350,\n475 chairs.', '12350475', '475'],
    ['de', 'Das Haus zählte 7.\n400 Gäste.', '7400', '400'],
  ])('%s: %s', (language, text, right, wrong) => {
    expect(against(language, text, { value: right })).toEqual([]);
    expect(against(language, text, { value: wrong })).not.toEqual([]);
  });
  it('售出4 60份 holds no 60', () => {
    expect(against('zh-Hans', '当日售出4 60份报纸。', { value: '60' })).not.toEqual([]);
    expect(against('zh-Hans', '当日售出4 60份报纸。', { value: '4' })).not.toEqual([]);
  });
  it.each([
    ['In 2019,\n250 chairs were sold.', '250'],
    ['The list:\n1.\n250 chairs', '250'],
  ])('another number before a line end parts none: %s', (text, value) => {
    expect(against('en', text, { value })).toEqual([]);
  });
});

describe('from one number to another is a range where nothing changes', () => {
  it.each([
    ['en', 'From 30 to 45 boats sail each week.', '30-45', '45'],
    ['zh-Hans', '每周由30至45艘船出海。', '30-45', '45'],
  ])('%s: %s', (language, text, range, end) => {
    expect(against(language, text, { value: range })).toEqual([]);
    expect(against(language, text, { value: end })).not.toEqual([]);
  });
  it.each([
    'The fleet grew from 30 to 45 boats.',
    'From 30 to 45 boats the fleet increased.',
    'The fleet went from 30 to 45 boats.',
  ])('a change stays one: %s', (text) => {
    expect(against('en', text, { value: '45' })).toEqual([]);
  });
});

describe('a price of one hour is no sum', () => {
  it.each([
    ['en', 'Guides earn $18 per hour.'],
    ['en', 'Guides earn $18 an hour.'],
    ['de', 'Führer verdienen $18 je Stunde.'],
    ['fr', 'Les guides gagnent $18 par heure.'],
    ['es', 'Los guías ganan $18 por hora.'],
    ['zh-Hans', '导游收入为$18每小时。'],
    ['ja', '案内人の賃金は$18 1時間当たり。'],
    ['ko', '안내원 임금은 $18 시간당.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, { value: '18', unit: 'USD' })).not.toEqual([]);
  });
  it.each([
    ['en', 'Guides earn $18 a day.'],
    ['en', 'Guides earn $18 a month.'],
    ['en', 'Guides earn $18 monthly.'],
    ['en', 'Guides earn $18/day.'],
    ['en', 'Guides earn 18 dollars a week.'],
    ['de', 'Führer verdienen 18 US-Dollar am Tag.'],
    ['fr', 'Les guides gagnent 18 dollars l’heure.'],
    ['es', 'Los guías ganan 18 dólares la hora.'],
    ['zh-Hans', '导游每小时18美元。'],
    ['zh-Hans', '门票每人18美元。'],
    ['zh-Hant', '導遊每小時18美元。'],
    ['ja', '案内人は1時間あたり18ドル。'],
    ['ko', '안내원은 시간당 18달러.'],
  ])('nor is that of a day, before the sum or behind it, %s: %s', (language, text) => {
    expect(against(language, text, { value: '18', unit: 'USD' })).toEqual(['source/unit-differs']);
  });
  it.each([
    ['en', 'Guides earned $18 a year earlier.'],
    ['de', 'Führer verdienten 18 US-Dollar im Jahr 2020.'],
    ['zh-Hans', '导游收入18美元，每小时两人。'],
  ])('a time that is none of the sum leaves it one, %s: %s', (language, text) => {
    expect(against(language, text, { value: '18', unit: 'USD' })).not.toContain(
      'source/unit-differs',
    );
  });
  it('a sum stays one', () => {
    expect(against('en', 'Guides earned $18 on Monday.', { value: '18', unit: 'USD' })).toEqual([]);
  });
});

describe('a fall is one in other words', () => {
  it.each([
    ['en', 'Sales were off 7%.', '7%'],
    ['en', 'Sales came in 7% under those of May.', '7%'],
    ['zh-Hant', '運力折損7%。', '7%'],
    ['zh-Hans', '运力折损7%。', '7%'],
    ['zh-Hans', '客流损失7%。', '7%'],
  ])('%s: %s', (language, text, value) => {
    expect(against(language, text, { value: `-${value}` })).toEqual([]);
  });
});
