import type { Hyphenation } from '../../language/schema/line-breaking.js';

/** Letters that inflection adds to the last part of a compound. */
const MOST_INFLECTION = 2;
/** A part of a compound has at least so many letters. */
const SHORTEST_PART = 3;
/** A known part tells its borders from so many letters on, wherever in the compound it stands. */
const SHORTEST_INNER_PART = 4;

/**
 * Of the points where a word may be divided, those where the parts of a compound meet, UTF-16 offsets: a reader takes
 * Bevölkerungs-entwicklung in at once and Bevölkerungsent-wicklung not. Parts meet behind an ending that only links, before
 * a known noun at the word's end, and on both sides of a known noun that begins and ends where the word may be divided;
 * none within a known noun: Gebäude-energie, not Gebäudeen-ergie.
 */
export const compoundJoints = (
  word: string,
  points: readonly number[],
  { after, before, links }: Hyphenation['joints'],
): readonly number[] => {
  if (after.length === 0 && before.length === 0) return [];
  const letters = word.toLowerCase();
  const borders = new Set([0, ...points, letters.length]);
  const inner = before.filter(
    (part) => part.length >= SHORTEST_INNER_PART && letters.includes(part),
  );
  /** Where a known part that begins at `start` may end, what links it to the next included. */
  const endsOf = (part: string, start: number): readonly number[] =>
    ['', ...links]
      .filter((link) => letters.startsWith(link, start + part.length))
      .map((link) => start + part.length + link.length)
      .filter((end) => borders.has(end));
  const known = [...borders].flatMap((start) =>
    inner
      .filter((part) => letters.startsWith(part, start))
      .map((part) => ({ start, end: start + part.length, ends: endsOf(part, start) }))
      .filter(({ ends }) => ends.length > 0),
  );
  const isInPart = (point: number): boolean =>
    known.some(({ start, end }) => start < point && point < end);
  const isFar = (point: number): boolean =>
    point >= SHORTEST_PART && letters.length - point >= SHORTEST_PART;
  const byPart = known.flatMap(({ start, ends }) => [start, ...ends]);
  return points.filter((point) => {
    if (!isFar(point) || isInPart(point)) return false;
    const head = letters.slice(0, point);
    const tail = letters.slice(point);
    return (
      after.some((ending) => head.endsWith(ending) && head.length > ending.length) ||
      before.some(
        (part) => tail.startsWith(part) && tail.length - part.length <= MOST_INFLECTION,
      ) ||
      byPart.includes(point)
    );
  });
};
