import type { Hyphenation } from '../language/line-breaking.js';

/** Letters that inflection adds to the last part of a compound. */
const MOST_INFLECTION = 2;
/** A part of a compound has at least so many letters. */
const SHORTEST_PART = 3;

/**
 * Of the points where a word may be divided, those where the parts of a compound meet, UTF-16 offsets: a reader takes
 * Bevölkerungs-entwicklung in at once and Bevölkerungsent-wicklung not.
 */
export const compoundJoints = (
  word: string,
  points: readonly number[],
  { after, before }: Hyphenation['joints'],
): readonly number[] => {
  if (after.length === 0 && before.length === 0) return [];
  const letters = word.toLowerCase();
  return points.filter((point) => {
    const head = letters.slice(0, point);
    const tail = letters.slice(point);
    if (head.length < SHORTEST_PART || tail.length < SHORTEST_PART) return false;
    return (
      after.some((ending) => head.endsWith(ending) && head.length > ending.length) ||
      before.some((part) => tail.startsWith(part) && tail.length - part.length <= MOST_INFLECTION)
    );
  });
};
