import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { ElementNode } from '../document/document.js';
import { elementRules, isElementName } from '../document/elements.js';
import { elementsOf } from '../document/walk.js';
import type { PlaceOf } from '../yaml/designer.js';
import { boxPropertyNames, type Style, type StyleVariant, type Theme } from './style.js';

type BoxProperty = keyof StyleVariant;

const edges = ['ruleTop', 'ruleBottom', 'ruleLeft', 'ruleRight', 'fillColor'] as const;
const breaks = ['keepWithNext', 'keepTogether', 'pageBreak'] as const;
const block = [...edges, ...breaks, 'margin', 'padding', 'bleed', 'stretch'] as const;
const line = [...block, 'hang', 'fit', 'display'] as const;
const heading = [...line, 'columnGap'] as const;
const graphic = [...block, 'width'] as const;
const cell = [...edges, 'margin', 'padding', 'columnWidth', 'verticalAlignment', 'fit'] as const;

/** Properties of the box that elements take, where they are not those of a block. Text properties are handed down. */
const takes: Readonly<Record<string, readonly BoxProperty[]>> = {
  gap: ['gap'],
  p: line,
  h1: heading,
  h2: heading,
  h3: heading,
  row: [...block, 'columnGap'],
  pair: [...block, 'columnGap'],
  table: [...block, 'columnGap'],
  thead: [...edges, 'padding'],
  tbody: [...edges, 'padding'],
  tr: [...edges, 'padding', 'keepWithNext', 'stretch'],
  th: cell,
  td: cell,
  ul: [...block, 'marker'],
  ol: [...block, 'marker'],
  li: [...line, 'markerGap'],
  hr: [...breaks, 'ruleTop', 'ruleBottom', 'margin', 'bleed'],
  chart: graphic,
  img: [...graphic, 'maximumHeight'],
};

/** Elements that hold blocks or text, and have the properties of a line where they hold text. */
const mayHoldText = (element: ElementNode): boolean =>
  isElementName(element.name) && elementRules[element.name].content === 'flow';

const takenBy = (
  element: ElementNode,
  display: StyleVariant['display'],
): readonly BoxProperty[] => {
  const { name } = element;
  const own = takes[name];
  if (own) return own;
  if (!isElementName(name)) return block;
  if (elementRules[name].display === 'inline') return display === 'block' ? line : ['display'];
  const columns = element.attributes['columns'] === undefined ? [] : (['columnGap'] as const);
  return mayHoldText(element) ? [...line, ...columns] : block;
};

const variantsOf = (style: Style) =>
  [
    [[], style],
    [['cjk'], style.cjk],
    [['western'], style.western],
  ] as const;

const isBlockSpan = (styles: readonly Style[]): boolean =>
  styles.some((style) => variantsOf(style).some(([, variant]) => variant?.display === 'block'));

/**
 * Properties of the box that a style says and an element that has the style does not take: they would be lost without a
 * word. Each is told once, where the theme says it, with the element.
 */
export const unusedProperties = (
  root: ElementNode,
  theme: Theme,
  placeOf: PlaceOf,
): readonly Diagnostic[] => {
  const told = new Map<string, Diagnostic>();
  const alike = new Set<string>();
  for (const element of elementsOf(root)) {
    const kind = [element.name, 'columns' in element.attributes, ...element.classes].join(' ');
    if (alike.has(kind)) continue;
    alike.add(kind);
    const names = [element.name, ...element.classes].filter((name) => theme.styles[name]);
    const styles = names.flatMap((name) => theme.styles[name] ?? []);
    const known = new Set(takenBy(element, isBlockSpan(styles) ? 'block' : undefined));
    for (const name of names) {
      for (const [under, variant] of variantsOf(theme.styles[name] ?? {})) {
        for (const property of boxPropertyNames) {
          if (variant?.[property] === undefined || known.has(property)) continue;
          const path = ['styles', name, ...under, property];
          const key = path.join('.');
          if (told.has(key)) continue;
          told.set(
            key,
            error(
              'theme/unused-property',
              placeOf(path),
              `the style “${name}” says ${property}, which a <${element.name}> does not take`,
              remedyOf(property),
            ),
          );
        }
      }
    }
  }
  return [...told.values()];
};

/** Elements that take a property, for the remedy. */
const takersOf = (property: BoxProperty): readonly string[] =>
  Object.entries(takes)
    .filter(([, taken]) => taken.includes(property))
    .map(([name]) => `<${name}>`);

const remedyOf = (property: BoxProperty): string =>
  (block as readonly BoxProperty[]).includes(property)
    ? 'give it to the block round it, or take it away; a <span> takes it with display: block'
    : `give it to ${takersOf(property).join(', ')}, or take it away`;
