import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const faults = (language: string, text: string, fact: string, units?: string): readonly string[] =>
  readingFaults(language, text, text.replace(/[.。]$/u, ''), fact, units);

const machines = (language: string, word: string): string =>
  `machine: { ${language}: ${word}, en: machines }`;

describe('a number that names one of a series counts none of it, whatever the fact calls its unit', () => {
  it.each([
    ['ko', '해오름호 4호가 바다로 나갔다.', 4, '호'],
    ['ja', 'かもめ6号が打ち上げられた。', 6, '号'],
    ['ja', '北門の3号機が止まった。', 3, '号機'],
    ['zh-Hans', '海燕7号升空。', 7, '号'],
    ['zh-Hant', '海燕7號升空。', 7, '號'],
  ])('%s: %s', (language, text, value, as) => {
    expect(faults(language, text, `${value}; as: ${as}`)).not.toEqual([]);
    const own = `${value}; as: ${as}; unit: machine`;
    expect(faults(language, text, own, machines(language, 'x'))).not.toEqual([]);
  });

  it('but dwellings are counted by the same word', () => {
    const text = '올해 임대주택 420호를 지었다.';
    expect(faults('ko', text, '420; as: 호; unit: home', 'home: { ko: 채, en: homes }')).toEqual(
      [],
    );
  });
});

describe('a number right behind a maker is that of a model', () => {
  it.each([
    ['ja', 'エアバス321機が降りた。', 321, '機'],
    ['ja', 'ボーイング767機は退役した。', 767, '機'],
    ['ko', '에어버스 321기가 내렸다.', 321, '기'],
  ])('%s: %s', (language, text, value, word) => {
    expect(faults(language, text, `${value}; unit: machine`, machines(language, word))).not.toEqual(
      [],
    );
  });

  it.each([
    ['ja', 'ドローン45機が飛んだ。', 45, '機'],
    ['ja', 'エアバス機21機が降りた。', 21, '機'],
    ['ja', 'ボーイング30機、エアバス21機を注文した。', 30, '機'],
    ['ko', '드론 45기가 날았다.', 45, '기'],
  ])('but others are counted, %s: %s', (language, text, value, word) => {
    expect(faults(language, text, `${value}; unit: machine`, machines(language, word))).toEqual([]);
  });
});

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

describe('one of a small whole is a share, and no count of the whole', () => {
  it.each([
    ['ko', '승객 넷 중 하나는 학생이다.', '1/4', '4'],
    ['ko', '승객 다섯 가운데 하나가 학생이다.', '1/5', '5'],
    ['ja', '橋の四つに一つは古い。', '1/4', '4'],
    ['ja', '橋は三つのうち一つが古い。', '1/3', '3'],
    ['zh-Hans', '五人中有一人是学生。', '1/5', '5; unit: person'],
    ['zh-Hant', '五人中有一人是學生。', '1/5', '5; unit: person'],
  ])('%s: %s', (language, text, share, whole) => {
    expect(faults(language, text, share)).toEqual([]);
    expect(faults(language, text, whole)).not.toEqual([]);
  });

  it('but a large whole is a count beside its part', () => {
    const text = '300人中有41人是学生。';
    expect(faults('zh-Hans', text, '41; unit: person; of: 是学生')).not.toContain(
      'source/value-differs',
    );
    expect(faults('zh-Hans', text, '300; unit: person')).toEqual([]);
  });
});

describe('cities may be called by one letter behind their number', () => {
  it.each([
    ['ja', '祭りには17市が加わった。'],
    ['ja', '17市、40町で行われた。'],
    ['zh-Hans', '全省17市开通热线。'],
    ['zh-Hant', '全省17市開通專線。'],
    ['ko', '축제에는 17개 시가 참여했다.'],
  ])('%s: %s', (language, text) => {
    expect(faults(language, text, '17; unit: city')).toEqual([]);
  });

  it.each([
    ['ja', '祭りには17市町村が加わった。'],
    ['ja', '祭りには17市場が加わった。'],
    ['zh-Hans', '全省17市场开业。'],
    ['zh-Hant', '全省17市鎮開通專線。'],
    ['ko', '축제에는 17개 시·군이 참여했다.'],
    ['ko', '축제에는 17개 시장이 참여했다.'],
  ])('but not as part of a longer word, %s: %s', (language, text) => {
    expect(faults(language, text, '17; unit: city')).toEqual(['source/noun-differs']);
  });
});
