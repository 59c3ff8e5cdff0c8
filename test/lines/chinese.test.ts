import { describe, expect, it } from 'vitest';
import { setParagraph } from '../../src/lines/set-paragraph.js';
import { lineText } from '../../src/lines/set-line.js';
import { chinese, joined, run, style, texts } from './support.js';

const set = (text: string, em: number, options = {}) =>
  setParagraph(chinese(text), style(options), em * 10);

describe('line edges in Chinese', () => {
  it('trims the blank half of a mark at the end of a line', () => {
    const [first] = set('中国建设者。也是开局', 5.5);
    expect(first && lineText(first)).toBe('中国建设者。');
    expect(first?.width).toBe(55);
  });

  it('trims the blank half of an opening mark at the start of a line', () => {
    const [first] = set('“一带一路”', 10);
    expect(first?.fragments[0]?.x).toBe(-5);
    expect(first?.width).toBe(50);
  });

  it('never starts a line with a closing mark nor ends one with an opening mark', () => {
    for (let em = 3; em < 14; em++) {
      for (const text of texts(set('各国（含地区），签署《区域协定》、“备忘录”；共建。', em))) {
        expect(text).not.toMatch(/^[），》、”；。]/u);
        expect(text).not.toMatch(/[（《“]$/u);
      }
    }
  });

  it('breaks before “ and after ”, where UAX #14 sees one word', () => {
    expect(texts(set('共建“一带一路”的需求', 3))).toContain('“一带');
    expect(texts(set('共建“一带”而来', 2.5))).toEqual(['共建', '“一', '带”', '而来']);
  });

  it('fills the lines of a wide measure rather than making a last line of four hanzi longer', () => {
    expect(texts(set('河'.repeat(104), 50)).map((text) => text.length)).toEqual([50, 50, 4]);
    expect(texts(set('河'.repeat(102), 50)).map((text) => text.length)).toEqual([49, 49, 4]);
  });

  it('keeps a paragraph from ending with one hanzi', () => {
    expect(texts(set('中国建设者也是。', 6))).toEqual(['中国建设者', '也是。']);
  });
});

describe('marks of two characters', () => {
  it('sets —— whole, two em wide, with full-width forms', () => {
    const lines = set('合作之路——健康之路', 5);
    expect(texts(lines)).not.toContainEqual(expect.stringMatching(/^—|[^—]—$/u));
    const dash = lines
      .flatMap(({ fragments }) => fragments)
      .find(({ text }) => text.startsWith('—'));
    expect(dash?.text).toBe('——');
    expect(dash?.width).toBe(20);
    expect(dash?.features).toEqual(['fwid']);
  });

  it('sets …… whole', () => {
    for (let em = 3; em < 9; em++) {
      for (const text of texts(set('智利水果……这一切都汇聚', em))) {
        expect(text).not.toMatch(/^…|[^…]…$/u);
      }
    }
  });
});

