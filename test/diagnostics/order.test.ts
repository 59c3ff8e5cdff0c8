import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { inReadingOrder } from '../../src/diagnostics/order.js';

const at = (file: string, line: number, column: number, problem = ''): Diagnostic => ({
  code: 'report/empty-value',
  severity: 'error',
  place: { file, line, column },
  problem,
  remedy: '',
});

it('lists diagnostics as a reader works through the files', () => {
  const first = [
    at('b', 1, 1),
    at('a', 10, 2),
    at('a', 9, 3),
    at('a', 9, 3, 'later'),
    at('B', 1, 1),
  ];
  expect(
    inReadingOrder(first).map(({ place, problem }) => [
      `${place.file}:${place.line}:${place.column}`,
      problem,
    ]),
  ).toEqual([
    ['B:1:1', ''],
    ['a:9:3', ''],
    ['a:9:3', 'later'],
    ['a:10:2', ''],
    ['b:1:1', ''],
  ]);
});
