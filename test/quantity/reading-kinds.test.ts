import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../src/quantity/read/read.js';
import { pack } from './packs.js';

/** The figures of a text on one line each; one that touches what is not understood names it. */
const read = (text: string, tag: string): readonly string[] =>
  readQuantities(text, pack(tag)).map(({ value, unit, qualifier, isPart, unread }) => {
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

describe('what touches a figure belongs to it', () => {
  it.each([
    ['zh-Hans', '合格率≥98%', ['at-least 98 percent']],
    ['en', 'a loss rate of <2%', ['less-than 2 percent']],
    ['fr', 'taux ≤ 3 %', ['up-to 3 percent']],
    ['ja', '収支は▲4億円', ['-400000000 JPY']],
    ['zh-Hans', '净利润(3.1)万元', ['-31000 CNY']],
    ['en', '$2.4bn', ['2400000000 USD']],
    ['en', '£6m', ['6000000 GBP']],
    ['zh-Hans', '点击30w次', ['300000 time']],
    ['de', '12 Mio. Euro', ['12000000 EUR']],
    ['en', '3.2 × 10^4 litres', ['32000 litre']],
    ['zh-Hans', '差错率4‰', ['0.4 percent']],
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
    ['zh-Hans', '5G网络', ['unread G']],
    ['en', '2O0 pupils', ['unread O0', 'unread 2O']],
    ['zh-Hans', '几十家', ['unread 几']],
    ['zh-Hans', '6的三次方', ['unread 的三次方', 'unread 三次方']],
    ['ja', '六のマイナス三乗', ['unread のマイナス三乗', '-3']],
    ['en', '6 to the power of 3', ['unread to the power', '3']],
    ['de', '6 hoch 3', ['unread hoch', '3']],
  ])('and what is not understood is named: %s, %s', (tag, text, expected) => {
    expect(read(text, tag)).toEqual(expected);
  });
});
