import { distance } from 'fastest-levenshtein';
import { warning, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/wording.js';
import type { ElementNode } from '../document/document.js';
import { isElementName } from '../document/elements.js';
import { elementsOf } from '../document/walk.js';
import type { Theme } from './style.js';

/** So many letters are wrong in a name that was mistyped: a layout that is not printed may have a style of its own. */
const MISTYPED = 2;

/** Every text that a theme says somewhere under its styles and its chart: the names of colours are among them. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/**
 * Names that a theme adds to the one it extends, and that nothing reads: a colour that no style and no chart names, and a
 * style that no element has whose name is nearly that of another. Each is told where the theme adds it.
 *
 * @param addedPlaceOf where a theme that extends another says what that one does not
 */
export const unreadNames = (
  root: ElementNode,
  theme: Theme,
  addedPlaceOf: (path: readonly PropertyKey[]) => Place | undefined,
): readonly Diagnostic[] => {
  const named = new Set([theme.styles, theme.defaultStyle, theme.chart].flatMap(textsIn));
  const used = new Set(elementsOf(root).flatMap(({ classes }) => classes));
  const isAdded = (under: 'colors' | 'styles', name: string): boolean =>
    addedPlaceOf([under, name]) !== undefined;
  const told = (under: 'colors' | 'styles', kind: string, isRead: (name: string) => boolean) => {
    const names = Object.keys(theme[under]);
    const known = names.filter((name) => !isAdded(under, name));
    return names.flatMap((name): readonly Diagnostic[] => {
      const place = isRead(name) ? undefined : addedPlaceOf([under, name]);
      if (place === undefined) return [];
      const meant = nearest(name, known);
      const isMistyped = meant !== undefined && distance(name, meant) <= MISTYPED;
      if (under === 'styles' && !isMistyped) return [];
      const remedy =
        meant === undefined ? 'name it in a style, or take it away' : `did you mean “${meant}”?`;
      return [warning('theme/unread-name', place, `nothing has the ${kind} “${name}”`, remedy)];
    });
  };
  return [
    ...told('colors', 'colour', (name) => named.has(name)),
    ...told('styles', 'style', (name) => used.has(name) || isElementName(name)),
  ];
};
