import type { LanguageTag } from '../language/language.js';
import type { GlossaryEntry, Report } from '../report/report.js';
import { occurrencesOf, type Stretch } from './sources/source-text.js';
import { keyOf, spelled } from './figures/words.js';

/** Names and phrases of a report, ready for looking up. */
export interface Terms {
  /** Names of the glossary that a text uses, a name inside a longer one not counted. */
  readonly named: (text: string, language: LanguageTag) => readonly NamedTerm[];
  /** Stretches of a text whose numerals and words belong to a name or a set phrase. */
  readonly exempt: (text: string, language: LanguageTag) => readonly Stretch[];
}

export interface NamedTerm extends Stretch {
  readonly entry: GlossaryEntry;
  readonly name: string;
}

interface Lexicon {
  readonly expression: RegExp | undefined;
  /** The entries of a name, by the name in lower case. */
  readonly entries: ReadonlyMap<string, readonly GlossaryEntry[]>;
}

export function readableTerms({ glossary, setPhrases, languages }: Report): Terms {
  const lexicons = new Map(languages.map((tag) => [tag, lexiconOf(glossary, tag)] as const));
  const named = remember((text, language) => namedIn(text, lexicons.get(language)));
  return {
    named,
    exempt: remember((text, language) => [
      ...(setPhrases[language] ?? []).flatMap((phrase) => occurrencesOf(phrase.text, text)),
      ...named(text, language),
    ]),
  };
}

/** Several rules ask about one text. */
function remember<T>(
  read: (text: string, language: LanguageTag) => T,
): (text: string, language: LanguageTag) => T {
  const known = new Map<string, T>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const found = known.get(key) ?? read(text, language);
    known.set(key, found);
    return found;
  };
}

function namedIn(text: string, lexicon: Lexicon | undefined): readonly NamedTerm[] {
  if (lexicon?.expression === undefined) return [];
  const { entries } = lexicon;
  return [...text.matchAll(lexicon.expression)].flatMap(({ 0: match, 1: name = match, index }) =>
    (entries.get(keyOf(name)) ?? []).map((entry) => ({
      start: index,
      end: index + match.length,
      entry,
      name,
    })),
  );
}

/** All names of a language as one expression: at each place of a text the longest name that stands there is taken. */
function lexiconOf(glossary: readonly GlossaryEntry[], tag: LanguageTag): Lexicon {
  const entries = new Map<string, readonly GlossaryEntry[]>();
  const names = new Set<string>();
  for (const entry of glossary) {
    for (const name of entry.names[tag] ?? []) {
      const key = keyOf(name);
      names.add(name);
      entries.set(key, [...(entries.get(key) ?? []), entry]);
    }
  }
  if (names.size === 0) return { expression: undefined, entries };
  const body = [...names]
    .toSorted((one, other) => other.length - one.length)
    .map(spelling)
    .join('|');
  const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]';
  // Whole words, which may end in a plural -s.
  const expression = new RegExp(
    `(?<!${letter}(?=${letter}))(${body})(?:(?<=${letter})e?s)?(?!(?<=${letter})${letter})`,
    'gu',
  );
  return { expression, entries };
}

/** A name as a pattern; its first letter may be a capital, as at the start of a sentence, unless it is an acronym. */
function spelling(name: string): string {
  const [first = ''] = name;
  const [lower, upper] = [first.toLowerCase(), first.toUpperCase()];
  const isAcronym = name.length > 1 && name === name.toUpperCase();
  return lower === upper || isAcronym
    ? spelled(name)
    : `[${lower}${upper}]${spelled(name.slice(first.length))}`;
}
