import { parseAst } from 'rolldown/parseAst';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { readSources } from './support/architecture.js';

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

/** Regular expressions written in a source, in their order. */
function expressionsIn(text: string, path: string): readonly Expression[] {
  const found: Expression[] = [];
  JSON.stringify(parseAst(text, { lang: 'ts' }, path), (key, value: unknown) => {
    if (key === 'regex') found.push(value as Expression);
    return value;
  });
  return found;
}

/** Those for which a text of one repeated sign costs more than its length. */
const superlinear = (text: string, path: string): readonly string[] =>
  expressionsIn(text, path)
    .filter(({ pattern, flags }) => analyse(new RegExp(pattern, flags)).reports.length > 0)
    .map(({ pattern, flags }) => `${path}: /${pattern}/${flags}`);

describe('regular expressions of src', () => {
  it('take time in proportion to the text, whatever it is', () => {
    const sources = readSources('src');
    expect(sources.flatMap(({ path, text }) => expressionsIn(text, path)).length).toBeGreaterThan(
      500,
    );
    expect(sources.flatMap(({ path, text }) => superlinear(text, path))).toEqual([]);
  });

  it.each([
    ['a run tried again from each of its signs', String.raw`/\s+$/u`],
    ['two runs that trade signs', String.raw`/^\d*\.?\d+px$/`],
    ['a run inside a run', '/^(?:a+)+$/u'],
  ])('are found: %s', (_, expression) => {
    expect(superlinear(`const found: unknown = ${expression};`, 'a.ts')).toEqual([
      `a.ts: ${expression}`,
    ]);
  });
});