describe('adjacent punctuation', () => {
  it.each([
    ['a pair of closing marks', '路”、健', 1.5],
    ['a full stop and a closing quotation mark', '路。”健', 1.5],
    ['a colon and an opening mark', '路：“健', 1.5],
    ['two opening marks', '路（“健', 1.5],
    ['three marks', '路。”（健', 2],
    ['four marks', '路。”、“健', 2.5],
  ])('takes the inner blanks out of %s', (_what, text, em) => {
    expect(set(text, 20)[0]?.width).toBeCloseTo(20 + em * 10, 6);
  });

  it('leaves centred stops of Traditional Chinese their full width and takes the blank of the bracket beside them', () => {
    const traditional = { language: 'zh-Hant' };
    const pair = (text: string) =>
      setParagraph(chinese(text, traditional), style(traditional), 200)[0]?.width;
    expect(pair('路。健')).toBe(30);
    expect(pair('路。』健')).toBe(35);
    expect(pair('路：「健')).toBe(35);
    expect(pair('路」，健')).toBe(35);
    expect(pair('路。」』健')).toBe(45);
    expect(pair('路」』健')).toBe(35);
    expect(pair('路。')).toBe(20);
    expect(pair('路」')).toBe(15);
  });

  it('closes the blank around centred stops a little where one more character fills the line, and nowhere else', () => {
    const traditional = { language: 'zh-Hant' };
    const first = (text: string, width: number) =>
      setParagraph(chinese(text, traditional), style(traditional), width)[0];
    const text = '河口，海港、渡口的船隻都已經停航';
    expect(first(text, 108)?.width).toBe(108);
    expect(texts([first(text, 108)].flatMap((line) => line ?? []))).toEqual([
      '河口，海港、渡口的船隻',
    ]);
    expect(first(text, 104)?.width).toBe(100);
    expect(first('河口3，海港與渡口', 49)?.width).toBeLessThan(49);
  });

  describe('in a justified line of Traditional Chinese', () => {
    const language = 'zh-Hant';
    const justified = (text: string, width: number) =>
      setParagraph(chinese(text, { language }), style({ language, alignment: 'justify' }), width);

    it.each([
      ['between hanzi gives half its square', '河口，海港的船隻都已經停航', 77, '河口，海港的船隻'],
      [
        'before letters gives what stands in front of it',
        '河口，B2的船隻都已經停航',
        65,
        '河口，B2的船',
      ],
      [
        'at the end gives the blank behind it too',
        '河口與海港的船，都已經停航',
        75,
        '河口與海港的船，',
      ],
      ['of wide ink gives a quarter', '河口！海港的船隻都已經停航', 75, '河口！海港的船'],
    ])('a centred stop %s', (_what, text, width, expected) => {
      const [line] = justified(text, width);
      expect(texts(line ? [line] : [])).toEqual([expected]);
      expect(line?.width).toBeCloseTo(width, 6);
    });
  });

  it('takes the blank of the bracket beside ！ and ？ in Japanese', () => {
    const japanese = { language: 'ja' };
    const width = (text: string) =>
      setParagraph(chinese(text, japanese), style(japanese), 200)[0]?.width;
    expect(width('道！」と')).toBe(35);
    expect(width('道？「と')).toBe(35);
    expect(width('道」と')).toBe(30);
  });
});

describe('numbers with their units', () => {
  it.each([
    '1.24万列',
    '2020年',
    '1—11月',
    '97个',
    '1.8%—2%',
    '第127届',
    '50多个小时',
    '超700吨',
    '2200多亿只',
    '22.5亿件',
    '9亿～16亿',
    '159.6亿美元',
    '2.3个百分点',
    '近6000人',
    '12,400列',
  ])('keeps %s on one line at every width', (number) => {
    for (let em = 8; em < 24; em++) {
      const all = texts(set(`今年以来中国企业${number}发往世界各地的合作伙伴`, em));
      expect(all.filter((text) => text.includes(number))).toHaveLength(1);
    }
  });

  it('breaks a date between its parts at need', () => {
    expect(texts(set('2020年12月31日', 4))).toEqual(['2020年', '12月', '31日']);
  });

  it('takes a digit inside a name for no number', () => {
    expect(texts(set('中国G20峰会', 3.5))).toEqual(['中国', 'G20', '峰会']);
  });

  it('never breaks a run marked unbreakable, nor between two of them', () => {
    const keep = { language: 'zh-Hans', unbreakable: true };
    const runs = [
      run('中国去年发出', 'cjk'),
      run('48', 'western', keep),
      run('万列国际班列', 'cjk', keep),
      run('到世界各地', 'cjk'),
    ];
    for (let em = 8; em < 20; em++) {
      const all = texts(setParagraph(runs, style(), em * 10));
      expect(all.filter((text) => text.includes('48万列国际班列'))).toHaveLength(1);
    }
  });
});

