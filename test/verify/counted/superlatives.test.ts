import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';
import { errorsOfThing, type ThingInText } from '../../support/things.js';

describe('the largest and the least', () => {
  const port = { unit: 'tonne' };
  it.each<readonly [string, string, ThingInText]>([
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
      expect(errorsOfThing(language, text, { ...port, ...fact })).toContain(
        'figure/superlative-differs',
      );
    },
  );

  it.each<readonly [string, string, ThingInText]>([
    ['zh-Hans', '北港吞吐量为90万吨，岛港为40万吨。', { value: '90万', label: '最大的港' }],
    ['zh-Hant', '島港為40萬噸。', { value: '40万', label: '最小的港' }],
    ['ja', '島港は40万トンだ。', { value: '40万', label: '最も少ない港' }],
    ['ko', '섬항은 40만 톤이다.', { value: '40만', label: '가장 적은 항구' }],
  ])('nor in a label where its source says nothing of it (%s): %s', (language, text, fact) => {
    expect(errorsOfThing(language, text, { ...port, ...fact })).toContain('figure/emphasised');
  });

  it.each<readonly [string, string, string, ThingInText]>([
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
