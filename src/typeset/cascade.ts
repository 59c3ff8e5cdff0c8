import type { ElementNode } from '../document/document.js';
import type { LanguageTag } from '../language/language.js';
import { memoOf, memoOfPair } from '../memo.js';
import { isCjk } from '../language/script.js';
import { SMALLEST_TYPE } from '../sheet/legible.js';
import type { Style, StyleVariant, Theme } from './style.js';

/** Properties that pass from a block to what it contains. */
const INHERITED = [
  'font',
  'weight',
  'italics',
  'fontSize',
  'leading',
  'color',
  'alignment',
  'firstLineIndent',
  'hyphenate',
  'hanLatinSpace',
  'fontFeatures',
  'rise',
  'latinScale',
  'variantPosition',
  'noWrap',
  'orphans',
  'widows',
] as const satisfies readonly (keyof StyleVariant)[];

/** Text properties that a default style has to say. */
export const requiredTextProperties: readonly InheritedProperty[] = INHERITED.filter(
  (property) => property !== 'latinScale' && property !== 'variantPosition',
);

type InheritedProperty = (typeof INHERITED)[number];

/** The styles in force at an element, outermost first; which variant counts is decided by the language of the text. */
export type Cascade = readonly Style[];

/** Properties that a theme need not say at all. */
type OptionalProperty = 'variantPosition';

/** The text properties of a run of text, each one said by some style; `fontSize` and `rise` in pt, scale applied. */
export type TextStyle = {
  readonly [P in Exclude<InheritedProperty, OptionalProperty>]-?: NonNullable<StyleVariant[P]>;
} & Pick<StyleVariant, OptionalProperty> & {
    /** In pt: the size before any scale, and that of its scaled letters, were there no least. */
    readonly unscaled: number;
    readonly scaled: number;
  };

/** What a style says apart for. */
type Script = 'cjk' | 'western';

const scriptOf = (language: LanguageTag): Script => (isCjk(language) ? 'cjk' : 'western');

const inScript = memoOfPair((style: Style, script: Script): StyleVariant => {
  const { cjk, western, ...base } = style;
  return { ...base, ...{ cjk, western }[script] };
});

/** The styles an element names: its own name's, then its classes' in the order written. */
const stylesOf = (element: ElementNode, theme: Theme): readonly Style[] =>
  [element.name, ...element.classes].flatMap((name) => theme.styles[name] ?? []);

/** The cascades inside another by the name and classes that lead there: elements alike share theirs. */
const inner = new WeakMap<Cascade, Map<string, Cascade>>();

export const extend = (cascade: Cascade, element: ElementNode, theme: Theme): Cascade => {
  const known = inner.get(cascade) ?? new Map<string, Cascade>();
  inner.set(cascade, known);
  const key = [element.name, ...element.classes].join(' ');
  const extended = known.get(key) ?? [...cascade, ...stylesOf(element, theme)];
  known.set(key, extended);
  return extended;
};

/** The cascade that every other of a theme lies in. */
export const rootCascade = memoOf((theme: Theme): Cascade => [theme.defaultStyle]);

/** What an element's own styles say of its box; nothing of it is inherited. */
export const boxStyle = (element: ElementNode, theme: Theme): StyleVariant =>
  stylesOf(element, theme).reduce<StyleVariant>(
    (said, style) => ({ ...said, ...inScript(style, scriptOf(element.language)) }),
    {},
  );

/** Throws where the theme's default style leaves a text property unsaid: a theme is checked for that on loading. */
export const textStyle = (cascade: Cascade, language: LanguageTag): TextStyle =>
  textStyleIn(cascade, scriptOf(language));

const textStyleIn = memoOfPair((cascade: Cascade, script: Script): TextStyle => {
  // A theme that says nothing of Latin letters sets them as large as the hanzi.
  const said: Partial<Record<InheritedProperty, unknown>> = { latinScale: 1 };
  let scale = 1;
  for (const style of cascade) {
    const variant = inScript(style, script);
    scale = variant.fontSize === undefined ? scale * (variant.scale ?? 1) : 1;
    for (const property of INHERITED) {
      if (variant[property] !== undefined) said[property] = variant[property];
    }
  }
  const missing = requiredTextProperties.filter((property) => said[property] === undefined);
  if (missing.length > 0) throw new Error(`The default style says no ${missing.join(', ')}`);
  const style = said as TextStyle;
  // A scale takes no text below what print carries: the marks of small notes are as large as that.
  const legible = Math.min(style.fontSize, SMALLEST_TYPE);
  const unscaled = style.fontSize;
  const scaled = unscaled * scale;
  const fontSize = scale < 1 ? Math.max(scaled, legible) : scaled;
  return { ...style, fontSize, rise: style.rise * unscaled, unscaled, scaled };
});
