import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { linesOf } from '../../src/files/lines.js';
import { parseFontManifest } from '../../src/fonts/manifest.js';
import { readDesignerYaml } from '../../src/yaml/designer.js';
import { yamlOf } from '../../src/yaml/file.js';
import { parseStrings } from '../../src/template/strings.js';
import { parseTheme } from '../../src/typeset/theme.js';

describe('lines of a text', () => {
  it.each([
    ['', 0, { line: 1, column: 1, end: 0 }],
    ['ab\ncd', 0, { line: 1, column: 1, end: 2 }],
    ['ab\ncd', 2, { line: 1, column: 3, end: 2 }],
    ['ab\ncd', 3, { line: 2, column: 1, end: 5 }],
    ['ab\n\ncd', 3, { line: 2, column: 1, end: 3 }],
    ['ab\ncd\n', 6, { line: 3, column: 1, end: 6 }],
    ['ab', 9, { line: 1, column: 3, end: 2 }],
    ['ab', -1, { line: 1, column: 1, end: 2 }],
  ])('of %j: offset %i is found where an editor shows it', (text, offset, at) => {
    expect(linesOf(text)(offset)).toEqual(at);
  });
});

describe('a fault behind a line end that the YAML parser passes over', () => {
  // After the stray x the parser tells of no line until the next key.
  const pack = {
    syntax: 'language/bad-pack',
    shape: 'language/bad-pack',
    name: 'the pack',
    docs: 'docs/languages.md',
  } as const;
  const text = 'a: {\n  b: c,\n} x\n  d: e,\n  f: g,\n';

  it.each([
    ['a language pack', () => readDesignerYaml(text, 'f', z.unknown(), pack).diagnostics],
    ['a theme', () => parseTheme(text, 'f').diagnostics],
    ['the strings of layouts', () => parseStrings(text, 'f').diagnostics],
    ['a font manifest', () => parseFontManifest(text, 'f').diagnostics],
    ['a report', () => yamlOf(text, 'f').diagnostics],
  ])('is placed inside its line, in %s', (_, read) => {
    const places = read().map(({ place }) => place);
    expect(places.length).toBeGreaterThan(0);
    const lines = text.split('\n');
    for (const { line, column } of places) {
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    }
    expect(places[0]).toMatchObject({ line: 3, column: 3 });
  });

  it('says its place once: the message names no line of its own', () => {
    for (const { problem } of [
      ...readDesignerYaml(text, 'f', z.unknown(), pack).diagnostics,
      ...parseTheme(text, 'f').diagnostics,
      ...parseFontManifest(text, 'f').diagnostics,
    ]) {
      expect(problem).not.toMatch(/at line \d/);
    }
  });
});
