import { describe, expect, it } from 'vitest';
import { decimalsAligned } from '../../src/typeset/decimals.js';
import type { TableRowNode } from '../../src/sheet/nodes.js';
import { element, paragraph } from '../support/print-job.js';

const cell = (before: string, figure: string, after: string) => {
  const fact = element('fact', 'en', [figure], { ref: 'a' });
  const td = element('td', 'en', [before, fact, after]);
  const whole = paragraph(td);
  const [plain] = whole.runs;
  if (!plain) throw new Error('no run');
  const runs = [
    { ...plain, text: before },
    { ...plain, text: figure, element: fact },
    { ...plain, text: after },
  ].filter(({ text }) => text !== '');
  return { ...whole, runs, alignsDecimals: true };
};

const row = (before: string, figure: string, after = ''): TableRowNode => ({
  cells: [{ content: cell(before, figure, after) }],
  padding: { top: 0, bottom: 0 },
});

const rightOf = ({ cells }: TableRowNode): number => {
  const content = cells[0]?.content;
  return content && content.kind !== 'gap' ? (content.margin?.[2] ?? 0) : NaN;
};

describe('figures of a column', () => {
  it('stand with their decimal signs under one another, whatever follows them', () => {
    const [whole, tenths, hundredths, noted] = decimalsAligned([
      row('', '12'),
      row('', '1.5'),
      row('over ', '4.25'),
      row('', '3', ' *'),
    ]).map(rightOf);
    expect(hundredths).toBe(0);
    // One digit less than two decimals, and then the sign and both.
    expect(tenths).toBeGreaterThan(0);
    expect(whole).toBeGreaterThan((tenths ?? 0) * 2);
    expect(noted).toBeLessThan(whole ?? 0);
  });

  it('are not taken for decimals where commas group their digits', () => {
    const rights = decimalsAligned([row('', '12,400'), row('', '35')]).map(rightOf);
    expect(rights).toEqual([0, 0]);
  });

  it('are flush right where their units are of unlike things, and aligned where they are of one', () => {
    const unlike = [row('', '12.5 hertz'), row('', '299 metres per second'), row('', '3 hertz')];
    expect(decimalsAligned(unlike).map(rightOf)).toEqual([0, 0, 0]);
    const [boat, boats] = decimalsAligned([row('', '1 boat'), row('', '12 boats')]).map(rightOf);
    expect(boats).toBe(0);
    expect(boat).toBeGreaterThan(0);
  });

  it('are flush right where short units are of unlike things, or the magnitudes of one unit differ', () => {
    for (const column of [
      [row('', '3150次'), row('近', '40%'), row('', '18周')],
      [row('', '1.24万册'), row('', '3150册')],
      [row('', '4.5 km'), row('', '12 kWh')],
    ])
      expect(decimalsAligned(column).map(rightOf)).toEqual(column.map(() => 0));
    const [one, other] = decimalsAligned([row('', '12%'), row('', '1.8%')]).map(rightOf);
    expect(other).toBe(0);
    expect(one).toBeGreaterThan(0);
  });

  it('of both languages stand on one axis where they write the same digits alone, and else each on its own', () => {
    const line = (name: string, figure: string) => {
      const own = { ...element('p', 'en', [figure]), classes: [name] };
      return { ...cell('', figure, ''), element: own };
    };
    const stacked = (zh: string, en: string): TableRowNode => ({
      cells: [{ content: { kind: 'stack', children: [line('zh', zh), line('en', en)] } }],
      padding: { top: 0, bottom: 0 },
    });
    const rights = (rows: readonly TableRowNode[]): readonly (readonly number[])[] =>
      decimalsAligned(rows).map(({ cells }) =>
        cells[0]?.content.kind === 'stack'
          ? cells[0].content.children.map((child) =>
              child.kind === 'paragraph' ? (child.margin?.[2] ?? 0) : NaN,
            )
          : [],
      );
    const [whole, decimals] = rights([stacked('900', '900'), stacked('1025.5', '1,025.5')]);
    expect(decimals).toEqual([0, 0]);
    expect(whole?.[0]).toBeGreaterThan(0);
    expect(whole?.[1]).toBe(whole?.[0]);
    // 万 and units of one, million and 万: no digit of one line is that of the other over it.
    expect(rights([stacked('9.84', '98,400'), stacked('7.63', '76,300')])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    // 万 over million: the digits are alike, and the decimal sign parts them otherwise.
    for (const right of rights([stacked('742', '7.42'), stacked('2139', '21.39')]).flat()) {
      expect(right).toBeCloseTo(0, 6);
    }
    const [, hundredths] = rights([stacked('900', '9'), stacked('1025', '10.25')]);
    expect(hundredths).toEqual([0, 0]);
    const [, withUnits] = rights([stacked('12周', '12 weeks'), stacked('18周', '18 weeks')]);
    expect(withUnits).toEqual([0, 0]);
  });

  it('leave texts without a figure at the whole part', () => {
    const { cells, padding } = row('', '1.5');
    const dash = paragraph(element('td', 'en', ['none']));
    const [figure, text] = decimalsAligned([
      { cells, padding },
      { cells: [{ content: { ...dash, alignsDecimals: true } }], padding },
    ]).map(rightOf);
    expect(figure).toBe(0);
    expect(text).toBeGreaterThan(0);
  });
});
