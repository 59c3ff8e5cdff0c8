import type { ElementNode } from '../../document/document.js';
import type { PrintNode } from '../../sheet/nodes.js';
import { FlowLine, type FlowItem } from '../flow.js';
import { contentsOf } from '../node-contents.js';

/** Ids of notes, as the links of their marks name them. */
export type Marked = ReadonlySet<string>;

const idOfNote = (element: ElementNode | undefined): string | undefined =>
  element?.name === 'note' ? element.attributes['id'] : undefined;

const targetsOf = (runs: readonly { readonly link?: string | undefined }[]): readonly string[] =>
  runs.flatMap(({ link }) => (link?.startsWith('#') ? [link.slice(1)] : []));

/** What the lines of a page link to. */
export const linkedFrom = (items: readonly FlowItem[]): Marked =>
  new Set(
    items.flatMap((item) =>
      item instanceof FlowLine && !item.standing.repeated
        ? targetsOf(item.set.fragments.map(({ run }) => run))
        : [],
    ),
  );

/** What the text of a block links to. */
export const linkedIn = (node: PrintNode): Marked =>
  new Set([
    ...(node.kind === 'paragraph' ? targetsOf(node.runs) : []),
    ...contentsOf(node).flatMap((child) => [...linkedIn(child)]),
  ]);

/** Of the notes of a document those that are marked, in the arrangement of all; nothing where none is. */
export const notesMarked = (notes: PrintNode | undefined, marked: Marked): PrintNode | undefined =>
  notes && marked.size > 0 && holdsMarked(notes, marked) ? only(notes, marked) : undefined;

const holdsMarked = (node: PrintNode, marked: Marked): boolean => {
  const id = node.kind === 'gap' ? undefined : idOfNote(node.element);
  return id === undefined
    ? contentsOf(node).some((child) => holdsMarked(child, marked))
    : marked.has(id);
};

function only(node: PrintNode, marked: Marked): PrintNode {
  switch (node.kind) {
    case 'stack':
      return idOfNote(node.element) === undefined
        ? { ...node, children: keptOf(node.children, marked) }
        : node;
    case 'columns':
      return {
        ...node,
        columns: node.columns.map(({ width, content }) => ({
          width,
          content: only(content, marked),
        })),
      };
    default:
      return node;
  }
}

/** Blocks that are no note of another page, without the space between what is gone. */
function keptOf(children: readonly PrintNode[], marked: Marked): readonly PrintNode[] {
  const kept = children.flatMap((child) => {
    const id = child.kind === 'gap' ? undefined : idOfNote(child.element);
    return id !== undefined && !marked.has(id) ? [] : [only(child, marked)];
  });
  return kept.filter((child, index) => child.kind !== 'gap' || kept[index + 1]?.kind !== 'gap');
}
