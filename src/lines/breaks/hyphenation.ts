import { createRequire } from 'node:module';

import type { LanguageTag } from '../../language/language.js';
import type { Hyphenation } from '../../language/schema/line-breaking.js';

/*
 * Liang's patterns from npm `hyphen`, one file a language, read when a paragraph of that language first asks.
 */

const MINIMUM_WORD = 5;
const MAXIMUM_WORD = 64;
const MINIMUM_BEFORE = 2;
const MINIMUM_AFTER = 3;
const SOFT_HYPHEN = '\u00ad';

type Hyphenate = (word: string) => string;

const load = createRequire(import.meta.url);

type HyphenatorFactory = (
  patterns: unknown,
  options: { readonly hyphenChar: string; readonly minWordLength: number },
) => Hyphenate;

const isFactory = (value: unknown): value is HyphenatorFactory => typeof value === 'function';

const isMissingModule = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';

const loadPatterns = (name: string): Hyphenate | undefined => {
  // The name becomes part of a module path.
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/.test(name)) return undefined;
  try {
    const patterns: unknown = load(`hyphen/patterns/${name}.js`);
    const createHyphenator: unknown = load('hyphen');
    if (!isFactory(createHyphenator)) return undefined;
    return createHyphenator(patterns, { hyphenChar: SOFT_HYPHEN, minWordLength: MINIMUM_WORD });
  } catch (error) {
    if (isMissingModule(error)) return undefined;
    throw error;
  }
};

/** The file of the tag's region, the one that the pack names, that of the language. */
const patternNames = (tag: LanguageTag, named: string | undefined): readonly string[] => {
  const [language = '', ...subtags] = tag.toLowerCase().split('-');
  const regional = subtags.length > 0 ? [`${language}-${subtags[0] ?? ''}`] : [];
  return [...regional, ...(named === undefined ? [] : [named]), language];
};

interface Hyphenator {
  readonly hyphenate: Hyphenate | undefined;
  readonly points: Map<string, readonly number[]>;
}

/** Words kept per language; beyond it the memory starts anew, so that long processes stay flat. */
const MOST_WORDS = 20_000;

const hyphenators = new Map<string, Hyphenator>();

const hyphenatorFor = (tag: LanguageTag, named: string | undefined): Hyphenator => {
  const key = `${tag} ${named ?? ''}`;
  const known = hyphenators.get(key);
  if (known) return known;
  let hyphenate: Hyphenate | undefined;
  for (const name of patternNames(tag, named)) hyphenate ??= loadPatterns(name);
  const hyphenator = { hyphenate, points: new Map<string, readonly number[]>() };
  hyphenators.set(key, hyphenator);
  return hyphenator;
};

const NONE: readonly number[] = [];

const pointsOf = (hyphenated: string): readonly number[] => {
  const points: number[] = [];
  let offset = 0;
  for (const part of hyphenated.split(SOFT_HYPHEN)) {
    offset += part.length;
    points.push(offset);
  }
  return points.filter((point) => point >= MINIMUM_BEFORE && offset - point >= MINIMUM_AFTER);
};

/**
 * UTF-16 offsets in `word` where a hyphen may be drawn: at least two letters before and three after, in words of
 * letters only with five or more, and none in a word with a capital (a name, an abbreviation) except where every noun
 * has one or where `names` may be divided too. Empty for a language without patterns.
 */
export const hyphenationPoints = (
  word: string,
  tag: LanguageTag,
  { patterns, capitalisedNouns }: Pick<Hyphenation, 'patterns' | 'capitalisedNouns'>,
  names: 'whole' | 'divided' = 'whole',
): readonly number[] => {
  if (word.length < MINIMUM_WORD || word.length > MAXIMUM_WORD) return NONE;
  if (!/^\p{L}+$/u.test(word)) return NONE;
  const hyphenator = hyphenatorFor(tag, patterns);
  if (!hyphenator.hyphenate) return NONE;
  const capitals = capitalisedNouns ? /.\p{Lu}/u : /\p{Lu}/u;
  if (names === 'whole' && capitals.test(word)) return NONE;
  let points = hyphenator.points.get(word);
  if (!points) {
    points = pointsOf(hyphenator.hyphenate(word));
    if (hyphenator.points.size >= MOST_WORDS) hyphenator.points.clear();
    hyphenator.points.set(word, points);
  }
  return points;
};
