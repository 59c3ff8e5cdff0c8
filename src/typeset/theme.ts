import { error, failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/wording.js';
import { readDesignerYaml, type PlaceOf } from '../yaml/designer.js';
import { chartColorFaults } from './chart-colors.js';
import { requiredTextProperties } from './cascade.js';
import { themeSchema, type Style, type Theme } from './style.js';

const COLOR_PROPERTIES = ['color', 'fillColor'] as const;
const RULE_PROPERTIES = ['ruleTop', 'ruleBottom', 'ruleLeft'] as const;

/** Every colour a style names, with the path to it. */
const colorsOf = (style: Style): readonly (readonly [readonly string[], string])[] =>
  [style, style.cjk, style.western].flatMap((variant, index) => {
    const under = [[], ['cjk'], ['western']][index] ?? [];
    if (!variant) return [];
    return [
      ...COLOR_PROPERTIES.flatMap((name) => {
        const color = variant[name];
        return color === undefined ? [] : [[[...under, name], color] as const];
      }),
      ...RULE_PROPERTIES.flatMap((name) => {
        const rule = variant[name];
        return rule === undefined ? [] : [[[...under, name, 'color'], rule.color] as const];
      }),
    ];
  });

const unknownColors = (theme: Theme, placeOf: PlaceOf): readonly Diagnostic[] =>
  [
    ...colorsOf(theme.defaultStyle).map(
      ([path, color]) => [['defaultStyle', ...path], color] as const,
    ),
    ...Object.entries(theme.styles).flatMap(([name, style]) =>
      colorsOf(style).map(([path, color]) => [['styles', name, ...path], color] as const),
    ),
    ...Object.entries(theme.chart.colors).map(
      ([name, color]) => [['chart', 'colors', name], color] as const,
    ),
  ]
    .filter(([, color]) => color.trim() !== '' && theme.colors[color] === undefined)
    .map(([path, color]) =>
      error(
        'theme/unknown-color',
        placeOf(path),
        `the theme defines no colour “${color}”`,
        suggest(color, Object.keys(theme.colors), 'define it under colors'),
      ),
    );

const unsaid = (theme: Theme, placeOf: PlaceOf): readonly Diagnostic[] => {
  const missing = requiredTextProperties.filter(
    (property) => theme.defaultStyle[property as keyof Style] === undefined,
  );
  return missing.length === 0
    ? []
    : [
        error(
          'theme/invalid-value',
          placeOf(['defaultStyle']),
          `the default style does not say ${missing.join(', ')}`,
          'say every text property once in defaultStyle, as templates/theme.yaml does',
        ),
      ];
};

const kind = {
  syntax: 'theme/not-yaml',
  shape: 'theme/invalid-value',
  name: 'the theme',
  docs: '“factsheet help layouts”',
  isWhole: 'a layout’s theme.yaml stands in place of the shared one',
} as const;

/**
 * Reads a theme (`theme.yaml`): page geometry in pt or mm, colours by name, named styles and the look of charts.
 * Every fault is reported at its line and column in `file`. A theme with faults comes back mended, so that the names of
 * its styles are known; it is not to be printed with.
 */
export const parseTheme = (text: string, file: string): Checked<Theme> => {
  const { value, diagnostics } = readDesignerYaml(text, file, themeSchema, kind);
  if (value === undefined) return failed(diagnostics);
  const { data: theme, placeOf } = value;
  const unnamed = unknownColors(theme, placeOf);
  const isWhole = diagnostics.length === 0;
  return {
    value: theme,
    diagnostics: [
      ...diagnostics,
      ...unnamed,
      // What the default style or the charts lack has been told where the whole of them is missing.
      ...(isWhole ? unsaid(theme, placeOf) : []),
      ...(isWhole && unnamed.length === 0 ? chartColorFaults(theme, placeOf) : []),
    ],
  };
};

/** The value of a colour that a checked theme names. */
export const colorOf = (theme: Theme, name: string): string => {
  const value = theme.colors[name];
  if (value === undefined) throw new Error(`The theme has no colour ${name}`);
  return value;
};
