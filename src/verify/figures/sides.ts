import { oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf, memoOfText } from '../../memo.js';
import { negationIn } from '../clauses/words/frame-words.js';
import { wordFinder } from './words.js';

/** The side of a pair, or of more, that a text names, and the word of it. */
export interface Side {
  readonly side: number;
  readonly word: string;
}

/** By the name of the pair. */
export type Sides = ReadonlyMap<string, Side>;

interface SideWords {
  /** What a text in small letters holds in any case where one of the words stands in it. */
  readonly parts: readonly string[];
  readonly finder: RegExp | undefined;
}

interface Finder {
  readonly both: RegExp | undefined;
  readonly pairs: readonly (readonly [string, readonly SideWords[]])[];
}

const finderOf = memoOf((pack: LanguagePack): Finder => {
  const { both, pairs } = pack.frame.opposites;
  return {
    both: wordFinder(both, pack),
    pairs: Object.entries(pairs).map(
      ([name, sides]) =>
        [
          name,
          sides.map((words) => ({ parts: partsOf(words), finder: wordFinder(words, pack) })),
        ] as const,
    ),
  };
});

/** The longest part of each word that no sign for other letters and no apostrophe interrupts; of those that hold another, the other. */
function partsOf(words: readonly string[]): readonly string[] {
  const parts = words.map((word) =>
    word
      .toLowerCase()
      .split(/[*'’]/u)
      .reduce((longest, part) => (part.length > longest.length ? part : longest), ''),
  );
  return [...new Set(parts)].filter(
    (part, _, all) => !all.some((other) => other !== part && part.includes(other)),
  );
}

/** “Not allowed” is banned: of these pairs a denial names the other side. */
const deniable: ReadonlySet<string> = new Set([
  'acceptance',
  'belonging',
  'breaches',
  'building',
  'charges',
  'confirmation',
  'fate',
  'harm',
  'health',
  'holding',
  'keeping',
  'levies',
  'occupancy',
  'occurrence',
  'offers',
  'openings',
  'orders',
  'ownership',
  'permission',
  'permits',
  'presence',
  'punctuality',
  'repairs',
  'running',
  'staffing',
  'stopping',
  'survival',
  'use',
  'verdict',
  'volunteering',
]);

/**
 * The sides that the clause of a figure names: where “and” joins another figure to it, those of its own part, and for what that
 * part does not name those of the whole: 12 hotels closed and 8 did not answer.
 */
export function sidesAt(clause: string, at: number, pack: LanguagePack): Sides {
  const part = partRound(clause, at, pack);
  const whole = sidesOf(clause, pack);
  return part === clause ? whole : new Map([...whole, ...sidesOf(part, pack)]);
}

function partRound(clause: string, at: number, pack: LanguagePack): string {
  const joints = [...clause.matchAll(jointOf(pack))].map(({ index }) => index);
  return clause.slice(
    joints.findLast((joint) => joint < at) ?? 0,
    joints.find((joint) => joint >= at) ?? clause.length,
  );
}

/** A word that joins, and right behind it a number. */
const jointOf = memoOf(({ frame }: LanguagePack) => {
  const words = oneOf(frame.conjunctions) || '(?!)';
  return new RegExp(`(?<!\\p{L})(?:${words})\\s(?=\\d)`, 'giu');
});

/** The pairs of which a text names one side alone; none whose sides a denial exchanges, where it denies anything. */
export const sidesOf = (text: string, pack: LanguagePack): Sides => sidesIn(pack)(text);

const sidesIn = memoOf((pack: LanguagePack) =>
  memoOfText((text: string): Sides => {
    const { both, pairs } = finderOf(pack);
    const own =
      both === undefined ? text : text.replaceAll(both, (word) => ' '.repeat(word.length));
    const lower = own.toLowerCase();
    return new Map(
      pairs.flatMap(([name, sides]) => {
        const named = sides.flatMap(({ parts, finder }, side) => {
          const word =
            parts.some((part) => lower.includes(part)) && finder && own.match(finder)?.[0];
          return word ? [{ side, word }] : [];
        });
        const [only, ...others] = named;
        if (only === undefined || others.length > 0) return [];
        return deniable.has(name) && negationIn(text, pack) ? [] : [[name, only] as const];
      }),
    );
  }),
);

/** 12胜8负: the sides that the sign right behind a number names. */
export const sidesBehind = (behind: string, pack: LanguagePack): Sides =>
  new Map(
    Object.entries(pack.frame.opposites['behind-numbers']).flatMap(([name, sides]) => {
      const side = sides.findIndex((words) => words.some((word) => behind.startsWith(word)));
      const word = sides[side]?.find((each) => behind.startsWith(each));
      return word === undefined ? [] : [[name, { side, word }] as const];
    }),
  );
