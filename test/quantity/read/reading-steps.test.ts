import { describe, expect, it, vi } from 'vitest';
import { readQuantities } from '../../../src/quantity/read/read.js';
import { pack } from '../packs.js';

/** How many characters are looked at while a text is read. */
function steps(text: string, tag: string): number {
  const looked = vi.spyOn(String.prototype, 'charAt');
  readQuantities(text, pack(tag));
  const { length } = looked.mock.calls;
  looked.mockRestore();
  return length;
}

describe('the work of reading grows with the length of a text, and no faster', () => {
  it.each([
    ['zh-Hans', '亿'],
    ['zh-Hans', '约'],
    ['zh-Hans', '不超'],
    ['zh-Hans', '千万'],
    ['zh-Hans', '五万三千'],
    ['zh-Hans', '1亿'],
    ['zh-Hans', '由2至'],
    ['zh-Hans', '亿万'],
    ['zh-Hans', '千百万亿'],
    ['zh-Hans', '不超过'],
    ['zh-Hans', '不足'],
    ['zh-Hans', '超'],
    ['zh-Hans', '近'],
    ['zh-Hans', '十'],
    ['zh-Hans', '–2'],
    ['zh-Hans', '水运6亿吨，增长2.4%。'],
    ['zh-Hans', '渡船每天早上出港，'],
    ['en', 'less than '],
    ['en', 'thousand '],
    ['en', 'no fewer than '],
    ['en', 'The boats leave the port at dawn. '],
    ['en', 'two hundred million '],
    ['en', '(7) '],
    ['en', 'Shipping of 6 million tonnes fell by 2.4%. '],
    ['ko', '삼백만 '],
    ['de', 'zweihundert '],
  ])('%s, “%s” over and over', (tag, piece) => {
    const short = steps(piece.repeat(100), tag);
    const long = steps(piece.repeat(400), tag);
    expect(long).toBeLessThan(short * 4.5 + 400);
  });
});
