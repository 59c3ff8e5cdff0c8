import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packOf } from '../../../src/verify/context.js';
import { countingNumerals } from '../../../src/verify/figures/counting-numerals.js';
import { packs as reportPacks } from '../support.js';
import { loadLanguagePacks } from '../../../src/language/packs.js';
import { nodeEffects } from '../../../src/files/node-effects.js';

const every = ['zh-Hans', 'zh-Hant', 'en', 'de', 'fr', 'es', 'ja', 'ko'];
const nowhere = { file: 'test', line: 1, column: 1 };
const packs =
  loadLanguagePacks(nodeEffects(), 'templates/languages', every, nowhere).value ?? reportPacks;

const found = (text: string, language: string): readonly string[] =>
  countingNumerals(text, packOf(language, packs), []).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('telephone numbers', () => {
  it.each(['0800 555 0142', '(020) 7946 0011', '010-6234 5678', '0571-88123456', '04 72 11 30 05'])(
    'are no amounts: %s',
    (number) => {
      expect(found(`Please call ${number}.`, 'en')).toEqual([]);
    },
  );

  it.each([
    ['0.5 to 12', ['0.5', '12']],
    ['12 000 in 2025', ['12 000', '2025']],
    ['from 0 to 12', ['0', '12']],
    ['05/06/2025', ['05', '06', '2025']],
  ])('and amounts are none: %s', (text, amounts) => {
    expect(found(text, 'en').join(' ')).toBe(amounts.join(' '));
  });
});

describe('hanzi numerals', () => {
  it.each([
    '“一带一路”合作',
    '五一假期接待观众',
    '地铁二期开工',
    '电话0571-8555 0147',
    '一些国家',
    '一批项目',
    '一个目标',
    '统一标准',
    '第三方',
    '万象',
    '千方百计',
    '十分重要',
    '五星红旗',
    '百姓',
    '万荣',
    '一起',
    '这一年',
    '四川',
    '个百分点',
    '千瓦时',
    '零售',
  ])('that are part of a word do not count: %s', (text) => {
    expect(found(text, 'zh-Hans')).toEqual([]);
  });

  it.each([
    ['五个国家', '五'],
    ['二〇五一年', '二〇五一'],
    ['⼆⼗⼀国', '⼆⼗⼀'],
    ['⼆个国家', '⼆'],
    ['三十六支队伍', '三十六'],
    ['合格率百分之百。', '百分之百'],
    ['客流居全省第二，', '二'],
    ['第三届', '三'],
    ['第一届', '一'],
    ['两千人', '两千'],
    ['四分之一', '四'],
    ['一半', '一半'],
    ['近百个', '百'],
    ['数万人', '万'],
    ['3万人', '3'],
    ['一亿人', '一亿'],
    ['二〇二〇年', '二〇二〇'],
    ['十四五', '十四五'],
    ['百分之五十', '五十'],
    ['十余家', '十'],
  ])('that say how many count: %s', (text, numeral) => {
    expect(found(text, 'zh-Hans').join('')).toContain(numeral);
  });
});

describe('numbers in English words', () => {
  it.each([
    'One can see it',
    'the one with',
    'first of all',
    'often',
    'lone',
    'someone',
    'tense',
    'a weight',
    'a passenger satisfaction score',
    'shown in three dimensions',
    'call 020 7946 0958',
  ])('do not count in: %s', (text) => {
    expect(found(text, 'en')).toEqual([]);
  });

  it.each([
    'two ports',
    'Twelve ports',
    'twenty-one ports',
    'one million',
    'half of it',
    'dozens',
    'thousands of people',
    'the third session',
    'a quarter',
  ])('count in: %s', (text) => {
    expect(found(text, 'en')).not.toEqual([]);
  });
});

