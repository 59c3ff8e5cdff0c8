import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { languagesFor, proveSource, readingFaults } from '../../support/prove-source.js';

interface Put {
  readonly value: string;
  readonly unit?: string;
  readonly as?: string;
  readonly qualifier?: string;
  readonly label?: string;
  readonly en?: string;
  readonly prose?: string;
}

const things = (language: string): string =>
  stringify({ thing: { [language]: '座', en: { one: 'place', other: 'places' } } });

const told = (language: string, text: string, { label = 'x', en = 'x', prose, ...fact }: Put) =>
  proveSource({
    language,
    text,
    units: things(language),
    facts: stringify({ f: { label: { [language]: label, en }, quote: text, ...fact } }),
    ...(prose === undefined
      ? {}
      : {
          prose: Object.fromEntries(
            languagesFor(language).map((tag) => [tag, tag === language ? prose : '{{fact "f"}}.']),
          ),
        }),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a kind of things that is called by a number', () => {
  it.each<readonly [string, string, Put]>([
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
    expect(told(language, text, { unit: 'thing', ...fact })).toEqual([]);
  });

  it.each<readonly [string, string, Put]>([
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
    expect(told(language, text, { unit: 'thing', ...fact })).toContain('figure/stray');
  });
});

describe('matches won and lost', () => {
  const match = { unit: 'thing' };
  it.each<readonly [string, string, Put]>([
    ['zh-Hans', '全队9胜4负。', { value: '4', as: '负', label: '负场', en: 'matches lost' }],
    ['zh-Hans', '全队9胜4负。', { value: '9', as: '胜', label: '胜场', en: 'wins' }],
    ['zh-Hant', '全隊9勝4敗。', { value: '4', as: '敗', label: '敗場', en: 'matches lost' }],
    ['ja', '9勝4敗だった。', { value: '4', as: '敗', label: '敗戦', en: 'matches lost' }],
    ['ko', '9승 4패였다.', { value: '4', as: '패', label: '패배', en: 'matches lost' }],
  ])('are told by the word behind them (%s): %s', (language, text, fact) => {
    expect(told(language, text, { ...match, ...fact })).toEqual([]);
  });

  it.each<readonly [string, string, Put]>([
    ['zh-Hans', '全队9胜4负。', { value: '4', as: '负', label: '胜场', en: 'wins' }],
    ['ja', '9勝4敗だった。', { value: '9', as: '勝', label: '敗戦', en: 'defeats' }],
    ['ko', '9승 4패였다.', { value: '4', as: '패', label: '승리', en: 'wins' }],
  ])('and not taken for each other (%s): %s', (language, text, fact) => {
    expect(told(language, text, { ...match, ...fact })).toContain('figure/opposite-named');
  });
});

describe('a power alone, and a count behind the noun for the number of it', () => {
  it.each<readonly [string, string, string, string]>([
    ['ko', '입장료는 만원이다.', '입장료는 만원', '10000; unit: KRW'],
    ['ko', '가격은 천 원이었다.', '천 원', '1000; unit: KRW'],
    ['zh-Hans', '观众人数12万，演出40场。', '观众人数12万', '12万; unit: person'],
    ['zh-Hant', '觀眾人數12萬，演出40場。', '觀眾人數12萬', '12万; unit: person'],
    ['zh-Hans', '全年出超6亿美元。', '出超6亿美元', '6亿; unit: USD'],
    ['ja', '客は百人余りいた。', '百人余り', '100; unit: person; qualifier: over'],
    ['zh-Hans', '来了千人以上。', '千人以上', '1000; unit: person; qualifier: at-least'],
  ])('is read (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });

  it.each<readonly [string, string, string, string]>([
    ['ko', '극장은 만원이었다.', '만원', '10000; unit: KRW'],
    ['ja', '客は百人余りいた。', '百人余り', '100; unit: person'],
  ])('and a full house is none (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });
});

describe('the largest and the least', () => {
  const port = { unit: 'tonne' };
  it.each<readonly [string, string, Put]>([
    [
      'zh-Hans',
      '北港吞吐量为90万吨，岛港为40万吨。',
      { value: '90万', prose: '最小的港为{{fact "f"}}。' },
    ],
    [
      'zh-Hans',
      '北港吞吐量为90万吨，岛港为40万吨。',
      { value: '40万', prose: '吞吐量最多，为{{fact "f"}}。' },
    ],
    [
      'zh-Hant',
      '北港吞吐量為90萬噸，島港為40萬噸。',
      { value: '90万', prose: '最低的港為{{fact "f"}}。' },
    ],
    [
      'ja',
      '北港は90万トン、島港は40万トンだ。',
      { value: '90万', prose: '最も少ない港は{{fact "f"}}だ。' },
    ],
    [
      'ko',
      '북항은 90만 톤, 섬항은 40만 톤이다.',
      { value: '40만', prose: '가장 큰 항구는 {{fact "f"}}이다.' },
    ],
  ])(
    'is not said in print of what its source shows to be none (%s): %s',
    (language, text, fact) => {
      expect(told(language, text, { ...port, ...fact })).toContain('figure/superlative-differs');
    },
  );

  it.each<readonly [string, string, Put]>([
    ['zh-Hans', '北港吞吐量为90万吨，岛港为40万吨。', { value: '90万', label: '最大的港' }],
    ['zh-Hant', '島港為40萬噸。', { value: '40万', label: '最小的港' }],
    ['ja', '島港は40万トンだ。', { value: '40万', label: '最も少ない港' }],
    ['ko', '섬항은 40만 톤이다.', { value: '40만', label: '가장 적은 항구' }],
  ])('nor in a label where its source says nothing of it (%s): %s', (language, text, fact) => {
    expect(told(language, text, { ...port, ...fact })).toContain('figure/emphasised');
  });

  it.each<readonly [string, string, string, Put]>([
    [
      'zh-Hans',
      '北港吞吐量为90万吨，岛港为40万吨。',
      '北港吞吐量为90万吨',
      { value: '90万', prose: '最大的港为{{fact "f"}}。' },
    ],
    [
      'zh-Hans',
      '全省为130万吨，其中北港90万吨，岛港40万吨。',
      '北港90万吨',
      { value: '90万', prose: '最大的港为{{fact "f"}}。' },
    ],
    [
      'zh-Hans',
      '岛港最小，为40万吨。',
      '为40万吨',
      { value: '40万', label: '最小的港', prose: '最小的港为{{fact "f"}}。' },
    ],
    ['ja', '島港は最も少ない40万トンだ。', '40万トン', { value: '40万', label: '最も少ない港' }],
    ['ko', '섬항이 40만 톤으로 가장 적다.', '40만 톤', { value: '40만', label: '가장 적은 항구' }],
  ])('but where it is so (%s): %s', (language, text, quote, fact) => {
    const found = proveSource({
      language,
      text,
      facts: stringify({
        f: {
          label: { [language]: fact.label ?? 'x', en: 'x' },
          quote,
          value: fact.value,
          unit: 'tonne',
        },
      }),
      ...(fact.prose === undefined
        ? {}
        : { prose: { [language]: fact.prose, en: 'It is {{fact "f"}}.' } }),
    });
    expect(found.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(
      [],
    );
  });
});
