import { closest } from 'fastest-levenshtein';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ElementNode } from '../document/document.js';
import type { Theme } from './style.js';

/** Classes in the markup that name no style of the theme: a typing error that would print unstyled. */
export const unknownStyles = (element: ElementNode, theme: Theme): readonly Diagnostic[] => [
  ...element.classes
    .filter((name) => theme.styles[name] === undefined)
    .map((name): Diagnostic => ({
      code: 'theme/unknown-style',
      severity: 'error',
      place: element.place,
      problem: `the theme has no style “${name}”`,
      remedy: `define it under styles in theme.yaml, or use ${closest(name, Object.keys(theme.styles))}`,
    })),
  ...element.children.flatMap((child) =>
    child.kind === 'element' ? unknownStyles(child, theme) : [],
  ),
];
