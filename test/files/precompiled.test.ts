import { describe, expect, it } from 'vitest';
import { parseOnce, parsePrecompiled, type Parse } from '../../src/files/precompiled.js';

/** The texts that a parser had to read. */
function read(parse: Parse, asked: readonly (readonly [text: string, file: string])[]) {
  const parsed: string[] = [];
  const answers = asked.map(([text, file]) =>
    parse('theme', text, file, (given, at) => {
      parsed.push(`${at} ${given}`);
      return { value: `${at} ${given}`, diagnostics: [] };
    }),
  );
  return { parsed, answers: answers.map(({ value }) => value) };
}

describe('a designer’s file that is read again and again', () => {
  it('is parsed once, and anew when its text has changed', () => {
    const { parsed, answers } = read(parseOnce, [
      ['ink: 1', 'a.yaml'],
      ['ink: 1', 'a.yaml'],
      ['ink: 2', 'a.yaml'],
      ['ink: 2', 'a.yaml'],
      ['ink: 1', 'a.yaml'],
    ]);
    expect(parsed).toEqual(['a.yaml ink: 1', 'a.yaml ink: 2', 'a.yaml ink: 1']);
    expect(answers).toEqual([
      'a.yaml ink: 1',
      'a.yaml ink: 1',
      'a.yaml ink: 2',
      'a.yaml ink: 2',
      'a.yaml ink: 1',
    ]);
  });

  it('is not taken for another file of the same text, or for another kind', () => {
    expect(
      read(parseOnce, [
        ['ink: 3', 'b.yaml'],
        ['ink: 3', 'c.yaml'],
      ]).parsed,
    ).toEqual(['b.yaml ink: 3', 'c.yaml ink: 3']);
    const asStrings = parseOnce('strings', 'ink: 3', 'b.yaml', () => ({
      value: 'strings',
      diagnostics: [],
    }));
    expect(asStrings.value).toBe('strings');
  });

  it('is parsed once where the tool keeps only what its own files were parsed to', () => {
    const parse = parsePrecompiled(() => ({}));
    expect(
      read(parse, [
        ['ink: 4', 'd.yaml'],
        ['ink: 4', 'd.yaml'],
      ]).parsed,
    ).toEqual(['d.yaml ink: 4']);
  });
});
