import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../src/files/node-effects.js';
import type { LanguagePack } from '../../../src/language/pack.js';
import { loadLanguagePacks } from '../../../src/language/packs.js';
import { displayedAs } from '../../../src/quantity/format/display.js';
import { formatFigure } from '../../../src/quantity/format/format-figure.js';
import { formatPeriod } from '../../../src/quantity/format/format-period.js';
import { parsePeriod } from '../../../src/quantity/parse-period.js';
import type { FigureForm, Qualifier, Quantity } from '../../../src/quantity/quantity.js';
import { unitFromPacks } from '../../../src/quantity/units.js';
import { quantity, visible } from '../packs.js';

const place = { file: 'report.yaml', line: 1, column: 1 };
const tags = [
  'zh-Hans', 'zh-Hans-CN', 'zh-Hant', 'zh-TW', 'zh-Hant-HK', 'zh-HK',
  'ja', 'ko', 'es', 'fr', 'de', 'en', 'en-GB', 'en-US',
]; // prettier-ignore
const loaded = loadLanguagePacks(nodeEffects(), 'templates/languages', tags, place).value;

function packOf(tag: string): LanguagePack {
  const found = loaded?.get(tag);
  if (found === undefined) throw new Error(`no pack for ${tag}`);
  return found;
}

function unitOf(id: string) {
  const found = unitFromPacks(id, loaded ?? new Map());
  if (found === undefined) throw new Error(`no unit ${id}`);
  return found;
}

const print = (stored: Quantity, tag: string, form: FigureForm = 'full'): string =>
  visible(formatFigure(stored, packOf(tag), form).text);

type Row = readonly [tag: string, value: string, unit: string, Qualifier | '', printed: string];

/** The rows were typed by hand, ␣ for U+00A0. */
const rows: readonly Row[] = [
  ['ko', '3', 'country', 'over', '3개국 남짓'],
  ['ko', '12400', 'person', '', '1만␣2400명'],
  ['ko', '12400', 'person', 'over', '1만␣2400여␣명'],
  ['ko', '12345', 'person', 'over', '1만␣2345명 남짓'],
  ['ko', '0.5%', 'percent', 'over', '0.5% 초과'],
  ['ko', '794099', 'person', '', '79만␣4099명'],
  ['ko', '3', 'year', '', '3년'],
  ['ko', '5000', 'person', '', '5000명'],
  ['ko', '118550000', 'person', '', '1억␣1855만␣명'],
  ['ko', '220052000', 'person', '', '2억␣2005만␣2000명'],
  ['ko', '15亿', 'USD', '', '15억␣달러'],
  ['ko', '3', 'student', '', '3명의 학생'],
  ['ko', '80', 'country', 'less-than', '80개국 미만'],
  ['ja', '12400', 'person', '', '1万2400人'],
  ['ja', '10500', 'person', '', '1万500人'],
  ['ja', '220052000', 'person', '', '2億2005万2000人'],
  ['ja', '9370000000000', 'JPY', '', '9兆3700億円'],
  ['ja', '123456789', 'person', '', '1億2345万6789人'],
  ['ja', '3', 'country-or-region', '', '3か国・地域'],
  ['ja', '3', 'international-organization', '', '3国際機関'],
  ['ja', '12345', 'person', 'over', '1万2345人超'],
  ['ja', '12000', 'person', 'over', '1万2000人余り'],
  ['ja', '150', 'person', 'over', '150人余り'],
  ['ja', '0.5%', 'percent', 'over', '0.5%超'],
  ['ja', '50%', 'percent', 'over', '50%超'],
  ['zh-Hans', '220052000', 'person', '', '2.20052亿人'],
  ['zh-Hans', '123202000', 'person', '', '1.23202亿人'],
  ['zh-Hans', '123456700', 'person', '', '12345.67万人'],
  ['zh-Hans', '3', 'kilowatt-hour', 'over', '超3千瓦时'],
  ['zh-Hans', '3', 'year', 'over', '3年多'],
  ['zh-Hans', '2', 'month', 'over', '2个多月'],
  ['zh-Hans', '3万亿', 'CNY', 'over', '3万多亿元'],
  ['zh-Hans', '20万亿', 'CNY', 'over', '20多万亿元'],
  ['zh-Hans-CN', '2.2亿', 'person', '', '2.2亿人'],
  ['zh-Hant', '220052000', 'person', '', '2億2005萬2000人'],
  ['zh-TW', '12400', 'person', 'over', '1萬2400多人'],
  ['zh-TW', '10500', 'person', '', '1.05萬人'],
  ['zh-Hant', '3万亿', 'JPY', '', '3兆日圓'],
  ['zh-Hant-HK', '3万亿', 'JPY', '', '3萬億日圓'],
  ['zh-HK', '3万亿', 'JPY', 'over', '3萬多億日圓'],
  ['zh-HK', '12400', 'person', '', '1.24萬人'],
  ['es', '3', 'international-organization', 'about', 'unas 3␣organizaciones internacionales'],
  ['es', '3', 'country', 'about', 'unos 3␣países'],
  ['es', '1000000', 'person', 'about', 'cerca de 1␣millón␣de personas'],
  ['es', '3000000', 'person', 'about', 'unos 3␣millones␣de personas'],
  ['es', '30%', 'percent', 'about', 'alrededor del 30␣%'],
  ['es', '30%', 'percent', 'less-than', 'menos del 30␣%'],
  ['es', '30%', 'percent', 'nearly', 'casi el 30␣%'],
  ['es', '1', 'tonne', 'about', 'cerca de 1␣tonelada'],
  ['es', '300', 'EUR', 'about', 'alrededor de 300␣euros'],
  ['es', '80', 'country', 'less-than', 'menos de 80␣países'],
  ['fr', '80', 'country', 'less-than', 'moins de 80␣pays'],
  ['fr', '1000000', 'person', 'over', 'plus de 1␣million␣de personnes'],
  ['de', '3', 'country', 'less-than', 'weniger als 3␣Länder'],
  ['de', '1', 'country', '', '1␣Land'],
  ['en-GB', '80', 'country', 'less-than', 'fewer than 80␣countries'],
  ['en-US', '5', 'kilometre', '', '5␣km'],
  ['en-US', '1', 'metre', '', '1␣meter'],
  ['en-US', '3', 'tonne', 'over', 'over 3␣metric tons'],
  ['en-GB', '3', 'tonne', 'over', 'over 3␣tonnes'],
];

