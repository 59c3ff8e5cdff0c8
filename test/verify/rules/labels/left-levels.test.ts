import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../../support/prove-source.js';

const cases: readonly (readonly [string, string, string, string])[] = [
  ['zh-Hans', '全县敬老院由37家合并为21家。', '合并前的敬老院', '合并后的敬老院'],
  ['zh-Hant', '全縣分校由37所合併為21所。', '合併前的分校', '合併後的分校'],
  ['ja', '市内の分校は37校から21校に統廃合された。', '統廃合前の分校', '統廃合後の分校'],
  ['ko', '분교는 37곳에서 21곳으로 통합됐다.', '통합 전 분교', '통합 후 분교'],
  [
    'en',
    'The merger cut clinics from 37 to 21.',
    'clinics before the merger',
    'clinics after the merger',
  ],
];

describe('of the two levels of a change', () => {
  it.each(cases)('the one that was left is none of afterwards (%s)', (language, text, old, now) => {
    const faults = (label: string, value: string): readonly string[] =>
      faultsUnderLabel(language, text, label, `value: "${value}"`);
    expect(faults(now, '37')).toContain('figure/which-figure');
    expect(faults(now, '21')).not.toContain('figure/which-figure');
    expect(faults(old, '37')).not.toContain('figure/which-figure');
  });

  it.each(cases)('the one that was reached is none of before (%s)', (language, text, old) => {
    expect(faultsUnderLabel(language, text, old, 'value: "21"')).toContain('figure/which-figure');
  });

  it.each([
    ['en', 'Clinics rose to 21 from 16.', 'clinics before the merger', '16'],
    ['en', 'After the merger clinics rose from 16 to 21.', 'clinics after the merger', '16'],
    ['zh-Hans', '学前教育机构由37所增加到41所。', '学前教育机构', '41'],
    ['ja', '就学前の児童は37人から41人に増えた。', '就学前の児童', '41'],
  ])('but what the source says itself is no fault (%s): %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: "${value}"`)).not.toContain(
      'figure/which-figure',
    );
  });
});
