import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../../support/periods-drafted.js';

describe('two digits before the word for the year', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'ja',
      '2024年5月の宿泊者は42万人だった。22年同月比8.5%増で、19年5月と比べても3.1%増えた。',
      ['42万 2024-05', '8.5%', '3.1%'],
    ],
    ['ja', '宿泊者は18年同期比で4.2%増えた。18年の約96万人を上回った。', ['4.2%', '96万 2018']],
    ['ja', '入場者は3年ぶりに増え、20年の歴史で最多の41万人だった。', ['3', '20', '41万']],
    ['ja', '2020年に開いた館は20年ぶりに改装し、41万人が訪れた。', ['20', '41万 2020']],
    [
      'ja',
      '港の貨物は2021年の96万トンを上回った。最多は今年7月の12万トンだった。',
      ['96万 2021', '12万'],
    ],
    ['ko', '방문객은 22년 동월 대비 4.2% 늘어난 35만 명이었다.', ['4.2%', '350000']],
    ['ko', '공사는 20년 만에 끝났고 350명이 일했다.', ['20', '350']],
    ['zh-Hans', '客流量比19年同期增长4.2%，达到35万人次。', ['4.2%', '35万']],
    ['zh-Hans', '线路开通后，用20年共运送350人。', ['20', '350']],
  ])('%s %s', (language, text, drafted) => {
    expect(periodsDrafted(language, text)).toEqual(drafted);
  });
});
