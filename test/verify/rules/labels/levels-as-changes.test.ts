import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

type Rows = Readonly<Record<string, readonly LabelRow[]>>;

const wrong: Rows = {
  en: [
    ['The toll rate rose from 57.2 to 58.4.', '58.4', 'increase of the toll rate', '费率增长'],
    ['The use rate was 61%, up by 2 points.', '61%', 'rise of the use rate', '使用率提高'],
    [
      'The use rate hit a record 61%, rising by 2 points in a year.',
      '61%',
      'rise of the use rate',
      '使用率提高',
    ],
    ['The gap in wages grew by 37.', '37', 'gap in wages', '工资'],
    ['62% of guests slept without a tent.', '62%', 'guests who slept in a tent', '睡帐篷的客人'],
  ],
  de: [['Die Lücke bei den Löhnen wuchs um 37.', '37', 'Lücke bei den Löhnen', 'wages']],
  fr: [
    ['62 clients ont dormi sans tente.', '62', 'clients qui ont dormi sous une tente', 'guests'],
  ],
  es: [['62 clientes durmieron sin carpa.', '62', 'clientes que durmieron en carpa', 'guests']],
  'zh-Hans': [
    ['车位使用率为61%，比上年提高2个百分点。', '61%', '车位使用率提高', 'rate'],
    ['车位使用率为61%，创历史新高，比五年前提高2个百分点。', '61%', '车位使用率的提高', 'rate'],
    ['全区有非固定车位340。', '340', '固定车位', 'places'],
  ],
  ja: [
    ['水田は134万4千で、前年より0.8%減った。', '134.4万', '水田の減少', 'fields'],
    ['利用率は61%と過去最高となり、3年前より2ポイント上昇した。', '61%', '利用率の上昇', 'rate'],
    ['損害額は164億で、前年より8億増えた。', '164億', '損害額の増加', 'harm'],
  ],
};

const right: Rows = {
  en: [
    ['The toll rate rose from 57.2 to 58.4.', '58.4', 'toll rate', '费率'],
    ['Inflation was 5.3%, up by 0.4 points.', '5.3%', 'rise in prices', '价格上涨'],
    ['The rise in rents was 5.3%, up by 0.4 points.', '5.3%', 'rise in rents', '租金上涨'],
    ['Rents rose by 5.3%, 0.4 points more than in May.', '5.3%', 'rise in rents', '租金上涨'],
    ['The gap in wages grew by 37.', '37', 'rise of the gap in wages', '工资差距扩大'],
    ['The gap in wages grew to 37.', '37', 'gap in wages', '工资差距'],
    ['62 guests at the lake slept without a tent.', '62', 'guests at the lake', '湖边客人'],
    ['62 guests slept without a tent.', '62', 'guests without a tent', '无帐篷的客人'],
  ],
  'zh-Hans': [
    ['车位使用率为61%，比上年提高2个百分点。', '61%', '车位使用率', 'rate'],
    ['居民收入增速为5.2%。', '5.2%', '居民收入增长', 'growth of income'],
    ['全区有非固定车位340。', '340', '非固定车位', 'places not fixed'],
    ['停止免费发放口罩340。', '340', '停止免费发放口罩', 'masks stopped'],
    ['资金缺口达37亿元。', '37亿', '资金缺口', 'gap in funding'],
  ],
  ja: [
    ['水田は134万4千で、前年より0.8%減った。', '134.4万', '水田', 'fields'],
    ['売上の伸びは3%で、前年を下回った。', '3%', '売上の増加', 'growth of sales'],
  ],
};

describe('a label that makes a change of a level, or a level of a change', () => {
  describe.each(Object.entries(wrong))('in %s', (language, rows) => {
    it.each(rows)('is told: %s, %s, %s, %s', (...row) => {
      expect(labelFaults(language, row)).not.toEqual([]);
    });
  });

  describe.each(Object.entries(right))('in %s', (language, rows) => {
    it.each(rows)('is not told of what the source says: %s, %s, %s, %s', (...row) => {
      expect(labelFaults(language, row)).toEqual([]);
    });
  });
});
