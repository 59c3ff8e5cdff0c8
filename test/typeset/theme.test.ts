import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { lightness } from '../../src/sheet/contrast.js';
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
    ['a name of JavaScript', 'color: cinnabar', 'color: constructor', 'theme/unknown-color'],
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
    [
      'labels of charts that are too small to read',
      'size: 9, leading: 12',
      'size: 6.9, leading: 12',
      'theme/invalid-value',
    ],
    [
      'lines of charts that are too thin to print',
      'hairline: 0.5,',
      'hairline: 0.2,',
      'theme/invalid-value',
    ],
    [
      'hatching of charts that is too thin to print',
      'spacing: 3.5, width: 0.8',
      'spacing: 3.5, width: 0.2',
      'theme/invalid-value',
    ],
    ['a key written twice', /^gutter: 4mm$/m, 'gutter: 4mm\ngutter: 5mm', 'theme/not-yaml'],
  ] as const;

  it.each(faults)('refuses %s, at its line', (_, found, replacement, code) => {
    const broken = shared.replace(found, replacement);
    expect(broken).not.toBe(shared);
    const { diagnostics } = parseTheme(broken, 'theme.yaml');
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

describe('the colours of charts', () => {
  const told = (changed: Readonly<Record<string, string>>): readonly Diagnostic[] => {
    const text = Object.entries(changed).reduce(
      (theme, [name, value]) =>
        theme.replace(new RegExp(`^  ${name}: '#\\w+'$`, 'm'), `  ${name}: '${value}'`),
      shared,
    );
    return parseTheme(text, 'theme.yaml').diagnostics;
  };
  const colorsOf = (changed: Readonly<Record<string, string>>): readonly string[] =>
    told(changed).map(({ code }) => code);
  const grey = (level: number): string => `#${level.toString(16).padStart(2, '0').repeat(3)}`;
  /** Greys from black to white, and each about where one is no longer told from a grey of 100. */
  const levels = [
    ...[
      0, 16, 32, 48, 64, 70, 71, 72, 73, 80, 96, 100, 104, 112, 129, 130, 131, 132, 144, 160, 176,
      192, 208, 224,
    ],
    255,
  ];

  it.each([
    ['theme/low-contrast-mark', 'second', '#949494', '#959595'],
    ['theme/low-contrast-label', 'grey', '#767676', '#777777'],
  ])('%s is told where they are just too pale, and not before', (code, role, within, beyond) => {
    const name = role === 'second' ? 'mid' : role;
    expect(colorsOf({ [name]: within })).not.toContain(code);
    expect(colorsOf({ [name]: beyond })).toContain(code);
  });

  it('tells values that do not stand out from the bar they stand in', () => {
    // Ink of a middling grey stands out from paper, but not from the second series.
    expect(colorsOf({ ink: '#404040' })).toContain('theme/low-contrast-label');
  });

  it.each([
    ['azurite', 'cinnabar'],
    ['azurite', 'mid'],
    ['cinnabar', 'mid'],
    ['azurite', 'grey'],
    ['mid', 'grey'],
  ])('tells %s and %s apart by their lightness alone', (one, other) => {
    for (const level of levels) {
      const changed = { [one]: grey(100), [other]: grey(level) };
      const isAlike = told(changed).some(
        ({ code, problem }) =>
          code === 'theme/alike-in-grey' && problem.startsWith(`${one} and ${other} look`),
      );
      expect(isAlike).toBe(Math.abs(lightness(grey(level)) - lightness(grey(100))) < 12);
    }
  });

  it('are tried at the levels where that turns', () => {
    const alike = levels.filter(
      (level) => Math.abs(lightness(grey(level)) - lightness(grey(100))) < 12,
    );
    expect([alike.at(0), alike.at(-1)]).toEqual([72, 130]);
    expect(levels).toEqual(expect.arrayContaining([71, 131]));
  });
});
