import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const told = (language: string, text: string, fact: string): readonly string[] =>
  readingFaults(language, text, text, fact);

const rows = [
  [
    'en',
    'The region aims at 95 deaths by 2030, from 190 in 2014.',
    '190; period: 2014',
    'targeted',
  ],
  [
    'en',
    'The region aims at 95 deaths by 2030 compared with 190 in 2014.',
    '190; period: 2014',
    'targeted',
  ],
  [
    'en',
    'By 2030 deaths are to be half of those of 2014, when 190 people drowned.',
    '190; unit: person; period: 2014',
    'planned',
  ],
  [
    'de',
    'Bis 2030 soll die Zahl auf 95 sinken, verglichen mit 2014, als 190 Menschen ertranken.',
    '190; unit: person; period: 2014',
    'planned',
  ],
  [
    'fr',
    'La Région vise 95 noyades en 2030, loin de 2014, quand 190 personnes se sont noyées.',
    '190; unit: person; period: 2014',
    'targeted',
  ],
  [
    'es',
    'La región prevé 95 ahogados en 2030, lejos de 2014, cuando se ahogaron 190 personas.',
    '190; unit: person; period: 2014',
    'expected',
  ],
  [
    'zh-Hans',
    '力争到2030年溺亡人数比2014年的190人减少一半。',
    '190; unit: person; period: 2014',
    'targeted',
  ],
  [
    'zh-Hant',
    '力爭到2030年溺亡人數比2014年的190人減少一半。',
    '190; unit: person; period: 2014',
    'targeted',
  ],
  [
    'ja',
    '2030年までに死者を2014年の190人から半減させる計画だ。',
    '190; unit: person; period: 2014',
    'planned',
  ],
  [
    'ko',
    '2030년까지 사망자를 2014년의 190명에서 절반으로 줄일 계획이다.',
    '190; unit: person; period: 2014',
    'planned',
  ],
] as const;

describe('the level of an earlier year that a plan is told against', () => {
  it.each(rows)('is reported: %s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).toEqual([]);
  });

  it.each(rows)('and no plan: %s: %s', (language, text, fact, status) => {
    expect(told(language, text, `${fact}; status: ${status}`)).not.toEqual([]);
  });

  it.each([
    ['en', 'The region aims at 95 deaths by 2030, from 190 planned in 2014.', '190; period: 2014'],
    ['en', 'The region plans 12 halls by 2030 and 190 in 2034.', '190; period: 2034'],
    [
      'en',
      'By 2030 deaths are to be half of those of 2014, when 190 people are expected to drown.',
      '190; unit: person; period: 2014',
    ],
    ['zh-Hans', '力争到2030年溺亡人数减少到95人。', '95; unit: person; period: 2030'],
  ])('but a plan of its own stays one: %s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).toContain('source/status-differs');
  });
});
