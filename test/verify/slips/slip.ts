import type { Fields } from './material.js';
import type { Stretch } from './places.js';

/** What somebody might have got wrong: of a fact as it is written, or of its source as it is copied. */
export interface Slip {
  readonly kind: string;
  /** The id of the fact that is untrue by it. */
  readonly fact: string;
  /** What was made of what, for the list of those that pass. */
  readonly told: string;
  readonly fields: Fields;
  /** Another fact that changed with it. */
  readonly other?: readonly [id: string, fields: Fields];
  /** What is put where in the text of the source, where the slip is in it. */
  readonly edits: readonly Edit[];
}

/** Words put in the place of a stretch of a text. */
export interface Edit extends Stretch {
  readonly words: string;
}

/** The most slips of each kind for one fact; each fact takes the next, so that all words are planted somewhere. */
export function someOf<T extends readonly [kind: string, ...unknown[]]>(
  slips: readonly T[],
  turn: number,
  most: number,
): readonly T[] {
  const kinds = [...new Set(slips.map(([kind]) => kind))];
  return kinds.flatMap((kind) => {
    const all = slips.filter((each) => each[0] === kind);
    return Array.from(
      { length: Math.min(most, all.length) },
      (_, index) => all[(turn * most + index) % all.length],
    ).filter((each) => each !== undefined);
  });
}
