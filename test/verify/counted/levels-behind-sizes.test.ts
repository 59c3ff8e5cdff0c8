import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../support/label-faults.js';
import { faultsUnderLabel } from '../../support/prove-source.js';

const rows: readonly (readonly [string, string, string, string, string])[] = [
  [
    'ja',
    '図書館の利用者は前年度より2.3万人少ない51.6万人だった。',
    '図書館の利用者',
    '51.6万',
    '2.3万',
  ],
  ['ja', '受験者は前年より27人多い318人だった。', '受験者', '318', '27'],
  ['ko', '응시자는 지난해보다 27명 많은 318명이다.', '응시자', '318', '27'],
  ['ko', '해녀는 10년 새 620명 줄어 1,840명에 그쳤다.', '해녀', '1840', '620'],
];

describe('a level behind the size of its change', () => {
  it.each(rows)('in %s is what the label names: %s', (language, text, label, level) => {
    expect(faultsUnderLabel(language, text, label, `value: ${level}\n  unit: person`)).toEqual([]);
  });

  it.each(rows)('in %s leaves the size no level: %s', (language, text, label, _, size) => {
    expect(labelFaults(language, [text, size, label, 'x'], 'person')).not.toEqual([]);
  });

  it('of money is told by an adjective of its own', () => {
    const text = '月額では前月より94円安い6,210円となる。';
    const under = (value: string) => labelFaults('ja', [text, value, '月額料金', 'x'], 'JPY');
    expect(under('6210')).toEqual([]);
    expect(under('94')).not.toEqual([]);
  });
});

describe('a level that something is left for', () => {
  it.each([
    ['zh-Hant', '平均等候時間由47分鐘縮短為31分鐘。', '平均等候時間', '31', 'minute'],
    ['zh-Hans', '办理时间由12天压缩为4天。', '办理时间', '4', 'day'],
  ])('in %s has the label of the change: %s', (language, text, label, value, unit) => {
    expect(faultsUnderLabel(language, text, label, `value: ${value}\n  unit: ${unit}`)).toEqual([]);
  });

  it.each(['市内の小学校は31校から19校に減った。', '市内の小学校は31校から19校になった。'])(
    'is told behind a counter that is no unit: %s',
    (text) => {
      expect(labelFaults('ja', [text, '19', '小学校', 'schools'])).toEqual([]);
    },
  );

  it('is no change', () => {
    const text = '平均等候時間由47分鐘縮短為31分鐘。';
    const row = [text, '31', '平均等候時間縮短', 'fall in the wait'] as const;
    expect(labelFaults('zh-Hant', row, 'minute')).not.toEqual([]);
  });
});
