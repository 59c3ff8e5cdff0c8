import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../support/periods-drafted.js';

describe('the time of a title is that of a figure though its paragraph tells of another one apart', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'a later sentence has its own time and figure',
      'fr',
      'Trafic au 2e trimestre 2013\n\nLe fret a crû de 4,2 %. Les ventes ont augmenté de 37 % entre 2009 et 2013.\n',
      ['4.2% 2013-34', '37% 2009/2013'],
    ],
    [
      'a later sentence tells the time of the figure before it',
      'en',
      'Ferries in 2013\n\nFreight rose by 4.2%. That was in 2011.\n',
      ['4.2%'],
    ],
    [
      'a later stock at the end of a quarter',
      'zh-Hans',
      '2013年上半年渡口情况\n\n上半年，渡口收入增长4.2%。\n客运量37万人，增长5%。二季度末，渡船71艘。\n',
      ['4.2% 2013-40', '37万 2013-40', '5% 2013-40', '71'],
    ],
    [
      'the paragraph before looked back in passing',
      'en',
      'Ferries in 2013\n\nFreight came to 37 tonnes in 2013, while 42 tonnes were carried in 2012.\n\nSales rose by 4.2%.\n',
      ['37 2013', '42 2012', '4.2% 2013'],
    ],
    [
      'the paragraph before told of another year',
      'en',
      'Ferries in 2013\n\nFreight came to 42 tonnes in 2012.\n\nSales rose by 4.2%.\n',
      ['42 2012', '4.2%'],
    ],
    [
      'an average of years beside it',
      'zh-Hans',
      '2013年上半年渡口情况\n\n客运收入31亿元，同比增长8.1%，两年平均增长4.7%。\n',
      ['31亿 2013-40', '8.1% 2013-40', '4.7%'],
    ],
    [
      'the level of an earlier time beside it',
      'zh-Hans',
      '2013年上半年渡口情况\n\n客运收入增长8.1%，货运由上年同期的182吨降至167吨。\n',
      ['8.1% 2013-40', '182', '167 2013-40'],
    ],
    [
      'a change over last year',
      'en',
      'Ferries in 2013\n\nFreight came to 37 tonnes, a decrease of 4.2% over last year.\n',
      ['37 2013', '-4.2% 2013'],
    ],
    [
      'the level that it fell from',
      'en',
      'Ferries in 2013\n\nFreight was down by a third, from 36 tonnes to 24 tonnes.\n',
      ['-1/3 2013', '36', '24 2013'],
    ],
    [
      'a title that compares with a year',
      'es',
      'Los viajes aumentan un 2 % en abril de 2013 respecto al mismo mes de 2012\n\nEn abril viajaron 37 personas.\n',
      ['2% 2013-04', '37 2013-04'],
    ],
    [
      'earlier months of the year of a month',
      'ja',
      '2013年10月の渡し船の統計\n\n7~9月期の消費額は48億円だった。\n',
      ['48亿 2013-07/2013-09'],
    ],
    [
      'a length is of no quarter',
      'en',
      'Ferries in the second quarter of 2013\n\nThe new quay is 650 m long. Freight rose by 4.2%.\n',
      ['650', '4.2% 2013-34'],
    ],
  ])('%s (%s)', (_name, language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});
