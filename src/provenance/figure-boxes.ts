import type { ElementNode } from '../document/document.js';
import type { LanguageTag } from '../language/language.js';
import type { LayoutTrace, TracedFragment, TracedItem, TracedLine } from '../sheet/trace.js';
import { ancestry, parentsIn, type Parents } from '../document/walk.js';

/** Where a figure, or the part of it that stands on one line, is printed; pt from the page's top left corner. */
export interface FigureBox {
  readonly fact: string;
  readonly language: LanguageTag;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of the size of its type, what a line reaches above and below its baseline. */
const [ASCENT, DESCENT] = [0.88, 0.22];

/**
 * The printed figures of each page, in the order they are drawn.
 * @param root the tree that the pages were laid out from
 */
export function figureBoxes(
  trace: LayoutTrace,
  root: ElementNode,
): readonly (readonly FigureBox[])[] {
  const parents = parentsIn(root);
  return trace.pages.map(({ items }) => items.flatMap((item) => boxesOf(item, parents)));
}

function boxesOf(item: TracedItem, parents: Parents): readonly FigureBox[] {
  if (item.kind === 'graphic') return joined(item.figures ?? []);
  if (item.kind !== 'line') return [];
  return stretches(item, parents).map(({ fact, fragments }) => boxOf(fact, fragments, item));
}

/** Digits and words of one figure, set in two sizes side by side, are one box. */
function joined(boxes: readonly FigureBox[]): readonly FigureBox[] {
  const whole: FigureBox[] = [];
  for (const box of boxes) {
    const last = whole.at(-1);
    if (last !== undefined && areOne(last, box)) whole[whole.length - 1] = union(last, box);
    else whole.push(box);
  }
  return whole;
}

const areOne = (one: FigureBox, next: FigureBox): boolean =>
  one.fact === next.fact &&
  one.language === next.language &&
  Math.abs(next.x - (one.x + one.width)) < one.height / 2 &&
  next.y < one.y + one.height &&
  one.y < next.y + next.height;

function union(one: FigureBox, next: FigureBox): FigureBox {
  const y = Math.min(one.y, next.y);
  const bottom = Math.max(one.y + one.height, next.y + next.height);
  const width = next.x + next.width - one.x;
  return { ...one, text: one.text + next.text, y, width, height: bottom - y };
}

interface PrintedStretch {
  readonly fact: string;
  readonly printed: ElementNode;
  readonly fragments: TracedFragment[];
}

/** Fragments of one printed fact side by side. */
function stretches({ fragments }: TracedLine, parents: Parents): readonly PrintedStretch[] {
  const found: PrintedStretch[] = [];
  let open: PrintedStretch | undefined;
  for (const fragment of fragments) {
    const printed = [...ancestry(fragment.element, parents)].find(({ name }) => name === 'fact');
    const fact = printed?.attributes['ref'];
    if (printed === undefined || fact === undefined) open = undefined;
    else if (open?.printed === printed) open.fragments.push(fragment);
    else {
      open = { fact, printed, fragments: [fragment] };
      found.push(open);
    }
  }
  return found;
}

function boxOf(fact: string, fragments: readonly TracedFragment[], line: TracedLine): FigureBox {
  const left = Math.min(...fragments.map(({ x }) => x));
  const right = Math.max(...fragments.map(({ x, width }) => x + width));
  const size = Math.max(...fragments.map((fragment) => fragment.size));
  return {
    fact,
    language: fragments[0]?.language ?? 'und',
    text: fragments.map(({ text }) => text).join(''),
    x: left,
    y: line.baseline - ASCENT * size,
    width: right - left,
    height: (ASCENT + DESCENT) * size,
  };
}