describe('Han–Latin space', () => {
  it('is a quarter em on both sides of a word, by position alone', () => {
    const [line] = set('签署RCEP协定', 20);
    expect(line?.fragments.map(({ text, x }) => [text, x])).toEqual([
      ['签署', 0],
      ['RCEP', 22.5],
      ['协定', 45],
    ]);
    expect(line?.width).toBe(65);
  });

  it('follows the style, never beyond a quarter em', () => {
    expect(set('签署RCEP', 20, { hanLatinSpace: 0.125 })[0]?.width).toBe(41.25);
    expect(set('签署RCEP', 20, { hanLatinSpace: 0.5 })[0]?.width).toBe(42.5);
  });

  it('is absent at line edges, beside full-width marks and beside a raised figure', () => {
    expect(set('RCEP', 20)[0]?.width).toBe(20);
    expect(set('“RCEP”', 20)[0]?.width).toBe(30);
    const note = run('1', 'western', { rise: 3, size: 6, language: 'zh-Hans' });
    expect(setParagraph([run('协定', 'cjk'), note], style(), 200)[0]?.width).toBe(23);
  });

  it('stands behind a lowered figure as behind the letter that bears it, and behind no mark of a note', () => {
    const lowered = run('2', 'western', { rise: -2, size: 6, language: 'zh-Hans' });
    const raised = run('2', 'western', { rise: 3, size: 6, language: 'zh-Hans' });
    const width = (runs: readonly ReturnType<typeof run>[]) =>
      setParagraph(runs, style({ hanLatinSpace: 0.2 }), 200)[0]?.width;
    const co = run('CO', 'western', { language: 'zh-Hans' });
    // CO 10 pt, the figure 3, two hanzi 20, and a fifth of an em between.
    expect(width([co, lowered, run('浓度', 'cjk')])).toBe(35);
    expect(width([co, raised, run('浓度', 'cjk')])).toBe(35);
    expect(width([run('协定', 'cjk'), raised, run('浓度', 'cjk')])).toBe(43);
    expect(width([co, lowered, run('，浓', 'cjk')])).toBe(33);
  });

  it('is the same inside one run of both scripts', () => {
    const [line] = setParagraph([run('签署RCEP协定', 'cjk')], style(), 200);
    expect(line?.fragments[0]?.adjustments).toEqual([0, 250, 0, 0, 0, 250, 0, 0]);
  });
});

describe('justified Chinese', () => {
  const justify = { alignment: 'justify' } as const;

  it('fills a justified line, and passes the eighth of an em between hanzi only where no break is within it', () => {
    const text = '中国建设者也是开局之年2200多亿只口罩发往世界各地';
    const lines = Array.from({ length: 16 }, (_, index) => set(text, index + 10, justify)).flat();
    const short = lines.filter((line) => !line.last && line.measure - line.width > 0.01);
    expect(short.map(lineText)).toEqual([]);
  });

  it('closes a no-break space at the end of the text like any other on the line', () => {
    const [line, ...others] = set('——。a 1.24万列中中\u00a0', 9.9245, justify);
    expect(others).toEqual([]);
    expect(line?.width).toBeCloseTo(99.245, 2);
    expect(line?.fragments.at(-1)?.text).toBe('\u00a0');
  });

  it('draws on Han–Latin space before it opens hanzi', () => {
    const [line] = set('签署RCEP协定以后各国', 7.5, { ...justify, hanLatinSpace: 0.125 });
    expect(line && lineText(line)).toBe('签署RCEP协定以');
    expect(line?.width).toBeCloseTo(75, 6);
    expect(line?.fragments[1]?.x).toBeCloseTo(22.5, 6);
    expect(line?.fragments[0]?.adjustments).toBeUndefined();
  });

  it('opens no gap beside a dash of two em', () => {
    const [line] = set('两岸同——行两岸同行', 8.5, justify);
    const [before, dash, after] = line?.fragments ?? [];
    expect(dash?.text).toBe('——');
    expect((before?.x ?? 0) + (before?.width ?? 0)).toBeCloseTo(dash?.x ?? 0, 6);
    expect((dash?.x ?? 0) + (dash?.width ?? 0)).toBeCloseTo(after?.x ?? 0, 6);
    expect(line?.width).toBeCloseTo(85, 6);
  });

  it('squeezes a comma to take one hanzi more', () => {
    const lines = set('各国，签署协定以后共建', 5.5, justify);
    expect(lines[0] && lineText(lines[0])).toBe('各国，签署协'.slice(0, 6));
    expect(lines[0]?.fragments[0]?.adjustments?.[2]).toBeCloseTo(-500, 1);
  });
});

