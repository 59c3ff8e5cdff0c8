import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const faults = (language: string, text: string, fact: string, units?: string): readonly string[] =>
  readingFaults(language, text, text.replace(/[.。]$/u, ''), fact, units);

describe('of several things that one number counts together none has it alone', () => {
  it.each([
    ['zh-Hans', '名录收有9个村庄、渔港和城市。'],
    ['zh-Hans', '名录收有9个村庄与城市。'],
    ['zh-Hant', '名錄收有9個村莊、漁港及城市。'],
    ['ja', '目録は9の村、港、都市を収める。'],
    ['ja', '目録は9の村と都市を収める。'],
    ['ko', '목록에는 9개 마을, 항구, 도시가 있다.'],
    ['ko', '목록에는 9개 마을과 도시가 있다.'],
  ])('%s: %s', (language, text) => {
    expect(faults(language, text, '9; unit: city')).toEqual(['source/noun-differs']);
  });

  it.each([
    ['zh-Hans', '名录收有9个古老、安静的城市。', 'city'],
    ['zh-Hans', '名录收有9个沿海和内陆城市。', 'city'],
    ['zh-Hans', '名录收有9个国家和地区。', 'country-or-region'],
    ['ja', '目録は9か国・地域を収める。', 'country-or-region'],
    ['ko', '목록에는 오래되고 조용한 9개 도시가 있다.', 'city'],
  ])('but what is told of one kind is of it, %s: %s', (language, text, unit) => {
    expect(faults(language, text, `9; unit: ${unit}`)).toEqual([]);
  });
});
