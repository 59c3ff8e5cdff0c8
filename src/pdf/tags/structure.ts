import type { ElementNode } from '../../document/document.js';
import type { LanguageTag } from '../../language/language.js';
import type { Content, Mark } from './marks.js';
import type { ParagraphNode } from '../../sheet/nodes.js';
import { attributesOf, isGrouping, mayBeEmpty, roleOf, type Role } from './roles.js';

/** An element of the structure tree, before it is written. */
export interface StructureElement {
  readonly kind: 'structure';
  readonly role: Role;
  readonly language: LanguageTag;
  readonly alternative?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** Unique; notes have one (ISO 14289-1, 7.9). */
  readonly identifier?: string;
  readonly kids: readonly Kid[];
  readonly order: number;
}

export type Kid = StructureElement | Content;

type Contents = ReadonlyMap<ElementNode, readonly Content[]>;

const byElement = (contents: readonly Content[]): Contents => {
  const map = new Map<ElementNode, Content[]>();
  for (const content of contents) {
    const known = map.get(content.element);
    if (known) known.push(content);
    else map.set(content.element, [content]);
  }
  return map;
};

const firstOrder = (kids: readonly Kid[]): number =>
  kids.reduce((least, { order }) => Math.min(least, order), Infinity);

/** Cuts a list where neighbours differ in a property. */
const runsBy = <Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly { readonly key: Key; readonly items: readonly Item[] }[] => {
  const runs: { key: Key; items: Item[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last && last.key === key) last.items.push(item);
    else runs.push({ key, items: [item] });
  }
  return runs;
};

const wrap = (role: Role, language: LanguageTag, kids: readonly Kid[]): StructureElement => ({
  kind: 'structure',
  role,
  language,
  kids,
  order: firstOrder(kids),
});

const linkOf = (kid: Kid): string | undefined => (kid.kind === 'structure' ? undefined : kid.link);

/** Content in another language than its element's gets a Span of its own (ISO 14289-1, 7.2). */
const spanLanguages = (kids: readonly Kid[], language: LanguageTag): readonly Kid[] =>
  runsBy(kids, (kid) => (kid.kind === 'mark' ? kid.language : language)).flatMap((run) =>
    run.key === language ? run.items : [wrap('Span', run.key, run.items)],
  );

/** Linked content outside an `a` gets a Link of its own. */
const wrapLinks = (kids: readonly Kid[], role: Role, language: LanguageTag): readonly Kid[] =>
  role === 'Link'
    ? spanLanguages(kids, language)
    : runsBy(kids, linkOf).flatMap((run) =>
        run.key === undefined
          ? spanLanguages(run.items, language)
          : [wrap('Link', language, spanLanguages(run.items, language))],
      );

/** The paragraph that inline content was set in. */
const paragraphOf = (kid: Kid | undefined): ParagraphNode | undefined => {
  if (kid?.kind === 'mark') return kid.source.kind === 'paragraph' ? kid.source : undefined;
  return kid?.kind === 'structure' && kid.role === 'Link' ? paragraphOf(kid.kids[0]) : undefined;
};

/** A grouping element's own text becomes paragraphs, one for each that was set. */
const wrapParagraphs = (kids: readonly Kid[]): readonly Kid[] => {
  let current: ParagraphNode | undefined;
  const keyed = kids.map((kid) => {
    current = kid.kind === 'annotation' ? current : paragraphOf(kid);
    return { kid, key: current };
  });
  return runsBy(keyed, ({ key }) => key).flatMap((run) => {
    const inside = run.items.map(({ kid }) => kid);
    if (!run.key) return inside;
    const { language } = run.key.style;
    return [wrap('P', language, wrapLinks(inside, 'P', language))];
  });
};

const isLabel = (kid: Kid): boolean => kid.kind === 'mark' && kid.isLabel;

const arrange = (role: Role, kids: readonly Kid[], language: LanguageTag): readonly Kid[] => {
  if (isGrouping(role)) return wrapParagraphs(kids);
  if (role !== 'LI') return wrapLinks(kids, role, language);
  const labels = kids.filter(isLabel);
  const body = kids.filter((kid) => !isLabel(kid));
  return [
    ...(labels.length > 0 ? [wrap('Lbl', language, spanLanguages(labels, language))] : []),
    ...(body.length > 0 ? [wrap('LBody', language, wrapLinks(body, 'LBody', language))] : []),
  ];
};

const graphicIn = (kids: readonly Kid[]): Mark | undefined =>
  kids.find((kid): kid is Mark => kid.kind === 'mark' && kid.source.kind !== 'paragraph');

const figure = (element: ElementNode, kids: readonly Kid[]): Partial<StructureElement> => {
  const graphic = graphicIn(kids);
  const source = graphic?.source;
  const own = source && 'alternative' in source ? source.alternative : undefined;
  const alternative = own ?? element.attributes['alt'];
  return {
    ...(alternative === undefined ? {} : { alternative }),
    ...(graphic?.bounds
      ? { attributes: { O: 'Layout', Placement: 'Block', BBox: graphic.bounds } }
      : {}),
  };
};

const buildElement = (
  element: ElementNode,
  contents: Contents,
  nextNote: () => string,
): readonly Kid[] => {
  const own = contents.get(element) ?? [];
  const children = element.children.flatMap((child) =>
    child.kind === 'element' ? buildElement(child, contents, nextNote) : [],
  );
  const kids: readonly Kid[] =
    own.length > 0 ? [...own, ...children].toSorted((a, b) => a.order - b.order) : children;
  const role = roleOf(element);
  if (!role) return kids;
  if (kids.length === 0 && !mayBeEmpty(role)) return [];
  const { language } = element;
  const attributes = attributesOf(role, element);
  return [
    {
      kind: 'structure',
      role,
      language,
      ...(attributes ? { attributes } : {}),
      ...(role === 'Figure' ? figure(element, kids) : {}),
      ...(role === 'Note' ? { identifier: nextNote() } : {}),
      kids: arrange(role, kids, language),
      order: firstOrder(kids),
    },
  ];
};

/** Rows and tables of which nothing was printed leave no empty cells behind. */
const prune = (kid: Kid): readonly Kid[] => {
  if (kid.kind !== 'structure') return [kid];
  const kids = kid.kids.flatMap(prune);
  const isHollow =
    kid.role === 'TR' && kids.every((cell) => cell.kind === 'structure' && cell.kids.length === 0);
  return isHollow || (kids.length === 0 && !mayBeEmpty(kid.role)) ? [] : [{ ...kid, kids }];
};

/**
 * The structure tree of a document: its elements in their own order, each with the content that was printed for it.
 * Reading order is the document's, whatever order pages draw in (ISO 14289-1, 7.2).
 */
export const structureOf = (
  root: ElementNode,
  contents: readonly Content[],
): StructureElement | undefined => {
  let notes = 0;
  const nextNote = (): string => {
    notes += 1;
    return `note-${String(notes).padStart(4, '0')}`;
  };
  const [tree] = buildElement(root, byElement(contents), nextNote).flatMap(prune);
  return tree?.kind === 'structure' ? tree : undefined;
};
