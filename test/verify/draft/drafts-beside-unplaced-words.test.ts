import { describe, expect, it } from 'vitest';
import { draftWritten, figuresDrafted, textDrafted } from '../../support/periods-drafted.js';

describe('what no rule has placed beside a figure is told', () => {
  it.each<readonly [string, string, string, readonly string[], string]>([
    [
      'a word for nearly behind its verb',
      'de',
      'Die Heizkosten verdoppelten sich fast auf 31.000 Euro.\n',
      [],
      '31.000 Euro',
    ],
    [
      'a verb of plans that a comma parts from what it is of',
      'en',
      'We are digging a well with 8 pumps, due to open in spring 2031.\n',
      [],
      '8',
    ],
    [
      'an age beside the share of those who are of it',
      'de',
      'Von den Mitgliedern sind 43 Prozent unter 18 Jahre alt.\n',
      ['43%'],
      'unter 18 Jahre',
    ],
    ['what a proposal says', 'ja', '定数を14人に減らす改正案は否決されました。\n', [], '14人'],
    ['so many times fewer', 'en', 'Repairs took four times fewer days.\n', [], 'four times'],
    [
      'the things that a plan is for',
      'en',
      'The town plans to repair its 46 bridges by 2031.\n',
      [],
      '46',
    ],
    [
      'a length of time before its cause',
      'es',
      'El bibliobús paró tres meses por avería.\n',
      [],
      'tres meses por avería',
    ],
    ['so much below a year', 'en', 'Sales were still 7% below 2019.\n', [], '7%'],
    [
      'so much less behind a noun that no unit is',
      'de',
      'Gäste blieben 0,1 Nächte kürzer als zuvor.\n',
      [],
      '0,1',
    ],
    [
      'a short limit beside the share of those who pass it',
      'en',
      'One sailing in nine left more than 15 minutes late.\n',
      ['1/9'],
      'more than 15 minutes',
    ],
    [
      'the level above a goal that was reached',
      'ko',
      '군은 풍력 19MW를 새로 보급해 목표치(15MW)를 초과 달성했다.\n',
      ['15 megawatt targeted'],
      '19MW',
    ],
    [
      'what comes behind the dated level that a change begins at',
      'ko',
      '용량은 2021년 말 97MW에서 115MW로 늘었다.\n',
      ['97 megawatt @2021-12-31'],
      '115MW',
    ],
    ['how many terms it is since', 'ja', '3期ぶりの黒字です。\n', [], '3'],
    [
      'a size of those that are counted',
      'de',
      'Häuser mit zehn und mehr Betten zählten 400 Gäste.\n',
      ['400'],
      'zehn und mehr',
    ],
    [
      'the first of two days',
      'fr',
      'La collecte des 25 et 26 mars a rapporté 148 tonnes.\n',
      ['148 tonne'],
      '25',
    ],
    ['a multiple that is no figure', 'en', 'The heron count was halved.\n', [], 'halved'],
    ['a multiple that is no figure', 'zh-Hans', '投诉量腰斩。\n', [], '腰斩'],
    ['a multiple that is no figure', 'ko', '민원이 반토막 났다.\n', [], '반토막'],
    ['a multiple that is no figure', 'de', 'Der Bestand hat sich halbiert.\n', [], 'halbiert'],
  ])('%s (%s: %s)', (_kind, language, text, figures, told) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
    expect(textDrafted(language, text).draft.unread.map((each) => each.text)).toContain(told);
  });

  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'a length alone in its sentence',
      'de',
      'Der Umbau dauerte mehr als 3 Jahre.\n',
      ['3 year more-than'],
    ],
    ['the number of the proposals', 'ja', '議案42件を可決しました。\n', ['42 item']],
    [
      'what a semicolon parts from a plan',
      'en',
      'The town plans to build 2 piers; at present 9 are open.\n',
      ['2 planned', '9'],
    ],
    ['a half-year', 'en', 'Half-year report: the club has 12 boats.\n', ['12']],
  ])('%s is no such word (%s)', (_kind, language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
    expect(textDrafted(language, text).draft.unread).toEqual([]);
  });
});

describe('a drafted fact says what it may be', () => {
  it.each([
    ['for each of something, by an article', 'en', 'The fee stood at £5,870 a term.\n', 'a term'],
    ['for each of something', 'en', 'For each £1 spent we got £3.80 back.\n', 'each'],
    [
      'of what it counts nothing',
      'en',
      'The oldest was 77.\n',
      'no word beside it says what it counts',
    ],
  ])('%s (%s)', (_kind, language, text, said) => {
    expect(draftWritten(language, text)).toContain(said);
  });
});