describe('a figure as natives write it', () => {
  it.each(rows)('%s: %s of %s, %s: %s', (tag, value, id, qualifier, printed) => {
    const extra = qualifier === '' ? {} : { qualifier };
    expect(print(quantity(value, unitOf(id), extra), tag)).toBe(printed);
  });

  it('digits that a chart groups are none of a number in several magnitudes', () => {
    const grouped = { groupingFrom: { 'zh-Hant': 1000 } };
    const printed = (value: string): string =>
      print(displayedAs(quantity(value, unitOf('person')), grouped), 'zh-Hant');
    expect(printed('220052000')).toBe('2億2005萬2000人');
    expect(printed('9650')).toBe('9,650人');
  });

  it.each([
    ['es', 127, 'session', 'full', '127.ª'],
    ['es', 127, 'project', 'full', '127.º'],
    ['es', 3, 'session', 'words', 'tercera'],
    ['fr', 1, 'session', 'full', '1re'],
    ['fr', 2, 'session', 'full', '2e'],
    ['fr', 1, 'project', 'full', '1er'],
    ['fr', 1, 'session', 'words', 'première'],
    ['de', 127, 'session', 'full', '127.'],
    ['ko', 127, 'session', 'full', '제127회'],
  ] as const)('the ordinal agrees with its noun: %s %s of %s, %s: %s', (tag, number, id, form, printed) => {
    const stored: Quantity = {
      value: { kind: 'ordinal', number },
      unit: unitOf(id),
      status: 'reported',
    };
    expect(print(stored, tag, form)).toBe(printed);
  }); // prettier-ignore

  it.each([
    ['en-US', '2020-06-18', 'June 18, 2020'],
    ['en-US', '2020-06-18/2020-06-20', 'June 18–20, 2020'],
    ['en-GB', '2020-06-18', '18 June 2020'],
    ['es', '2020-06-18', '18 de junio de 2020'],
    ['fr', '2020-05-01', '1er mai 2020'],
    ['de', '2020-06-18', '18. Juni 2020'],
    ['zh-HK', '2020-06-18', '2020年6月18日'],
    ['zh-Hans-CN', '2020-06-18', '2020年6月18日'],
    ['ko', '2020-06-18', '2020년 6월 18일'],
  ])('dates are those of the region: %s %s: %s', (tag, edtf, printed) => {
    const read = parsePeriod(edtf);
    expect(read.ok && visible(formatPeriod(read.value, packOf(tag), 'full'))).toBe(printed);
  });

  it('a qualifier that governs a case takes the unit with it', () => {
    const english = packOf('en');
    const governing: LanguagePack = {
      ...english,
      locale: 'ru',
      qualifiers: {
        ...english.qualifiers,
        over: { before: 'свыше ', cases: [], pluralOf: { one: 'few', few: 'many' } },
      },
    };
    const countries = {
      ...unitOf('country'),
      words: { en: { one: 'страна', few: 'страны', many: 'стран', other: 'страны' } },
    };
    const printed = (value: string, extra = {}) =>
      visible(formatFigure(quantity(value, countries, extra), governing, 'full').text);
    expect(['3', '5', '21'].map((value) => printed(value))).toEqual([
      '3␣страны',
      '5␣стран',
      '21␣страна',
    ]);
    expect(['3', '5', '21'].map((value) => printed(value, { qualifier: 'over' }))).toEqual([
      'свыше 3␣стран',
      'свыше 5␣стран',
      'свыше 21␣страны',
    ]);
  });
});

describe('thousands that a report asks for', () => {
  it.each([
    ['zh-Hans', '12.4千人'],
    ['zh-Hant', '12.4千人'],
    ['zh-Hant-HK', '12.4千人'],
    ['ja', '12.4千人'],
    ['ko', '12.4천␣명'],
    ['es', '12,4␣miles␣de personas'],
    ['fr', '12,4␣milliers␣de personnes'],
    ['de', '12,4␣Tausend␣Personen'],
    ['en', '12.4␣thousand␣people'],
  ])('in %s are %s', (tag, printed) => {
    const asked = { ...quantity('12400', unitOf('person')), display: { magnitudes: { [tag]: 3 } } };
    expect(print(asked as Quantity, tag)).toBe(printed);
  });
});
