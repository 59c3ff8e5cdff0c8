import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/quantity/format/format-period.js';
import { parsePeriod } from '../../../src/quantity/parse-period.js';
import { disagreements, periodAgrees } from '../../../src/quantity/read/agree.js';
import { readNumerals } from '../../../src/quantity/read/numerals.js';
import type { ReadQuantity } from '../../../src/quantity/read/read-quantity.js';
import { readQuantities } from '../../../src/quantity/read/read.js';
import { figures, mask } from '../figures.js';
import { pack, packs, quantity, unit } from '../packs.js';

/** A quantity on one line: whether it is a part only, qualifier, value and unit. */
function show(read: ReadQuantity): string {
  const { value, qualifier } = read;
  const { kind, text, currency } = read.unit;
  const amount =
    value.kind === 'number'
      ? value.amount.toFixed()
      : value.kind === 'range'
        ? `${value.low.toFixed()}..${value.high.toFixed()}`
        : value.kind === 'fraction'
          ? `${value.numerator.toFixed()}/${value.denominator.toFixed()}`
          : value.kind === 'ordinal'
            ? `#${value.number}`
            : value.kind === 'ratio'
              ? value.terms.map((term) => term.toFixed()).join(':')
              : JSON.stringify(value.period).replaceAll('"', '');
  const of = kind === 'none' ? '' : ` ${kind === 'word' ? text : (currency ?? kind)}`;
  const part = read.isPart === true ? 'part of: ' : '';
  return `${part}${qualifier === undefined ? '' : `${qualifier} `}${amount}${of}`;
}

const read = (text: string, tag: string): readonly string[] =>
  readQuantities(text, pack(tag)).map(show);

describe('reading Chinese', () => {
  it.each([
    ['将2200多亿只口罩', ['over 220000000000 只']],
    ['占比达92%', ['92 percent']],
    ['重达23吨的医疗物资', ['23 吨']],
    ['总有效率超过90%', ['more-than 90 percent']],
    ['较上年提升3.9个百分点', ['3.9 percentage-point']],
    ['提前2个多月通车', ['over 2 个月']],
    ['飞行50多个小时、3.8万公里', ['over 50 个小时', '38000 公里']],
    ['用了3年多时间', ['over 3 年']],
    ['三十多个国家', ['over 30 个国家']],
    ['两千余户', ['over 2000 户']],
    ['近百个项目', ['nearly 100 个项目']],
    ['一百多万人', ['over 1000000 人']],
    ['3万多人', ['over 30000 人']],
    ['约三分之一', ['about 1/3']],
    ['四分之一', ['0.25']],
    ['一半以上的企业', ['at-least 0.5']],
    ['百分之五十', ['50 percent']],
    ['每年增长1.8%—2%', ['1.8..2 percent']],
    ['9亿～16亿美元', ['900000000..1600000000 USD']],
    ['9～16亿美元', ['900000000..1600000000 USD']],
    ['5—6个月', ['5..6 个月']],
    ['从5个增加到10个', ['5 个', '10 个']],
    ['9.37万亿元', ['9370000000000 CNY']],
    ['US$159.6亿', ['15960000000 USD']],
    ['500人以上', ['at-least 500 人']],
    ['3千瓦时', ['3 千瓦时']],
    ['３．５亿千瓦时', ['350000000 千瓦时']],
    ['下降−1.2%', ['-1.2 percent']],
    ['第127届、第三届', ['#127 届', '#3 届']],
    ['2020年6月18日', ['{kind:date,date:{year:2020,month:6,day:18}}']],
    ['去年1—11月', ['{kind:interval,from:{month:1},to:{month:11}}']],
    ['2020年1—11月', ['{kind:interval,from:{year:2020,month:1},to:{year:2020,month:11}}']],
    ['截至2020年底', ['{kind:as-of,date:{year:2020,month:12,day:31}}']],
    ['截至2020年7月', ['{kind:as-of,date:{year:2020,month:7}}']],
    ['到2030年', ['{kind:date,date:{year:2030}}']],
    ['二〇二〇年', ['{kind:date,date:{year:2020}}']],
    ['13个月', ['13 个月']],
    ['2020年二三月', ['{kind:date,date:{year:2020}}']],
    ['2020年十十月', ['{kind:date,date:{year:2020}}']],
    ['100以上', ['at-least 100']],
    ['零分之一', ['0', '1']],
    ['三点五点二', ['part of: 3.5', 'part of: 2']],
    ['百分点、千瓦时、万象', []],
    ['新冠COVID-19', ['part of: 19']],
    ['“十四五”', []],
  ])('finds each figure of “%s”', (text, expected) => {
    expect(read(text, 'zh-Hans')).toEqual(expected);
  });
});

