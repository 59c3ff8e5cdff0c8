import { describe, expect, it } from 'vitest';
import { tagSide } from '../../src/preview/page/tag-side.js';

const rectangle = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const page = rectangle(0, 0, 600, 800);
const tag = { width: 40, height: 18 };

describe('the tag of a figure', () => {
  it('stands behind it, and not over the same figure in the language below', () => {
    const [hanzi, english] = [rectangle(60, 100, 200, 60), rectangle(60, 162, 150, 20)];
    expect(tagSide(hanzi, tag, [english], page)).toBe('after');
    expect(tagSide(english, tag, [hanzi], page)).toBe('after');
  });

  it('hides no figure behind it: below, else above, else before', () => {
    const figure = rectangle(300, 400, 40, 20);
    const behind = rectangle(345, 400, 60, 20);
    const under = rectangle(290, 425, 80, 20);
    const over = rectangle(290, 375, 80, 20);
    expect(tagSide(figure, tag, [behind], page)).toBe('below');
    expect(tagSide(figure, tag, [behind, under], page)).toBe('above');
    expect(tagSide(figure, tag, [behind, under, over], page)).toBe('before');
  });

  it('stays on the page', () => {
    expect(tagSide(rectangle(550, 400, 40, 20), tag, [], page)).toBe('below');
    expect(tagSide(rectangle(550, 770, 10, 20), tag, [], page)).toBe('above');
  });
});
