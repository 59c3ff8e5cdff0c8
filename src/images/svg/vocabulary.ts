/*
 * Every name that SVG may hold, and what becomes of it. A name in none of these lists is refused, since nobody can say
 * what it would look like.
 */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Properties that bear on what is painted, as attribute or in a style (SVG 2, 6.6; Masking 1; Compositing 1). */
export const properties = names(`
  clip-path clip-rule color d cx cy r rx ry x y width height display fill fill-opacity fill-rule
  filter font-size marker marker-start marker-mid marker-end mask mask-type mix-blend-mode opacity overflow paint-order
  stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity stroke-width transform transform-box transform-origin vector-effect visibility clip
  color-interpolation animation animation-name offset-path rotate scale translate perspective zoom background
  background-color mask-image backdrop-filter isolation
`);

/** Properties of styles that are no attributes: browsers pass over an attribute of the name. */
const styleProperties = names(`
  animation animation-name backdrop-filter background background-color isolation mask-image mix-blend-mode offset-path
  perspective translate zoom
`);

/** Properties that change nothing of a shape: those of text, hints to a renderer, and those of windows and pointers. */
const idleProperties = names(`
  alignment-baseline baseline-shift color-rendering color-interpolation-filters color-profile cursor direction
  dominant-baseline enable-background flood-color flood-opacity font font-family font-feature-settings font-kerning
  font-optical-sizing font-size-adjust font-stretch font-style font-synthesis font-variant font-variant-alternates
  font-variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric font-variant-position
  font-variation-settings font-weight glyph-orientation-horizontal glyph-orientation-vertical hyphens image-rendering
  inline-size kerning letter-spacing lighting-color line-height line-break margin margin-top margin-right
  margin-bottom margin-left max-width max-height min-width min-height outline overflow-x overflow-y overflow-wrap padding
  pointer-events position shape-inside shape-margin shape-padding shape-rendering shape-subtract solid-color
  solid-opacity src tab-size text-align text-align-last text-anchor text-decoration text-decoration-color
  text-decoration-line text-decoration-skip-ink text-decoration-style text-decoration-thickness text-indent
  text-orientation text-overflow text-rendering text-shadow text-size-adjust text-transform text-underline-offset
  transition unicode-bidi unicode-range user-select white-space will-change word-break word-spacing word-wrap
  writing-mode z-index block-progression box-sizing color-scheme
`);

/** Attributes that are no properties and are read where their element is. */
const readAttributes = names(`
  clipPathUnits fx fy fr gradientTransform gradientUnits href id class style markerHeight markerUnits markerWidth
  maskContentUnits maskUnits offset orient pathLength patternContentUnits patternTransform patternUnits points
  preserveAspectRatio refX refY requiredExtensions requiredFeatures spreadMethod systemLanguage viewBox x1 x2 y1 y2
`);

/** Attributes that change nothing of what is printed: names, links, what a program or a screen reader keeps. */
const idleAttributes = names(`
  version baseProfile lang role tabindex focusable title type media target rel download ping referrerpolicy hreflang
  contentScriptType contentStyleType zoomAndPan viewTarget externalResourcesRequired requiredFonts requiredFormats crossorigin
  xmlns host content nonce slot part
`);

export type AttributeUse = 'property' | 'read' | 'idle' | 'script' | 'unknown';

/** What becomes of an attribute. */
export function useOfAttribute(name: string): AttributeUse {
  if (/^on/i.test(name)) return 'script';
  if (properties.has(name) && !styleProperties.has(name)) return 'property';
  if (readAttributes.has(name)) return 'read';
  const isIdle =
    idleProperties.has(name) || idleAttributes.has(name) || /^(?:data|aria)-/.test(name);
  return isIdle ? 'idle' : 'unknown';
}

/** What becomes of a property of a style: those of makers and programs, which begin with a hyphen, say nothing here. */
export const isIdleProperty = (name: string): boolean =>
  idleProperties.has(name) || name.startsWith('-');

/** Elements that paint nothing where they stand. */
export const unpainted = names(`
  defs title desc metadata style linearGradient radialGradient stop clipPath mask pattern marker symbol view filter
  color-profile cursor font font-face
`);

export const shapes = names('path rect circle ellipse line polyline polygon');

export const groups = names('svg g a switch use');

/** Elements that are refused, and what the author can do. */
export const refusedElements: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ...Object.fromEntries(
    ['text', 'tspan', 'textPath', 'tref', 'altGlyph', 'flowRoot'].map((name) => [
      name,
      [
        'text, which no fact bears out',
        'convert it to outlines (Illustrator: Type > Create Outlines; Inkscape: Path > Object to Path), or print the words by the layout',
      ],
    ]),
  ),
  image: ['a bitmap', 'place the bitmap as a PNG or JPEG of its own, or trace it'],
  foreignObject: [
    'HTML (foreignObject)',
    'export it without formatted text, and with its text as outlines',
  ],
  ...Object.fromEntries(
    ['animate', 'animateMotion', 'animateTransform', 'animateColor', 'set', 'discard'].map(
      (name) => [
        name,
        ['an animation, which paper cannot show', 'save the drawing as it stands at one moment'],
      ],
    ),
  ),
};