describe('reading English', () => {
  it.each([
    ['over 220 billion masks', ['over 220000000000']],
    ['Over 3,800 companies took part', ['over 3800 companies']],
    ['nearly 6,000 people', ['nearly 6000 people']],
    ['almost four months', ['nearly 4 months']],
    ['up to 23 tonnes', ['up-to 23 tonnes']],
    ['grew 24.9 per cent', ['24.9 percent']],
    ['by 3.9 percentage points', ['3.9 percentage-point']],
    ['US$15.96 billion', ['15960000000 USD']],
    ['RMB 9.37 trillion', ['9370000000000 CNY']],
    ['72.62 billion US dollars', ['72620000000 USD']],
    ['1.8–2%', ['1.8..2 percent']],
    ['1.8% to 2%', ['1.8..2 percent']],
    ['rose from 5% to 7%', ['5 percent', '7 percent']],
    ['From  \t 5% to 7% it rose', ['5 percent', '7 percent']],
    ['from 5% to 7%', ['5..7 percent']],
    ['to 5% to 7%', ['5..7 percent']],
    ['US$9–16 billion', ['9000000000..16000000000 USD']],
    ['−US$5 million', ['-5000000 USD']],
    ['twenty-one countries', ['21 countries']],
    ['a quarter of exports', ['0.25']],
    ['two thirds', ['2/3']],
    ['the 127th fair and the third expo', ['#127', '#3']],
    ['18 June 2020', ['{kind:date,date:{year:2020,month:6,day:18}}']],
    ['June 18, 2020', ['{kind:date,date:{year:2020,month:6,day:18}}']],
    ['January–November 2020', ['{kind:interval,from:{year:2020,month:1},to:{year:2020,month:11}}']],
    ['by the end of 2020', ['{kind:as-of,date:{year:2020,month:12,day:31}}']],
    ['by July 2020', ['{kind:as-of,date:{year:2020,month:7}}']],
    ['in 2020, 12,400 trains', ['{kind:date,date:{year:2020}}', '12400']],
    ['1.42 million kWh', ['1420000 kWh']],
    ['100 or more', ['at-least 100']],
    ['21steps and 127thousand people', ['part of: 21', '127000 people']],
    ['someone, often', []],
    ['5 countries and 10 cities', ['5 countries', '10 cities']],
  ])('finds each figure of “%s”', (text, expected) => {
    expect(read(text, 'en')).toEqual(expected);
  });
});

