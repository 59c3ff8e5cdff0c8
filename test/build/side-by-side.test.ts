import { describe, expect, it } from 'vitest';
import { madeOfPark } from '../support/park.js';
import { fillsIn } from '../support/pdf-fills.js';
import { placedTexts } from '../support/pdf-lines.js';

/** Where a text that begins so stands, in pt from the left and from the foot of its page. */
const placeOf = async (pdf: Uint8Array, start: string): Promise<readonly [number, number]> => {
  const found = (await placedTexts(pdf)).find(({ text }) => text.startsWith(start));
  return [found?.x ?? Number.NaN, found?.y ?? Number.NaN];
};

/** Rules of 1 pt over blocks: from the left, from the foot, width, in whole pt. */
const rulesIn = (pdf: Uint8Array) =>
  fillsIn(pdf)
    .filter(({ color, height }) => color === '#1a1a1a' && height === 1)
    .map(({ x, y, width }) => [x, y, width].map(Math.round));

describe('figures side by side', () => {
  const rows = `- - figures:
            - { fact: oak, label: { en: 'wide crowns', fr: 'larges couronnes' } }
            - { fact: elm, form: number, label: { en: 'tall trunks', fr: 'hauts troncs' } }`;

  it('have their labels on one line, though one reads alike in every language and needs no second', async () => {
    const pdf = await madeOfPark({ rows });
    const [, first] = await placeOf(pdf, 'wide crowns');
    const [, second] = await placeOf(pdf, 'tall trunks');
    expect(second).toBeCloseTo(first, 1);
    const [, other] = await placeOf(pdf, '330 arbres');
    expect(first).toBeLessThan(other);
  });
});

describe('a quotation over the whole measure', () => {
  it('has its bar in the column of every language, the words equally far from it', async () => {
    const pdf = await madeOfPark({
      rows: `- - quotation:
            text: { en: 'We count each tree.', fr: 'Nous comptons chaque arbre.' }
            speaker: { en: Head warden, fr: Garde en chef }`,
    });
    const bars = fillsIn(pdf).filter(({ width, height }) => width === 2 && height > 20);
    // Columns of six twelfths, between margins of 17 mm with a gutter of 4: from 48.2 and from 303.3 pt.
    expect(bars.map(({ x }) => Math.round(x))).toEqual([48, 303]);
    const [english] = await placeOf(pdf, '— Head warden');
    const [french] = await placeOf(pdf, '— Garde en chef');
    expect(french - english).toBeCloseTo(255.1, 0);
  });
});

describe('text beside a chart', () => {
  const prose = `{ id: text, span: 6, prose: [{ en: Ash is hardy., fr: Le frêne est robuste. }] }`;

  it('begins under a rule on the line of the title of the chart', async () => {
    const pdf = await madeOfPark({
      rows: `- - { id: chart, span: 6, chart: trees }\n        - ${prose}`,
    });
    const [, title] = await placeOf(pdf, 'Ash leads');
    const [, text] = await placeOf(pdf, 'Ash is hardy');
    expect(text).toBeCloseTo(title, 0);
    const [first, second] = rulesIn(pdf);
    expect([first, second]).toEqual([
      [48, first?.[1], 244],
      [303, first?.[1], 244],
    ]);
  });

  it('has none where it stands alone', async () => {
    const rows = `- - prose: [{ en: Ash is hardy., fr: Le frêne est robuste. }]`;
    expect(rulesIn(await madeOfPark({ rows }))).toEqual([]);
  });
});

describe('charts side by side', () => {
  const charts = `few:
  kind: horizontal-bar
  title: { en: Rarer kinds, fr: Essences rares }
  points: [{ fact: lime, label: { en: Lime, fr: Tilleul } }, { fact: oak, label: { en: Oak, fr: Chêne } }]
many:
  kind: horizontal-bar
  title: { en: All kinds, fr: Toutes les essences }
  points: [ash, birch, elm, lime, oak]
`;
  const pitchBeside = async (other: string): Promise<number> => {
    const rows = `- - { id: one, span: 6, chart: few }\n        - { id: other, span: 6, chart: ${other} }`;
    const pdf = await madeOfPark({ charts, rows });
    const [, lime] = await placeOf(pdf, 'Lime');
    const [, oak] = await placeOf(pdf, 'Oak');
    return lime - oak;
  };

  it('end with the higher: the bars of the other are drawn further apart', async () => {
    expect(await pitchBeside('many')).toBeGreaterThan(1.4 * (await pitchBeside('few')));
  });

  it('have bars of one thickness', async () => {
    const rows = `- - { id: one, span: 6, chart: few }\n        - { id: other, span: 6, chart: many }`;
    const bars = fillsIn(await madeOfPark({ charts, rows })).filter(
      ({ color, height }) => color === '#12466b' && height > 10 && height < 50,
    );
    expect(bars).toHaveLength(7);
    expect(new Set(bars.map(({ height }) => height.toFixed(1))).size).toBe(1);
  });
});
