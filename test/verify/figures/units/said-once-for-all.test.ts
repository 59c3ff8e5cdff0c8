import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../support/prove-source.js';
import { textDrafted } from '../../../support/periods-drafted.js';

const draftOf = (language: string, text: string) => {
  const { draft, facts } = textDrafted(language, text);
  return {
    facts: facts.map(({ value, unit }) =>
      [value, unit].filter((each) => each !== undefined).join(' '),
    ),
    unread: draft.unread.map(({ text: own }) => own),
  };
};

describe('a currency that is said once for all that follows', () => {
  it.each([
    [
      'zh-Hans',
      '票款52亿元，场租7亿元(港币,下同)，餐饮4亿元，捐款1亿元人民币。',
      ['52亿 CNY', '7亿 HKD', '4亿 HKD', '1亿 CNY'],
    ],
    ['zh-Hant', '票款52億元（港幣，下同），場租7億元。', ['52亿 HKD', '7亿 HKD']],
    ['ja', '入場料は52億元（香港ドル、以下同じ）、賃料は7億元だった。', ['52亿 HKD', '7亿 HKD']],
  ])('%s: %s', (language, text, facts) => {
    expect(draftOf(language, text).facts).toEqual(facts);
  });

  it('the proof takes it too', () => {
    const text = '票款52亿元(港币,下同)，场租7亿元。';
    expect(faultsOf('zh-Hans', text, '7亿\n  unit: CNY', '2023')).toContain('source/unit-differs');
    expect(faultsOf('zh-Hans', text, '7亿\n  unit: HKD', '2023')).toEqual([]);
  });
});

describe('a bound before the noun that another figure counts', () => {
  it.each([
    ['发生伤亡5人以上沉船27起。', ['5人以上']],
    ['投资300万元以上码头8个。', ['300万元以上']],
    ['建成400个以上码头。', []],
  ])('says which are counted: %s', (text, unread) => {
    expect(draftOf('zh-Hans', text).unread).toEqual(unread);
  });
});

describe('a share of a target is no target', () => {
  it.each([
    ['zh-Hans', '2023年完成规划目标的98.2%。', '98.2%', []],
    ['zh-Hant', '2023年完成計劃的98.2%。', '98.2%', []],
    ['ja', '2023年は計画目標の98.2%を達成した。', '98.2%', []],
    ['ko', '2023년 목표의 98.2%를 달성했다.', '98.2%', []],
    ['zh-Hans', '2023年争取完成目标的98.2%。', '98.2%', ['source/status-differs']],
    ['zh-Hans', '2023年目标是98.2%。', '98.2%', ['source/status-differs']],
    ['zh-Hans', '2023年完成目标的98.2%，累计争取资金16亿元。', '16亿\n  unit: CNY', []],
    ['zh-Hans', '2023年争取资金16亿元。', '16亿\n  unit: CNY', ['source/status-differs']],
  ])('%s: %s', (language, text, value, codes) => {
    expect(faultsOf(language, text, value, '2023')).toEqual(codes);
  });
});

describe('a ratio of three terms', () => {
  it.each(['各类船之比为4.5:43.2:52.3。', '各类船之比为4.5：43.2：52.3。'])(
    'is no ratio of two, and none of its terms is a figure: %s',
    (text) => {
      expect(draftOf('zh-Hans', text).facts).toEqual([]);
    },
  );
});
