import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

type Row = readonly [why: string, language: string, text: string, quote: string, fact: string];

describe('a number of an item, a size that is about so, and an aim that is far bear out no exact figure', () => {
  it.each<Row>([
    ['an item', 'ja', '(2)社員の研修\n', '(2)社', '2; unit: company'],
    ['an item', 'ja', '(1)東区\n(2)西区', '(1)東区', '1; unit: city; as: 区'],
    ['an item', 'ja', '４．世帯の変化', '４．世帯', '4; unit: household'],
    ['an item', 'ja', '5）世帯の暮らし', '5）世帯', '5; unit: household'],
    ['a heading', 'ja', '6 人口の動き', '6 人口', '6; unit: person'],
    ['an item', 'zh-Hans', '4、户外广告', '4、户', '4; unit: household'],
    ['an item', 'zh-Hans', '（2）次级河道', '（2）次', '2; unit: time'],
    ['an item', 'zh-Hant', '5.人行道', '5.人', '5; unit: person'],
    ['an item', 'ko', '3) 가구별 지출', '3) 가구', '3; unit: household'],
    ['about', 'zh-Hans', '台下坐着90人许。', '90人许', '90; unit: person'],
    ['about', 'zh-Hans', '台下坐着90人样子。', '90人样子', '90; unit: person'],
    ['over', 'zh-Hans', '台下坐着90人挂零。', '90人挂零', '90; unit: person'],
    ['about', 'zh-Hant', '台下坐著90人許。', '90人許', '90; unit: person'],
    ['about', 'ja', '客は40人ばかりだ。', '40人ばかり', '40; unit: person'],
    ['about', 'ja', '客は40人許りいた。', '40人許り', '40; unit: person'],
    ['about', 'ja', '客は40人見当。', '40人見当', '40; unit: person'],
    ['about', 'ko', '손님은 40명 언저리였다.', '40명 언저리', '40; unit: person'],
    ['about', 'ko', '손님은 40명 전후다.', '40명 전후', '40; unit: person'],
    ['nearly', 'ko', '손님은 40명 가까웠다.', '40명 가까웠다', '40; unit: person'],
    ['at least', 'ko', '손님은 40명은 족히 된다.', '40명은 족히', '40; unit: person'],
    ['an aim', 'zh-Hans', '距建成80公里的计划还差得远。', '建成80公里', '80; unit: kilometre'],
    ['an aim', 'zh-Hant', '離達成80%的目標仍有距離。', '達成80%', '80%'],
    ['an aim', 'ja', '80％の実現にはなお隔たりがある。', '80％の実現', '80%'],
    ['an aim', 'ko', '80% 달성까지는 아직 멀었다.', '80% 달성', '80%'],
  ])('%s (%s): %s', (_why, language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });

  it.each<Row>([
    ['a table', 'ja', '戸数\n12 世帯', '12 世帯', '12; unit: household'],
    ['a count', 'ja', '12 世帯が移った。', '12 世帯', '12; unit: household'],
    ['a count', 'ko', '3 가구가 떠났다.', '3 가구', '3; unit: household'],
    ['behind an item', 'zh-Hans', '1.人口：30万人。', '30万人', '30万; unit: person'],
    ['two months', 'zh-Hans', '3、4月共来2万人。', '2万人', '2万; unit: person'],
    ['a count', 'zh-Hans', '台下坐着90人，许多人站着。', '90人', '90; unit: person'],
    ['said', 'zh-Hans', '台下坐着90人许。', '90人许', '90; unit: person; qualifier: about'],
    ['said', 'ja', '客は40人ばかりだ。', '40人ばかり', '40; unit: person; qualifier: about'],
    ['said', 'ko', '손님은 40명 전후다.', '40명 전후', '40; unit: person; qualifier: about'],
    ['a way', 'zh-Hans', '车站距完工的桥12公里。', '12公里', '12; unit: kilometre'],
    ['reached', 'zh-Hans', '完成80公里的任务，差距缩小。', '80公里', '80; unit: kilometre'],
  ])('but %s (%s): %s', (_why, language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });
});
