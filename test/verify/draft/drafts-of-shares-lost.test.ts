import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('a draft takes what is lost for a fall where it is a share, and reads the level beside a comparison as one', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'a share that is lost',
      'en',
      'Line 6 lost 4.2% of its riders. The union lost nearly 3 percentage points.\n',
      ['-4.2%', '-3 percentage-point nearly'],
    ],
    [
      'a sum and a count that are lost',
      'en',
      'The yard lost £3 million and 14 cranes.\n',
      ['3 million GBP', '14'],
    ],
    ['a separated verb without a preposition', 'de', 'Die Werften büßten 1,7 % ein.\n', ['-1.7%']],
    [
      'a fall before a verb that is joined and tells a level',
      'de',
      'Die Fähren mussten ein Minus von 2,6 % hinnehmen und kamen auf 81 000 Fahrten.\n',
      ['-2.6%', '81000'],
    ],
    [
      'a level that a fall began at, in two months',
      'de',
      'Die Quote fiel von 5,1 % im Mai und Juni auf 4,6 %.\n',
      ['5.1%', '4.6%'],
    ],
    [
      'a noun before the word that compares',
      'de',
      'Es fuhren 35 Schiffe weniger als ein Jahr zuvor. Es fuhren 21 Schiffe mehr als im Mai 2019.\n',
      ['-35', '21'],
    ],
    [
      'a noun before a word that qualifies an amount',
      'de',
      'Es zahlten 35 Gäste weniger als 10 Euro.\n',
      ['35', '10 EUR less-than'],
    ],
    [
      'a level, and how many times another it is',
      'en',
      'The score was 9.4, one and a half times the score of girls. The rate was 6.1, twice that of men.\n',
      ['9.4', '1.5 multiple', '6.1', '2 multiple'],
    ],
    [
      'a count in a unit that no pack has, before the level of another year',
      'ja',
      '船主は1,250船主で、2019年の1,400船主から減った。\n',
      ['1250', '1400 @2019'],
    ],
  ])('%s', (_what, language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
  });
});

describe('what something is compared with is planned, and not the size of the comparison', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'twice as many as',
      'en',
      'It drew 900 riders, twice as many as forecast. It sold three times as many tickets as planned.\n',
      ['900', '2 multiple', '3 multiple'],
    ],
    ['so many times', 'zh-Hans', '接待900人，是预期的两倍。\n', ['900 person', '2 multiple']],
    [
      'so many times, and more than, in Japanese',
      'ja',
      '来場者は予想の3倍だった。売上は計画を4％上回った。\n',
      ['3 multiple', '4%'],
    ],
    [
      'so many times in Korean',
      'ko',
      '방문객은 900명으로 예상의 두 배였다.\n',
      ['900 person', '2 multiple'],
    ],
    ['a plan for so many times', 'zh-Hans', '计划接待900人。\n', ['900 person planned']],
  ])('%s', (_what, language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
  });
});

describe('a draft reads whole what a part, a list or a change of two levels is made of', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['of every hundred', 'zh-Hans', '每百名船员中有37名住在船上。\n', ['37/100']],
    [
      'a noun and what describes it',
      'fr',
      'Un bateau vide sur quatre coule. Un jeune marin sur trois nage. Un marin sur cinq.\n',
      ['1/4', '1/3', '1/5'],
    ],
    ['a noun and what describes it in English', 'en', 'One empty boat in four sank.\n', ['1/4']],
    ['so many days with a decimal', 'zh-Hans', '平均航期8.6日。8日起航。\n', ['8.6 day']],
    [
      'the level that a plan is to reach',
      'ko',
      '나루를 45곳에서 90곳으로 늘릴 계획이다.\n',
      ['90 counter-1 planned'],
    ],
  ])('%s', (_what, language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
  });
});

describe('numbers of notes and headings make no facts', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'under a word that heads notes',
      'en',
      'The line has 40 stops.\n\nNotes\n1. Stops for winter alone are left out\n2. There are 3 ferries.\n',
      ['40', '3'],
    ],
    [
      'behind a word that heads them, and before a year',
      'zh-Hans',
      '全线有40座车站。\n注：1. 不含3座临时车站。\n2. 2021年数据为快报数。\n',
      ['40 counter-1', '3 counter-1'],
    ],
    [
      'in full width',
      'ja',
      '１ 駅\n駅は40駅である。\n\n２ 船\n船は30隻である。\n',
      ['40', '30 counter-1'],
    ],
  ])('%s', (_what, language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
  });
});
