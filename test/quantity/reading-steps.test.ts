import { describe, expect, it, vi } from 'vitest';
import { readQuantities } from '../../src/quantity/read/read.js';
import { pack } from './packs.js';

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
    ['zh-Hans', '水运6亿吨，增长2.4%。'],
    ['en', 'less than '],
    ['en', 'thousand '],
    ['en', 'two hundred million '],
    ['en', '(7) '],
    ['en', 'Shipping of 6 million tonnes fell by 2.4%. '],
    ['ko', '삼백만 '],
    ['de', 'zweihundert '],
  ])('%s, “%s” over and over', (tag, piece) => {
    const short = steps(piece.repeat(100), tag);
    const long = steps(piece.repeat(400), tag);
    expect(long).toBeLessThan(short * 4.5 + 200);
  });
});