it('digits of every script count, wherever they stand', () => {
  const digit = fc.constantFrom('7', '７', '٣', 'Ⅳ', '②', '²');
  const words = fc.constantFrom('港口', 'port ', '。', ' ', '“');
  fc.assert(
    fc.property(
      words,
      digit,
      words,
      fc.constantFrom('zh-Hans', 'en'),
      (before, sign, after, language) => {
        expect(found(before + sign + after, language).join('')).toContain(sign);
      },
    ),
  );
});

describe('an amount in letters counts:', () => {
  it.each([
    ['zh-Hans', '产值翻了一番', '翻了一番'],
    ['zh-Hans', '七成乘客', '七'],
    ['zh-Hans', '票价打八折', '八'],
    ['zh-Hans', '去年零投诉', '零'],
    ['zh-Hans', '同意者过半', '过半'],
    ['zh-Hant', '收入減半', '減半'],
    ['zh-Hant', '四成旅客', '四'],
    ['en', 'Fares tripled', 'tripled'],
    ['en', 'a tenfold rise', 'tenfold'],
    ['en', 'the fleet was halved', 'halved'],
    ['en', 'there were zero delays', 'zero'],
    ['en', 'in Chapter XII', 'XII'],
    ['en', 'forty-three boats', 'forty'],
    ['de', 'siebenunddreißig Boote', 'siebenunddreißig'],
    ['de', 'der Umsatz halbierte sich', 'halbierte'],
    ['de', 'einhundert Sitze', 'einhundert'],
    ['fr', 'quatre-vingt-treize bateaux', 'quatre-vingt-treize'],
    ['fr', 'le fret a doublé', 'doublé'],
    ['fr', 'au XIXe siècle', 'XIX'],
    ['es', 'treinta y cuatro barcos', 'treinta y cuatro'],
    ['es', 'la carga se duplicó', 'duplicó'],
    ['ja', '運賃は半減した', '半減'],
    ['ja', '三割の乗客', '三'],
    ['ko', '배는 열한 척이다', '열한'],
    ['ko', '승객의 절반은 학생', '절반'],
    ['ko', '스물네 곳을 지난다', '스물네'],
    ['ko', '두 대가 섰다', '두'],
  ])('%s: %s', (language, text, numeral) => {
    expect(found(text, language)).toEqual(
      expect.arrayContaining([expect.stringContaining(numeral)]),
    );
  });

  it.each([
    ['zh-Hans', '二手车与第三方检验'],
    ['zh-Hans', '零售业的零部件'],
    ['zh-Hant', '第三者與二手船'],
    ['en', 'a third party sold second-hand boats half-heartedly'],
    ['en', 'a half-timbered hall, a second-rate tram and a third party'],
    ['en', 'a CD, a DC motor and an MC'],
    ['de', 'aus zweiter Hand und halbherzig'],
    ['fr', 'un navire de seconde main'],
    ['es', 'barcos de segunda mano de la tercera edad'],
    ['ja', '第三者による二次電池'],
    ['ko', '제삼자와 만일의 이야기'],
  ])('no amount does, %s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});

describe('Korean numerals before what they count', () => {
  it.each(['네팔의 인구', '네덜란드', '세네갈', '세르비아', '세인트루시아', '두바이', '네이메헌'])(
    'are not seen in a name: %s',
    (text) => {
      expect(found(text, 'ko')).toEqual([]);
    },
  );

  it.each([
    '열람',
    '열쇠를 받는다',
    '열차가 다닌다',
    '전시관을 열 계획이다',
    '문을 열었다',
    '열대 식물',
  ])('are not seen in a word that begins like ten: %s', (text) => {
    expect(found(text, 'ko')).toEqual([]);
  });

  it.each([
    ['열 척', ['열']],
    ['배 네 척', ['네']],
    ['네척', ['네']],
    ['세네 명', ['세네']],
    ['두차례', ['두']],
    ['열이 넘는 배', ['열']],
  ])(
    'count before a space, a counter or each other, and where they stand alone: %s',
    (text, amounts) => {
      expect(found(text, 'ko')).toEqual(amounts);
    },
  );
});
