import { describe, expect, it } from 'vitest';
import { prohibitionsFor } from '../../src/language/prohibitions/index.js';
import { jpan } from '../../src/language/prohibitions/jpan.js';
import { kore, koreSyllables } from '../../src/language/prohibitions/kore.js';
import { western } from '../../src/language/prohibitions/western.js';
import { hans } from '../../src/language/prohibitions/hans.js';
import { hant } from '../../src/language/prohibitions/hant.js';
import { setParagraph } from '../../src/lines/set-paragraph.js';
import { chinese, run, style, texts } from './support.js';

const set = (text: string, language: string, em: number) =>
  texts(setParagraph([run(text, 'cjk', { language })], style({ language }), em * 10));

describe('the prohibition table of a language', () => {
  it.each([
    ['zh-Hans', hans],
    ['zh', hans],
    ['zh-Hant', hant],
    ['zh-TW', hant],
    ['zh-Hans-HK', hans],
    ['yue', hant],
    ['ja-JP', jpan],
    ['ko', kore],
    ['ko-u-lw-normal', koreSyllables],
    ['ja-Latn', western],
    ['en-GB', western],
    ['fr', western],
  ])('is chosen by tag: %s', (tag, table) => {
    expect(prohibitionsFor(tag)).toBe(table);
  });
});

describe('Japanese', () => {
  it.each(['ー', 'っ', 'ゃ', 'ュ', '々', '、', '」', '・', '！'])(
    'never starts a line with %s',
    (mark) => {
      for (let em = 2; em < 9; em++) {
        for (const text of set(`経済協力会議${mark}経済協力会議`, 'ja', em)) {
          expect(text.startsWith(mark)).toBe(false);
        }
      }
    },
  );

  it('never ends a line with an opening bracket', () => {
    for (let em = 2; em < 9; em++) {
      for (const text of set('経済協力「会議」経済協力', 'ja', em))
        expect(text).not.toMatch(/「$/u);
    }
  });

  it('keeps a small kana with the character before it', () => {
    expect(set('経済っ', 'ja', 2)).toEqual(['経', '済っ']);
  });
});

describe('Korean', () => {
  it('breaks at word spaces', () => {
    expect(set('경제 협력을 위한 국제회의', 'ko', 5)).toEqual([
      '경제',
      '협력을',
      '위한',
      '국제회의',
    ]);
  });

  it('breaks between syllables where the tag asks for it', () => {
    expect(set('경제협력을위한', 'ko-u-lw-normal', 4)).toEqual(['경제협력', '을위한']);
    expect(set('경제협력을위한', 'ko', 4)).toEqual(['경제협력을위한']);
  });

  const text =
    '나루터관리위원회가 지난해보다 늘어난 여객수요에 대비하여 새로운 부두시설을 11월 28일까지 1만 2400명 규모로 확충하겠다고 발표하였다.';
  const ends = (alignment: 'left' | 'justify', balanced = false) =>
    Array.from({ length: 20 }, (_, i) =>
      setParagraph(
        chinese(text, { language: 'ko' }),
        style({ language: 'ko', alignment, balanced }),
        150 + 8 * i,
      ).slice(0, -1),
    ).flat();
  const isInside = ({ end }: { end: number }) => /^\p{L}{2}$/u.test(text.slice(end - 1, end + 1));

  it('breaks between syllables in justified lines, and neither in ragged nor in balanced ones', () => {
    expect(ends('left').some(isInside)).toBe(false);
    expect(ends('justify', true).some(isInside)).toBe(false);
    expect(ends('justify').some(isInside)).toBe(true);
    expect(ends('justify').every(isInside)).toBe(false);
  });

  it('keeps a number with its counter in justified lines', () => {
    const inFigure = ends('justify').filter(({ end }) =>
      [...text.matchAll(/11월|28일|1만 2400명/gu)].some(
        ({ 0: figure, index }) => end > index && end < index + figure.length,
      ),
    );
    expect(inFigure).toEqual([]);
  });
});

describe('a bracket of full width', () => {
  it('keeps its blank beside a typed space, which readers would lose in it', () => {
    const [line] = setParagraph(
      chinese('길이다. 《새 길》, 《옛 길》 책', { language: 'ko' }),
      style({ language: 'ko', alignment: 'justify' }),
      148,
    );
    const [before, bracket] = line?.fragments.filter(({ text }) => /[.《]/u.test(text)) ?? [];
    expect(line?.width).toBeCloseTo(148, 6);
    expect(bracket?.x).toBeGreaterThan((before?.x ?? 0) + 9);
  });
});

describe('mixed languages in one paragraph', () => {
  it('follows each run’s own table', () => {
    const runs = [
      run('The framework “', 'western'),
      run('一带一路', 'cjk'),
      run('” grew.', 'western'),
    ];
    for (let width = 60; width < 200; width += 7) {
      for (const text of texts(setParagraph(runs, style({ language: 'en' }), width))) {
        expect(text).not.toMatch(/^”|“$/u);
      }
    }
  });

  it('keeps combining marks, surrogate pairs and joined emoji whole', () => {
    const text = '𠮷野家é𬱖龙👨‍👩‍👧中国';
    const segments = Array.from(new Intl.Segmenter('zh').segment(text), ({ segment }) => segment);
    for (const line of set(text, 'zh-Hans', 1)) {
      const parts = Array.from(new Intl.Segmenter('zh').segment(line), ({ segment }) => segment);
      expect(segments).toEqual(expect.arrayContaining(parts));
    }
  });
});
