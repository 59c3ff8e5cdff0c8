import { warning, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { ElementNode, TextNode } from '../document/document.js';
import { isCjk } from '../language/script.js';
import type { Theme } from './style.js';

/** Properties that a reader sees in the letters themselves, and that the innermost style decides. */
const seen = ['font', 'weight', 'italics', 'fontSize', 'color'] as const;

type Seen = (typeof seen)[number];

/** A style as it stands round a text: what it says for the text’s script decides before what it says for all. */
interface Said {
  readonly name: string;
  readonly under: 'cjk' | 'western' | undefined;
}

interface Use {
  readonly path: readonly string[];
  isSeen: boolean;
  /** Names of the styles that decide instead. */
  readonly overriding: Set<string>;
}

const saidBy = (
  { styles }: Theme,
  name: string,
  property: Seen,
  script: 'cjk' | 'western',
): Said | undefined => {
  const style = styles[name];
  if (style?.[script]?.[property] !== undefined) return { name, under: script };
  return style?.[property] === undefined ? undefined : { name, under: undefined };
};

/**
 * Properties of text that a theme says over another, and that no text of the document takes, since a style further in
 * says the same: the class of a title decides before `h1`. Each is told once, where the theme says it.
 *
 * @param ownPlaceOf where the theme that extends another says it; nothing is told of what only the other says
 */
export const overriddenProperties = (
  root: ElementNode,
  theme: Theme,
  ownPlaceOf: (path: readonly PropertyKey[]) => Place | undefined,
): readonly Diagnostic[] => {
  const uses = new Map<string, Use>();
  const alike = new Set<string>();
  const useOf = ({ name, under }: Said, property: Seen): Use => {
    const path = ['styles', name, ...(under ? [under] : []), property];
    const key = path.join(' ');
    const use = uses.get(key) ?? { path, isSeen: false, overriding: new Set() };
    uses.set(key, use);
    return use;
  };
  const see = (names: readonly string[], script: 'cjk' | 'western'): void => {
    const key = `${script} ${names.join(' ')}`;
    if (alike.has(key)) return;
    alike.add(key);
    for (const property of seen) {
      const said = names.flatMap((name) => saidBy(theme, name, property, script) ?? []);
      const last = said.at(-1);
      if (last === undefined) continue;
      useOf(last, property).isSeen = true;
      for (const each of said) useOf(each, property).overriding.add(last.name);
    }
  };
  const visit = (node: ElementNode | TextNode, round: readonly string[]): void => {
    const names =
      node.kind === 'text'
        ? round
        : [...round, ...[node.name, ...node.classes].filter((name) => theme.styles[name])];
    if (node.kind === 'text' || node.children.length === 0) {
      see(names, isCjk(node.language) ? 'cjk' : 'western');
    } else for (const child of node.children) visit(child, names);
  };
  visit(root, []);
  return [...uses.values()].flatMap(({ path, isSeen, overriding }): readonly Diagnostic[] => {
    const place = isSeen ? undefined : ownPlaceOf(path);
    if (place === undefined) return [];
    const [, name = ''] = path;
    const styles = [...overriding].filter((each) => each !== name);
    if (styles.length === 0) return [];
    const named = styles.map((each) => `“${each}”`).join(', ');
    return [
      warning(
        'theme/overridden-property',
        place,
        `the style “${name}” says ${path.at(-1)}, and no text takes it: ${named} ${styles.length === 1 ? 'says' : 'say'} another further in`,
        `say it in ${named}, or take it away`,
      ),
    ];
  });
};
