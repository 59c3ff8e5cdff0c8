import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../../src/quantity/format/format-figure.js';
import { formatPeriod } from '../../../src/quantity/format/format-period.js';
import { parsePeriod } from '../../../src/quantity/parse-period.js';
import type { FigureForm, Quantity, Status, Unit } from '../../../src/quantity/quantity.js';
import { statusLabel } from '../../../src/quantity/status.js';
import { noUnit, unitFromPacks, unitIds } from '../../../src/quantity/units.js';
import { mask } from '../figures.js';
import { pack, packs, pair, quantity, unit, visible } from '../packs.js';

const print = (stored: Quantity, tag: string, form: FigureForm = 'full'): string =>
  visible(formatFigure(stored, pack(tag), form).text);

const both = (stored: Quantity, form: FigureForm): readonly string[] =>
  ['zh-Hans', 'en'].map((tag) => print(stored, tag, form));

describe('the forms of a figure', () => {
  it('what is counted is fewer, what is measured less', () => {
    const bound = { qualifier: 'less-than' } as const;
    expect(both(quantity('80', unit('country'), bound), 'full')).toEqual([
      '不足80个国家',
      'fewer than 80␣countries',
    ]);
    expect(both(quantity('80', unit('tonne'), bound), 'full')[1]).toBe('less than 80␣tonnes');
  });

  it('number drops counters and measures, and keeps percent and currency', () => {
    expect(both(quantity('2200亿', mask, { qualifier: 'over' }), 'number')).toEqual([
      '2200多亿',
      'over 220␣billion',
    ]);
    expect(both(quantity('2', unit('month'), { qualifier: 'over' }), 'number')).toEqual([
      '超2',
      'over 2',
    ]);
    expect(both(quantity('92%', unit('percent')), 'number')).toEqual(['92%', '92%']);
    expect(both(quantity('159.6亿', unit('USD')), 'number')).toEqual([
      '159.6亿美元',
      'US$15.96␣billion',
    ]);
  });

  it('number keeps the measure word that a 多 before it asks for, and no noun', () => {
    const over = { qualifier: 'over' } as const;
    expect(both(quantity('760', unit('country'), over), 'number')).toEqual(['760多个', 'over 760']);
    expect(both(quantity('5万', unit('country'), over), 'number')[0]).toBe('5万多个');
    expect(both(quantity('2万', unit('country'), { qualifier: 'nearly' }), 'number')[0]).toBe(
      '近2万',
    );
  });

  it('a symbol in letters stands off its digits, behind a magnitude as letters do', () => {
    const symbol = (word: string): Unit => ({
      ...unit('tonne'),
      id: word,
      words: { 'zh-Hans': { other: word }, en: { other: word } },
    });
    expect(both(quantity('640', symbol('MW·h')), 'full')).toEqual(['640␣MW·h', '640␣MW·h']);
    expect(both(quantity('640万', symbol('TEU')), 'full')[0]).toBe('640万TEU');
    expect(both(quantity('5', symbol('A级')), 'full')[0]).toBe('5A级');
  });

  it('words spells out one to ten, and nothing else', () => {
    expect(both(quantity('3', unit('month')), 'words')).toEqual(['三个月', 'three months']);
    expect(both(quantity('2', unit('month'), { qualifier: 'over' }), 'words')).toEqual([
      '两个多月',
      'over two months',
    ]);
    expect(both(quantity('11', unit('month')), 'words')).toEqual(['11个月', '11␣months']);
    expect(both(quantity('3.5', unit('month')), 'words')).toEqual(['3.5个月', '3.5␣months']);
  });

  it('words spells out no number beside a sign, which needs digits', () => {
    expect(both(quantity('8%', unit('percent')), 'words')).toEqual(['8%', '8%']);
    expect(both(quantity('3', unit('USD')), 'words')).toEqual(['三美元', 'US$3']);
  });

  it('signed shows the direction of a change', () => {
    expect(both(quantity('50%', unit('percent')), 'signed')).toEqual(['+50%', '+50%']);
    expect(both(quantity('-1.2%', unit('percent')), 'signed')).toEqual(['−1.2%', '−1.2%']);
    expect(both(quantity('0%', unit('percent')), 'signed')).toEqual(['0%', '0%']);
  });

  it('a change is told by the verb that rates, amounts and points each take', () => {
    expect(both(quantity('-12.4%', unit('percent')), 'change')[0]).toBe('下降12.4%');
    expect(both(quantity('8.4%', unit('percent')), 'change')[0]).toBe('增长8.4%');
    expect(both(quantity('-37000', unit('tonne')), 'change')[0]).toBe('减少3.7万吨');
    expect(both(quantity('270', unit('USD')), 'change')).toEqual(['增加270美元', 'up US$270']);
    expect(both(quantity('0.6', unit('percentage-point')), 'change')[0]).toBe('提高0.6个百分点');
  });

  it('ordinals are counted in digits or spelt out', () => {
    const ordinal = (number: number): Quantity => ({
      value: { kind: 'ordinal', number },
      unit: unit('session'),
      status: 'reported',
    });
    expect(both(ordinal(127), 'full')).toEqual(['第127届', '127th']);
    expect(both(ordinal(127), 'number')).toEqual(['第127', '127th']);
    expect(both(ordinal(3), 'words')).toEqual(['第三届', 'third']);
    expect(
      [1, 2, 3, 11, 12, 21, 22, 101, 111].map((number) => print(ordinal(number), 'en')),
    ).toEqual(['1st', '2nd', '3rd', '11th', '12th', '21st', '22nd', '101st', '111th']);
  });

  it('dates are figures too', () => {
    const read = parsePeriod('2020-06-18');
    if (!read.ok) throw new Error('fixture');
    const date: Quantity = {
      value: { kind: 'date', period: read.value },
      unit: noUnit,
      status: 'reported',
    };
    expect(both(date, 'full')).toEqual(['2020年6月18日', '18 June 2020']);
    expect(formatFigure(date, pack('zh-Hans'), 'full').parts.map(({ kind }) => kind)).toEqual([
      'digits',
      'literal',
      'digits',
      'literal',
      'digits',
      'literal',
    ]);
  });
});

