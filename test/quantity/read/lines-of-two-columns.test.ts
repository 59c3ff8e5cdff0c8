import { describe, expect, it } from 'vitest';
import { commaLines } from '../../../src/quantity/read/text/comma-lines.js';

const linesOf = (...lines: readonly string[]): readonly number[] => [
  ...commaLines(lines.join('\n')),
];

describe('commas of two columns part cells', () => {
  it.each([
    ['one line under a head', ['Ships,Trains', '610,510'], [0, 1]],
    ['names beside numbers', ['Port,Ships', 'Grimsby,610', 'Hull,720'], [0, 1, 2]],
    ['years beside numbers', ['年份,船只', '2020,610', '2021,720'], [0, 1, 2]],
    ['until a line of another kind', ['Port,Ships', 'Grimsby,610', 'Both ports are open.'], [0, 1]],
  ])('%s', (_, lines, expected) => {
    expect(linesOf(...lines)).toEqual(expected);
  });

  it.each([
    ['a number in groups has no head', ['610,510', '720,610']],
    ['a head is two words', ['Ships', '610,510']],
    ['a space makes a sentence of it', ['Ships, trains', '610,510']],
    ['a head alone parts nothing', ['Ships,Trains', 'They came and went.']],
    ['clauses broken over lines are prose', ['船只增加,列车减少', '其中3,200艘为货船,其余为客船']],
  ])('%s', (_, lines) => {
    expect(linesOf(...lines)).toEqual([]);
  });
});
