import type { z } from '../files/zod.js';
import {
  error,
  failed,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import { chartColorFaults } from './chart-colors.js';
import { parseDesignerYaml } from '../files/designer-yaml.js';
import { requiredTextProperties } from './cascade.js';
import { themeSchema, type Style, type Theme } from './style.js';

type PlaceAt = (path: readonly PropertyKey[]) => Place;

const invalid = (issue: z.core.$ZodIssue, place: PlaceAt): readonly Diagnostic[] => {
  const names = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
  return names.map((name) =>
    error(
      'theme/invalid-value',
      place(name === undefined ? issue.path : [...issue.path, name]),
      name === undefined
        ? `${issue.path.join('.')}: ${issue.message}`
        : `${name} is not a property of a theme`,
      'use a property that “factsheet help layouts” lists',
    ),
  );
};

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

const unknownColors = (theme: Theme, place: PlaceAt): readonly Diagnostic[] =>
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
    .filter(([, color]) => theme.colors[color] === undefined)
    .map(([path, color]) =>
      error(
        'theme/unknown-color',
        place(path),
        `the theme defines no colour “${color}”`,
        `define it under colors, or use one of ${Object.keys(theme.colors).join(', ')}`,
      ),
    );

const unsaid = (theme: Theme, place: PlaceAt): readonly Diagnostic[] =>
  requiredTextProperties
    .filter((property) => theme.defaultStyle[property as keyof Style] === undefined)
    .map((property) =>
      error(
        'theme/invalid-value',
        place(['defaultStyle']),
        `the default style does not say ${property}`,
        'say every text property once in defaultStyle',
      ),
    );

/**
 * Reads a theme (`theme.yaml`): page geometry in pt or mm, colours by name, named styles and the look of charts.
 * Every fault is reported at its line and column in `file`.
 */
export const parseTheme = (text: string, file: string): Checked<Theme> => {
  const { document, faults, placeOf } = parseDesignerYaml(text, file);
  if (document === undefined || faults.length > 0) {
    const diagnostics = faults.map(
      ({ remedy = 'write the theme as well-formed YAML', ...fault }): Diagnostic => ({
        code: 'theme/not-yaml',
        severity: 'error',
        ...fault,
        remedy,
      }),
    );
    return failed(diagnostics);
  }
  const parsed = themeSchema.safeParse(document.toJS());
  if (!parsed.success) {
    return failed(parsed.error.issues.flatMap((issue) => invalid(issue, placeOf)));
  }
  const unnamed = unknownColors(parsed.data, placeOf);
  const diagnostics = [
    ...unnamed,
    ...unsaid(parsed.data, placeOf),
    ...(unnamed.length === 0 ? chartColorFaults(parsed.data, placeOf) : []),
  ];
  return { value: diagnostics.length === 0 ? parsed.data : undefined, diagnostics };
};

/** The value of a colour that a checked theme names. */
export const colorOf = (theme: Theme, name: string): string => {
  const value = theme.colors[name];
  if (value === undefined) throw new Error(`The theme has no colour ${name}`);
  return value;
};
