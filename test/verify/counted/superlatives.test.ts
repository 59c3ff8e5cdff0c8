import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { languagesFor, proveSource } from '../../support/prove-source.js';

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
