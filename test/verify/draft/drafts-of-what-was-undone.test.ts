import { describe, expect, it } from 'vitest';
import { figuresDrafted, textDrafted } from '../../support/periods-drafted.js';
import { writeDraft } from '../../../src/verify/draft/write-draft.js';

describe('what was cancelled or put off, or is so much for each, is drafted with the words that its label has to have', () => {
  it.each<readonly [string, string, string, readonly string[], string]>([
    ['lines', 'zh-Hans', '新开线路6条，撤销线路4条。\n', ['6 counter-1', '4 counter-1'], '撤销'],
    ['trains', 'en', 'The line cancelled 14 trains in May.\n', ['14'], 'cancelled'],
    ['crossings', 'ja', '冬に9便を欠航した。\n', ['9 counter-1'], '欠航'],
    ['litres', 'en', 'Each grower used 640 litres.\n', ['640 litre'], 'Each grower'],
    ['an income', 'ko', '1인당 소득은 3만 1천 달러였다.\n', ['31000 USD'], '1인당 소득은'],
  ])('%s', (_what, language, text, figures, word) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
    const { draft } = textDrafted(language, text);
    const written = writeDraft(draft, [language], 'latin');
    expect(written.match(/the label has to say it as the source does/gu)).toHaveLength(1);
    expect(written).toContain(`“${word}”`);
  });
});

describe('a figure in a table is of the month, quarter or months over its column', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'months of a year',
      'zh-Hans',
      '货种\t2018年1—9月\t2019年1—9月\n煤\t310\t342\n',
      ['310 @2018-01/2018-09', '342 @2019-01/2019-09'],
    ],
    [
      'a month',
      'en',
      'Riders\nLine\tJune 2018\tJune 2019\nNorth\t310\t342\n',
      ['310 @2018-06', '342 @2019-06'],
    ],
    [
      'a quarter',
      'de',
      'Fahrten\nLinie\t1. Quartal 2018\t1. Quartal 2019\nNord\t310\t342\n',
      ['310 @2018-33', '342 @2019-33'],
    ],
    [
      'a fiscal year, whose months are not told',
      'en',
      'Riders\nLine\tFY2018\tFY2019\nNorth\t310\t342\n',
      ['310', '342'],
    ],
  ])('%s', (_what, language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
  });
});
