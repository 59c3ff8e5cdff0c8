import { warning } from '../diagnostics/diagnostic.js';
import type { DocumentNode, ElementNode } from '../document/document.js';
import { baselineOffset } from '../sheet/baseline.js';
import type { ParagraphNode, PrintNode } from '../sheet/nodes.js';
import { boxStyle, extend, textStyle, type Cascade } from './cascade.js';
import { fitted } from './fit.js';
import { framed, innerWidth } from './frame.js';
import { plainText } from './runs.js';
import { runsOver } from './run-in.js';
import type { Setting, Standing } from './setting.js';
import type { StyleVariant } from './style.js';
import { unbroken } from './unbroken.js';

const HEADING_LEVELS: Readonly<Record<string, 1 | 2 | 3>> = { h1: 1, h2: 2, h3: 3 };

const isBreak = (node: DocumentNode): boolean => node.kind === 'element' && node.name === 'br';

type IsApart = (node: DocumentNode) => node is ElementNode;

const isDisplayed = (
  node: DocumentNode,
  setting: Setting,
  ...displays: readonly StyleVariant['display'][]
): node is ElementNode =>
  node.kind === 'element' && displays.includes(boxStyle(node, setting.theme).display);

/** Inline content cut into lines of its own: at each `br`, and round each span that stands apart. */
const cut = (
  children: readonly DocumentNode[],
  isApart: IsApart,
): readonly (readonly DocumentNode[])[] => {
  const pieces: DocumentNode[][] = [[]];
  for (const child of children) {
    if (isBreak(child)) pieces.push([]);
    else if (isApart(child)) pieces.push([child], []);
    else pieces.at(-1)?.push(child);
  }
  return pieces.filter((piece) =>
    piece.some((node) => plainText(node).trim() !== '' || hasCounter(node)),
  );
};

const hasCounter = (node: DocumentNode): boolean =>
  node.kind === 'element' && (node.name === 'counter' || node.children.some(hasCounter));

/** A paragraph has one leading, its own: a larger one of a part of it would part the lines on paper and does not. */
const noteLeading = (
  node: DocumentNode,
  outer: Cascade,
  paragraphElement: ElementNode,
  leading: number,
  setting: Setting,
): void => {
  if (node.kind === 'text') return;
  const cascade = extend(outer, node, setting.theme);
  const own = textStyle(cascade, node.language).leading;
  if (own > leading) {
    const name = `“${node.classes.join(' ') || node.name}”`;
    setting.note(
      warning(
        'theme/unused-leading',
        node.place,
        `the leading of ${name}, ${own} pt, is not used: its lines are ${leading} pt high, as those of the ${paragraphElement.name} that it is part of`,
        `give the style of the ${paragraphElement.name} that leading, or ${name} display: block`,
      ),
    );
    return;
  }
  for (const child of node.children)
    noteLeading(child, cascade, paragraphElement, leading, setting);
};

/** Inline content as one paragraph in the style of the cascade. */
export const paragraph = (
  children: readonly DocumentNode[],
  element: ElementNode,
  cascade: Cascade,
  setting: Setting,
  balanced: boolean,
): ParagraphNode => {
  const { leading } = textStyle(cascade, element.language);
  for (const child of children) noteLeading(child, cascade, element, leading, setting);
  return unbroken(children, element, cascade, setting, balanced);
};

/** A paragraph fitted to its measure and hung in the margin, as its own style asks. */
const asStyled = (
  plain: ParagraphNode,
  { fit, hang }: StyleVariant,
  width: number,
): ParagraphNode => {
  const sized = fit === undefined ? plain : fitted(plain, fit, width);
  return hang === undefined ? sized : { ...sized, hang };
};

/**
 * Sets an element with inline content as one paragraph, or as several where a span is displayed as a block.
 * A heading gives the outline its entry, with the text of all its languages.
 */
export const setParagraphs = (
  element: ElementNode,
  { cascade, width }: Standing,
  setting: Setting,
): PrintNode | undefined => {
  const own = boxStyle(element, setting.theme);
  // Headings and running lines are no text that is read on: their lines are alike, and part no name that has room.
  const isBalanced = HEADING_LEVELS[element.name] !== undefined || setting.page !== undefined;
  // Spans that run in stand on the line of what is before them where all of it has room.
  const isOver = runsOver(element, { cascade, width }, setting, isBalanced) === true;
  const apart = isOver ? (['block', 'run-in'] as const) : (['block'] as const);
  const isApart = (node: DocumentNode): node is ElementNode => isDisplayed(node, setting, ...apart);
  // What stands between spans on one line has nothing to part where each has a line of its own.
  const printed = isOver
    ? element.children.filter((child) => !isDisplayed(child, setting, 'between'))
    : element.children;
  const pieces = cut(printed, isApart);
  const level = HEADING_LEVELS[element.name];
  const id = element.attributes['id'];
  const outline = level && {
    text: pieces.map((piece) => piece.map(plainText).join('').trim()).join(' '),
    level,
  };
  const opening = { ...(outline ? { outline } : {}), ...(id === undefined ? {} : { id }) };
  // The languages of one heading side by side, as the members of a pair are.
  const isParallel = own.display === 'parallel';
  const gap = own.columnGap ?? setting.theme.gutter;
  const measure = isParallel ? (width - gap * (pieces.length - 1)) / pieces.length : width;
  const set = pieces.map((piece, index): PrintNode => {
    const [only] = piece;
    const first = index === 0 ? opening : {};
    if (piece.length === 1 && only && isApart(only)) {
      const inner = extend(cascade, only, setting.theme);
      const style = boxStyle(only, setting.theme);
      const line = paragraph(only.children, only, inner, setting, isBalanced);
      const inside = innerWidth(measure, style);
      return framed({ ...asStyled(line, style, inside), ...first }, style, setting.theme);
    }
    const line = paragraph(piece, element, cascade, setting, isBalanced);
    // What follows a break or a span apart begins no paragraph, and is not indented as one.
    const style = index === 0 ? line.style : { ...line.style, firstLineIndent: 0 };
    return { ...asStyled({ ...line, style }, own, measure), ...first };
  });
  const [first, ...rest] = set;
  const under = setting.apart.get(element) ?? 0;
  if (first && under > 0) return { kind: 'stack', children: [...set, white(under)] };
  if (!first || rest.length === 0) return first;
  if (!isParallel) return { kind: 'stack', element, children: set };
  const columns = onOneBaseline(set).map((content) => ({ width: measure, content }));
  return { kind: 'columns', element, columns, gap };
};

const white = (height: number): PrintNode => ({
  kind: 'stack',
  children: [],
  margin: [0, 0, 0, height],
});

/** Lines of one leading in different sizes side by side, each lowered to the lowest of their first baselines. */
const onOneBaseline = (set: readonly PrintNode[]): readonly PrintNode[] => {
  const baselineOf = (node: PrintNode): number =>
    node.kind === 'paragraph' ? (node.margin?.[1] ?? 0) + baselineOffset(node) : 0;
  const lowest = Math.max(...set.map(baselineOf));
  return set.map((node) => {
    if (node.kind !== 'paragraph') return node;
    const [left, top, right, bottom] = node.margin ?? [0, 0, 0, 0];
    return { ...node, margin: [left, top + lowest - baselineOf(node), right, bottom] };
  });
};
