import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../src/files/node-effects.js';
import type { LanguagePack } from '../../../src/language/pack.js';
import { loadLanguagePacks } from '../../../src/language/packs.js';
import { withSourceMarks } from '../../../src/quantity/read/text/source-marks.js';
import { readQuantities } from '../../../src/quantity/read/read.js';
import { pack } from '../packs.js';

/** The figures of a text on one line each; one that touches what is not understood names it. */
const readWith = (text: string, language: LanguagePack): readonly string[] =>
  readQuantities(text, language).map(({ value, unit, qualifier, isPart, unread }) => {
    const said =
      value.kind === 'number'
        ? value.amount.toFixed()
        : value.kind === 'fraction'
          ? `${value.numerator.toFixed()}/${value.denominator.toFixed()}`
          : value.kind === 'range'
            ? `${value.low.toFixed()}..${value.high.toFixed()}`
            : value.kind;
    const words = [
      qualifier,
      said,
      unit.currency ?? unit.id ?? (unit.kind === 'none' ? '' : unit.kind),
    ];
    const shown = words.filter((word) => word !== undefined && word !== '').join(' ');
    return isPart === true ? `unread ${unread ?? ''}`.trim() : shown;
  });

const read = (text: string, tag: string): readonly string[] => readWith(text, pack(tag));

describe('words of a bound before another number are of that number', () => {
  it.each([
    ['fr', '57 voiliers et plus de 83 bateaux', ['57', 'over 83']],
    ['es', '57 veleros y más de 83 barcos', ['57', 'over 83']],
    ['de', '57 Segler und mehr als 83 Boote', ['57', 'more-than 83']],
    ['en', '57 yachts and more than 83 boats', ['57', 'more-than 83']],
    ['fr', '57 et plus', ['at-least 57']],
    ['de', '57 und mehr', ['at-least 57']],
    ['es', '57 o más', ['at-least 57']],
  ])('%s: %s', (tag, text, expected) => {
    expect(read(text, tag)).toEqual(expected);
  });
});

