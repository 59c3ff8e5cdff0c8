import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/wording.js';
import type { ElementNode } from '../document/document.js';
import { childElements } from '../document/walk.js';
import type { Theme } from './style.js';

/** Classes in the markup that name no style of the theme: a typing error that would print unstyled. */
export const unknownStyles = (element: ElementNode, theme: Theme): readonly Diagnostic[] => [
  ...element.classes
    .filter((name) => theme.styles[name] === undefined)
    .map((name): Diagnostic =>
      error(
        'theme/unknown-style',
        element.place,
        `the theme has no style “${name}”`,
        suggest(name, Object.keys(theme.styles), 'define it under styles in theme.yaml'),
      ),
    ),
  ...childElements(element).flatMap((child) => unknownStyles(child, theme)),
];
