import type { ElementNode } from '../document/document.js';
import { ancestry, parentsIn, type Parents } from '../document/walk.js';
import type { LanguageTag } from '../language/language.js';
import { isCjk } from '../language/script.js';
import type { Style, Theme } from './style.js';

/**
 * Which entry of a theme makes an element's text in a language as it is seen, as a path of keys in theme.yaml: what sets
 * its colour, or a fill that lies nearer and leaves it.
 */
export type ColorSource = (element: ElementNode, language: LanguageTag) => readonly string[];

/** Tells it of the elements of a tree: the innermost style that says a colour or a fill counts, a colour and its variant first. */
export const colorSourceIn = (root: ElementNode, theme: Theme): ColorSource => {
  let parents: Parents | undefined;
  return (element, language) => {
    parents ??= parentsIn(root);
    const script = isCjk(language) ? 'cjk' : 'western';
    const says = (style: Style, path: readonly string[]): readonly string[] | undefined => {
      if (style[script]?.color !== undefined) return [...path, script, 'color'];
      return style.color === undefined ? undefined : [...path, 'color'];
    };
    for (const at of ancestry(element, parents)) {
      for (const name of [at.name, ...at.classes].toReversed()) {
        const style = theme.styles[name];
        const path = style && says(style, ['styles', name]);
        if (path) return path;
      }
      const filled = [at.name, ...at.classes].findLast((name) => theme.styles[name]?.fillColor);
      if (filled !== undefined) return ['styles', filled, 'fillColor'];
    }
    return says(theme.defaultStyle, ['defaultStyle']) ?? ['defaultStyle'];
  };
};
