import {
  error,
  failed,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/wording.js';
import {
  placesInYaml,
  readDesignerYaml,
  type DesignerData,
  type PlaceOf,
} from '../yaml/designer.js';
import { chartColorFaults } from './chart-colors.js';
import { requiredTextProperties } from './cascade.js';
import { withBrand } from './brand.js';
import { themeSchema, type Style, type Theme } from './style.js';

const COLOR_PROPERTIES = ['color', 'fillColor'] as const;
const RULE_PROPERTIES = ['ruleTop', 'ruleBottom', 'ruleLeft', 'ruleRight'] as const;

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
        return rule === undefined || rule === 'none'
          ? []
          : [[[...under, name, 'color'], rule.color] as const];
      }),
    ];
  });

const unknownColors = (
  theme: Theme,
  placeOf: PlaceOf,
  known: Theme['colors'],
): readonly Diagnostic[] =>
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
    .filter(([, color]) => color.trim() !== '' && !Object.hasOwn(known, color))
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
export const parseTheme = (text: string, file: string): Checked<Theme> =>
  checkTheme(readDesignerYaml(text, file, themeSchema, kind), (theme) => theme);

/** As `parseTheme`, for a theme that changes some of another. A brand colour gives every colour that it does not name. */
export function extendTheme(text: string, file: string, base: Theme): Checked<Theme> {
  const named = new Set<string>();
  let isBranded = false;
  // Where another theme names the families is no key of this one.
  const { fontsPlace, ...inherited } = base;
  let fontsAreInherited = false;
  const read = readDesignerYaml(text, file, themeSchema, { ...kind, isWhole: '' }, (data) => {
    if (!isMapping(data)) return;
    if (isMapping(data['colors'])) for (const name of Object.keys(data['colors'])) named.add(name);
    isBranded = data['brand'] !== undefined;
    fontsAreInherited = data['fonts'] === undefined;
    complete(data, inherited);
  });
  const finish = (theme: Theme): Theme =>
    !isBranded || theme.brand === undefined
      ? theme
      : { ...theme, colors: withBrand(theme.colors, theme.brandColors ?? {}, theme.brand, named) };
  const checked = checkTheme(read, finish, base);
  return checked.value && fontsAreInherited && fontsPlace
    ? { ...checked, value: { ...checked.value, fontsPlace } }
    : checked;
}

type Mapping = Record<string, unknown>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts into a mapping what it does not say itself, mapping by mapping. */
function complete(own: Mapping, base: object): void {
  for (const [key, value] of Object.entries(base)) {
    const said = own[key];
    if (said === undefined) own[key] = structuredClone(value);
    else if (isMapping(said) && isMapping(value)) complete(said, value);
  }
}

/** The layout whose theme a theme extends, with its place; `undefined` where it stands alone. */
export function extendedBy(
  text: string,
  file: string,
): { readonly name: string; readonly place: Place } | undefined {
  const written = /^extends[ \t]*:[ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^"'#\r\n]*))/mu.exec(text);
  const name = (written?.[1] ?? written?.[2] ?? written?.[3])?.trim();
  return name === undefined ? undefined : { name, place: placesInYaml(text, file)(['extends']) };
}

function checkTheme(
  { value, diagnostics }: Checked<DesignerData<Theme>>,
  finish: (theme: Theme) => Theme,
  base?: Theme,
): Checked<Theme> {
  if (value === undefined) return failed(diagnostics);
  const { data, placeOf } = value;
  const checked = diagnostics.length === 0 ? finish(data) : data;
  const theme = checked.fonts ? { ...checked, fontsPlace: placeOf(['fonts']) } : checked;
  // A colour whose new value is at fault is there all the same.
  const unnamed = unknownColors(theme, placeOf, { ...base?.colors, ...theme.colors });
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
}

/** The value of a colour that a checked theme names. */
export const colorOf = (theme: Theme, name: string): string => {
  const value = theme.colors[name];
  if (value === undefined) throw new Error(`The theme has no colour ${name}`);
  return value;
};
