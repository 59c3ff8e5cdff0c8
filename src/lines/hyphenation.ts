import { createRequire } from 'node:module';

import type { LanguageTag } from '../language/language.js';

/*
 * Liang's patterns from npm `hyphen`, one file a language, read when a paragraph of that language first asks.
 */

const MINIMUM_WORD = 5;
const MAXIMUM_WORD = 64;
const MINIMUM_BEFORE = 2;
const MINIMUM_AFTER = 3;
const SOFT_HYPHEN = '\u00ad';

/** Where a tag's patterns are not named after the tag or its language. */
const PATTERNS_BY_TAG: Readonly<Record<string, string>> = {
  en: 'en-gb',
  de: 'de-1996',
  'de-ch': 'de-1996',
  el: 'el-monoton',
  zh: '',
  sr: 'sr-cyrl',
  no: 'nb',
};
/** Languages that capitalise every noun: a capital says nothing there about a name. */
const CAPITALISED_NOUNS = new Set(['de', 'lb']);

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

const patternNames = (tag: LanguageTag): readonly string[] => {
  const subtags = tag.toLowerCase().split('-');
  const names: string[] = [];
  for (let length = Math.min(subtags.length, 2); length > 0; length--) {
    const name = subtags.slice(0, length).join('-');
    names.push(PATTERNS_BY_TAG[name] ?? name);
  }
  return names;
};

interface Hyphenator {
  readonly hyphenate: Hyphenate | undefined;
  readonly points: Map<string, readonly number[]>;
  readonly skipsCapitalised: boolean;
}

/** Words kept per language; beyond it the memory starts anew, so that long processes stay flat. */
const MOST_WORDS = 20_000;

const hyphenators = new Map<LanguageTag, Hyphenator>();

const hyphenatorFor = (tag: LanguageTag): Hyphenator => {
  const known = hyphenators.get(tag);
  if (known) return known;
  let hyphenate: Hyphenate | undefined;
  for (const name of patternNames(tag)) hyphenate ??= loadPatterns(name);
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  const hyphenator = {
    hyphenate,
    points: new Map<string, readonly number[]>(),
    skipsCapitalised: !CAPITALISED_NOUNS.has(primary),
  };
  hyphenators.set(tag, hyphenator);
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
 * letters only with five or more, and none in a word with a capital (a name, an abbreviation) except in German.
 * Empty for a language without patterns.
 */
export const hyphenationPoints = (word: string, tag: LanguageTag): readonly number[] => {
  if (word.length < MINIMUM_WORD || word.length > MAXIMUM_WORD) return NONE;
  if (!/^\p{L}+$/u.test(word)) return NONE;
  const hyphenator = hyphenatorFor(tag);
  if (!hyphenator.hyphenate) return NONE;
  const capitals = hyphenator.skipsCapitalised ? /\p{Lu}/u : /.\p{Lu}/u;
  if (capitals.test(word)) return NONE;
  let points = hyphenator.points.get(word);
  if (!points) {
    points = pointsOf(hyphenator.hyphenate(word));
    if (hyphenator.points.size >= MOST_WORDS) hyphenator.points.clear();
    hyphenator.points.set(word, points);
  }
  return points;
};
