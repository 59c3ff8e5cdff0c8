import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTheme } from '../../src/typeset/theme.js';

const shared = readFileSync(new URL('../../templates/theme.yaml', import.meta.url), 'utf8');

/** Faults of chart colours are shown where the chart names the colour, not where the colour is defined. */
const colorLine = (code: string): number =>
  shared
    .split('\n')
    .findIndex((line) =>
      line.startsWith(code === 'theme/alike-in-grey' ? '    highlight:' : '    second:'),
    ) + 1;

describe('parseTheme', () => {
  it('accepts the theme that comes with the tool, and reads mm as pt', () => {
    const { value, diagnostics } = parseTheme(shared, 'theme.yaml');
    expect(diagnostics).toEqual([]);
    expect(value?.gutter).toBeCloseTo(11.339, 3);
  });

  const faults = [
    ['a property that does not exist', /^gutter: 4mm$/m, 'guter: 4mm', 'theme/invalid-value'],
    ['a length without a unit it knows', /^gutter: 4mm$/m, 'gutter: 4em', 'theme/invalid-value'],
    ['a colour that is not #rrggbb', "ink: '#1A1A1A'", 'ink: black', 'theme/invalid-value'],
    ['a style that names no colour', 'color: cinnabar', 'color: vermilion', 'theme/unknown-color'],
    ['a default style that says no leading', '  leading: 13.5\n', '', 'theme/invalid-value'],
    [
      'marks that fade into the paper',
      "mid: '#6F94AC'",
      "mid: '#B9C2C9'",
      'theme/low-contrast-mark',
    ],
    [
      'marks alike in greyscale',
      "cinnabar: '#BF3B2B'",
      "cinnabar: '#7A1F12'",
      'theme/alike-in-grey',
    ],
    ['a key written twice', /^gutter: 4mm$/m, 'gutter: 4mm\ngutter: 5mm', 'theme/not-yaml'],
  ] as const;

  it.each(faults)('refuses %s, at its line', (_, found, replacement, code) => {
    const broken = shared.replace(found, replacement);
    expect(broken).not.toBe(shared);
    const { value, diagnostics } = parseTheme(broken, 'theme.yaml');
    expect(value).toBeUndefined();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    const changed = broken
      .split('\n')
      .findIndex((line, index) => line !== shared.split('\n')[index]);
    const lines = diagnostics.map(({ place }) => place.line);
    if (replacement === '') return;
    const blamed = code.endsWith('mark') || code.endsWith('grey') ? colorLine(code) : changed + 1;
    expect(lines).toContain(blamed);
  });
});