describe('the parts of a figure', () => {
  it('tell digits from the words around them, so that they can be set apart', () => {
    const { parts } = formatFigure(
      quantity('2200亿', mask, { qualifier: 'over' }),
      pack('zh-Hans'),
      'full',
    );
    expect(parts).toEqual([
      { kind: 'digits', text: '2200' },
      { kind: 'qualifier', text: '多' },
      { kind: 'magnitude', text: '亿' },
      { kind: 'unit', text: '只' },
    ]);
    const english = formatFigure(
      quantity('9.37万亿', unit('CNY'), { qualifier: 'over' }),
      pack('en'),
      'full',
    ).parts;
    expect(english.map(({ kind, text }) => `${kind}:${visible(text)}`)).toEqual([
      'qualifier:over', 'literal: ', 'currency:RMB', 'literal:␣', 'digits:9.37', 'literal:␣', 'magnitude:trillion',
    ]); // prettier-ignore
  });

  it('have the word that joins a unit to its magnitude as a word of the unit', () => {
    const listed = (tag: string, value: Quantity): readonly string[] =>
      formatFigure(value, pack(tag), 'full').parts.map(
        ({ kind, text }) => `${kind}:${visible(text)}`,
      );
    const euros = quantity('12.5 million', unit('EUR'));
    expect(listed('fr', euros)).toEqual(['digits:12,5', 'literal:␣', 'magnitude:millions', 'literal:␣', 'currency:d’', 'currency:euros']); // prettier-ignore
    expect(listed('es', euros)).toEqual(['digits:12,5', 'literal:␣', 'magnitude:millones', 'literal:␣', 'currency:de', 'literal: ', 'currency:euros']); // prettier-ignore
  });
});

