import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

describe('a change from one level to another', () => {
  it.each([
    ['ja', 'フェリーは1日6便から9便に増える。', 'フェリーの便数', 'value: "9"; as: 便'],
    ['ja', '町は定員を45人から60人に増やします。', '定員', 'value: "60"; unit: person'],
    ['ja', '運賃は190円から220円に上がる。', '運賃', 'value: "220"; unit: JPY'],
    ['ja', '分校は7校から4校になる。', '分校', 'value: "4"; as: 校'],
    ['ko', '여객선은 하루 6편에서 9편으로 늘어난다.', '여객선 편수', 'value: "9"; as: 편'],
    ['ko', '군은 열람석을 45석에서 60석으로 늘린다.', '열람석', 'value: "60"; as: 석'],
    ['ko', '요금은 1,300원에서 1,450원으로 오른다.', '요금', 'value: "1450"; unit: KRW'],
  ])('is to come where its verb is of no past (%s): %s', (language, text, label, fact) => {
    expect(faultsUnderLabel(language, text, label, fact)).toContain('source/status-differs');
    expect(faultsUnderLabel(language, text, label, `${fact}; status: expected`)).not.toContain(
      'source/status-differs',
    );
  });

  it.each([
    ['ja', 'フェリーは1日6便から9便に増えた。', 'フェリーの便数', 'value: "9"; as: 便'],
    ['ja', 'フェリーは1日6便から9便に増えている。', 'フェリーの便数', 'value: "9"; as: 便'],
    ['ja', '運賃は190円から220円に上がった。', '運賃', 'value: "220"; unit: JPY'],
    ['ja', '年齢が上がるにつれ、利用率は9%から31%に上がる。', '利用率', 'value: "31%"'],
    ['ko', '여객선은 하루 6편에서 9편으로 늘었다.', '여객선 편수', 'value: "9"; as: 편'],
    ['ko', '군은 열람석을 45석에서 60석으로 늘렸다.', '열람석', 'value: "60"; as: 석'],
    ['ko', '나이가 많을수록 이용률은 9%에서 31%로 높아진다.', '이용률', 'value: "31%"'],
  ])('but is so in the past or at any time (%s): %s', (language, text, label, fact) => {
    expect(faultsUnderLabel(language, text, label, fact)).toEqual([]);
  });
});