describe('reading numbers of several places', () => {
  it.each([
    ['zh-Hans', '总额2亿5000万元', ['250000000 CNY']],
    ['zh-Hans', '约2亿5000万元', ['about 250000000 CNY']],
    ['zh-Hans', '三亿5000万元', ['350000000 CNY']],
    ['zh-Hans', '三到五亿元', ['300000000..500000000 CNY']],
    ['zh-Hans', '三到五十人', ['3..50 人']],
    ['zh-Hans', '共有3万5千人', ['35000 人']],
    ['zh-Hans', '共有3万5000人', ['35000 人']],
    ['zh-Hans', '3亿2千5百万元', ['325000000 CNY']],
    ['zh-Hans', '3万5千多人', ['over 35000 人']],
    ['zh-Hans', '3万5千—4万人', ['35000..40000 人']],
    ['zh-Hans', '总额三点五亿元', ['350000000 CNY']],
    ['zh-Hans', '3千亿元', ['300000000000 CNY']],
    ['zh-Hans', '负2亿5000万元', ['-250000000 CNY']],
    ['ja', '3万5000人', ['35000 人']],
    ['ko', '2억 5000만 명', ['250000000 명']],
    ['en', 'two hundred and fifty people', ['250 people']],
    ['en', 'two hundred and fifty thousand people', ['250000 people']],
    ['en', 'three million two hundred thousand', ['3200000']],
    ['en', 'a hundred and fifty people', ['150 people']],
    ['en', 'two hundred thousand people', ['200000 people']],
    ['en', 'two to three hundred thousand', ['200000..300000']],
    ['en', 'half a million people', ['500000 people']],
    ['en', 'half of exports', ['0.5']],
    ['en', 'five and six people', ['5', '6 people']],
    ['en', 'between 2 million and 5 million', ['2000000..5000000']],
    ['zh-Hans', '3万五千人', ['35000 人']],
    ['zh-Hans', '三万五人', ['35000 人']],
    ['zh-Hans', '2个半月', ['2.5 个月']],
    ['zh-Hans', '一年半', ['1.5 年']],
    ['zh-Hans', '1 000人', ['1000 人']],
    ['en', '2½ million', ['2500000']],
    ['en', '10⁶ people', ['1000000 people']],
    ['en', 'two and a half million', ['2500000']],
    ['en', 'a half million', ['500000']],
    ['en', 'two years and a half', ['2.5 years']],
    ['en', 'twenty one countries', ['21 countries']],
    ['en', '1 000 people', ['1000 people']],
    ['ko', '2시간 반', ['2.5 시간']],
  ])('takes them for one: %s, %s', (tag, text, expected) => {
    expect(read(text, tag)).toEqual(expected);
  });

  it.each([
    ['zh-Hans', '三百5人', ['part of: 300', 'part of: 5 人']],
    ['zh-Hans', '第二十几届', ['part of: #20']],
    ['zh-Hans', '2.5亿5000万元', ['part of: 250000000', 'part of: 50000000 CNY']],
    ['zh-Hans', '3万5人', ['part of: 30000', 'part of: 5 人']],
    ['zh-Hans', '几十个国家', ['part of: 10 个国家']],
    ['zh-Hans', '十几个国家', ['part of: 10']],
    ['zh-Hans', '三五个城市', []],
    ['zh-Hans', '1.2.3节', ['part of: 1.2', 'part of: 3 节']],
    ['en', '1,2400 people', ['part of: 1', 'part of: 2400 people']],
    ['en', '24/7', ['part of: 24', 'part of: 7']],
    ['de', '3.5 Menschen', ['part of: 3', 'part of: 5 Menschen']],
  ])('takes none for the whole where they are not read: %s, %s', (tag, text, expected) => {
    expect(read(text, tag)).toEqual(expected);
  });

  it.each([
    ['zh-Hans', '1万', 500],
    ['zh-Hans', '1千万', 250],
    ['en', 'a hundred ', 500],
  ])('tries few ways to read places that do not fall: %s, %s 500 times', (tag, place, count) => {
    const found = readQuantities(place.repeat(500), pack(tag));
    expect(found.length).toBe(count);
    expect(found.every(({ isPart }) => isPart === true)).toBe(true);
  });

  it.each([
    ['zh-Hans', '5家半导体企业', ['5 家']],
    ['zh-Hans', '15.6万一线工人', ['156000']],
    ['zh-Hans', '5万千瓦', ['50000 千瓦']],
    ['zh-Hans', '①12家，②13家', ['12 家', '13 家']],
    ['en', '5 countries and a quarter of exports', ['5 countries', '0.25']],
    ['zh-Hans', '景点30处，人数5000人', ['30 处', '5000 人']],
    ['zh-Hans', '完成12件几乎不变', ['12 件']],
    ['en', 'in 2020 500 people', ['{kind:date,date:{year:2020}}', '500 people']],
    ['fr', '1 000 kilogrammes', ['1000 kilogrammes']],
  ])('lets a word beside stand: %s, %s', (tag, text, expected) => {
    expect(read(text, tag)).toEqual(expected);
  });
});

it('a year that a figure is more than is a date: 比2024年多312.7万人次', () => {
  const shown = (text: string) => readQuantities(text, pack('zh-Hans')).map(show);
  expect(shown('比2024年多312.7万人次')).toEqual(['{kind:date,date:{year:2024}}', '3127000 人次']);
  expect(shown('历时3年多，长5公里多')).toEqual(['over 3 年', 'over 5 公里']);
});

describe('a time told in several units', () => {
  it.each([
    ['zh-Hans', '间隔由2分15秒缩短至2分钟', ['135 秒', '2 分钟']],
    ['zh-Hans', '全程1小时20分，列车1小时多', ['80 分', 'over 1 小时']],
    ['zh-Hans', '1小时3分5秒以上', ['at-least 3785 秒']],
    ['zh-Hans', '2分70秒', ['2', '70 秒']],
    ['zh-Hans', '2.5分15秒', ['2.5', '15 秒']],
    ['zh-Hant', '間隔由2分15秒縮短', ['135 秒']],
    ['en', 'It takes 1 hour 20 minutes, or 2 min 15 sec.', ['80 minutes', '135 sec']],
    ['en', '5 minutes 2 hours', ['5 minutes', '2 hours']],
  ])(
    'is read whole in the smallest where each is less than one of the last: %s %s',
    (language, text, expected) => {
      expect(readQuantities(text, pack(language)).map(show)).toEqual(expected);
    },
  );
});

