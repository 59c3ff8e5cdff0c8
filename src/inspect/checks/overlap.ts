import { error } from '../../diagnostics/diagnostic.js';
import type { TracedLine, TracedPage } from '../../sheet/trace.js';
import { excerpt, overColumn, placeOf, TOLERANCE, type Check } from '../inspection.js';

/* The part of an em above and below the baseline that ink may fill, for hanzi and Latin alike. */
const INK_ABOVE = 0.78;
const INK_BELOW = 0.1;

interface Ink {
  readonly line: TracedLine;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const inkOf = (line: TracedLine): Ink => {
  const size = Math.max(0, ...line.fragments.map((fragment) => fragment.size));
  return {
    line,
    left: line.x,
    right: line.x + line.width,
    top: line.baseline - size * INK_ABOVE,
    bottom: line.baseline + size * INK_BELOW,
  };
};

const overlapping = (one: Ink, other: Ink): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOLERANCE &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOLERANCE;

/** Pairs of lines whose ink overlaps; lines sorted by their top so that each meets only its neighbours. */
const pairsOn = (page: TracedPage): readonly (readonly [Ink, Ink])[] => {
  const inks = page.items
    .filter((item) => item.kind === 'line')
    // What a line that is too wide for its column lies on is told with its width.
    .filter((line) => overColumn(line) <= TOLERANCE)
    .filter(({ fragments }) => fragments.some(({ text }) => text.trim() !== ''))
    .map(inkOf)
    .toSorted((one, other) => one.top - other.top);
  return inks.flatMap((one, index) => {
    const pairs: (readonly [Ink, Ink])[] = [];
    for (const other of inks.slice(index + 1)) {
      if (other.top > one.bottom) break;
      if (overlapping(one, other)) pairs.push([one, other]);
    }
    return pairs;
  });
};

const textOf = ({ line }: Ink): string => excerpt(line.fragments.map(({ text }) => text).join(''));

/** No two lines of text lie on each other. */
export const overlap: Check = (trace, document) =>
  trace.pages.flatMap((page) =>
    pairsOn(page).map(([one, other]) =>
      error(
        'layout/overlap',
        placeOf(other.line.element, document),
        `“${textOf(other)}” lies on “${textOf(one)}” on page ${page.number}`,
        'give the style more leading, or take away the negative margin',
      ),
    ),
  );
