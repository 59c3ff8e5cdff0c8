import { expect, it } from 'vitest';
import { inDrawingOrder } from '../../src/pages/boxes.js';
import type { PlacedBox } from '../../src/sheet/placed.js';

const standing = { region: 'body', order: 0 } as unknown as PlacedBox['standing'];
const level = (y: number, color: string, width = 1): PlacedBox['rules'][number] => ({
  from: [10, y],
  to: [110, y],
  width,
  color,
});
const box = (y: number, height: number, rest: Partial<PlacedBox> = {}): PlacedBox => ({
  ...{ x: 10, y, width: 100, height, rules: [], standing },
  ...rest,
});

/** What is drawn, in order: fills by their colour, rules by theirs. */
const drawn = (boxes: readonly PlacedBox[]): readonly string[] =>
  inDrawingOrder(boxes).flatMap(({ fill, rules }) => [
    ...(fill === undefined ? [] : [fill]),
    ...rules.map(({ color }) => color),
  ]);

it('a filled row hides no edge of its table', () => {
  const table = box(0, 40, { fill: 'ground', rules: [level(39.5, 'edge')] });
  const rows = [box(0, 20, { fill: 'odd' }), box(20, 20, { fill: 'even' })];
  expect(drawn([table, ...rows])).toEqual(['ground', 'odd', 'even', 'edge']);
});

it('a hairline under the last row lies under the edge of the table, and that under the edge of its frame', () => {
  const frame = box(0, 40, { rules: [level(39, 'frame', 2)] });
  const table = box(0, 40, { rules: [level(39.5, 'edge')] });
  const row = box(20, 20, { rules: [level(39.75, 'hairline', 0.5)] });
  expect(drawn([frame, table, row])).toEqual(['hairline', 'edge', 'frame']);
});

it('boxes that leave the rules round them alone, or lie outside, are drawn as they come', () => {
  const outer = box(0, 60, { rules: [level(0.5, 'top')] });
  const below = box(20, 20, { fill: 'inner', rules: [level(39.5, 'own')] });
  const beside = box(-10, 30, { fill: 'beside' });
  expect(drawn([outer, below, beside])).toEqual(['top', 'inner', 'own', 'beside']);
});
