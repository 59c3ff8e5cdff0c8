import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const faults = (language: string, text: string, fact: string): readonly string[] =>
  readingFaults(language, text, text.replace(/[.。]$/u, ''), fact);

describe('what a source denies, forecasts or makes a duty or a condition is not reported', () => {
  it.each([
    ['zh-Hant', '全村並無38人受傷。', '38; unit: person'],
    ['zh-Hant', '全村並未修繕38屋。', '38; as: 屋'],
    ['zh-Hans', '全村并无38人受伤。', '38; unit: person'],
    ['zh-Hans', '死亡38人的说法不属实。', '38; unit: person'],
    ['zh-Hant', '死亡38人的消息並非事實。', '38; unit: person'],
    ['ja', '死者38人との情報は誤りだった。', '38; unit: person'],
    ['ja', '死者38人というのは誤報である。', '38; unit: person'],
    ['ko', '사망자 38명설은 사실무근이다.', '38; unit: person'],
    ['zh-Hant', '纜車載客預估38萬人次。', '38萬; as: 人次'],
    ['zh-Hant', '應補助農戶38戶。', '38; as: 戶'],
    ['zh-Hans', '应补助农户38户。', '38; as: 户'],
    ['zh-Hans', '责令遣返船员38人。', '38; unit: person'],
    ['zh-Hant', '責令遣返船員38人。', '38; unit: person'],
    ['zh-Hans', '准许雇用船员38人。', '38; unit: person'],
    ['ko', '비가 오지 않으면 논 38곳이 마른다.', '38; as: 곳'],
    ['ko', '관객이 3만 명에 못 미친다.', '3만; unit: person'],
    ['ko', '관객은 4분의 1에 못 미친다.', '1/4'],
  ])('%s: %s', (language, text, fact) => {
    expect(faults(language, text, fact)).not.toEqual([]);
  });

  it.each([
    ['zh-Hant', '應補稅額38元。', '38; unit: TWD'],
    ['ko', '관객은 4분의 1에 못 미친다.', '1/4; qualifier: less-than'],
    ['zh-Hant', '纜車載客預估38萬人次。', '38萬; as: 人次; status: expected'],
  ])('but its like is, %s: %s', (language, text, fact) => {
    expect(faults(language, text, fact)).toEqual([]);
  });
});