describe('what touches a figure belongs to it', () => {
  it.each([
    ['zh-Hans', '合格率≥98%', ['at-least 98 percent']],
    ['zh-Hans', '用水约占六成', ['about 60 percent']],
    ['en', 'It has 3 decks', ['3']],
    ['en', 'with 5 mayors', ['5']],
    ['fr', 'en 2023, le port', ['date']],
    ['en', 'a loss rate of <2%', ['less-than 2 percent']],
    ['fr', 'taux ≤ 3 %', ['up-to 3 percent']],
    ['ja', '収支は▲4億円', ['-400000000 JPY']],
    ['zh-Hans', '净利润(3.1)万元', ['-31000 CNY']],
    ['en', '$2.4bn', ['2400000000 USD']],
    ['en', '£6m', ['6000000 GBP']],
    ['zh-Hans', '点击30w次', ['300000 time']],
    ['de', '12 Mio. Euro', ['12000000 EUR']],
    ['en', '3.2 × 10^4 litres', ['32000 litre']],
    ['zh-Hans', '差错率4‰', ['4 per-mille']],
    ['zh-Hans', '婴儿死亡率为千分之四点三', ['4.3 per-mille']],
    ['zh-Hans', '差错率万分之三', ['0.0003']],
    ['en', 'a salinity of 34.6 per mille', ['34.6 per-mille']],
    ['de', 'Salzgehalt von 34,6 Promille', ['34.6 per-mille']],
    ['fr', 'le taux de 9,7 pour mille', ['9.7 per-mille']],
    ['es', 'la tasa del 6,4 por mil', ['6.4 per-mille']],
    ['ja', '勾配は25パーミル', ['25 per-mille']],
    ['ko', '출생률은 4.7‰', ['4.7 per-mille']],
    ['zh-Hans', '四成', ['40 percent']],
    ['ja', '3割', ['30 percent']],
    ['ko', '2할', ['20 percent']],
    ['zh-Hans', '万分之三', ['0.0003']],
    ['en', 'one in eight', ['0.125']],
    ['en', 'three fifths', ['0.6']],
    ['de', '1’250 Franken', ['1250 CHF']],
    ['es', '31 500 personas', ['31500 person']],
    ['en', 'between 3% and 4%', ['3..4 percent']],
    ['fr', 'quatre-vingt-douze', ['92']],
    ['es', 'doscientos treinta y uno', ['231']],
    ['de', 'dreihundertvierundzwanzig', ['324']],
    ['ko', '삼백이십 명', ['320 person']],
    ['zh-Hans', '港区18km²', ['18 square-kilometre']],
    ['zh-Hans', '8亿元港币', ['800000000 HKD']],
    ['en', '$3 million Canadian', ['3000000 CAD']],
    ['zh-Hans', '时速250公里', ['250 kilometre-per-hour']],
  ])('%s: %s', (tag, text, expected) => {
    expect(read(text, tag)).toEqual(expected);
  });

  it.each([
    ['zh-Hans', '6元4角5分', ['6.45 CNY']],
    ['zh-Hant', '七元又三角', ['7.3 CNY']],
    ['zh-Hans', '二百元五角', ['200.5 CNY']],
    ['en', '8 pounds and 40 pence', ['8.4 GBP']],
    ['en', 'The fare is 6 EUR 40.', ['6.4 EUR']],
    ['en', '6 EUR 40 times', ['6 EUR', '40 time']],
    ['de', '3 Franken und 20 Rappen', ['3.2 CHF']],
    ['de', 'Der Preis: 12 € 50', ['12.5 EUR']],
    ['fr', '4 euros et 30 centimes', ['4.3 EUR']],
    ['es', '9 euros y 10 céntimos', ['9.1 EUR']],
    ['ja', '8ドル25セント', ['8.25 USD']],
    ['ko', '4유로 20센트', ['4.2 EUR']],
    ['en', 'HK $ 7 million', ['7000000 HKD']],
    ['en', 'nzd$ 40', ['40 NZD']],
    ['en', 'a $40 fare', ['40 USD']],
    ['en', '35 [km]', ['35 kilometre']],
    ['de', '35 (km)', ['35 kilometre']],
  ])('so do the parts of a currency, and its country: %s, %s', (tag, text, expected) => {
    expect(read(text, tag)).toEqual(expected);
  });

  it.each([
    ['en', 'three fifths of a million boats', ['600000']],
    ['en', 'three quarters billion euros', ['750000000 EUR']],
    ['en', 'two hundred and three fifths', ['200.6']],
    ['en', 'four million and one quarter million', ['4250000']],
    ['en', 'three million and two fifths', ['3400000']],
    ['en', 'seven twenty-fifths', ['0.28']],
    ['en', 'thirty - six', ['36']],
    ['en', 'one - fifth', ['0.2']],
    ['fr', 'six milliards et trois quarts', ['6750000000']],
    ['fr', 'trois quarts de million', ['750000']],
    ['fr', 'vingt et un cinquièmes', ['4.2']],
    ['fr', 'trois cinquiemes', ['0.6']],
    ['de', 'drei Viertel einer Million', ['750000']],
    ['es', 'dos millones y medio', ['2500000']],
    ['es', 'cuatro quintos de millón', ['800000']],
    ['ko', '이와 사분의 삼', ['2.75']],
    ['ko', '예순여덟 마리', ['68 word']],
    ['ko', '백분의 삼', ['0.03']],
    ['ja', '百分の三', ['0.03']],
    ['ja', '4割2分', ['42 percent']],
    ['ja', '四割二分五厘', ['42.5 percent']],
    ['ko', '4할 2푼', ['42 percent']],
    ['zh-Hans', '四成二', ['42 percent']],
    ['zh-Hant', '四六折', ['46 percent']],
    ['zh-Hans', '半成', ['0.05']],
    ['zh-Hans', '三百零二点五', ['302.5']],
  ])(
    'so do fractions, what they are of, and what goes on from them: %s, %s',
    (tag, text, expected) => {
      expect(read(text, tag)).toEqual(expected);
    },
  );

  it.each([
    ['ko', '세계로 나아가 주세요', []],
    ['ko', '문제는 한국의 일이다', []],
    ['zh-Hans', '半成品', []],
    ['zh-Hans', '三成五百人', ['30 percent', '500 person']],
  ])('and letters of other words are no numerals: %s, %s', (tag, text, expected) => {
    expect(read(text, tag)).toEqual(expected);
  });

  it.each([
    ['zh-Hans', '5G网络', ['unread G']],
    ['en', '2O0 pupils', ['unread O0', 'unread 2O']],
    ['zh-Hans', '几十家', ['unread 几']],
    ['zh-Hans', '6的三次方', ['216']],
    ['ja', '六のマイナス三乗', ['1/216']],
    ['en', '6 to the power of 3', ['unread to the power', '3']],
    ['de', '6 hoch 3', ['unread hoch 3', '3']],
  ])('and what is not understood is named: %s, %s', (tag, text, expected) => {
    expect(read(text, tag)).toEqual(expected);
  });
});

