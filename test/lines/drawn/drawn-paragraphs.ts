import type { DrawnParagraph } from './counters.js';
import {
  linesOf,
  type DrawnGlyph,
  type DrawnLine,
  type DrawnPage,
  type StructTreeNode,
} from './drawn-lines.js';

/*
 * The paragraphs of a PDF by its structure tree, as pdf.js reads it: which glyphs are of one element and one language.
 */

/** Elements that stand in a line of text, ISO 32000-1, 14.8.4.4. */
const INLINE = new Set([
  'Span',
  'Link',
  'Reference',
  'Lbl',
  'Em',
  'Strong',
  'Sub',
  'Quote',
  'Code',
]);
const FULL_WIDTH_OPENING = /^[“‘（《〈【「『［｛]/u;

/** Elements whose text has lines, and no paragraphs. */
const DRAWN = new Set(['Figure', 'Formula']);

type Child = StructTreeNode['children'][number];

const isElement = (child: Child): child is StructTreeNode => 'children' in child;

const languageOf = (node: StructTreeNode, around: string): string =>
  (node as { readonly lang?: string }).lang ?? around;

/** The contents of one block in one language. */
interface Stretch {
  readonly language: string;
  readonly contents: ReadonlySet<number>;
}

const stretchesIn = (block: StructTreeNode, around: string): readonly Stretch[] => {
  if (DRAWN.has(block.role)) return [];
  const own = new Map<string, Set<number>>();
  const inside: Stretch[] = [];
  const collect = (node: StructTreeNode, language: string): void => {
    for (const child of node.children) {
      if (isElement(child)) {
        const inner = languageOf(child, language);
        if (INLINE.has(child.role)) collect(child, inner);
        else inside.push(...stretchesIn(child, inner));
        continue;
      }
      const id = /_mc(?<id>\d+)$/u.exec(child.id)?.groups?.['id'];
      if (id === undefined) continue;
      const contents = own.get(language) ?? new Set<number>();
      own.set(language, contents.add(Number(id)));
    }
  };
  collect(block, languageOf(block, around));
  const stretches = [...own].map(([language, contents]) => ({ language, contents }));
  return [...stretches, ...inside];
};

const rightOf = ({ x, advance }: DrawnGlyph): number => x + advance;

const lastInk = ({ glyphs }: DrawnLine): DrawnGlyph | undefined =>
  glyphs.findLast(({ text }) => text.trim() !== '');

/** Where the square of a line's first glyph would begin, had nothing of it been cut off. */
const leftOf = ({ glyphs: [first] }: DrawnLine): number =>
  first === undefined
    ? Number.NaN
    : first.x + (FULL_WIDTH_OPENING.test(first.text) ? first.size / 2 : 0);

const SAME = 0.6;

/** Every paragraph of a page, its measure as wide as its longest line. */
export const paragraphsOn = ({ number, glyphs, structure }: DrawnPage): readonly DrawnParagraph[] =>
  (structure ? stretchesIn(structure, '') : []).flatMap(({ language, contents }) => {
    const own = glyphs.filter(({ content }) => content !== undefined && contents.has(content));
    // One element over two columns or beside its own number is of two paragraphs here.
    const lines = linesOf(number, own, Infinity).filter((line) => lastInk(line) !== undefined);
    const [first] = lines;
    if (!first) return [];
    const lefts = lines.map(leftOf);
    const rights = lines.flatMap((line) => lastInk(line) ?? []).map(rightOf);
    const isFlush = Math.max(...lefts) - Math.min(...lefts) < SAME;
    const right = Math.max(...rights);
    const full = rights.slice(0, -1).filter((each) => right - each < SAME);
    return [
      {
        language,
        lines,
        left: isFlush ? Math.min(...lefts) : Number.NaN,
        right,
        justified: lines.length > 3 && full.length === lines.length - 1,
      },
    ];
  });
