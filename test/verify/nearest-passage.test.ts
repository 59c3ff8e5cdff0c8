import { describe, expect, it } from 'vitest';
import { nearestPassage } from '../../src/verify/sources/nearest-passage.js';

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
