import { h, type Child } from './dom.js';
import { editorLink, type Shown } from './store.js';

/** The head of a part of the panel. */
export const head = (text: string, aside?: Child, level: 'h2' | 'h3' = 'h3'): HTMLElement =>
  h('div', { class: 'head' }, h(level, {}, text), aside);

/** A file and line as a link of the editor. */
export const fileLink = (
  shown: Shown,
  place: { readonly file: string; readonly line: number; readonly column: number },
  text = `${place.file.split('/').at(-1)}:${place.line}`,
): HTMLElement =>
  h(
    'a',
    { href: editorLink(shown, place), class: 'file', title: `${place.file}:${place.line}` },
    text,
  );

/** A key, for the eye alone. */
export const key = (letter: string): HTMLElement => h('kbd', { 'aria-hidden': 'true' }, letter);
