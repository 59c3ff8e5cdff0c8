import { describe, expect, it } from 'vitest';
import { setParagraph } from '../../../src/lines/set-paragraph.js';
import { chinese, realRuns, style, texts } from '../support.js';

const heading = (text: string, em: number, language = 'zh-Hans') =>
  texts(setParagraph(chinese(text, { language }), style({ language, balanced: true }), em * 10));

const english = (text: string, width: number) =>
  texts(
    setParagraph(
      realRuns(text, 'en', { role: 'serif', weight: 600, italic: false }, 12),
      style({ language: 'en', balanced: true }),
      width,
    ),
  ).map((line) => line.trimEnd());

describe('a heading of two lines', () => {
  it('ends its first line at a mark near its middle', () => {
    expect(heading('城市图书馆借阅量持续增长，电子书籍居前', 13)).toEqual([
      '城市图书馆借阅量持续增长，',
      '电子书籍居前',
    ]);
    expect(english('Libraries lent more; e-books led', 130)).toEqual([
      'Libraries lent more;',
      'e-books led',
    ]);
  });

  it('never ends inside a word or a quoted name', () => {
    for (let em = 9; em < 19; em++) {
      const lines = heading('各地图书馆共同建设“云上书房”阅读平台', em);
      const broken = lines.join('|');
      expect(broken).not.toMatch(/“[^”]*\|[^“]*”|图\|书|书\|馆|建\|设|共\|同|阅\|读|平\|台/u);
    }
  });

  it.each([
    ['zh-Hans', '河西博物馆与城市轨道交通线的客流增长率', ['博|物|馆', '交|通|线', '增|长|率']],
    ['zh-Hans', '农产品生产自动化与养老院志愿者报名', ['自|动|化', '养|老|院', '志|愿|者']],
    ['zh-Hans', '人民医院急诊科建成投用', ['急|诊|科']],
    ['zh-Hant', '港灣運輸署統計失業率與醫務所服務', ['運|輸|署', '失|業|率', '醫|務|所']],
    ['ja', '港町の公園利用者と失業率の推移、効率性の向上', ['利|用|者', '失|業|率', '効|率|性']],
  ])('in %s keeps a suffix with its word: %s', (language, text, whole) => {
    for (let em = 7; em < 17; em++) {
      const lines = heading(text, em, language).join('|');
      for (const word of whole) expect(lines).toContain(word.replaceAll('|', ''));
    }
  });

  it('has lines of nearly one length', () => {
    for (let em = 10; em < 18; em++) {
      const lines = heading('老城区公共图书馆与流动书车联合服务读者', em);
      expect(lines).toHaveLength(2);
      const [upper = '', lower = ''] = lines;
      const ratio = Math.min(upper.length, lower.length) / Math.max(upper.length, lower.length);
      expect(ratio).toBeGreaterThanOrEqual(0.4);
    }
  });

  it('stays on one line where it fits', () => {
    expect(heading('图书馆的一年', 10)).toEqual(['图书馆的一年']);
  });
});

describe('a heading of more lines', () => {
  it('takes no more of them than a paragraph would', () => {
    const text =
      'The libraries of the river towns lent more books than in any year since counting began';
    for (let width = 90; width < 260; width += 10) {
      const lines = english(text, width);
      const plain = setParagraph(
        realRuns(text, 'en', { role: 'serif', weight: 600, italic: false }, 12),
        style({ language: 'en' }),
        width,
      );
      expect(lines.length).toBeLessThanOrEqual(plain.length);
      expect(lines.join(' ')).toBe(text);
    }
  });
});

describe('a heading of three lines', () => {
  const head = (text: string, width: number, hyphenate: boolean) =>
    texts(
      setParagraph(
        realRuns(text, 'en', { role: 'sans', weight: 400, italic: false }, 9),
        style({ language: 'en', balanced: true, hyphenate }),
        width,
      ),
    ).map((line) => line.trimEnd());

  it('divides no word that its line has room for, where words may be divided', () => {
    expect(head('Net migration (people)', 42, true)).toEqual(['Net', 'migration', '(people)']);
    for (let width = 42; width < 100; width += 4)
      expect(head('Net migration (people)', width, true).join('|')).toContain('migration');
  });

  it('parts no number from its noun for a little evenness', () => {
    expect(head('River–Coast grain barges made 12,400 trips in 2020, up 50%', 93, false)).toEqual([
      'River–Coast grain barges',
      'made 12,400 trips',
      'in 2020, up 50%',
    ]);
  });

  it('divides one that is wider', () => {
    expect(head('Net migration (people)', 30, true)).toContain('Net mi');
  });
});
