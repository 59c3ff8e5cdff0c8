import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../../src/lines/breaks/break-opportunities.js';
import { LAST_RESORT, PROHIBITED } from '../../../src/lines/penalties.js';
import { patternsOf } from '../../../src/lines/breaks/number-spans.js';
import { paragraphExtent, setParagraph } from '../../../src/lines/set-paragraph.js';
import { packs } from '../../quantity/packs.js';
import { continuousFigures } from '../../support/figures.js';
import { chinese, joined, style, texts } from '../support.js';

/** A text with | wherever a line may end for less than the last resort. */
const opportunities = (text: string, language: string): string => {
  const { penalties } = findBreaks(chinese(text, { language }), style({ language }));
  return Array.from(text, (character, i) =>
    i > 0 && (penalties[i] ?? PROHIBITED) < LAST_RESORT ? `|${character}` : character,
  ).join('');
};

const CJK = ['zh-Hans', 'zh-Hant', 'ja', 'ko'] as const;

const unitsOf = (tag: string): readonly string[] => {
  const pack = packs.get(tag);
  if (!pack) throw new Error(`no pack for ${tag}`);
  return [
    ...[...pack.units.values()].flatMap(({ kind, words }) =>
      kind === 'currency' ? [] : Object.values(words),
    ),
    ...Object.values(pack.currencies).flatMap(({ after }) => Object.values(after ?? {})),
    ...pack.reading.units.keys(),
    ...pack.reading.counters,
    ...pack.reading.currenciesAfter.keys(),
  ];
};

const magnitudesOf = (tag: string): readonly string[] =>
  (packs.get(tag)?.numbers.magnitudes ?? []).flatMap(({ words }) => Object.values(words));

