import { describe, expect, it } from 'vitest';
import { baselineDifference, breachesIn, type DrawnParagraph } from './counters.js';
import type { DrawnGlyph, DrawnLine } from './drawn-lines.js';

const CJK = 'NotoSansSC-Regular';
const LATIN = 'SourceSans3-Regular';
const SIZE = 10;

type Change = Partial<DrawnGlyph>;

/**
 * A line as drawn: full-width characters of one em, all others of half, and an eighth between hanzi and Latin characters;
 * `changes` by index.
 */
const line = (
  text: string,
  changes: Readonly<Record<number, Change>> = {},
  left = 0,
): DrawnLine => {
  let x = left;
  const characters = Array.from(text);
  const glyphs = characters.map((character, index): DrawnGlyph => {
    const beside = `${character}${characters[index + 1] ?? ''}`;
    const meets = /^(?:\p{Script=Han}[\da-z]|[\da-z]\p{Script=Han})$/iu.test(beside);
    const isWide = /[\u2014-\u2026\u3000-\u9fff\uff00-\uff60]/u.test(character);
    const advance = isWide ? SIZE : SIZE / 2;
    const plain = {
      text: character,
      x,
      baseline: 100,
      advance: meets ? advance + SIZE / 8 : advance,
      natural: advance,
      size: SIZE,
      font: isWide ? CJK : LATIN,
    };
    const glyph = { ...plain, ...changes[index] };
    x = glyph.x + glyph.advance;
    return glyph;
  });
  return { page: 1, glyphs };
};

const rulesIn = (
  lines: readonly DrawnLine[],
  changes: Partial<DrawnParagraph> = {},
): readonly number[] =>
  breachesIn({ language: 'zh-Hans', lines, left: 0, right: 100, justified: false, ...changes }).map(
    ({ rule }) => rule,
  );

const broken = (upper: string, lower: string, language = 'zh-Hans') =>
  rulesIn([line(upper), line(lower)], { language });

describe('the counters of breaches on drawn glyphs', () => {
  it.each([
    [1, '一个渡口', '，两条船'],
    [1, '合作之路', '—健康之路'],
    [2, '新渡口（', '东岸）开航'],
    [3, '一条船—', '—一壶茶香'],
    [7, '运送1.24', '万人往返'],
    [7, '运送2亿', '5000万人次'],
    [7, '自2020', '年以来都好'],
    [7, '于1—', '11月举行了'],
    [9, '一个渡口两条', '船。'],
  ])('find rule %i broken in Chinese: %s|%s', (rule, upper, lower) => {
    expect(broken(upper, lower)).toEqual([rule]);
  });

  it.each([
    [1, 'en', 'a room of ', ') laughed'],
    [1, 'fr', 'entière ', '» — maintenant'],
    [2, 'de', 'stehen „', 'die Drei“ dort'],
    [26, 'en', 'carried 54 ', 'million people'],
    [26, 'en', 'on 18 ', 'June 2023 at'],
    [26, 'en', 'said Mrs. ', 'Li at noon'],
    [26, 'en', 'over 150 ', 'countries took part'],
    [26, 'en', 'see Fig. ', '3 for them'],
    [26, 'en', 'the Eastquay–', 'Westquay line'],
    [26, 'en', 'said J. ', 'Li at noon'],
    [26, 'de', 'am 18. ', 'Juni eröffnet'],
    [26, 'fr', 'voir 12 ', '000 tonnes'],
  ])('find rule %i broken in %s: %s|%s', (rule, language, upper, lower) => {
    expect(broken(upper, lower, language)).toEqual([rule]);
  });

  it('find rule 4: a stop that is not trimmed where a justified line ends, and a bracket where one begins', () => {
    const full = line('甲乙丙丁戊己庚辛壬。');
    const next = line('甲乙丙');
    expect(rulesIn([full, next], { justified: true, right: 100 })).toEqual([4]);
    expect(rulesIn([full, next], { justified: true, right: 95 })).toEqual([]);
    expect(rulesIn([line('（甲）乙丙', {}, 0)])).toEqual([4]);
    expect(rulesIn([line('（甲）乙丙', {}, -5)])).toEqual([]);
  });

  it('find rule 5: two marks that take two em', () => {
    expect(rulesIn([line('甲》、乙丙')])).toEqual([5]);
    expect(rulesIn([line('甲》、乙丙', { 1: { advance: 5 } })])).toEqual([]);
    expect(rulesIn([line('甲。」乙丙', { 2: { advance: 5 } })], { language: 'zh-Hant' })).toEqual(
      [],
    );
  });

  it('find rule 8: a line left short before a word glued to its quotation mark', () => {
    expect(rulesIn([line('新渡口与市'), line('民“一起”开放了')])).toEqual([8]);
    expect(rulesIn([line('新渡口与市'), line('民“一起”开放了')], { right: 55 })).toEqual([]);
  });

  it('find rule 14: a range whose dash is wider than an em, or is none', () => {
    expect(rulesIn([line('约1.8%—2%左右', { 5: { advance: 16 } })])).toEqual([14]);
    expect(rulesIn([line('about 1.8% — 2% of it')], { language: 'en' })).toEqual([14]);
  });

  it('find rule 14: a range in Chinese whose first end lacks its per cent or magnitude', () => {
    expect(rulesIn([line('1.8—2%')])).toEqual([14]);
    expect(rulesIn([line('9～16亿')])).toContain(14);
    expect(rulesIn([line('1.8%—2%')])).toEqual([]);
    expect(rulesIn([line('2019—2020')])).toEqual([]);
  });

  it('find rule 15: hanzi and digits that touch', () => {
    expect(rulesIn([line('增长12', { 1: { advance: 10 } })])).toEqual([15]);
    expect(rulesIn([line('增长12')])).toEqual([]);
  });

  it('find rule 15: a gap beside hanzi that is too wide, or a space typed there', () => {
    expect(rulesIn([line('增长12个人', { 1: { advance: 13 } })])).toEqual([15]);
    expect(rulesIn([line('增长12个人', { 1: { advance: 12.5 } })])).toEqual([]);
    expect(rulesIn([line('增长12，人们', { 3: { advance: 7 } })])).toEqual([15]);
    expect(rulesIn([line('增长 12人')])).toContain(15);
  });

  it('find rule 16: digits in the face of hanzi, and hanzi in that of digits', () => {
    expect(rulesIn([line('增长1人', { 2: { font: CJK } })])).toContain(16);
    expect(rulesIn([line('in 甲', { 3: { font: LATIN } })], { language: 'en' })).toContain(16);
  });

  it('find rules 36 and 40: type under 7 pt, and a glyph without a text', () => {
    expect(rulesIn([line('甲乙丙', { 1: { size: 6.9 } })])).toContain(36);
    expect(rulesIn([line('甲乙丙', { 1: { text: '' } })])).toContain(40);
  });

  it('find rule 21: baselines of two languages that differ', () => {
    const lower = {
      page: 1,
      glyphs: line('甲').glyphs.map((glyph) => ({ ...glyph, baseline: 99 })),
    };
    expect(baselineDifference([line('甲')], [line('a')])).toBe(0);
    expect(baselineDifference([lower], [line('a')])).toBe(1);
  });

  it('find nothing in lines well set', () => {
    const lines = [line('新渡口于2023年'), line('6月18日开航，'), line('首年运送54万人。')];
    expect(rulesIn(lines)).toEqual([]);
  });
});
