import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../../support/prove-source.js';

const faults = (language: string, text: string, fact: string): readonly string[] =>
  readingFaults(language, text, text.replace(/[.。]$/u, ''), fact);

describe('a plan that somebody has or lacks makes nothing planned', () => {
  it.each([
    ['zh-Hans', '没有防洪计划的城市共9个城市。', 'city'],
    ['zh-Hans', '有9个国家制定了防洪计划。', 'country'],
    ['zh-Hans', '9个国家尚无防洪规划。', 'country'],
    ['zh-Hant', '沒有防洪計畫的城市共9個城市。', 'city'],
    ['zh-Hant', '有9個國家訂有防洪計畫。', 'country'],
    ['ja', '防災計画がない国は9か国だった。', 'country'],
    ['ja', '9か国が防災計画を策定した。', 'country'],
    ['ko', '방재 계획이 없는 나라는 9개국이다.', 'country'],
    ['ko', '9개국이 방재 계획을 수립했다.', 'country'],
  ])('%s: %s', (language, text, unit) => {
    expect(faults(language, text, `9; unit: ${unit}`)).toEqual([]);
  });

  it('nor in a label, whose other languages say the same by a noun', () => {
    const codes = proveSource({
      language: 'zh-Hans',
      text: '没有防洪计划的国家共9个国家。',
      facts: `a:
  label: { zh-Hans: 没有防洪计划的国家, en: countries without a flood plan }
  value: 9
  unit: country
  quote: 没有防洪计划的国家共9个国家
`,
    }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
    expect(codes).toEqual([]);
  });
});

describe('what a plan is to bring is planned', () => {
  it.each([
    ['zh-Hans', '计划修建9座水坝。', '座'],
    ['zh-Hans', '制定了修建9座水坝的计划。', '座'],
    ['zh-Hans', '有计划地拆除9座水坝。', '座'],
    ['zh-Hant', '計畫修建9座水壩。', '座'],
    ['ja', '水門9基を建てる計画を策定した。', '基'],
    ['ja', '水門9基の新設計画を策定した。', '基'],
    ['ja', '防災計画を策定し、水門9基を建てる。', '基'],
    ['ko', '수문 9곳을 짓는 계획을 세웠다.', '곳'],
    ['ko', '수문 9곳 신설 계획을 마련했다.', '곳'],
  ])('%s: %s', (language, text, as) => {
    expect(faults(language, text, `9; unit: item; as: ${as}`)).toEqual(['source/status-differs']);
  });
});
