import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../../support/prove-source.js';

type Row = readonly [why: string, language: string, text: string, quote: string, fact: string];

describe('what a number is not said to be', () => {
  it.each<Row>([
    ['a level not come to', 'zh-Hans', '回收率离90%还有距离。', '离90%', '90%'],
    ['a level not come to', 'zh-Hans', '产量与800万吨仍有差距。', '800万吨', '800万; unit: tonne'],
    ['a level not come to', 'zh-Hant', '回收率距90%仍有不小差距。', '距90%', '90%'],
    ['a level not come to', 'ja', '回収率は90％とはなお隔たりがある。', '90％', '90%'],
    ['a level not come to', 'ko', '회수율은 90%와는 아직 격차가 크다.', '90%', '90%'],
    [
      'another substance',
      'zh-Hans',
      '项目每年节约标准煤7万吨。',
      '标准煤7万吨',
      '7万; unit: tonne-of-carbon-dioxide',
    ],
    [
      'another substance',
      'ja',
      '省エネは標準炭で7万トンに当たる。',
      '7万トン',
      '7万; unit: tonne-of-carbon-dioxide',
    ],
    [
      'another substance',
      'ko',
      '온실가스 7만 톤을 줄였다.',
      '7만 톤',
      '70000; unit: tonne-of-standard-coal',
    ],
    [
      'another substance',
      'en',
      'The plant burnt 70,000 tonnes of wood.',
      '70,000 tonnes',
      '70000; unit: tonne-of-carbon-dioxide',
    ],
    [
      'another substance',
      'de',
      'Das Werk verbrannte 70.000 Tonnen Holz.',
      '70.000 Tonnen',
      '70000; unit: tonne-of-carbon-dioxide',
    ],
    [
      'another substance',
      'fr',
      'L’usine a brûlé 70 000 tonnes de bois.',
      '70 000 tonnes',
      '70000; unit: tonne-of-carbon-dioxide',
    ],
    [
      'another substance',
      'es',
      'La planta quemó 70 000 toneladas de madera.',
      '70 000 toneladas',
      '70000; unit: tonne-of-carbon-dioxide',
    ],
    ['for each', 'ja', '報告は定点あたり8.4人だった。', '定点あたり8.4人', '8.4; unit: person'],
    ['for each', 'ko', '교실당 24명이다.', '교실당 24명', '24; unit: person'],
    ['for each', 'zh-Hans', '平均每车间15人。', '每车间15人', '15; unit: person'],
    ['for each', 'zh-Hant', '每館平均9人。', '每館平均9人', '9; unit: person'],
    ['of two', 'ja', '利用は2万室・泊だった。', '2万室・泊', '2万; as: 室'],
    ['of two', 'zh-Hans', '周转量为3亿人·公里。', '3亿人·公里', '3亿; unit: person'],
    ['of two', 'ko', '이용은 2만 실·박이었다.', '2만 실·박', '20000; as: 실'],
    ['undone', 'zh-Hans', '砍掉修路工程预算3亿元。', '修路工程预算3亿元', '3亿; unit: CNY'],
  ])('%s (%s): %s', (_why, language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });

  it.each<Row>([
    ['a distance', 'zh-Hans', '港口离市区12公里。', '离市区12公里', '12; unit: kilometre'],
    [
      'a gap of its own',
      'zh-Hans',
      '两地仍有6个百分点的差距。',
      '6个百分点',
      '6; unit: percentage-point',
    ],
    ['a level beside a gap', 'ja', '回収率は90％で、地域差が大きい。', '90％', '90%'],
    [
      'its substance',
      'zh-Hans',
      '减排二氧化碳7万吨。',
      '二氧化碳7万吨',
      '7万; unit: tonne-of-carbon-dioxide',
    ],
    [
      'its substance, in the sentence before',
      'en',
      'Emissions of carbon dioxide fell. They were 70,000 tonnes.',
      '70,000 tonnes',
      '70000; unit: tonne-of-carbon-dioxide',
    ],
    [
      'its substance, behind',
      'ko',
      '이산화탄소는 7만 톤이다.',
      '7만 톤',
      '70000; unit: tonne-of-carbon-dioxide',
    ],
    ['a day', 'ja', '来館者は1日当たり300人だった。', '1日当たり300人', '300; unit: person'],
  ])('%s is borne out (%s): %s', (_why, language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });

  it('a number for each is borne out under a label that says so', () => {
    const faults = proveSource({
      language: 'zh-Hans',
      text: '全县平均每户2.7人。',
      facts:
        'a:\n  label: { zh-Hans: 平均每户人口, en: average household }\n  value: 2.7\n  unit: person\n  quote: 平均每户2.7人\n',
    });
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