describe('a figure', () => {
  it('wider than its measure has its words on a line of their own, and never its digits', () => {
    const text = '1\u202f234,56\u00a0millions\u00a0d’euros en\u00a012';
    const breaksOf = (of: object): readonly number[] => {
      const runs = chinese(text, { language: 'fr' }).map((run) => ({ ...run, ...of }));
      const { penalties } = findBreaks(runs, style({ language: 'fr' }));
      return [...penalties].flatMap((penalty, at) => (penalty === LAST_RESORT ? [at] : []));
    };
    const words = ['millions', 'd’euros'].map((word) => text.indexOf(word));
    expect(breaksOf({ figure: true })).toEqual(expect.arrayContaining(words));
    expect(breaksOf({ figure: true })).not.toContain(text.indexOf('12', 5));
    expect(breaksOf({})).not.toEqual(expect.arrayContaining(words));
    expect(breaksOf({ figure: true, unbreakable: true })).toEqual([]);
  });

  it.each([
    ['zh-Hans', '300兆瓦时'],
    ['zh-Hans', '350公里/小时'],
    ['zh-Hans', '23吨二氧化碳'],
    ['zh-Hans', '12摄氏度'],
    ['zh-Hans', '5瑞士法郎'],
    ['zh-Hans', '13.5万亿瑞士法郎'],
    ['zh-Hans', '20多个工作日'],
    ['zh-Hans', '2个多月'],
    ['zh-Hans', '超2200多亿只'],
    ['zh-Hans', '300—350公里/小时'],
    ['zh-Hans', '2019至2020年'],
    ['zh-Hans', '4700多条'],
    ['zh-Hans', '160多个'],
    ['zh-Hans', '7：45'],
    ['zh-Hans', '三十多个'],
    ['zh-Hans', '几百家'],
    ['zh-Hans', '二十一万人'],
    ['zh-Hans', '四个月'],
    ['zh-Hans', '640 MW·h'],
    ['zh-Hans', 'RMB 3.2亿元'],
    ['zh-Hant', 'TWD 45億元'],
    ['zh-Hant', 'NT$ 45億元'],
    ['ja', 'EUR 20億'],
    ['zh-Hans', '€ 5.5亿'],
    ['ja', '75 N·m'],
    ['zh-Hant', '300百萬瓦時'],
    ['zh-Hant', '5兆瓦時'],
    ['zh-Hant', '20多個小時'],
    ['zh-Hant', '逾350公里/小時'],
    ['ja', '350キロメートル毎時'],
    ['ja', '23トン（二酸化炭素）'],
    ['ja', '1.2億スイスフラン'],
    ['ja', '4ヶ月'],
    ['ja', '6ヶ国'],
    ['ja', '38カ所'],
    ['ja', '74日間'],
    ['ja', '20.5ミリ'],
    ['ja', '310ページ'],
    ['ja', '2.5㎥'],
    ['zh-Hans', '250毫升'],
    ['zh-Hans', '6号线'],
    ['zh-Hans', '90㎡'],
    ['zh-Hant', '36小時'],
    ['ko', '90㎡'],
    ['ko', '40.5 킬로그램'],
    ['ko', '5\u00a0스위스 프랑'],
    ['ko', '150여\u00a0개 국가 및 지역'],
  ])('of %s is one piece: %s', (language, figure) => {
    expect(opportunities(figure, language)).toBe(figure);
  });

  it('in hanzi of one sign parts from the words around it', () => {
    expect(opportunities('大家一起', 'zh-Hans')).toBe('大|家|一|起');
  });

  it.each(CJK)('is one piece with every unit of %s', (language) => {
    const space = packs.get(language)?.numbers.unitSpace ?? '';
    for (const word of unitsOf(language)) {
      for (const magnitude of ['', ...magnitudesOf(language)]) {
        const figure = `12.5${magnitude}${space}${word}`;
        expect(opportunities(figure, language)).toBe(figure);
      }
    }
  });

  it.each(CJK)('is one piece with every qualifier inside, in %s', (language) => {
    const infixes = continuousFigures(language)?.infixes ?? [];
    for (const infix of infixes) {
      for (const magnitude of magnitudesOf(language)) {
        const figure = `20${magnitude}${infix}`;
        expect(opportunities(figure, language)).toBe(figure);
      }
    }
  });

  it('takes no more of the text than its unit', () => {
    expect(opportunities('发电300兆瓦时以上', 'zh-Hans')).toBe('发|电|300兆瓦时|以|上');
    expect(opportunities('速度为350公里/小时的列车', 'zh-Hans')).toBe(
      '速|度|为|350公里/小时|的|列|车',
    );
    expect(opportunities('2020年多国', 'zh-Hans')).toBe('2020年|多|国');
    expect(opportunities('历时3年多。', 'zh-Hans')).toBe('历|时|3年多。');
  });

  it('keeps a sign or hanzi where its language has no pack', () => {
    expect(opportunities('12兆瓦时', 'yue')).toBe('12兆|瓦|时');
    expect(opportunities('增长12%左右', 'yue')).toBe('增|长|12%|左|右');
  });

  it('reads words by the language of the run, not of the paragraph', () => {
    const runs = [...chinese('300兆瓦时'), ...chinese('350キロワット時', { language: 'ja' })];
    const { penalties } = findBreaks(runs, style({ language: 'en' }));
    const open = Array.from(penalties.subarray(1, -1), (penalty) => penalty < LAST_RESORT);
    expect(open.filter(Boolean)).toHaveLength(1);
    expect(open.indexOf(true)).toBe('300兆瓦时'.length - 1);
  });
});

describe('numbers of several magnitudes', () => {
  it.each([
    ['2亿5000万元', 'zh-Hans'],
    ['1万2000户', 'zh-Hans'],
    ['9兆3700億円', 'ja'],
    ['1億2千萬元', 'zh-Hant'],
    ['6月18日', 'zh-Hans'],
  ])('%s is one piece', (figure, language) => {
    expect(opportunities(figure, language)).toBe(figure);
  });
});

describe('a number in hanzi', () => {
  it.each(['二十一', '二〇二四', '“十四五”'])('%s is one piece', (numeral) => {
    expect(opportunities(`是${numeral}`, 'zh-Hans')).toBe(`是|${numeral}`);
  });
});

describe('a designation in letters and digits', () => {
  it.each(['CTCS-3级', '5A级', 'A级', 'K2次'])('%s is one piece', (designation) => {
    expect(opportunities(`在${designation}`, 'zh-Hans')).toBe(`在|${designation}`);
  });

  it('without a class after it is parted from what follows', () => {
    expect(opportunities('G20峰会', 'zh-Hans')).toBe('G20|峰|会');
    expect(opportunities('GDP年均', 'zh-Hans')).toBe('GDP|年|均');
  });
});