describe('the magnitude word', () => {
  it.each([
    ['9999', '9999', '9,999'],
    ['10000', '1万', '10,000'],
    ['12400', '1.24万', '12,400'],
    ['12345', '12,345', '12,345'],
    ['999999', '999,999', '999,999'],
    ['1000000', '100万', '1␣million'],
    ['123456789', '123,456,789', '123,456,789'],
    ['123456700', '12345.67万', '123,456,700'],
    ['1234500000', '12.345亿', '1,234.5␣million'],
    ['1000000000000', '1万亿', '1␣trillion'],
    ['0.5', '0.5', '0.5'],
    ['0', '0', '0'],
  ])('%s is %s in Chinese and %s in English', (value, chinese, english) => {
    expect(both(quantity(value, noUnit), 'full')).toEqual([chinese, english]);
  });
});

describe('ranges', () => {
  it.each([
    ['1.8%—2%', 'percent', '1.8%—2%', '1.8–2%'],
    ['9–16 billion', 'USD', '90亿—160亿美元', 'US$9–16␣billion'],
    ['8000—12000', 'person', '8000—1.2万人', '8,000–12,000␣people'],
    ['1—20000', 'person', '1—20,000人', '1–20,000␣people'],
    ['900 million–1.2 billion', 'CNY', '9亿—12亿元', 'RMB␣900–1,200␣million'],
    ['1—2', 'percentage-point', '1—2个百分点', '1–2␣percentage points'],
    ['-2%—-1%', 'percent', '−2%至−1%', '−2% to −1%'],
    ['-2000000—3000000', 'USD', '−200万至300万美元', '−US$2␣million to US$3␣million'],
    ['-5—3000000', 'USD', '−5至3,000,000美元', '−US$5 to US$3,000,000'],
    ['-5—30000', 'tonne', '−5至30,000吨', '−5 to 30,000␣tonnes'],
    ['-2000—3000000', 'USD', '−2000至3,000,000美元', '−US$2,000 to US$3,000,000'],
  ])('%s of %s is %s and %s', (value, id, chinese, english) => {
    expect(both(quantity(value, unit(id)), 'full')).toEqual([chinese, english]);
  });
});

describe('periods', () => {
  it.each([
    ['2020', '2020年', '2020'],
    ['2020-07', '2020年7月', 'July 2020'],
    ['2020-06-18', '2020年6月18日', '18 June 2020'],
    ['2020-01/2020-11', '2020年1—11月', 'January–November 2020'],
    ['2019-06/2020-03', '2019年6月—2020年3月', 'June 2019 – March 2020'],
    ['2019/2020', '2019—2020年', '2019–2020'],
    ['2020-06-18/2020-06-20', '2020年6月18—20日', '18–20 June 2020'],
    ['2020-06-18/2020-07-03', '2020年6月18日—7月3日', '18 June – 3 July 2020'],
    ['2020-12-30/2021-01-02', '2020年12月30日—2021年1月2日', '30 December 2020 – 2 January 2021'],
    ['../2020-12-31', '截至2020年底', 'by the end of 2020'],
    ['../2020-07', '截至2020年7月', 'by July 2020'],
    ['../2020', '截至2020年', 'by 2020'],
    ['../2020-07-15', '截至2020年7月15日', 'by 15 July 2020'],
  ])('%s is %s and %s', (edtf, chinese, english) => {
    const read = parsePeriod(edtf);
    if (!read.ok) throw new Error(edtf);
    expect(formatPeriod(read.value, pack('zh-Hans'), 'full')).toBe(chinese);
    expect(formatPeriod(read.value, pack('en'), 'full')).toBe(english);
    expect(formatPeriod(read.value, pack('en'), 'year')).toMatch(/^\d{4}(?:–\d{4})?$/u);
  });
});

