import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

/** The things are leaks, in the words of each language. */
const words: Readonly<Record<string, string>> = {
  'zh-Hans': '漏水',
  'zh-Hant': '漏水',
  ja: '漏水',
  ko: '누수',
  es: 'fugas',
};

const faults = (language: string, text: string, fact = '0; unit: leak'): readonly string[] =>
  readingFaults(
    language,
    text,
    text.replace(/[.。]$/u, ''),
    fact,
    `leak: { ${language}: ${words[language] ?? ''}, en: leaks }`,
  );

describe('that there was none of a thing is nought of it', () => {
  it.each([
    ['zh-Hans', '去年没有漏水。'],
    ['zh-Hans', '去年没有任何漏水发生。'],
    ['zh-Hant', '去年並無漏水。'],
    ['ja', '昨年、漏水はなかった。'],
    ['ja', '昨年、漏水は確認されていない。'],
    ['ko', '지난해 누수는 없었다.'],
    ['ko', '지난해 누수가 발생하지 않았다.'],
    ['es', 'El año pasado no se registraron fugas.'],
  ])('%s: %s', (language, text) => {
    expect(faults(language, text)).toEqual([]);
  });
});

describe('but some is no nought', () => {
  it.each([
    ['zh-Hans', '几乎没有漏水。'],
    ['zh-Hans', '除4处渗水外没有漏水。'],
    ['zh-Hans', '没有漏水的楼房。'],
    ['zh-Hans', '没有严重漏水。'],
    ['zh-Hans', '有没有漏水？'],
    ['zh-Hans', '预计没有漏水。'],
    ['zh-Hant', '若沒有漏水，明日通水。'],
    ['ja', 'ほとんど漏水はなかった。'],
    ['ja', '4件しか漏水はなかった。'],
    ['ja', '漏水がなかった年もある。'],
    ['ja', '漏水による被害はなかった。'],
    ['ko', '누수는 거의 없었다.'],
    ['ko', '4건밖에 누수가 없었다.'],
    ['ko', '누수가 없는 건물이다.'],
    ['ko', '누수 피해는 없었다.'],
    ['es', 'No se registraron las fugas del norte.'],
  ])('%s: %s', (language, text) => {
    expect(faults(language, text)).not.toEqual([]);
  });

  it('and what is told beside it is', () => {
    expect(faults('ja', '漏水はなく、停電は5件だった。', '5; as: 件; of: 停電')).toEqual([]);
  });
});

describe('100W is a million of people, and a hundred watts of a lamp', () => {
  it.each([
    ['zh-Hans', '听众达到40W人。', '40万; unit: person', true],
    ['zh-Hans', '路灯功率为40W。', '40万', false],
    ['zh-Hans', '装有40W灯泡。', '40万', false],
    ['zh-Hant', '燈的功率為40W。', '40萬', false],
  ])('%s: %s', (language, text, fact, isRight) => {
    expect(faults(language, text, fact).length === 0).toBe(isRight);
  });
});