describe('a solidus', () => {
  it.each([
    ['국토부/환경부 합동', 'ko', '국토부/환경부 |합동'],
    ['loading/unloading time', 'en', 'loading/unloading |time'],
  ])('ends no line of %s', (text, language, expected) => {
    expect(opportunities(text, language)).toBe(expected);
  });
});

describe('至', () => {
  it('joins two ends of one range', () => {
    expect(opportunities('9亿至16亿只', 'zh-Hans')).toBe('9亿至16亿只');
    expect(opportunities('升至1.8%至2%', 'zh-Hans')).toBe('升|至|1.8%至2%');
  });

  it('parts a change from what it came to, and two dates', () => {
    expect(opportunities('提高3.9个百分点至16.8%', 'zh-Hans')).toBe('提|高|3.9个百分点|至|16.8%');
    expect(opportunities('6月18日至7月2日', 'zh-Hans')).toBe('6月18日|至|7月2日');
  });
});

describe('typed spaces', () => {
  it.each([
    ['came to US$111.5 billion.', 'en', 'came |to |US$111.5 billion.'],
    ['about 54 million tonnes', 'en', 'about |54 million |tonnes'],
    ['on 15 November 2020, in', 'en', 'on |15 November 2020, |in'],
    ['says Vol. 2, pp. 12, 15', 'en', 'says |Vol. 2, |pp. 12, |15'],
    ['kept by Mrs. Quay and J. Pier', 'en', 'kept |by |Mrs. Quay |and |J. Pier'],
    ['von Dr. h. c. Kai und Ufer', 'de', 'von |Dr. h. c. Kai |und |Ufer'],
    ['son 111,5 mil millones, o más', 'es', 'son |111,5 mil millones, |o |más'],
    ['dues of RMB 9.37 bn', 'en', 'dues |of |RMB 9.37 bn'],
    ['rund 12 Millionen Tonnen', 'de', 'rund |12 Millionen |Tonnen'],
    ['près de 3 millions de francs', 'fr', 'près |de |3 millions |de |francs'],
    ['used 1,420 kW h a day', 'en', 'used |1,420 kW h |a |day'],
    ['ein Moment von 5 kN m, je', 'de', 'ein |Moment |von |5 kN m, |je'],
    ['in March there were', 'en', 'in |March |there |were'],
  ])('in “%s” stand between what belongs together', (text, language, expected) => {
    expect(opportunities(text, language)).toBe(expected);
  });

  it.each([
    ['用电1420 kWh。', '用|电|1420 kWh。'],
    ['面积90 ㎡。', '面|积|90 ㎡。'],
    ['按GB/T 19001。', '按|GB/T 19001。'],
    ['按DIN 476。', '按|DIN 476。'],
    ['请拨5550 8140。', '请|拨|5550 8140。'],
  ])(
    'hold a number and its unit, its next digits or its standard in Chinese: %s',
    (text, expected) => {
      expect(opportunities(text, 'zh-Hans')).toBe(expected);
    },
  );

  it('hold a word of katakana with its number only where it is no longer than a unit', () => {
    expect(opportunities('5アルファベータガンマデルタ', 'ja')).toContain('|');
  });
});

