import { isMap, isScalar, parseDocument, type Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import type { Checked, Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { chartColorFaults } from './chart-colors.js';
import { placesIn } from '../files/lines.js';
import { findYamlHazard, type YamlHazard } from '../files/yaml-hazard.js';
import { requiredTextProperties } from './cascade.js';
import { themeSchema, type Style, type Theme } from './style.js';

type PlaceAt = (path: readonly PropertyKey[]) => Place;

const placesByPath =
  (yaml: YamlDocument, at: (offset: number) => Place): PlaceAt =>
  (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent: unknown =
        length === 1 ? yaml.contents : yaml.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      if (isMap(parent)) {
        const pair = parent.items.find(({ key: name }) => isScalar(name) && name.value === key);
        if (pair && isScalar(pair.key) && pair.key.range) return at(pair.key.range[0]);
      }
    }
    return at(yaml.contents?.range?.[0] ?? 0);
  };

const invalid = (issue: z.core.$ZodIssue, place: PlaceAt): readonly Diagnostic[] => {
  const names = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
  return names.map((name) => ({
    code: 'theme/invalid-value',
    severity: 'error',
    place: place(name === undefined ? issue.path : [...issue.path, name]),
    problem:
      name === undefined
        ? `${issue.path.join('.')}: ${issue.message}`
        : `${name} is not a property of a theme`,
    remedy: 'see the properties in docs/layouts.md',
  }));
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
    .map(([path, color]) => ({
      code: 'theme/unknown-color',
      severity: 'error',
      place: place(path),
      problem: `the theme defines no colour “${color}”`,
      remedy: `define it under colors, or use one of ${Object.keys(theme.colors).join(', ')}`,
    }));

const unsaid = (theme: Theme, place: PlaceAt): readonly Diagnostic[] =>
  requiredTextProperties
    .filter((property) => theme.defaultStyle[property as keyof Style] === undefined)
    .map((property) => ({
      code: 'theme/invalid-value',
      severity: 'error',
      place: place(['defaultStyle']),
      problem: `the default style does not say ${property}`,
      remedy: 'say every text property once in defaultStyle',
    }));

const unsafe = ({ problem, remedy }: YamlHazard, place: Place): Diagnostic => ({
  code: 'theme/not-yaml',
  severity: 'error',
  place,
  problem,
  remedy,
});

/**
 * Reads a theme (`theme.yaml`): page geometry in pt or mm, colours by name, named styles and the look of charts.
 * Every fault is reported at its line and column in `file`.
 */
export const parseTheme = (text: string, file: string): Checked<Theme> => {
  const at = placesIn(text, file);
  const hazard = findYamlHazard(text);
  if (hazard !== undefined) {
    return { value: undefined, diagnostics: [unsafe(hazard, at(hazard.offset))] };
  }
  const yaml = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  const place = placesByPath(yaml, at);
  if (yaml.errors.length > 0) {
    return {
      value: undefined,
      diagnostics: yaml.errors.map(({ pos, message }) => ({
        code: 'theme/not-yaml',
        severity: 'error',
        place: at(pos[0]),
        problem: message.replace(/[:.]?$/, ''),
        remedy: 'write the theme as well-formed YAML',
      })),
    };
  }
  const parsed = themeSchema.safeParse(yaml.toJS());
  if (!parsed.success) {
    return {
      value: undefined,
      diagnostics: parsed.error.issues.flatMap((issue) => invalid(issue, place)),
    };
  }
  const unnamed = unknownColors(parsed.data, place);
  const diagnostics = [
    ...unnamed,
    ...unsaid(parsed.data, place),
    ...(unnamed.length === 0 ? chartColorFaults(parsed.data, place) : []),
  ];
  return { value: diagnostics.length === 0 ? parsed.data : undefined, diagnostics };
};

/** The value of a colour that a checked theme names. */
export const colorOf = (theme: Theme, name: string): string => {
  const value = theme.colors[name];
  if (value === undefined) throw new Error(`The theme has no colour ${name}`);
  return value;
};