describe('commas between digits of two neighbouring lines', () => {
  const numbersOf = (text: string): readonly string[] =>
    readQuantities(text, pack('en')).map(({ value }) =>
      value.kind === 'number' ? value.amount.toFixed() : value.kind,
    );

  it('group the digits of numbers in sentences', () => {
    const text =
      'The bay had 9,650 boats and 1,284 piers.\nThe mill took US$12,400 and 8,120 crates.';
    expect(numbersOf(text)).toEqual(['9650', '1284', '12400', '8120']);
  });

  it('part the cells of a table', () => {
    expect(numbersOf('North,650,309\nSouth,120,400')).toEqual(['650', '309', '120', '400']);
  });
});

describe('reading bounds and signs', () => {
  it.each([
    ['zh-Hans', '不到60亿元', ['less-than 6000000000 CNY']],
    ['zh-Hans', '不足5%', ['less-than 5 percent']],
    ['zh-Hans', '低于5%，少于5个', ['less-than 5 percent', 'less-than 5 个']],
    ['zh-Hans', '未超过5%，不得超过6%', ['up-to 5 percent', 'up-to 6 percent']],
    ['zh-Hans', '不低于5%，不得少于6个', ['at-least 5 percent', 'at-least 6 个']],
    ['zh-Hans', '5%以下', ['up-to 5 percent']],
    ['zh-Hans', '负5%', ['-5 percent']],
    ['zh-Hans', '负百分之五', ['-5 percent']],
    ['zh-Hans', '零下5摄氏度', ['-5 摄氏度']],
    ['zh-Hans', '担负12项任务', ['12 项']],
    ['zh-Hans', '同比增长-4.5%', ['-4.5 percent']],
    ['zh-Hans', '气温-4.5℃', ['-4.5 °C']],
    ['zh-Hans', '10吨-20吨', ['10..20 吨']],
    ['zh-Hans', '10-20吨', ['10..20 吨']],
    ['ja', '最低気温は-4.5℃', ['-4.5 ℃']],
    ['en', 'The change was –4.5%', ['-4.5 percent']],
    ['en', 'a rise (–4.5%)', ['-4.5 percent']],
    ['en', 'COVID-19, 5–6%', ['part of: 19', '5..6 percent']],
    ['zh-Hant', '不足5%，未超過6%', ['less-than 5 percent', 'up-to 6 percent']],
    ['zh-Hant', '負5%', ['-5 percent']],
    ['en', 'less than 5%', ['less-than 5 percent']],
    ['en', 'fewer than 60 people', ['less-than 60 people']],
    ['en', 'just under 5%', ['nearly 5 percent']],
    ['en', 'fell below 5%', ['less-than 5 percent']],
    ['en', 'not exceeding 5%', ['up-to 5 percent']],
    ['en', 'Not more than 5%', ['up-to 5 percent']],
    ['en', 'did not exceed 5%', ['up-to 5 percent']],
    ['en', 'not less than 5%', ['at-least 5 percent']],
    ['en', '5% or less', ['up-to 5 percent']],
    ['en', 'minus 5%', ['-5 percent']],
    ['en', 'minus US$5 million', ['-5000000 USD']],
    ['en', 'terminus 5', ['5']],
    ['ja', '5%未満', ['less-than 5 percent']],
    ['ko', '5% 미만', ['less-than 5 percent']],
    ['fr', 'moins de 5 %', ['less-than 5 percent']],
    ['fr', 'au moins 5 %', ['at-least 5 percent']],
    ['de', 'weniger als 5 %', ['less-than 5 percent']],
    ['es', 'no más de 5 %', ['up-to 5 percent']],
    ['de', '12 % oder weniger', ['up-to 12 percent']],
    ['fr', 'en dessous de 5 %', ['less-than 5 percent']],
    ['zh-Hans', '负的5%', ['-5 percent']],
  ])('says on which side the figure lies: %s, %s', (tag, text, expected) => {
    expect(read(text, tag)).toEqual(expected);
  });

  it.each([
    ['zh-Hans', '全长12千米', ['12 千米']],
    ['zh-Hans', '重3千克', ['3 千克']],
    ['zh-Hans', '12千人', ['12000 人']],
    ['zh-Hans', '5百万吨', ['5000000 吨']],
    ['de', '5 Millionen Franken', ['5000000 CHF']],
    ['de', 'in 12 Monaten', ['12 Monaten']],
    ['de', 'um 3,5 Prozentpunkten', ['3.5 percentage-point']],
    ['de', '12’400 Personen', ['12400 Personen']],
  ])('takes a word for the longest that it is: %s, %s', (tag, text, expected) => {
    expect(read(text, tag)).toEqual(expected);
  });

  it.each([
    ['节约12万吨', ['120000 吨']],
    ['节约近12万吨', ['nearly 120000 吨']],
    ['附近60家', ['60 家']],
    ['最近5年', ['5 年']],
    ['条约12章', ['12 章']],
    ['赶超12家', ['12 家']],
    ['超过12家', ['more-than 12 家']],
    ['大约12家', ['about 12 家']],
  ])('finds no qualifier at the end of another word: %s', (text, expected) => {
    expect(read(text, 'zh-Hans')).toEqual(expected);
  });
});

