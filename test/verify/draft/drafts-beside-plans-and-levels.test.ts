import { describe, expect, it } from 'vitest';
import { figuresDrafted, textDrafted } from '../../support/periods-drafted.js';

describe('of what may be planned the draft tells, and makes no fact', () => {
  it.each<readonly [string, string, string, readonly string[], readonly string[]]>([
    [
      'the present tense of a later year',
      'de',
      'Jahresbericht 2021\n\nIm Frühjahr 2022 öffnet das Depot mit 800 Bildern.\n',
      [],
      ['800'],
    ],
    [
      'what stands under a heading of what is to come',
      'de',
      'Jahresbericht 2021\n\nWir haben 14 Boote.\n\nAusblick\nWir bekommen zwei neue Kräne; derzeit sind es 6.\n',
      ['14 @2021', '6'],
      ['zwei'],
    ],
    [
      'what stands under a heading of what is to come',
      'zh-Hans',
      '2021年工作总结\n\n修建码头14座。\n\n下一步工作\n新建泵站25座，改造船闸7座。\n',
      ['14 counter-1 @2021'],
      ['25座', '7座'],
    ],
    [
      'the level that a plan begins at',
      'de',
      'Die Kurse sollen von 42 auf 50 Stunden steigen.\n',
      ['50 hour planned'],
      ['42'],
    ],
    [
      'a verb that leads to a plan',
      'ko',
      '공단은 등대 35곳을 설치하고, 2030년까지 고장을 4건으로 줄이는 것을 목표로 하고 있다.\n',
      ['4 item targeted'],
      ['35곳'],
    ],
    [
      'a verb that leads to a plan',
      'ja',
      '市は渡し船を35隻造り、2030年までに故障を減らす計画である。\n',
      ['35 counter-1 planned'],
      [],
    ],
    [
      'how far below a budget it is',
      'de',
      'Der Etat lag bei 28.000 Euro, 1.200 Euro unter dem Ansatz.\n',
      ['28000 EUR'],
      ['1.200 Euro'],
    ],
    [
      'how far below a target it is',
      'es',
      'Se vendieron entradas por 3.000 euros por debajo del objetivo.\n',
      [],
      ['3.000 euros por debajo'],
    ],
    [
      'a list behind a rate',
      'zh-Hans',
      '每百户拥有渔船68艘、拖车14艘。\n',
      ['68 counter-1'],
      ['14艘'],
    ],
  ])('%s (%s)', (_what, language, text, figures, told) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
    const { draft } = textDrafted(language, text);
    expect(draft.unread.map(({ text: own }) => own)).toEqual(told);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'ko',
      '지난해 등대 35곳을 설치했고, 2030년까지 고장을 4건으로 줄일 계획이다.\n',
      ['35 counter-1', '4 item planned'],
    ],
    ['ja', '渡し船は35隻で、故障を4件に減らす計画である。\n', ['35 counter-1', '4 item planned']],
  ])('what its verb says came to be is drafted (%s)', (language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
  });
});

describe('a level that is passed is no size of a change', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['ja', '負債の比率は9％で、基準の40％を大きく下回った。\n', ['9%', '40%']],
    ['ja', '前年の52隻を下回る38隻が入港した。\n', ['52 counter-1', '38 counter-1']],
    ['ja', '目標を8％下回った。\n', ['-8%']],
    ['ko', '부채 비율은 9%로 기준인 40%를 크게 밑돌았다.\n', ['9%', '40%']],
    ['ko', '재작년의 52건보다 적은 38건이었다.\n', ['38 item']],
    ['zh-Hans', '空置率为6.8%，高于前一周的5.9%。\n', ['6.8%', '5.9%']],
  ])('%s: %s', (language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(expect.arrayContaining([...figures]));
  });
});

describe('the unit of a sum for each is its counter', () => {
  it.each<readonly [string, string, string]>([
    ['zh-Hans', '平均每户储蓄22万元。\n', '元/户'],
    ['zh-Hans', '标准为每人每月905元。\n', '元/人每月'],
    ['zh-Hant-TW', '每戶平均9萬1千元。\n', '元/戶'],
  ])('%s: %s', (language, text, unit) => {
    const { draft } = textDrafted(language, text);
    expect([...draft.units.values()].map(({ words }) => words[language]?.other)).toEqual([unit]);
  });
});

describe('a number behind a day of the week makes no fact', () => {
  it.each<readonly [string, string]>([
    ['en', 'On Friday 31 the pier closed.\n'],
    ['de', 'Am Freitag, den 31. war das Bad zu.\n'],
    ['fr', 'Le musée a fermé vendredi 31.\n'],
    ['es', 'El viernes 31 cerró el puerto.\n'],
  ])('%s', (language, text) => {
    expect(figuresDrafted(language, text)).toEqual([]);
  });
});
