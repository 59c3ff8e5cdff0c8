import { expect, it } from 'vitest';
import { library } from './support.js';

it.each([
  // Source Sans 3 has lining tabular digits, and the others by features; Noto Sans SC has one kind alone.
  ['SourceSans3-Regular', ['lnum', 'tnum', 'onum', 'pnum', 'zero'], ['smcq']],
  ['NotoSansSC-Regular', ['lnum', 'tnum'], ['onum', 'zero', 'pnum']],
])('%s sets digits by its features or by itself', (id, has, lacks) => {
  const face = library().face(id);
  expect(has.filter((feature) => !face?.sets(feature))).toEqual([]);
  expect(lacks.filter((feature) => face?.sets(feature))).toEqual([]);
});
