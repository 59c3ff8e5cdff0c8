import { describe, expect, it } from 'vitest';
import { hyphenationPoints } from '../../../src/lines/breaks/hyphenation.js';
import { packs } from '../../quantity/packs.js';

describe('hyphenation', () => {
  const points = (word: string, tag: string): readonly number[] => {
    const pack = packs.get(tag) ?? packs.get(tag.slice(0, 2)) ?? packs.get('fr');
    if (pack === undefined) throw new Error('no pack');
    return hyphenationPoints(word, tag, pack.lineBreaking.hyphenation);
  };

  it.each([
    ['en', 'transportation', 'trans-port-a-tion'],
    ['en-US', 'transportation', 'trans-porta-tion'],
    ['en-AU', 'transportation', 'trans-port-a-tion'],
    ['de-CH', 'Wirtschaftswachstum', 'Wirt-schafts-wachs-tum'],
    ['fr', 'développement', 'dé-ve-lop-pe-ment'],
    ['de', 'Wirtschaftswachstum', 'Wirt-schafts-wachs-tum'],
    ['es', 'desarrollo', 'de-sa-rro-llo'],
  ])('divides by the patterns of %s: %s', (tag, word, parts) => {
    const found = points(word, tag);
    const divided = Array.from(word, (letter, i) => (found.includes(i) ? `-${letter}` : letter));
    expect(divided.join('')).toBe(parts);
  });

  it('leaves names, short words, words with figures and languages without patterns alone', () => {
    expect(points('Mediterranean', 'en')).toEqual([]);
    expect(points('also', 'en')).toEqual([]);
    expect(points('covid19', 'en')).toEqual([]);
    expect(points('infrastructure', 'zh-Hans')).toEqual([]);
    expect(points('infrastructure', 'qaa')).toEqual([]);
  });

  it('divides by the patterns that a pack names, and words with a capital only where it says that all nouns have one', () => {
    const greek = { patterns: 'el-monoton', capitalisedNouns: false };
    expect(hyphenationPoints('ανάπτυξη', 'el', greek)).not.toEqual([]);
    expect(hyphenationPoints('ανάπτυξη', 'el', { capitalisedNouns: false })).toEqual([]);
    expect(hyphenationPoints('Ανάπτυξη', 'el', greek)).toEqual([]);
    expect(hyphenationPoints('Ανάπτυξη', 'el', { ...greek, capitalisedNouns: true })).not.toEqual(
      [],
    );
  });
});
