import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';
import { errorsOfThing, type ThingInText } from '../../support/things.js';

describe('a kind of things that is called by a number', () => {
  it.each<readonly [string, string, ThingInText]>([
    [
      'zh-Hans',
      '三级港口共8座。',
      { value: '8', as: '座', label: '三级港口', en: 'class 3 ports' },
    ],
    ['zh-Hans', '十二年制学校共8座。', { value: '8', as: '座', label: '十二年制学校' }],
    [
      'zh-Hant',
      '四年制學院共8座。',
      { value: '8', as: '座', label: '四年制學院', en: 'four-year colleges' },
    ],
    ['ja', '二級水門は8座ある。', { value: '8', as: '座', label: '二級水門', en: 'class 2 gates' }],
    ['ko', '2급 수문은 8座이다.', { value: '8', as: '座', label: '2급 수문', en: 'class 2 gates' }],
  ])('may be named in a label as its source names it (%s): %s', (language, text, fact) => {
    expect(errorsOfThing(language, text, { unit: 'thing', ...fact })).toEqual([]);
  });

  it.each<readonly [string, string, ThingInText]>([
    ['zh-Hans', '三级港口共8座。', { value: '8', as: '座', label: '二级港口' }],
    [
      'zh-Hans',
      '三级港口共8座。',
      { value: '8', as: '座', label: '三级港口', en: 'class 2 ports' },
    ],
    ['zh-Hans', '港口共8座。', { value: '8', as: '座', label: '三级港口' }],
    ['ja', '四年制学校は8座ある。', { value: '8', as: '座', label: '五年制学校' }],
    ['ko', '2급 수문은 8座이다.', { value: '8', as: '座', label: '3급 수문' }],
  ])('but not another one (%s): %s', (language, text, fact) => {
    expect(errorsOfThing(language, text, { unit: 'thing', ...fact })).toContain('figure/stray');
  });
});

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