describe('parts of a year, and years that are none of the calendar', () => {
  it.each([
    ['zh-Hans', '2021-33', '2021年一季度', '2021Q1'],
    ['zh-Hans', '2021-33/2021-35', '2021年前三季度', '2021Q1—Q3'],
    ['zh-Hans', '2021-41', '2021年下半年', '2021H2'],
    ['zh-Hans', '2020-04/2021-03', '2020年4月—2021年3月', '2020/21年度'],
    ['zh-Hant', '2021-36', '2021年第四季', '2021Q4'],
    ['ja', '2021-34', '2021年第2四半期', '2021年Q2'],
    ['zh-Hans', '2021-33/2021-34', '2021年前两个季度', '2021Q1—Q2'],
    ['zh-Hans', '2021-34/2021-35', '2021年二季度至三季度', '2021Q2—Q3'],
    ['zh-Hant', '2021-33/2021-35', '2021年前三季', '2021Q1至Q3'],
    ['zh-Hant', '2021-34/2021-36', '2021年第二至第四季', '2021Q2至Q4'],
    ['zh-Hans', '../2021-06-30', '截至2021年6月30日', '截至2021年6月30日'],
    ['ja', '2021-40', '2021年上半期', '2021年上期'],
    ['ja', '2021-35/2021-36', '2021年第3～第4四半期', '2021年Q3～Q4'],
    ['ko', '2021-40', '2021년 상반기', '2021년 상반기'],
    ['ko', '2021-33', '2021년 1분기', '2021년 1Q'],
    ['ko', '2021-34/2021-35', '2021년 2~3분기', '2021년 2Q~3Q'],
    ['en', '2021-34/2021-35', 'second to third quarter of 2021', 'Q2–Q3 2021'],
    ['en', '2016/2020', '2016–2020', '2016–2020'],
    ['en', '../2021-06-30', 'by 30 June 2021', 'by 30 Jun 2021'],
    ['fr', '2021-33/2021-35', 'trois premiers trimestres de 2021', 'T1–T3 2021'],
    ['fr', '2021-35/2021-36', 'deux derniers trimestres de 2021', 'T3–T4 2021'],
    ['fr', '2020-09/2021-08', 'septembre 2020 – août 2021', '2020/21'],
    ['de', '2021-34/2021-35', '2.–3. Quartal 2021', 'Q2–Q3 2021'],
    ['de', '2021-06-30', '30. Juni 2021', '30. Juni 2021'],
    ['de', '../2021-03-31', 'Stand 31. März 2021', 'Stand 31. März 2021'],
    ['de', '2021-37', 'Januar–April 2021', 'Jan.–Apr. 2021'],
    ['es', '2021-34/2021-36', 'tres últimos trimestres de 2021', 'T2–T4 2021'],
    ['en', '2021-33', 'first quarter of 2021', 'Q1 2021'],
    ['en', '2021-33/2021-35', 'first three quarters of 2021', 'Q1–Q3 2021'],
    [
      'en',
      '2020-36/2021-34',
      'fourth quarter of 2020 to second quarter of 2021',
      'Q4 2020 to Q2 2021',
    ],
    ['en', '2021-37', 'January–April 2021', 'Jan–Apr 2021'],
    ['en', '2020-04/2021-03', 'April 2020 – March 2021', '2020/21'],
    ['fr', '2021-33', 'premier trimestre 2021', 'T1 2021'],
    ['de', '2021-41', '2. Halbjahr 2021', 'H2 2021'],
    ['es', '2021-35', 'tercer trimestre de 2021', 'T3 2021'],
  ])('%s: %s is %s, in short %s', (tag, edtf, full, short) => {
    const read = parsePeriod(edtf);
    if (!read.ok) throw new Error(edtf);
    expect(formatPeriod(read.value, pack(tag), 'full')).toBe(full);
    expect(formatPeriod(read.value, pack(tag), 'short')).toBe(short);
  });
});