describe('a telephone number', () => {
  it.each([
    ['appelez le 01 49 27 60 18 ou le', 'fr', 'appelez |le |01 49 27 60 18 |ou |le'],
    ['au +33 (0)1 49 27 60 18.', 'fr', 'au |+33 (0)1 49 27 60 18.'],
    ['unter 040-7310 2245, Montag', 'de', 'unter |040-7310 2245, |Montag'],
    ['unter (0 40) 73 10-22 45', 'de', 'unter |(0 40) 73 10-22 45'],
    ['Ruf 0 40 / 73 10 22 an', 'de', 'Ruf |0 40 / 73 10 22 |an'],
    ['Ruf +49 40 – 731 022 an', 'de', 'Ruf |+49 40 – 731 022 |an'],
    ['llame al 91 406 33 52 hoy', 'es', 'llame |al |91 406 33 52 |hoy'],
    ['llame al 900 14 27 63 hoy', 'es', 'llame |al |900 14 27 63 |hoy'],
    ['call 020 7946 0812 now', 'en', 'call |020 7946 0812 |now'],
    ['call (555) 010 4471 now', 'en', 'call |(555) 010 4471 |now'],
    ['call 7946 0812 now', 'en', 'call |7946 0812 |now'],
    ['请拨+86 (0)10 5550 8140。', 'zh-Hans', '请|拨|+86 (0)10 5550 8140。'],
    ['請電(02) 5550-8140分機', 'zh-Hant', '請|電|(02) 5550-8140分|機'],
    ['電話03（5550）8140まで', 'ja', '電|話|03（5550）8140|ま|で'],
    ['전화 (02) 555-8140', 'ko', '전화 |(02) 555-8140'],
  ])('stays whole in “%s”', (text, language, expected) => {
    expect(opportunities(text, language)).toBe(expected);
  });

  it.each([
    ['In 2021 4000 ships called', 'en', 'In |2021 |4000 |ships |called'],
    ['in Mole (2019) 4000 ships', 'en', 'in |Mole |(2019) |4000 |ships'],
    ['in 2020 12 ships called', 'en', 'in |2020 |12 |ships |called'],
    ['by 0.5 in 2020, 3.2 in 2021', 'en', 'by |0.5 |in |2020, |3.2 |in |2021'],
    ['le 05/06/2023 12:30 à', 'fr', 'le |05/06/2023 |12:30 |à'],
  ])('is none of the figures of “%s”', (text, language, expected) => {
    expect(opportunities(text, language)).toBe(expected);
  });
});

describe('a formula', () => {
  it('breaks before its operators and never behind them', () => {
    expect(opportunities('比重 = 16.8% − 3.9%', 'zh-Hans')).toBe('比|重 |= 16.8% |− 3.9%');
    expect(opportunities('share = 16.8 − 3.9 × 2', 'en')).toBe('share |= 16.8 |− 3.9 |× 2');
    expect(opportunities('份额＝12.5%＋3%', 'zh-Hans')).toBe('份|额|＝12.5%|＋3%');
    expect(opportunities('比率＝（14億円−9億円）÷9億円', 'ja')).toBe(
      '比|率|＝（14億円|−9億円）|÷9億円',
    );
  });
});

describe('finding figures', () => {
  it.each(['zh-Hans', 'zh-Hant', 'ja'])(
    'takes time in proportion to the text, whatever it is: %s',
    (language) => {
      const words = continuousFigures(language);
      if (words === undefined) throw new Error(language);
      const patterns = Object.entries({ ...patternsOf(words) });
      expect(patterns.length).toBeGreaterThan(4);
      expect(
        patterns.filter(([, pattern]) => analyse(pattern).reports.length > 0).map(([name]) => name),
      ).toEqual([]);
    },
  );
});

describe('a figure wider than the measure', () => {
  const long = '23吨二氧化碳';

  it('stays whole where it fits exactly', () => {
    const runs = chinese(`减排${long}`);
    const { minimum } = paragraphExtent(runs, style());
    expect(texts(setParagraph(runs, style(), minimum))).toEqual(['减排', long]);
  });

  it.each(['left', 'justify'] as const)('is broken in its unit, set %s', (alignment) => {
    for (let em = 2.5; em < 6; em += 0.5) {
      const lines = setParagraph(chinese(`减排${long}以上`), style({ alignment }), em * 10);
      expect(joined(lines)).toBe(`减排${long}以上`);
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(line.measure + 0.01);
      expect(texts(lines).some((text) => text.includes('23吨'))).toBe(true);
    }
  });

  it('is broken after the sign of a range', () => {
    expect(texts(setParagraph(chinese('1.8万亿—2.1万亿元'), style(), 50))).toEqual([
      '1.8万亿—',
      '2.1万亿元',
    ]);
  });
});

it.each([
  ['国内生产总值（现价美元），按年', '美元'],
  ['每户年均用水立方米数及其变化', '立方米'],
  ['全年发电量（亿千瓦时）与用电', '千瓦时'],
])(
  '%s, a label without a figure, parts no unit where a line may be a little shorter',
  (label, unit) => {
    const at = label.indexOf(unit);
    for (let em = 6; em < label.length; em++) {
      const ends = setParagraph(chinese(label), style(), em * 10).map(({ end }) => end);
      expect(ends.filter((end) => end > at && end < at + unit.length)).toEqual([]);
    }
  },
);