describe('indents and forced breaks', () => {
  it('indents the first line only', () => {
    const lines = set('中国建设者也是开局之年', 6, { firstLineIndent: 20 });
    expect(texts(lines)[0]).toBe('中国建设');
    expect(lines.map(({ x }) => x)).toEqual([20, 0, 0]);
  });

  it('keeps ideographic spaces at a paragraph’s start', () => {
    expect(texts(set('　　中国建设者也是', 6))).toEqual(['　　中国建设', '者也是']);
  });

  it('breaks at a newline and keeps it out of the drawing', () => {
    const lines = set('中国\n建设者', 20);
    expect(texts(lines)).toEqual(['中国', '建设者']);
    expect(lines[0]?.trailing).toBe('\n');
    expect(lines[0]?.endsWithSpace).toBe(false);
    expect(lines.map(({ last }) => last)).toEqual([true, true]);
    expect(joined(lines)).toBe('中国\n建设者');
  });

  it('takes the measure of each line from a function', () => {
    const lines = setParagraph(chinese('中国建设者也是开局之年共建'), style(), (line) =>
      line === 0 ? 40 : 80,
    );
    expect(texts(lines)).toEqual(['中国建设', '者也是开局之年', '共建']);
    expect(lines[0]?.measure).toBe(40);
    expect(lines.every(({ width, measure }) => width <= measure)).toBe(true);
  });

  it('aligns right and centre by ink, with the last mark trimmed', () => {
    expect(set('中国。', 10, { alignment: 'right' })[0]?.x).toBe(75);
    expect(set('中国。', 10, { alignment: 'center' })[0]?.x).toBe(37.5);
  });
});

describe('a line of a Chinese paragraph that ends in another language', () => {
  it('parts the languages, and takes no hanzi of a name to the last line', () => {
    const runs = [
      ...chinese('东江与西江联合水务局'),
      run(' | ', 'western'),
      run('Joint Water Office of East and West', 'western'),
    ];
    expect(texts(setParagraph(runs, style(), 220))).toEqual([
      '东江与西江联合水务局 | Joint Water Office of',
      'East and West',
    ]);
  });
});

describe('words of running text', () => {
  /** How many lines of a text end inside one of its words, over 40 measures. */
  const endsInside = (text: string, words: readonly string[], language: string): number => {
    const inside = new Set<number>();
    for (const word of words)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        for (let i = 1; i < word.length; i++) inside.add(at + i);
    let count = 0;
    for (let width = 100; width < 260; width += 4) {
      const lines = setParagraph(chinese(text, { language }), style({ language }), width);
      count += lines.slice(0, -1).filter(({ end }) => inside.has(end)).length;
    }
    return count;
  };

  it.each([
    [
      'zh-Hans',
      '渡轮公司去年新添船只，旅客与货物同时增加，码头的仓库也因此扩建，工人住进新的宿舍，傍晚常在岸边散步，听见远处的汽笛。',
      '渡轮 公司 去年 船只 旅客 货物 同时 增加 码头 仓库 因此 扩建 工人 宿舍 傍晚 岸边 散步 听见 远处 汽笛',
      48,
    ],
    [
      'zh-Hant',
      '渡輪公司去年新添船隻，旅客與貨物同時增加，碼頭的倉庫也因此擴建，工人住進新的宿舍，傍晚常在岸邊散步，聽見遠處的汽笛。',
      '渡輪 公司 去年 旅客 貨物 同時 增加 碼頭 倉庫 因此 擴建 工人 宿舍 傍晚 散步 汽笛',
      41,
    ],
  ])('are seldom parted at the end of a line: %s', (language, text, words, most) => {
    // Without a cost there are 54 and 45.
    expect(endsInside(text, words.split(' '), language)).toBeLessThan(most);
  });

  it('part rather than leave a line two characters short', () => {
    const text = '港口新建了三座大型货物仓库和两条通往内陆城市的铁路';
    for (let em = 8; em < 16; em++) {
      const lines = setParagraph(chinese(text), style({}), em * 10);
      for (const line of lines.slice(0, -1)) expect(line.width).toBeGreaterThan(em * 10 - 20.01);
    }
  });
});

