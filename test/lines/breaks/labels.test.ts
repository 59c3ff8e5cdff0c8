import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../../src/sheet/runs.js';
import { setParagraph } from '../../../src/lines/set-paragraph.js';
import { chinese, realRuns, style, texts } from '../support.js';

const mm = (value: number): number => (value * 72) / 25.4;
const isLatin = (language: string): boolean => !/^(?:zh|ja|ko)/.test(language);

const runsOf = (text: string, language: string): readonly TextRun[] =>
  isLatin(language)
    ? realRuns(text, language, { role: 'sans', weight: 400, italic: false })
    : chinese(text, { language });

const cell = (text: string, language: string, width: number, options = {}): readonly string[] =>
  texts(
    setParagraph(
      runsOf(text, language),
      style({ language, hyphenate: isLatin(language), ...options }),
      width,
    ),
  );

describe('the unit at the end of a label', () => {
  it.each([
    ['zh-Hans', '渡口吞吐量（万标准箱）', 90, ['渡口吞吐量', '（万标准箱）']],
    ['zh-Hans', '旅客周转量（亿人公里）', 90, ['旅客周转量', '（亿人公里）']],
    ['zh-Hant', '貨櫃裝卸量（萬TEU）', 70, ['貨櫃裝卸量', '（萬TEU）']],
    ['ja', '貨物の取扱量（百万トンキロ）', 110, ['貨物の取扱量', '（百万トンキロ）']],
    ['ko', '나루 이용객(백만 명)', 72, ['나루 이용객', '(백만 명)']],
    ['ko', '단위: 만 명(군인 제외)', 84, ['단위: 만 명', '(군인 제외)']],
    [
      'en',
      'Ferry traffic (million passenger miles)',
      mm(52),
      ['Ferry traffic', '(million passenger miles)'],
    ],
    [
      'de',
      'Fährverkehr (Mio. Personenkilometer)',
      mm(52),
      ['Fährverkehr', '(Mio. Personenkilometer)'],
    ],
    [
      'fr',
      'Trafic du bac (milliers de voyageurs)',
      mm(52),
      ['Trafic du bac', '(milliers de voyageurs)'],
    ],
    [
      'es',
      'Viajes en barca (miles de personas)',
      mm(46),
      ['Viajes en barca', '(miles de personas)'],
    ],
  ])('stands whole on a ragged line: %s %s', (language, text, width, expected) => {
    const trimmed = cell(text, language, width).map((line) => line.trim());
    expect(trimmed).toEqual(expected);
  });

  it('is parted where it is wider than the measure, and in a justified text', () => {
    expect(cell('渡口吞吐量（万标准箱）', 'zh-Hans', 45).length).toBeGreaterThan(2);
    expect(
      cell('渡口今年吞吐量（万标准箱）', 'zh-Hans', 100, { alignment: 'justify' })[0],
    ).toContain('（');
  });

  it('is no aside in the midst of a text', () => {
    expect(cell('渡口新建（位于东岸外）码头一座', 'zh-Hans', 70)[0]).toContain('（');
  });
});

describe('a month or a magnitude in a ragged text', () => {
  it.each([
    ['de', 'Januar bis November 2023, danach wieder', /No-$|vem-$/u],
    ['fr', 'de janvier à novembre 2023, puis arrêt', /no-$|vem-$/u],
    ['en', 'Unit: thousand visitors of the ferry', /thou-$/u],
    ['es', 'desde el 15 de noviembre de 2023 en obras', /no-$|viem-$/u],
  ])('is not divided though no number stands before it: %s %s', (language, text, divided) => {
    for (let width = 56; width < 150; width += 2) {
      const ends = cell(text, language, width).map((line) => line.trimEnd());
      expect(ends.filter((line) => divided.test(line))).toEqual([]);
    }
  });
});
