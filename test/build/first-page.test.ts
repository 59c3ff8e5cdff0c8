import { describe, expect, it } from 'vitest';
import { madeOfPark, type AskedOfPark } from '../support/park.js';
import { fillsIn } from '../support/pdf-fills.js';
import { placedTexts, type PlacedText } from '../support/pdf-lines.js';

/** The texts on its first page. */
const firstPage = async (asked: AskedOfPark): Promise<readonly PlacedText[]> =>
  (await placedTexts(await madeOfPark(asked))).filter(({ page }) => page === 1);

/** How far over the foot of the page the lowest text of the body stands, in pt; the running foot is lower than 60. */
const lowest = (texts: readonly PlacedText[]): number =>
  Math.min(...texts.map(({ y }) => y).filter((y) => y > 60));

describe('the first page of a fact sheet', () => {
  it('is no third empty where the chart that follows has no room: its band takes what is left', async () => {
    const texts = await firstPage({ chart: 'height: 130', paragraphs: 8 });
    expect(texts.some(({ text }) => text.includes('Ash leads'))).toBe(false);
    expect(lowest(texts)).toBeLessThan(150);
  });

  it('has a chart that fills its page lowered onto it, not left to the next', async () => {
    const texts = await firstPage({ chart: 'height: fill', paragraphs: 9 });
    expect(texts.some(({ text }) => text.includes('Ash leads'))).toBe(true);
  });
});

describe('the front of a handout', () => {
  it('of three figures has one a row at one pitch, down to its foot', async () => {
    const texts = await firstPage({
      output: 'layout: handout, figures: [ash, birch, elm], rows: [[{ block: chart }]]',
    });
    const digits = ['1,210', '940', '610'].map((figure) =>
      texts.find(({ text }) => text.startsWith(figure)),
    );
    const [first = 0, second = 0, third = 0] = digits.map((text) => text?.y ?? Number.NaN);
    expect(new Set(digits.map((text) => text?.x.toFixed(0)))).toEqual(new Set(['48']));
    expect(first - second).toBeCloseTo(second - third, 0);
    expect(third).toBeLessThan(250);
  });

  it('of three rows of two is not airy: its band takes the most of what they leave', async () => {
    const texts = await firstPage({
      output: 'layout: handout, figures: [ash, birch, elm, lime, oak], rows: [[{ block: chart }]]',
    });
    const [first = 0, second = 0, third = 0] = ['1,210', '610', '330'].map(
      (figure) => texts.find(({ text }) => text.startsWith(figure))?.y ?? Number.NaN,
    );
    expect(first - second).toBeCloseTo(second - third, 0);
    // A front of four rows has a pitch of 146 pt.
    expect(first - second).toBeLessThan(190);
    expect(third).toBeLessThan(200);
  });
});

describe('a figure that stands alone in a narrow column', () => {
  it('begins under a rule as what stands beside it does', async () => {
    const pdf = await madeOfPark({
      rows: '- - { id: one, span: 4, figures: [elm] }\n        - { id: other, span: 8, figures: [lime] }',
    });
    const rules = fillsIn(pdf)
      .filter(({ color, height }) => color === '#1a1a1a' && height === 1)
      .map(({ x, y, width }) => [x, y, width].map(Math.round));
    // Columns of four and of eight twelfths, between margins of 17 mm with gutters of 4.
    const at = rules[0]?.[1];
    expect(rules).toEqual([
      [48, at, 159],
      [218, at, 329],
    ]);
  });

  it('stands on the line of, and as large as, one alone in a wide column beside it', async () => {
    const texts = await firstPage({
      rows: '- - { id: one, span: 4, figures: [elm] }\n        - { id: other, span: 8, figures: [lime] }',
    });
    const [narrow, wide] = ['610', '420'].map((digits) =>
      texts.find(({ text }) => text.startsWith(digits)),
    );
    expect(narrow?.size).toBeGreaterThan(20);
    expect(wide?.y).toBeCloseTo(narrow?.y ?? Number.NaN, 1);
    expect(wide?.size).toBe(narrow?.size);
  });
});

describe('running text of a brief', () => {
  const placesOf = async (paragraphs: number): Promise<readonly (readonly number[])[]> => {
    const texts = await firstPage({ paragraphs, output: 'layout: brief' });
    return ['Wardens walk', 'Les gardes'].map((opening) => {
      const found = texts.find(({ text }) => text.startsWith(opening));
      return [Math.round(found?.x ?? Number.NaN), Math.round(found?.y ?? Number.NaN)];
    });
  };

  it('of one paragraph has its two languages side by side, of more each over both columns', async () => {
    const [english = [], french = []] = await placesOf(1);
    // Columns of 240 pt behind a margin of 17 mm.
    expect([english[0], french[0]]).toEqual([48, 307]);
    expect(english[1]).toBe(french[1]);
    const [first = [], second = []] = await placesOf(4);
    expect([first[0], second[0]]).toEqual([48, 48]);
  });
});
