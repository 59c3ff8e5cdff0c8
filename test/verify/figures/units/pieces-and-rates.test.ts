import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

type Row = readonly [why: string, language: string, text: string, quote: string, fact: string];

describe('units that the words round a figure decide', () => {
  it.each<Row>([
    ['pieces', 'zh-Hans', '全年更换电池板640块。', '640块', '640; unit: CNY'],
    [
      'of the rate before',
      'zh-Hans',
      '每万人车辆64件，较上年增加2件。',
      '增加2件',
      '2; unit: item',
    ],
    [
      'of the rate before',
      'zh-Hans',
      '每千人口医师3.2人，高于2019年的2.7人。',
      '2.7人',
      '2.7; unit: person',
    ],
    ['of the rate before', 'zh-Hant', '每千人口病床6.4張，比上年多0.2張。', '0.2張', '0.2; as: 張'],
    ['over, inside a magnitude', 'zh-Hans', '捐款6个多亿。', '捐款6个', '6'],
  ])('%s (%s): %s', (_why, language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });

  it.each<Row>([
    ['pieces', 'zh-Hans', '全年更换电池板640块。', '640块', '640; as: 块'],
    ['money', 'zh-Hans', '一张船票只要64块。', '64块', '64; unit: CNY'],
    [
      'a sum of its own',
      'zh-Hans',
      '每千人口床位6.4张，比上年增加2万张。',
      '增加2万张',
      '2万; as: 张',
    ],
    [
      'over, inside a magnitude',
      'zh-Hans',
      '捐款6个多亿元。',
      '6个多亿元',
      '6亿; qualifier: over; unit: CNY',
    ],
  ])('%s is borne out (%s): %s', (_why, language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });
});
