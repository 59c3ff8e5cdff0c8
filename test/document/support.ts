import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { ElementNode } from '../../src/document/document.js';
import type { ExpandedMarkup } from '../../src/document/markup.js';
import { parseDocument } from '../../src/document/parse.js';
import { elementsOf } from '../../src/document/walk.js';

const startTag = /<([\w-]+)(?=[\s/>])/gu;

/** Markup as expansion makes it: each start tag carries its own line and column in `layout.hbs`. */
export const markupOf = (text: string): ExpandedMarkup => ({
  text: text.replaceAll(startTag, (tag, _name, offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return `${tag} at="0:${lines.length}:${(lines.at(-1) ?? '').length + 1}"`;
  }),
  files: ['layout.hbs'],
  languages: ['zh-Hans', 'en'],
  title: 'A title',
  place: { file: 'layout.hbs', line: 1, column: 1 },
});

export const parse = (text: string) => parseDocument(markupOf(text));

export const faults = (text: string): readonly string[] => shown(parse(text).diagnostics);

export const shown = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(
    ({ code, place: { line, column } }) => `${code.replace('document/', '')} ${line}:${column}`,
  );

export function find(text: string, name: string): ElementNode {
  const { value, diagnostics } = parse(text);
  const found = value && [...elementsOf(value.root)].find((element) => element.name === name);
  if (found === undefined) throw new Error(`no <${name}>: ${shown(diagnostics).join(', ')}`);
  return found;
}
