import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import type { ElementNode } from '../document/document.js';
import type { Theme } from './style.js';

const remedyFor = (name: string, theme: Theme): string => {
  const close = nearest(name, Object.keys(theme.styles));
  return `define it under styles in theme.yaml${close === undefined ? '' : `, or write “${close}” if that is meant`}`;
};

/** Classes in the markup that name no style of the theme: a typing error that would print unstyled. */
export const unknownStyles = (element: ElementNode, theme: Theme): readonly Diagnostic[] => [
  ...element.classes
    .filter((name) => theme.styles[name] === undefined)
    .map((name): Diagnostic =>
      error(
        'theme/unknown-style',
        element.place,
        `the theme has no style “${name}”`,
        remedyFor(name, theme),
      ),
    ),
  ...element.children.flatMap((child) =>
    child.kind === 'element' ? unknownStyles(child, theme) : [],
  ),
];
