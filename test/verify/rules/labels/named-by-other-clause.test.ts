import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

/** The codes that a quoted part of a sentence gives its value under a label. */
const under = (
  language: string,
  [text, quote, value, label]: readonly [string, string, string, string],
): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `a:\n  value: ${value}\n  label: { ${language}: ${label}, en: x }\n  quote: ${quote}\n`,
  }).flatMap(({ severity, code }) =>
    severity === 'error' && code === 'figure/which-figure' ? [code] : [],
  );

describe('a quoted clause says something of its own of its number', () => {
  it.each([
    ['zh-Hant', ['渡輪停航四條航線，另有六條減班。', '另有六條減班', '6', '停航航線']],
    ['zh-Hans', ['报名人数突破3.1万人，实际到场8,420人。', '实际到场8,420人', '8420', '报名人数']],
    [
      'zh-Hant',
      ['市府核發執照512張，另有61件申請遭退回。', '另有61件申請遭退回', '61', '核發件數'],
    ],
    [
      'ja',
      ['値上げしたのは31市、据え置いたのは16市。', '据え置いたのは16市', '16', '値上げした市'],
    ],
    [
      'ko',
      ['요금을 올린 곳은 31곳, 동결한 곳은 16곳이다.', '동결한 곳은 16곳', '16', '요금을 올린 곳'],
    ],
  ] as const)('in %s, and the label is of another clause: %j', (language, row) => {
    expect(under(language, row)).toEqual(['figure/which-figure']);
  });

  it.each([
    ['zh-Hant', ['渡輪停航四條航線，另有六條減班。', '另有六條減班', '6', '減班航線']],
    ['zh-Hans', ['2023年全县出生934人，2024年为880人。', '2024年为880人', '880', '全县出生人数']],
    ['zh-Hans', ['今年全县出生934人，去年为980人。', '去年为980人', '980', '全县出生人数']],
    ['zh-Hans', ['全校教师48人，女性30人。', '女性30人', '30', '女教师']],
    ['zh-Hans', ['参赛队伍48支，来自12个省。', '来自12个省', '12', '参赛省份']],
    [
      'ja',
      ['値上げしたのは31市、据え置いたのは16市。', '据え置いたのは16市', '16', '据え置いた市'],
    ],
    ['ko', ['요금을 올린 곳은 31곳, 동결한 곳은 16곳이다.', '동결한 곳은 16곳', '16', '요금 동결']],
  ] as const)('in %s, and the label says it, or nothing else does: %j', (language, row) => {
    expect(under(language, row)).toEqual([]);
  });
});
