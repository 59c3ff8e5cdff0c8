import { anyOf, oneOf } from '../../language/escape-expression.js';
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
  readonly pieces: readonly { readonly verb: RegExp; readonly is: string }[];
  readonly pairs: readonly (readonly [string, readonly SideWords[]])[];
}

const finderOf = memoOf((pack: LanguagePack): Finder => {
  const { both, pairs, 'in-two-pieces': verbs } = pack.frame.opposites;
  return {
    both: wordFinder(both, pack),
    pieces: verbs.map(({ verbs: forms, part, is }) => ({
      verb: new RegExp(
        `(?<!\\p{L})(?:${oneOf(forms)}) (?:[^.;:,]|[.,](?=\\d)){1,${String(farthest)}} ${part}(?=\\s*(?:$|[.;,)]|(?:${oneOf(pack.frame.conjunctions)})(?!\\p{L})))`,
        'iu',
      ),
      is,
    })),
    pairs: Object.entries(pairs).map(
      ([name, sides]) =>
        [
          name,
          sides.map((words) => ({ parts: partsOf(words), finder: wordFinder(words, pack) })),
        ] as const,
    ),
  };
});

/** From a verb to its part at the end of the clause, in UTF-16 units. */
const farthest = 120;

/** A text with the whole verb behind it, where its two pieces stand apart: gab 40 Millionen aus. */
const withVerbs = (text: string, { pieces }: Finder): string =>
  [text, ...pieces.flatMap(({ verb, is }) => (verb.test(text) ? [is] : []))].join(' ');

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
  // 14店が開店し、3店が閉店した, 14곳이 문을 열었고 3곳이 닫았다.
  if (frame['verbs-last'])
    return new RegExp(`(?:、|(?:${anyOf(frame['verb-joints'])})\\s)(?=[^、]*\\d)`, 'gu');
  const words = anyOf(frame.conjunctions);
  return new RegExp(`(?<!\\p{L})(?:${words})\\s(?=\\d)`, 'giu');
});

/** The pairs of which a text names one side alone; none whose sides a denial exchanges, where it denies anything. */
export const sidesOf = (text: string, pack: LanguagePack): Sides => sidesIn(pack)(text);

const sidesIn = memoOf((pack: LanguagePack) =>
  memoOfText((text: string): Sides => {
    const finder = finderOf(pack);
    const { both, pairs } = finder;
    const whole = withVerbs(text, finder);
    const own =
      both === undefined ? whole : whole.replaceAll(both, (word) => ' '.repeat(word.length));
    const lower = own.toLowerCase();
    return new Map(
      pairs.flatMap(([name, sides]) => {
        const named = sides.flatMap(({ parts, finder: words }, side) => {
          const word = parts.some((part) => lower.includes(part)) && words && own.match(words)?.[0];
          return word ? [{ side, word }] : [];
        });
        const [only, ...others] = named;
        if (only === undefined || others.length > 0) return [];
        return deniable.has(name) && negationIn(text, pack) ? [] : [[name, only] as const];
      }),
    );
  }),
);

/** Two words that a conjunction joins, one of each side of a pair (urban and rural), or a word that holds both: 进出口. */
export interface JoinedSides {
  readonly pair: string;
  readonly words: string;
  readonly start: number;
}

export function joinedSides(text: string, pack: LanguagePack): readonly JoinedSides[] {
  const { both, pairs } = finderOf(pack);
  const lower = text.toLowerCase();
  const joint = joinsOf(pack);
  const inOne = both === undefined ? [] : [...text.matchAll(both)];
  return pairs.flatMap(([pair, sides]) => {
    const [one, other, ...more] = sides;
    if (one?.finder === undefined || other?.finder === undefined || more.length > 0) return [];
    const word = inOne.find(([each]) =>
      [one, other].every(({ parts }) => parts.some((part) => isMadeOf(part, each))),
    );
    if (word !== undefined) return [{ pair, words: word[0], start: word.index }];
    const [its, others] = [one, other].map(({ parts, finder }) =>
      finder !== undefined && parts.some((part) => lower.includes(part))
        ? [...text.matchAll(finder)]
        : [],
    );
    const isJoined = (first: number, second: number): boolean =>
      joint.test(text.slice(first, Math.max(first, second)));
    // “Women and girls” are on one side.
    return [
      [its, others],
      [others, its],
    ]
      .flatMap(([firsts = [], seconds = []]) =>
        firsts.flatMap(({ index: start, 0: first }) =>
          seconds
            .filter(({ index }) => isJoined(start + first.length, index))
            .map(({ index, 0: second }) => ({
              pair,
              words: text.slice(start, index + second.length),
              start,
            })),
        ),
      )
      .slice(0, 1);
  });
}

const isMadeOf = (part: string, word: string): boolean =>
  [...part].every((sign) => word.includes(sign));

const joinsOf = memoOf(({ frame }: LanguagePack): RegExp => {
  const words = anyOf([...frame.conjunctions, '、', '·']);
  return new RegExp(`^\\s*(?:${words})\\s*$`, 'iu');
});

/** 12胜8负: the sides that the sign right behind a number names. */
export const sidesBehind = (behind: string, pack: LanguagePack): Sides =>
  new Map(
    Object.entries(pack.frame.opposites['behind-numbers']).flatMap(([name, sides]) => {
      const side = sides.findIndex((words) => words.some((word) => behind.startsWith(word)));
      const word = sides[side]?.find((each) => behind.startsWith(each));
      return word === undefined ? [] : [[name, { side, word }] as const];
    }),
  );
