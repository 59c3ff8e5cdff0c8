import { afterEach, describe, expect, it, vi } from 'vitest';
import { sentencesOf } from '../../../src/verify/sources/sentences.js';

afterEach(() => vi.restoreAllMocks());

/** UTF-16 units that the segmenter copies: it gives every segment with the whole of its input. */
function copied(text: string, language: string): number {
  let units = 0;
  const whole = new Intl.Segmenter(language, { granularity: 'sentence' });
  const segment = whole.segment.bind(whole);
  vi.spyOn(Intl.Segmenter.prototype, 'segment').mockImplementation((input) => {
    const segments = segment(input);
    units += input.length * [...segments].length;
    return segments;
  });
  sentencesOf(text, language);
  vi.restoreAllMocks();
  return units;
}

describe('the sentences of a line as long as its source', () => {
  it.each([
    ['zh-Hans', '客运6万人，下降2.4%。'],
    ['zh-Hans', '渡船每天早上出港，'],
    ['en', 'Traffic of 6 million passengers fell by 2.4%. '],
    ['en', 'boats leave the port at dawn and '],
    ['en', '. '],
    ['en', '(7) '],
    ['ja', '船は朝に出る。'],
  ])('cost no more for each character than those of a short one: %s, “%s”', (tag, piece) => {
    const short = copied(piece.repeat(1_000), tag);
    const long = copied(piece.repeat(8_000), tag);
    expect(long / short).toBeLessThan(12);
  });

  it.each([
    ['en', 'It rose by 3. 5 ships left at 6 p.m. yesterday! “Why?” he asked. (See No. 7.) '],
    ['en', `one sentence that ${'goes on and '.repeat(300)}ends. Then another. `],
    ['en', `${'2. '.repeat(40)}small. Big. `],
    ['zh-Hans', '货船5艘。“为什么？”他问。（见表2。）增长3.2%！'],
    ['ja', '船は朝に出る。「なぜ」と聞いた。3.2％増えた。'],
  ])('are those that the segmenter finds in the whole line: %s', (language, piece) => {
    const text = piece.repeat(60);
    const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    const count = [...segmenter.segment(text)].filter(({ segment }) => segment.trim() !== '');
    const found = sentencesOf(text, language);
    expect(found).toHaveLength(count.length);
    const words = found.map(({ start, end }) => text.slice(start, end)).join('');
    expect(words.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
  });
});
