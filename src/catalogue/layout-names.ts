import type { Effects } from '../effects.js';
import { startOf } from '../files/paths.js';
import { openRoots, type Folders } from '../files/root.js';
import { memo } from '../memo.js';
import { parseStrings } from '../template/strings.js';
import type { Wording } from './words.js';

/**
 * What a layout calls what it sets: `kind` of its own strings.yaml, else the word of the page for it, else its name.
 */
export function layoutNames(
  effects: Pick<Effects, 'files'>,
  templates: Folders,
  wording: Wording,
  language: string,
): (layout: string) => string {
  const root = openRoots(effects, templates);
  return memo((layout: string): string => {
    const file = `${layout}/strings.yaml`;
    const text = root.has(file) ? root.readText(file, startOf(root.path(file))).value : undefined;
    const { value: strings = [] } =
      text === undefined ? { value: [] } : parseStrings(text, root.path(file));
    const kind = strings.find(({ id }) => id === 'kind')?.texts[language];
    const word = `layout-${layout}`;
    return kind ?? (wording.has(word) ? wording.in(language)(word) : layout);
  });
}
