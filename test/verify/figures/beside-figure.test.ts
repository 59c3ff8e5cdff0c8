import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { FigureForm, Quantity } from '../../../src/quantity/quantity.js';
import { noUnit, unitFromPacks } from '../../../src/quantity/units.js';
import type { Fact } from '../../../src/report/report.js';
import type { ProsePart } from '../../../src/report/prose.js';
import { packOf } from '../../../src/verify/context.js';
import { flatProse } from '../../../src/verify/sources/flat-text.js';
import { strays } from '../../../src/verify/figures/stray.js';
import { packs as every } from '../../quantity/packs.js';
import { packs } from '../support.js';

const place = { file: 'test', line: 1, column: 1 };

const fact = (id: string, amount: string, unit: string): readonly [string, Fact] => {
  const quantity: Quantity = {
    value: { kind: 'number', amount: Big(amount) },
    status: 'reported',
    unit: unit === 'none' ? noUnit : (unitFromPacks(unit, packs) ?? noUnit),
  };
  const origin = { kind: 'quoted', source: 'article', quote: amount, nth: 1 } as const;
  return [id, { id, label: {}, quantity, origin, place, places: {} }];
};

const facts = new Map([
  fact('share', '4.5', 'percent'),
  fact('energy', '12.5', 'kilowatt-hour'),
  fact('countries', '80', 'country'),
  fact('points', '3.2', 'percentage-point'),
  fact('ratio', '2.5', 'none'),
]);

/** “[share]” prints a fact, “[energy number]” one in a form, “[2020]” a year. */
const partOf = (piece: string): ProsePart => {
  const [name = '', form = 'full'] = piece.slice(1, -1).split(' ');
  if (!piece.startsWith('[')) return { kind: 'text', text: piece, place };
  return /^\d/u.test(name)
    ? {
        kind: 'date',
        period: { kind: 'date', date: { year: Number(name) } },
        form: 'year',
        place,
      }
    : { kind: 'fact', fact: name, form: form as FigureForm, place };
};

const found = (language: string, text: string): readonly string[] => {
  const pack = packOf(language, language === 'de' || language === 'ko' ? every : packs);
  const prose = text
    .split(/(\[[^\]]*\])/u)
    .filter((piece) => piece !== '')
    .map(partOf);
  const typed = strays(flatProse(prose, pack, facts), pack, [], [], facts);
  return typed.map(({ kind, text: words }) => `${kind} ${words}`);
};