describe('other languages', () => {
  const masks = (tag: string, word: string) =>
    quantity('2200亿', { ...mask, words: { [tag]: { other: word } } }, { qualifier: 'over' });
  it.each([
    ['zh-Hant', masks('zh-Hant', '隻'), '2200多億隻'],
    ['zh-Hant', quantity('9.37万亿', unit('CNY')), '9兆3700億元人民幣'],
    ['ja', masks('ja', '枚'), '2200億枚余り'],
    ['ja', quantity('1.8%—2%', unit('percent')), '1.8%～2%'],
    ['ko', masks('ko', '장'), '2200억여␣장'],
    ['ko', quantity('6000', unit('person'), { qualifier: 'nearly' }), '6000명 가까이'],
    ['fr', masks('fr', 'masques'), 'plus de 220␣milliards␣de masques'],
    ['fr', quantity('150万', unit('hour')), '1,5␣million␣d’heures'],
    ['fr', quantity('3万亿', unit('CNY')), '3\u202F000␣milliards␣de yuans'],
    ['fr', masks('fr', 'hangars'), 'plus de 220␣milliards␣de hangars'],
    ['fr', masks('fr', 'huîtres'), 'plus de 220␣milliards␣d’huîtres'],
    ['fr', quantity('12400', unit('person')), '12\u202F400␣personnes'],
    ['fr', quantity('98.4%', unit('percent')), '98,4␣%'],
    ['de', masks('de', 'Masken'), 'über 220␣Milliarden␣Masken'],
    ['de', quantity('1.24万', unit('person')), '12.400␣Personen'],
    ['de', quantity('159.6亿', unit('USD')), '15,96␣Milliarden␣US-Dollar'],
    ['es', masks('es', 'mascarillas'), 'más de 220.000␣millones␣de mascarillas'],
    ['es', quantity('9.37万亿', unit('CNY')), '9,37␣billones␣de yuanes'],
  ])('%s prints the way its readers write', (tag, stored, expected) => {
    expect(print(stored, tag)).toBe(expected);
  });

  it.each([
    ['zh-Hant', '2020年1至11月'],
    ['ja', '2020年1～11月'],
    ['ko', '2020년 1~11월'],
    ['fr', 'janvier–novembre 2020'],
    ['de', 'Januar–November 2020'],
    ['es', 'enero–noviembre de 2020'],
  ])('%s prints periods its way', (tag, expected) => {
    const read = parsePeriod('2020-01/2020-11');
    expect(read.ok && formatPeriod(read.value, pack(tag), 'full')).toBe(expected);
  });
});

describe('units and statuses', () => {
  it('a unit of the packs has its words in every language, or is none', () => {
    expect(unitFromPacks('tonne', pair)).toMatchObject({
      kind: 'measure',
      dimension: 'mass',
      words: { 'zh-Hans': { other: '吨' }, en: { one: 'tonne', other: 'tonnes' } },
    });
    expect(unitFromPacks('USD', pair)).toMatchObject({ kind: 'currency', currency: 'USD' });
    expect(unitFromPacks('furlong', pair)).toBeUndefined();
    expect(unitIds(packs)).toContain('kilowatt-hour');
  });

  it('every status but a plain report has a word in every language', () => {
    const statuses: readonly Status[] = [
      'planned',
      'designed',
      'expected',
      'projected',
      'intended',
      'calculated',
    ];
    expect(statuses.map((status) => statusLabel(status, pack('zh-Hans')))).toEqual([
      '计划',
      '设计',
      '预计',
      '预计',
      '意向',
      '推算',
    ]);
    expect(statuses.map((status) => statusLabel(status, pack('en')))).toEqual([
      'planned',
      'design',
      'expected',
      'projected',
      'intended',
      'calculated',
    ]);
    expect(statusLabel('reported', pack('en'))).toBeUndefined();
  });

  it('a unit without a word in a language is a bug that is thrown, never a blank', () => {
    expect(() => print(quantity('5', mask), 'fr')).toThrow(/has no word in fr/u);
  });
});

it('a fall by about a third keeps its about', () => {
  const about = { qualifier: 'about' } as const;
  expect(both(quantity('-1/3', noUnit, about), 'full')).toEqual(['约−1/3', 'about −1/3']);
});