describe('a qualifier with the verb or the base between', () => {
  it.each([
    ['保费约占全国的9%', 'about 9 percent'],
    ['吞吐量约为2015年的4倍', 'about 4 multiple'],
    ['全年约需资金30亿元', 'about 3000000000 CNY'],
    ['日均约可供水25万吨', 'about 250000 tonne'],
    ['就业人数超过全区的六成', 'more-than 60 percent'],
    ['产量接近全省总量的15%', 'nearly 15 percent'],
    ['客流不足2018年的70%', 'less-than 70 percent'],
    ['約佔全島的9%', 'about 9 percent', 'zh-Hant'],
  ])('“%s” is %s', (text, said, tag = 'zh-Hans') => {
    expect(read(text, tag)).toContain(said);
  });

  it.each([
    ['节约用水的企业占9%', '9 percent'],
    ['签约有关项目12个', '12 word'],
    ['签约共12个', '12 word'],
    ['约三成的企业获补贴9亿元', '900000000 CNY'],
    ['总量约5万吨，占全国的9%', '9 percent'],
    ['超过去年的12吨', '12 tonne'],
  ])('of another figure or word is none: %s', (text, said) => {
    expect(read(text, 'zh-Hans')).toContain(said);
  });
});

describe('numbers as they are spoken', () => {
  it.each([
    ['ja', '来場：ごじゅうに人', ['52 person']],
    ['ja', 'よんせんろっぴゃくさんじゅう', ['4630']],
    ['ja', 'にまんさんぜん円', ['23000 JPY']],
    ['ja', 'にほん、いちにち、ごぜん、さんさん', []],
    ['ja', '4の-1乗', ['0.25']],
    ['ja', 'マイナス二の三乗', ['-8']],
    ['zh-Hans', '五的二次方', ['25']],
    ['ko', '3의 제곱', ['unread 의 제곱']],
    ['ja', '-3の2乗', ['unread の2乗', '2']],
    ['ko', '사분의 삼만을 채웠다', ['0.75']],
    ['ko', '사분의 삼만 명', ['7500 person']],
    ['ko', '달걀 두 다스만 샀다', ['24']],
    ['ko', '2만을 넘었다', ['more-than 20000']],
    ['ko', '절반이 넘는 주민', ['more-than 0.5']],
    ['ko', '반을 나눴다', ['0.5']],
    ['ko', '일반이 쓰는 기반을 닦았다', []],
    ['ko', '칠은 홀수이다', ['7']],
    ['ko', '사는 곳이 멀다', []],
    ['ja', '百。千二百', ['100', '1200']],
    ['ja', '百貨店', []],
    ['zh-Hans', '过半居民', ['more-than 0.5']],
    ['zh-Hant', '過半數居民', ['more-than 0.5']],
    ['ja', '過半数の校区', ['more-than 0.5']],
    ['ko', '과반수가 반대', ['more-than 0.5']],
    ['de', 'Jede vierte Brücke', ['0.25']],
    ['de', 'Fast jeder zehnte Zug', ['nearly 0.1']],
    ['de', 'Jede Brücke ist alt', []],
    ['ja', '6校に1校', ['1/6']],
    ['ja', '9人に2台', ['9 person', '2 word']],
    ['fr', 'Plus des trois quarts', ['over 0.75']],
    ['es', 'casi un 15 %', ['nearly 15 percent']],
    ['es', 'bajó en 2,5 puntos, hasta el 9 %', ['2.5', '9 percent']],
    ['es', 'hasta el 9 %', ['up-to 9 percent']],
    ['es', '4,2 camas por cada 1.000 vecinos', ['4.2', '1000']],
    ['de', '30. Jun 2020', ['date']],
    ['de', '30. Juni 2020', ['date']],
    ['de', '3. Jan. 2020', ['date']],
    ['ko', '2021년 3Q', ['date']],
    ['ja', '2021年下期', ['date']],
    ['fr', 'deux derniers trimestres de 2021', ['date']],
    ['zh-Hans', '2021年二季度至三季度', ['date']],
  ])('%s: %s', (tag, text, expected) => {
    expect(read(text, tag)).toEqual(expected);
  });
});