it('parts a word of an address in a justified line that has no gap to open, and in no ragged one', () => {
  const text =
    '轮渡时刻见https://ferry.example.cn/timetable/winter/2024/departures.html，每周更新一次，风浪大时停航。';
  const ends = (alignment: 'left' | 'justify', width: number) =>
    setParagraph(chinese(text), style({ alignment }), width)
      .slice(0, -1)
      .map(({ end, width: filled }) => ({
        at: text.slice(end - 2, end + 2),
        open: width - filled,
      }));
  const widths = Array.from({ length: 30 }, (_, i) => 90 + 3 * i);
  const parted = ({ at }: { at: string }) => /^[a-z\d]{4}$/u.test(at);
  const inNumber = ({ at }: { at: string }) => /^.\d\d.$/u.test(at);
  expect(widths.flatMap((width) => ends('left', width)).filter(parted)).toEqual([]);
  const justified = widths.flatMap((width) => ends('justify', width));
  expect(justified.filter(parted).length).toBeGreaterThan(0);
  expect(justified.filter(inNumber)).toEqual([]);
  expect(Math.max(...justified.map(({ open }) => open))).toBeLessThanOrEqual(16);
});

describe('a justified line before a figure that is kept whole', () => {
  /** Widest space between two neighbouring hanzi or kana of the lines but the last, pt. */
  const widestGap = (text: string, language: string, width: number): number => {
    const lines = setParagraph(
      chinese(text, { language }),
      style({ language, alignment: 'justify' }),
      width,
    ).slice(0, -1);
    return Math.max(
      ...lines.map(({ width: filled, start, end }) => {
        const stretch = text.slice(start, end);
        const gaps = stretch.match(/(?<=[^\d，、。])(?=[^\d，、。])/gu)?.length ?? 1;
        const natural = Array.from(stretch).reduce(
          (sum, sign) => sum + (/\d/u.test(sign) ? 5 : 10),
          0,
        );
        return (filled - natural) / gaps;
      }),
    );
  };

  it.each([
    ['zh-Hans', '渡口今年新增的泊位比去年同期多出许多，全年货运量达到1234.5万吨左右，'],
    ['zh-Hant', '渡口今年新增的泊位比去年同期多出許多，全年貨運量達到1234.5萬噸左右，'],
    ['ja', '渡し場の新しい桟橋は昨年よりずっと多く、一年の貨物の量は12億3456万円に達した、'],
  ])('of %s shares its hole with the line above', (language, text) => {
    for (let em = 15; em < 22; em++)
      expect(widestGap(text.repeat(3), language, em * 10)).toBeLessThan(5);
  });

  it('is left short where one or two gaps would be holes for it, and spaced out where more share it', () => {
    const first = (text: string, width: number) =>
      setParagraph(chinese(text), style({ alignment: 'justify' }), width)[0];
    const piece = '1234567.8万平方米的用地';
    expect(first(`另有${piece}`, 100)?.width).toBe(20);
    expect(first(`另外有${piece}`, 100)?.width).toBe(30);
    expect(first(`另外还有${piece}`, 100)?.width).toBeCloseTo(100, 6);
  });

  it('ends behind no month of a date', () => {
    const text = '渡口改造工程按照原定计划于11月28日全部完成并通过验收';
    const widths = Array.from({ length: 12 }, (_, i) => 80 + 5 * i);
    const ends = widths.flatMap((width) =>
      setParagraph(chinese(text), style({ alignment: 'justify' }), width).map(({ end }) => end),
    );
    expect(ends.filter((end) => text.slice(0, end).endsWith('11月'))).toEqual([]);
  });
});
