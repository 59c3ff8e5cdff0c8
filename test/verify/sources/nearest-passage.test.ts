import { describe, expect, it } from 'vitest';
import { nearestPassage, unlikeCodePoints } from '../../../src/verify/sources/nearest-passage.js';

const english = 'Readers borrowed more than 12,400 books in 2025, up 8%.';

describe('the passage that a wrong quote was meant for', () => {
  it.each([
    ['borrowed over 12,400 books in 2025', english, 'borrowed more than 12,400 books in 2025'],
    ['12,400 bocks in 20', english, '12,400 books in 2025'],
    ['利用外次12.6亿美元', '完成投资60亿元，利用外资12.6亿美元。', '利用外资12.6亿美元'],
    ['Readers borowed', english, 'Readers borrowed'],
  ])('begins and ends with whole words: %s', (quote, text, passage) => {
    expect(nearestPassage(quote, text)).toBe(passage);
  });

  it.each([
    ['nothing in the text is like it', 'cranes and ships', english],
    ['the likeness runs over a line', 'one two', 'one\ntwo'],
    ['it is a letter', 'R', english],
  ])('is none where %s', (_, quote, text) => {
    expect(nearestPassage(quote, text)).toBeUndefined();
  });

  it('stays short in a text without spaces', () => {
    const passage = nearestPassage('abcdefgh', `${'x'.repeat(999)}abcdefgX${'y'.repeat(999)}`);
    expect(passage).toHaveLength(40 + 8 + 40);
  });
});

describe('of a quote that looks like the source, the code points that differ', () => {
  it.each([
    ['1О0 berths', '100 berths', '“О” U+041E in the quote, “0” U+0030 in the source'],
    ['a hаrbour', 'a harbour', '“а” U+0430 in the quote, “a” U+0061 in the source'],
    ['共ニ港', '共二港', '“ニ” U+30CB in the quote, “二” U+4E8C in the source'],
    ['2019-2021', '2019–2021', '“-” U+002D in the quote, “–” U+2013 in the source'],
    ['Straße', 'Strαße', '“a” U+0061 in the quote, “α” U+03B1 in the source'],
    ['vom 3 bis 5', 'vom 3· bis 5', 'nothing in the quote, “·” U+00B7 in the source'],
  ])('are named: %s', (quote, passage, told) => {
    expect(unlikeCodePoints(quote, passage)).toBe(told);
  });

  it.each([
    ['12,400 books', '12,500 books'],
    ['利用外次', '利用外资'],
    ['over 12,400', 'more than 12,400'],
    ['the same', 'the same'],
  ])('are not where an eye sees what differs: %s', (quote, passage) => {
    expect(unlikeCodePoints(quote, passage)).toBeUndefined();
  });
});
