import { error } from '../../diagnostics/diagnostic.js';
import type {
  TracedFragment,
  TracedGraphic,
  TracedItem,
  TracedLine,
  TracedPage,
} from '../../sheet/trace.js';
import { excerpt, nameOf, overColumn, placeOf, TOLERANCE, type Check } from '../inspection.js';

/* The part of an em above and below the baseline that ink may fill, for hanzi and Latin alike. */
const INK_ABOVE = 0.78;
const INK_BELOW = 0.1;

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Ink extends Extent {
  readonly line: TracedLine;
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

const overlapping = (one: Extent, other: Extent): boolean =>
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

/** Old-style digits of a figure reach below the line further than any leading reckons with: 3, 4, 5, 7 and 9. */
interface LowDigits {
  readonly line: TracedLine;
  readonly fragment: TracedFragment;
  readonly bottom: number;
}

const lowDigitsOf = (line: TracedLine): readonly LowDigits[] =>
  line.fragments.flatMap((fragment) => {
    const digits = fragment.text.replaceAll(/[^0-9]/gu, '');
    if (digits === '') return [];
    const { below } = fragment.face.ink(digits, fragment.features);
    const bottom = line.baseline + below * fragment.size;
    return below > INK_BELOW ? [{ line, fragment, bottom }] : [];
  });

/** The line that begins below the digits and whose own ink they reach. */
const reachedBy = (
  { line, fragment, bottom }: LowDigits,
  lines: readonly TracedLine[],
): TracedLine | undefined =>
  lines.find(
    (other) =>
      other.baseline > line.baseline &&
      other.fragments.some(
        ({ face, text, features, size, x, width }) =>
          Math.min(x + width, fragment.x + fragment.width) - Math.max(x, fragment.x) > TOLERANCE &&
          other.baseline - size < bottom &&
          bottom - (other.baseline - face.ink(text, features).above * size) > TOLERANCE,
      ),
  );

const cutsOn = (page: TracedPage): readonly (readonly [LowDigits, TracedLine])[] => {
  const lines = page.items.filter((item) => item.kind === 'line');
  return lines.flatMap(lowDigitsOf).flatMap((digits): (readonly [LowDigits, TracedLine])[] => {
    const other = reachedBy(digits, lines);
    return other === undefined ? [] : [[digits, other]];
  });
};

interface Placed extends Extent {
  readonly item: TracedLine | TracedGraphic;
}

const placedOf = (item: TracedItem): readonly Placed[] => {
  if (item.kind === 'box' || (item.kind === 'line' && textIn(item).trim() === '')) return [];
  if (item.kind === 'line') return [{ ...inkOf(item), item }];
  const { x, y, width, height, bleed: [left, top, right, bottom] = [0, 0, 0, 0] } = item;
  return [
    { item, left: x - left, right: x + width + right, top: y - top, bottom: y + height + bottom },
  ];
};

/** Pictures and what they lie on: a line, or what is drawn before them. */
const coveredOn = (page: TracedPage): readonly (readonly [Placed, Placed])[] => {
  const placed = page.items.flatMap(placedOf);
  return placed.flatMap((picture, index): readonly (readonly [Placed, Placed])[] => {
    if (picture.item.element?.name !== 'img') return [];
    const covered = placed.find(
      (other, at) => overlapping(picture, other) && (other.item.kind === 'line' || at < index),
    );
    return covered === undefined ? [] : [[picture, covered]];
  });
};

const textIn = ({ fragments }: TracedLine): string => fragments.map(({ text }) => text).join('');

const textOf = ({ line }: Ink): string => excerpt(textIn(line));

/** No two lines of text lie on each other, nor a picture on them, nor does a digit reach into the line below. */
export const overlap: Check = (trace, document) =>
  trace.pages.flatMap((page) => {
    const pairs = pairsOn(page);
    const isTold = (one: TracedLine, other: TracedLine): boolean =>
      pairs.some(([first, second]) => first.line === one && second.line === other);
    return [
      ...pairs.map(([one, other]) =>
        error(
          'layout/overlap',
          placeOf(other.line.element, document),
          `“${textOf(other)}” lies on “${textOf(one)}” on page ${page.number}`,
          'give the style more leading, or take away the negative margin',
        ),
      ),
      ...coveredOn(page).map(([picture, covered]) =>
        error(
          'layout/overlap',
          placeOf(picture.item.element, document),
          `${nameOf(picture.item)} lies on ${nameOf(covered.item)} on page ${page.number}`,
          'take away the bleed or the negative margin, or bleed a picture up only where it begins the page',
        ),
      ),
      ...cutsOn(page)
        .filter(([{ line }, other]) => !isTold(line, other))
        .map(([{ line, fragment }, other]) =>
          error(
            'layout/overlap',
            placeOf(other.element, document),
            `the old-style digits of “${excerpt(textIn(line))}” in ${fragment.face.family} reach into “${excerpt(textIn(other))}” on page ${page.number}`,
            'give the style of the figure more leading, ask for lining digits with `fontFeatures: [lnum]`, or choose a family that has them',
          ),
        ),
    ];
  });