describe('two figures', () => {
  it.each([
    ['en', '[energy number][share]', ['joined 12.54.5%']],
    ['en', 'in [2020][countries]', ['joined 202080\u00A0countries']],
    ['zh-Hans', '[energy][share]', []],
    ['en', '[energy number], [share]', []],
    ['en', '[energy number] [share]', ['joined 12.5 4.5%']],
    ['en', '[energy number]/[share]', ['joined 12.5/4.5%']],
    ['en', '[energy number]–[share]', ['joined 12.5–4.5%']],
    ['zh-Hans', '占[countries number]分之[ratio]', ['joined 80分之2.5']],
    ['en', '[ratio] in [countries number]', ['joined 2.5 in 80']],
    ['en', '[ratio] in [2020]', []],
    ['en', '[share] in [countries]', []],
  ])('that read as one are found, and no others: (%s) %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });
});

describe('what is typed against a figure and makes another of it is found:', () => {
  it.each([
    ['zh-Hans', '−[share]', 'qualifier −'],
    ['zh-Hans', '[energy number]千瓦', 'unit 千瓦'],
    ['zh-Hans', '负的[share]', 'qualifier 负的'],
    ['zh-Hans', '增长-[share]', 'qualifier -'],
    ['en', 'grew by -[share]', 'qualifier -'],
    ['en', 'grew by –[share]', 'qualifier –'],
    ['en', '(−[share])', 'qualifier −'],
    ['zh-Hans', '增长~[share]', 'qualifier ~'],
    ['en', 'some ~ [share]', 'qualifier ~'],
    ['en', '‹[share]', 'qualifier ‹'],
    ['en', 'grew by .[energy]', 'qualifier .'],
    ['zh-Hans', '.[energy]', 'qualifier .'],
    ['en', '[countries number],[countries]', 'qualifier ,'],
    ['en', 'grew by +[share]', 'qualifier +'],
    ['en', '±[share]', 'qualifier ±'],
    ['en', '<[share]', 'qualifier <'],
    ['en', '> [share]', 'qualifier >'],
    ['zh-Hans', '≤[share]', 'qualifier ≤'],
    ['zh-Hans', '≥[share]', 'qualifier ≥'],
    ['zh-Hans', '≈[share]', 'qualifier ≈'],
    ['zh-Hans', '＞[share]', 'qualifier ＞'],
    ['en', '₹[energy number]', 'unit ₹'],
    ['en', '[countries number]+ countries', 'qualifier +'],
    ['zh-Hans', '增长[share]倍，', 'unit 倍'],
    ['zh-Hans', '共[countries]倍', 'unit 倍'],
    ['zh-Hans', '[energy]千瓦时', 'unit 千瓦时'],
    ['zh-Hans', '[energy number]兆瓦时', 'unit 兆瓦时'],
    ['en', '[energy number] MWh', 'unit MWh'],
    ['en', 'a [energy number]-MWh battery', 'unit MWh'],
    ['en', '[energy number] tonnes', 'unit tonnes'],
    ['zh-Hans', '[countries number]个城市', 'unit 个城市'],
    ['en', '[ratio] tonnes', 'unit tonnes'],
    ['en', '[ratio]‰', 'unit ‰'],
    ['zh-Hans', '[points number]%', 'unit %'],
    ['zh-Hans', '[2020]%', 'unit %'],
    ['zh-Hans', '[2200]亿', 'unit 亿'],
    ['zh-Hans', '[2200]吨', 'unit 吨'],
    ['zh-Hans', '[2020]家企业', 'unit 家企业'],
    ['en', '[2020] million', 'unit million'],
    ['en', '[2020] tonnes', 'unit tonnes'],
    ['zh-Hans', '不足[share]', 'qualifier 不足'],
    ['zh-Hans', '[share]以下', 'qualifier 以下'],
    ['en', 'Less than [share]', 'qualifier Less than'],
    ['en', '[share] or less', 'qualifier or less'],
    ['en', 'minus [share]', 'qualifier minus'],
    ['zh-Hans', '-\u200B[share]', 'qualifier -'],
    ['zh-Hans', '▲[share]', 'qualifier ▲'],
    ['zh-Hans', '大致[countries]', 'qualifier 大致'],
    ['zh-Hans', '第[countries number]', 'qualifier 第'],
    ['zh-Hans', '[countries]左右', 'qualifier 左右'],
    ['zh-Hans', '[share]强。', 'qualifier 强'],
    ['zh-Hans', '[share]点。', 'unit 点'],
    ['zh-Hans', '[countries number]K个', 'unit K'],
    ['en', 'circa [countries]', 'qualifier circa'],
    ['en', 'an estimated [countries]', 'qualifier an estimated'],
    ['en', 'not [countries]', 'qualifier not'],
    ['en', 'double [countries]', 'qualifier double'],
    ['en', '[countries] or so', 'qualifier or so'],
    ['en', '[countries number] countries or so', 'qualifier or so'],
    ['en', '[countries number]K countries', 'unit K'],
    ['en', '[countries number]th', 'unit th'],
    ['en', '[share] points', 'unit points'],
  ])('%s %s', (language, text, expected) => {
    expect(found(language, text)).toContain(expected);
  });
});

describe('what leaves a figure as it is may stand beside it:', () => {
  it.each([
    ['zh-Hans', '吞吐量——[share]'],
    ['en', 'cargo — [share] of it'],
    ['en', 'cargo – [share] of it'],
    ['en', 'cargo - [share] of it'],
    ['en', 'cargo—[share] of it'],
    ['en', 'cargo--[share] of it'],
    ['en', 'the post-[countries] round'],
    ['en', 'from [countries number] to [share]'],
    ['zh-Hans', '[points]～[points]'],
    ['en', '[countries number] + [ratio] = [energy number]'],
    ['en', '[countries number]+[ratio]'],
    ['en', '[ratio] ≥ [ratio]'],
    ['zh-Hans', '（[share]）'],
    ['zh-Hans', '“[share]”'],
    ['en', '(“[share]”), ‘[share]’'],
    ['en', '→ [share]'],
    ['zh-Hans', '港口，[share]'],
    ['en', 'cargo, [share]. [countries], too'],
    ['en', 'cargo... [share]'],
    ['en', 'unless than [share]'],
    ['zh-Hans', '由[share]升至[share]'],
    ['zh-Hans', '[countries]年均增长[share]'],
    ['zh-Hans', '[countries number]国家'],
    ['zh-Hans', '[share]项目'],
    ['en', 'up [share] year on year, [share] month on month'],
    ['en', '[countries number] city projects'],
    ['en', '[countries] in all'],
    ['zh-Hans', '[energy number]千瓦时'],
    ['en', '[energy number] kWh'],
    ['en', '[energy number] kilowatt-hours'],
    ['zh-Hans', '[countries number]个'],
    ['en', '[countries number] countries'],
    ['zh-Hans', '[points number]个百分点'],
    ['zh-Hans', '是上年的[ratio]倍'],
    ['en', '[ratio] times as much'],
    ['zh-Hans', '[2020]年'],
    ['en', 'in [2020] countries met'],
    ['en', 'at [2020] dollars'],
    ['zh-Hans', '[2020]国际博览会'],
    ['zh-Hans', '[share]强劲增长'],
    ['zh-Hans', '[countries number]成为'],
    ['zh-Hans', '占GDP[share]'],
    ['en', '[countries] and more than before'],
  ])('%s %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });
});

it('“unter” behind a survey means among, and elsewhere less than', () => {
  expect(found('de', 'Eine Umfrage unter [ratio]')).toEqual([]);
  expect(found('de', 'eine Kundenbefragung unter [ratio]')).toEqual([]);
  expect(found('de', 'Die Umfrage blieb unter [ratio]')).toEqual(['qualifier unter']);
  expect(found('de', 'lag unter [ratio]')).toEqual(['qualifier unter']);
});

describe('a word of Korean that ends like a currency', () => {
  it.each(['직원 [ratio]이다', '정회원 [ratio]이다', '공원[ratio]'])(
    'is no unit typed before a figure: %s',
    (text) => {
      expect(found('ko', text)).toEqual([]);
    },
  );

  it('is not the currency itself, which is told', () => {
    expect(found('ko', '모두 원 [ratio]이다')).toEqual(['unit 원']);
  });
});

describe('the digits of a year that stand where an amount does are found, and those of a date are not:', () => {
  it.each([
    ['en', 'The hall has [2021] chairs.', 'unit chairs'],
    ['en', 'They came from [countries] and [2021] villages.', 'unit villages'],
    ['en', 'Visits in all: [2021].', 'unit in all'],
    ['en', 'Edition: [2021].', undefined],
    ['en', 'The hall has [2021] in mind.', undefined],
    ['en', 'In [2020] and [2021] prices rose.', undefined],
    ['en', 'In [2021] visitors came from [countries].', undefined],
    ['zh-Hans', '会场设[2021]个座位。', 'unit 个'],
    ['zh-Hans', '到访人数：[2021]。', 'unit 人数'],
    ['zh-Hans', '[2021]个人所得税', undefined],
    ['ko', '의자 [2021]개를 놓았다.', 'unit 개'],
    ['ko', '[2021]개막식', undefined],
    ['de', 'Der Saal hat [2021] Stühle.', 'unit Stühle'],
    ['de', 'Der Saal hatte [2021] Einnahmen von viel.', undefined],
    ['de', 'Der Bericht [2021] nennt Zahlen.', undefined],
  ])('(%s) %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected === undefined ? [] : [expected]);
  });
});
