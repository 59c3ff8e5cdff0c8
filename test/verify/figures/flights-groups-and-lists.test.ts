import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

type Row = readonly [why: string, language: string, text: string, quote: string, fact: string];

describe('numbers of names, of lists and behind a magnitude', () => {
  it.each<Row>([
    ['a flight', 'ja', '全日空58便が遅れた。', '58便', '58; as: 便'],
    ['a flight', 'ja', 'NH58便が遅れた。', '58便', '58; as: 便'],
    ['a flight', 'ja', '58便の乗客が降りた。', '58便', '58; as: 便'],
    ['a gate', 'ko', '5번 출구를 닫았다.', '5번', '5; unit: time'],
    ['a route', 'ko', '24번 노선을 없앴다.', '24번', '24; unit: time'],
    ['a group', 'zh-Hans', '八国集团发表公报。', '八国集团', '8; unit: country'],
    ['a group', 'zh-Hant', '77國集團發表公報。', '77國集團', '77; unit: country'],
    ['a group', 'ja', '六校連盟が声明を出した。', '六校連盟', '6; as: 校'],
    ['a group', 'ko', '77개국 그룹이 모였다.', '77개국', '77; unit: country'],
    [
      'another figure of the list',
      'zh-Hans',
      '北部和南部分别回落0.7个和1.9个百分点。',
      '0.7个',
      '0.7; as: 个',
    ],
    ['the group of digits alone', 'zh-Hant', '補助3萬0,208戶。', '208戶', '208; unit: household'],
    ['several tens', 'zh-Hant', '傷者數十人。', '數十人', '10; unit: person'],
  ])('%s (%s): %s', (_why, language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });

  it.each<Row>([
    ['flights', 'ja', '国内線は1日18便ある。', '1日18便', '18; as: 便'],
    ['flights', 'ja', '運休は25便となった。', '運休は25便', '25; as: 便'],
    [
      'flights of lines',
      'ja',
      '国内線18便が欠航した。',
      '国内線18便',
      '18; as: 便; label: { ja: 欠航した便, en: cancelled flights }',
    ],
    ['what a counter is said of', 'ko', '새 병동은 40개 병상을 둔다.', '40개 병상', '40; as: 병상'],
    ['sun, and not what can be', 'zh-Hans', '太阳能发电占6.1%。', '占6.1%', '6.1%'],
    ['sun, and not what can be', 'zh-Hant', '太陽能發電占6.1%。', '占6.1%', '6.1%'],
    [
      'of clauses with levels',
      'zh-Hans',
      '全年检修机车60台、客车90辆，同比分别增长5%、8%。',
      '分别增长5%、8%',
      '8%',
    ],
    ['times', 'ko', '훈련은 5번 열렸다.', '5번', '5; unit: time'],
    ['persons', 'ko', '위원회는 15인으로 구성된다.', '15인', '15; unit: person'],
    ['countries', 'zh-Hans', '八国企业参展。', '八国', '8; unit: country'],
    [
      'points of a list',
      'zh-Hans',
      '北部和南部分别下拉增速0.7个和1.9个百分点。',
      '0.7个',
      '0.7; unit: percentage-point',
    ],
    ['behind a magnitude', 'zh-Hant', '補助3萬0,208戶。', '3萬0,208戶', '30208; unit: household'],
    ['behind a magnitude', 'ja', '署名は12万0,045人。', '12万0,045人', '120045; unit: person'],
    ['tenths of a number', 'zh-Hant', '女性占總人數四成。', '占總人數四成', '40%'],
  ])('%s are borne out (%s): %s', (_why, language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });
});
