import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf, type Unit } from '../../src/build/incremental/shard.js';

const units = (count: number): readonly Unit[] =>
  Array.from({ length: count }, (_, index) => ({ report: 'cards', row: `R${index}` }));

const itself = (unit: Unit): Unit => unit;

const shards = (all: readonly Unit[], of: number): readonly (readonly Unit[])[] =>
  Array.from({ length: of }, (_, index) => unitsOf(all, { number: index + 1, of }, itself));

describe('shards', () => {
  it('hold every unit once, and differ in length by one at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 70 }), (count, of) => {
        const all = units(count);
        const parts = shards(all, of);
        expect(parts.flat()).toHaveLength(count);
        expect(new Set(parts.flat())).toEqual(new Set(all));
        const lengths = parts.map(({ length }) => length);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('hold the same units whatever the order of the table', () => {
    const all = units(50);
    const turned = shards(all.toReversed(), 4).map((part) => part.toReversed());
    expect(turned).toEqual(shards(all, 4));
  });

  it('move one unit each at most where a row is added', () => {
    const [before, after] = [shards(units(80), 8), shards(units(81), 8)];
    for (const [index, part] of before.entries()) {
      const now = new Set(after[index]?.map(({ row }) => row));
      expect(part.filter(({ row }) => !now.has(row)).length).toBeLessThanOrEqual(1);
    }
  });

  it('are the same in every version: shards of a run may be made by different machines', () => {
    const [first] = shards(units(8), 2);
    expect(first?.map(({ row }) => row)).toMatchInlineSnapshot(`
      [
        "R1",
        "R3",
        "R5",
        "R6",
      ]
    `);
  });
});
