import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

const told = ([language, ...row]: readonly [string, ...LabelRow]): readonly string[] =>
  labelFaults(language, row).map(({ code }) => code);

const rainfall = 'In the year the hills had 670 litres of rain.';
const wages = 'Wage costs of the mills increased by 9 per cent to 854 million pounds.';
const coverage = 'Coverage of the vaccine was 84.5%, below the target of 95%.';

describe('a label gives its figure another measure than the source', () => {
  it.each<readonly [string, ...LabelRow]>([
    // A level is called a difference.
    ['en', 'The office sent out 14,260 warnings.', '14260', 'more warnings', '警告'],
    ['en', 'The office sent out 14,260 warnings.', '14260', 'fewer warnings', '警告'],
    ['de', 'Die Warte sandte 14.260 Briefe aus.', '14260', 'mehr Briefe', 'letters'],
    ['fr', 'Le poste a envoyé 14 260 lettres.', '14260', 'plus de lettres', 'letters'],
    ['es', 'La oficina envió 14.260 cartas.', '14260', 'más cartas', 'letters'],
    ['en', rainfall, '670', 'more rain', '雨量'],
    ['en', wages, '854 million', 'growth of wage costs', '工资成本'],
    // A total is called an average.
    ['en', 'Total income was 23 million, the mean fare 7.', '23 million', 'average income', '收入'],
    ['zh-Hans', '户均用水320升。全市用水总量4亿升。', '4亿', '户均用水', 'water'],
    ['en', 'The rate of stunting was 26.3%.', '26.3%', 'average stunting', '发育迟缓率'],
    // What is reported is called what it is compared with.
    ['en', coverage, '84.5%', 'planned coverage', '接种率'],
    ['en', coverage, '84.5%', 'target of coverage', '接种率'],
    ['zh-Hans', '完成投资1386亿元，为年度计划的104.2%。', '1386亿', '计划投资', 'investment'],
    ['de', 'Es waren 840 Bäume, 20 weniger als geplant.', '840', 'geplante Bäume', 'trees'],
  ])('in %s: %s, %s, %s, %s', (...row) => {
    expect(told(row)).not.toEqual([]);
  });

  it.each<readonly [string, ...LabelRow]>([
    [
      'en',
      'The office sent out 260 warnings more than in 2019.',
      '260',
      'more warnings',
      '警告增加',
    ],
    ['en', 'The county opened 12 schools.', '12', 'more schools', '新学校'],
    ['en', 'The fleet grew by 12 ships.', '12', 'more ships', '新增船舶'],
    ['de', 'Es kamen 260 weitere Briefe hinzu.', '260', 'mehr Briefe', 'more letters'],
    ['es', 'Hubo 260 cartas más que en 2019.', '260', 'más cartas', 'more letters'],
    ['en', wages, '9%', 'growth of wage costs', '工资成本增幅'],
    ['en', wages, '854 million', 'wage costs', '工资成本'],
    ['en', 'Prices rose by 5% a year.', '5%', 'average growth of prices', '物价年均涨幅'],
    ['en', 'In all, the mean stay was 7.5 days.', '7.5', 'average stay', '平均住院日'],
    ['zh-Hans', '全市总体平均气温12度。', '12', '平均气温', 'temperature'],
    ['zh-Hans', '居民人均可支配收入3万元。', '3万', '平均收入', 'income'],
    ['en', 'The target of 95% was missed.', '95%', 'target of coverage', '目标接种率'],
    ['en', 'Of the planned works, 42% were done.', '42%', 'planned works done', '完成率'],
    ['zh-Hans', '完成年度计划的104.2%。', '104.2%', '计划完成率', 'share of the plan'],
  ])('and a right one is let through in %s: %s, %s, %s, %s', (...row) => {
    expect(told(row)).toEqual([]);
  });
});