describe('a source of a region writes numbers as CLDR has them there', () => {
  const regional = loadLanguagePacks(
    nodeEffects(),
    'templates/languages',
    ['de-CH', 'de-AT', 'fr-CH', 'es-MX', 'en-ZA', 'en-IN', 'en-PK', 'en-LK', 'es', 'en'],
    { file: 'report.yaml', line: 1, column: 1 },
  ).value;

  it.each([
    ['de-CH', 'Es waren 3.5 Prozent', ['3.5 percent']],
    ['de-CH', 'Es waren 3,5 Prozent', ['3.5 percent']],
    ['de-CH', '1’250’000 Tonnen', ['1250000 tonne']],
    ['de-CH', '1.250.000 Tonnen', ['unread .0', 'unread 0.']],
    ['de-AT', '1.250.000 Tonnen', ['1250000 tonne']],
    ['fr-CH', 'soit 3.5 %', ['3.5 percent']],
    ['fr-CH', '1’250’000 tonnes', ['1250000 tonne']],
    ['es-MX', '12,345.60 toneladas', ['12345.6 tonne']],
    ['es', '12.345,60 toneladas', ['12345.6 tonne']],
    ['en-ZA', '4 300,5 tonnes', ['4300.5 tonne']],
    ['en-ZA', '12,345.60 tonnes', ['unread .6', 'unread 5.']],
    ['en-IN', '12,34,567 tonnes', ['1234567 tonne']],
    ['en-PK', 'Rs 40 million', ['40000000 PKR']],
    ['en-LK', 'Rs. 40 million', ['40000000 LKR']],
    ['en', 'Rs 40 million', ['40000000 INR']],
  ])('%s: %s', (tag, text, figures) => {
    const found = regional?.get(tag);
    if (found === undefined) throw new Error(`no pack for ${tag}`);
    expect(readWith(text, withSourceMarks(found, tag))).toEqual(figures);
  });
});

it.each([
  ['fuenf Boote', '5'],
  ['fuenfundzwanzig Tonnen', '25 tonne'],
  ['zwoelf Prozent', '12 percent'],
])('a number typed without umlauts is the number: %s', (text, figure) => {
  expect(read(text, 'de')).toEqual([figure]);
});