describe('reading Korean', () => {
  it.each([
    ['30초 초과', ['more-than 30 초']],
    ['30초과', ['more-than 30']],
    ['100명 이상', ['at-least 100 명']],
  ])(
    'takes a qualifier for no unit, though it begins with the letters of one: %s',
    (text, expected) => {
      expect(read(text, 'ko')).toEqual(expected);
    },
  );
});

describe('reading back what is printed', () => {
  const periods = ['2020', '2020-07', '2020-06-18', '2020-01/2020-11', '2019-06/2020-03', '2020-06-18/2020-06-20',
    '2020-06-18/2020-07-03', '2020-12-30/2021-01-02', '../2020-12-31', '../2020-07', '../2020', '../2020-07-15']; // prettier-ignore

  it.each([
    '2021-33',
    '2021-36',
    '2021-40',
    '2021-33/2021-34',
    '2021-33/2021-35',
    '2020-07/2021-06',
  ])('%s is read from every language that prints it, long and short', (edtf) => {
    const period = parsePeriod(edtf);
    if (!period.ok) throw new Error(edtf);
    for (const [tag, of] of packs)
      for (const form of ['full', 'short'] as const) {
        const text = formatPeriod(period.value, of, form);
        const [only] = readQuantities(text, of);
        const agrees = only?.value.kind === 'date' && periodAgrees(only.value.period, period.value);
        expect(agrees, `${tag}: ${text} → ${only === undefined ? 'nothing' : show(only)}`).toBe(
          true,
        );
      }
  });

  it.each(periods)('%s is read from every language that prints it', (edtf) => {
    const period = parsePeriod(edtf);
    if (!period.ok) throw new Error(edtf);
    for (const [tag, of] of packs) {
      const text = formatPeriod(period.value, of, 'full');
      const [only] = readQuantities(text, of);
      const agrees = only?.value.kind === 'date' && periodAgrees(only.value.period, period.value);
      expect(agrees, `${tag}: ${text} → ${only === undefined ? 'nothing' : show(only)}`).toBe(true);
    }
  });

  it('finds figures in the middle of text at their offsets', () => {
    for (const { chinese, stored } of figures) {
      const [only] = readQuantities(`向“${chinese}”。`, pack('zh-Hans'), [stored.unit]);
      expect([only?.start, only?.end], chinese).toEqual([2, 2 + chinese.length]);
    }
  });

  it('never throws and never overlaps, whatever the text', () => {
    const alphabet = fc.constantFrom(
      ...'0123456789.,%—–-−$多万亿百千十一二三第届年月日近超约个之分元 abUS由从',
    );
    fc.assert(
      fc.property(
        fc.array(alphabet, { maxLength: 40 }),
        fc.constantFrom('zh-Hans', 'en'),
        (characters, tag) => {
          const text = characters.join('');
          const found = readQuantities(text, pack(tag));
          found.forEach((quantityRead, index) => {
            expect(text.slice(quantityRead.start, quantityRead.end)).toBe(quantityRead.text);
            expect(quantityRead.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          });
        },
      ),
    );
  });
});

describe('a date in a text', () => {
  const agrees = (text: string, edtf: string): boolean => {
    const [only] = readQuantities(text, pack('zh-Hans'));
    const period = parsePeriod(edtf);
    if (!period.ok || only?.value.kind !== 'date') throw new Error(`${text} ${edtf}`);
    return periodAgrees(only.value.period, period.value);
  };
  it.each([
    ['2020年12月31日', '2020-12-31', true],
    ['2020年12月31日', '2020-05', false],
    ['2020年12月31日', '2020-11', false],
    ['2020年12月31日', '2020-12-30', false],
    ['截至2020年底', '../2020-12-31', true],
    ['截至2020年底', '../2020-12', true],
    ['截至2020年底', '../2020', true],
    ['截至2020年底', '../2020-06', false],
    ['截至2020年底', '../2020-03-31', false],
    ['截至2020年底', '../2021', false],
    ['2020年5月', '2020-05', true],
    ['2020年5月', '2020', false],
  ])('“%s” bears out %s: %s', (text, edtf, expected) => {
    expect(agrees(text, edtf)).toBe(expected);
  });
});

describe('what a text does not bear out', () => {
  const differ = (text: string, stored: Parameters<typeof disagreements>[1], tag = 'zh-Hans') => {
    const [only] = readQuantities(text, pack(tag), [mask]);
    if (only === undefined) throw new Error(text);
    return disagreements(only, stored, pack(tag));
  };
  const over = { qualifier: 'over' } as const;
  it.each([
    ['2200多亿只', quantity('220亿', mask, over), ['value']],
    ['2200亿只', quantity('2200亿', mask, over), ['qualifier']],
    ['近2200亿只', quantity('2200亿', mask, over), ['qualifier']],
    ['3.9个百分点', quantity('3.9%', unit('percent')), ['unit']],
    ['9.37万亿元', quantity('9.37万亿', unit('USD')), ['unit']],
    ['23吨', quantity('23', unit('kilometre')), ['unit']],
    ['1.8%—2%', quantity('1.8%', unit('percent')), ['qualifier']],
    ['1.8%—2%', quantity('1.9%', unit('percent')), ['value']],
    ['1.8%', quantity('1.8%—2%', unit('percent')), ['value']],
    ['4.21亿学生', quantity('4.21亿', unit('student')), []],
    ['标煤10.95万吨', quantity('10.95万', unit('tonne-of-standard-coal')), []],
    ['10.95万吨标准煤', quantity('10.95万', unit('tonne')), ['unit']],
    ['142万千瓦时', quantity('142万', unit('kilowatt')), ['unit']],
    ['142万千瓦', quantity('142万', unit('kilowatt-hour')), ['unit']],
    ['350公里/小时', quantity('350', unit('kilometre')), ['unit']],
    ['350公里', quantity('350', unit('kilometre-per-hour')), ['unit']],
    ['一半', quantity('50%', unit('percent')), []],
    ['三分之一', quantity('33.3%', unit('percent')), ['value']],
    ['超2200亿只', quantity('2200亿', mask, over), []],
    ['不足2200亿只', quantity('2200亿', mask), ['qualifier']],
    ['不足2200亿只', quantity('2200亿', mask, { qualifier: 'nearly' }), ['qualifier']],
    ['几十只', quantity('10', mask), ['value']],
    ['2亿5000万只', quantity('5000万', mask), ['value']],
    ['2亿5000万只', quantity('2.5亿', mask), []],
    ['负5%', quantity('5%', unit('percent')), ['value']],
    ['负5%', quantity('-5%', unit('percent')), []],
    ['节约2200亿只', quantity('2200亿', mask), []],
  ])('“%s” is told from a fact it does not bear out', (text, stored, expected) => {
    expect(differ(text, stored)).toEqual(expected);
  });
});

describe('every numeral of a text', () => {
  const numerals = (text: string, tag: string) =>
    readNumerals(text, pack(tag)).map((found) => found.text);
  it.each([
    ['1.24万列，逆势增长50%', 'zh-Hans', ['1.24', '50']],
    ['“十四五”与一带一路', 'zh-Hans', ['十四五', '一', '一']],
    ['5C走廊、东航7041、第Ⅷ章、m²', 'zh-Hans', ['5', '7041', 'Ⅷ', '²']],
    ['百分点、千瓦时、万象', 'zh-Hans', []],
    ['面积以km²，1平方公里为100公顷', 'zh-Hans', ['²', '1', '100']],
    ['in m²,3 of 12,400.5', 'en', ['²', '3', '12,400.5']],
    ['近百个、千余家、数万人、上百万', 'zh-Hans', ['百', '千', '万', '百万']],
    ['２０２０年二〇二〇年', 'zh-Hans', ['２０２０', '二〇二〇']],
    ['12,400 trains in two months', 'en', ['12,400', 'two']],
    ['G20 and 三 in English', 'en', ['20', '三']],
  ])('is found in “%s”, and no word beside', (text, tag, expected) => {
    expect(numerals(text, tag)).toEqual(expected);
  });
});
