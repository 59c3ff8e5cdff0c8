import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('a time that stands by a figure in more words is its own', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'a day right behind a level, and not behind a change',
      'en',
      'The balance stood at $21 million on 31 October 2021. Sales rose 5% on 31 March 2021.\n',
      ['21 million USD @2021-10-31', '5%'],
    ],
    [
      'behind a day alone',
      'ja',
      '2023年10月の渡し船の統計\n\n市が20日発表した10月の旅客は3万2千人だった。\n',
      ['3.2万 person @2023-10'],
    ],
    [
      'the whole of a year',
      'en',
      'It paid $641 million in 2021, compared with $735 million in the whole of 2020.\n',
      ['641 million USD @2021', '735 million USD @2020'],
    ],
    [
      'ten years before are not the day of the sentence',
      'en',
      'As of May 2021, 641 boats were in service, compared to 735 a decade earlier. There are 12 piers.\n',
      ['641 @../2021-05', '12'],
    ],
    [
      'what goes on behind a part that is told in passing',
      'zh-Hans',
      '2021年前三季度渡口情况\n\n前三季度，渡口收入增长9.2%。其中，9月份增长6.7%。客运收入增长9.8%。\n',
      ['9.2% @2021-01/2021-09', '6.7% @2021-09', '9.8% @2021-01/2021-09'],
    ],
  ])('%s (%s)', (_name, language, text, expected) => {
    expect(figuresDrafted(language, text)).toEqual(expected);
  });
});
