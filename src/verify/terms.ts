import { memo, memoOf, memoOfText } from '../memo.js';
import type { LanguageTag } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import { primaryLanguage } from '../language/tags.js';
import type { GlossaryEntry, Report, SetPhrase, Source } from '../report/report.js';
import { occurrencesOf, type Stretch } from './sources/source-text.js';
import { namedAges, printedAges, type AgeGroup } from './counted/ages.js';
import { classNames } from './counted/class-names.js';
import { numberedNames } from './figures/names/left-out.js';
import { keyOf, spelled } from './figures/words.js';

/** Names and phrases of a report, ready for looking up. */
export interface Terms {
  /** Names of the glossary that a text uses, a name inside a longer one not counted. */
  readonly named: (text: string, language: LanguageTag) => readonly NamedTerm[];
  /** Set phrases that a text of an owner uses. */
  readonly phrases: (text: string, language: LanguageTag, owner?: string) => readonly UsedPhrase[];
  /** The age groups of a text that a source speaks of, in whatever language. */
  readonly ages: (text: string, language: LanguageTag) => readonly AgeGroup[];
  /**
   * Stretches of a text whose numerals and words belong to a name or a set phrase; `owner` is the section, chart or
   * fact that the text belongs to.
   */
  readonly exempt: (text: string, language: LanguageTag, owner?: string) => readonly Stretch[];
}

interface NamedTerm extends Stretch {
  readonly entry: GlossaryEntry;
  readonly name: string;
}

interface UsedPhrase extends Stretch {
  readonly phrase: SetPhrase;
}

interface Lexicon {
  readonly expression: RegExp | undefined;
  /** The entries of a name, by the name in lower case. */
  readonly entries: ReadonlyMap<string, readonly GlossaryEntry[]>;
}

export function readableTerms(
  { glossary, setPhrases, languages, sources }: Report,
  packs: ReadonlyMap<LanguageTag, LanguagePack> = new Map(),
): Terms {
  const lexicons = new Map(languages.map((tag) => [tag, lexiconOf(glossary, tag)] as const));
  const named = remember((text, language) => namedIn(text, lexicons.get(language)));
  const phrases = remember((text, language, owner) =>
    setPhrases
      .filter(({ within }) => within === undefined || within.includes(owner ?? ''))
      .flatMap((phrase) =>
        spellingsOf(phrase.names[language] ?? '')
          .flatMap((name) => occurrencesOf(name, text))
          .filter((found) => isWhole(found, text))
          .map((found) => ({ ...found, phrase })),
      ),
  );
  // PM2.5 is a name that a source gives, in whatever language it is written.
  const namesOfSources = (text: string, language: LanguageTag): readonly Stretch[] => {
    const pack = packs.get(language);
    return pack === undefined
      ? []
      : numberedNames(text, pack).filter(({ start, end }) =>
          sources.some((source) => occurrencesOf(text.slice(start, end), source.text).length > 0),
        );
  };
  // 四年制大学 as its source has it, and “four-year universities” of it.
  const numbersOfClasses = memo(
    (_: 0) =>
      new Set(
        sources.flatMap((source) => {
          const pack = packToRead(source, packs);
          return pack === undefined || source.table !== undefined
            ? []
            : classNames(source.text, pack).flatMap(({ numbers }) => numbers);
        }),
      ),
  );
  const classesOfSources = (text: string, language: LanguageTag): readonly Stretch[] => {
    const pack = packs.get(language);
    const found = pack === undefined ? [] : classNames(text, pack);
    const own = sources.filter((source) => packToRead(source, packs) === pack);
    return found.filter(({ text: name, numbers }) =>
      own.length > 0
        ? own.some((source) => occurrencesOf(name, source.text).length > 0)
        : numbers.some((number) => numbersOfClasses(0).has(number)),
    );
  };
  const agesOfSources = (): readonly AgeGroup[] =>
    sources.flatMap((source) => {
      const pack = packToRead(source, packs);
      return pack === undefined || source.table !== undefined ? [] : namedAges(source.text, pack);
    });
  const known = memo((_: 0) => new Set(agesOfSources().flatMap(({ bounds }) => bounds)));
  const ages: Terms['ages'] = remember((text, language) => {
    const pack = packs.get(language);
    return pack === undefined
      ? []
      : printedAges(text, pack).filter(({ bounds }) => bounds.some((each) => known(0).has(each)));
  });
  return {
    named,
    phrases,
    ages,
    exempt: remember((text, language, owner) => [
      ...phrases(text, language, owner),
      ...named(text, language),
      ...namesOfSources(text, language),
      ...classesOfSources(text, language),
      ...ages(text, language),
    ]),
  };
}

/** A source may be in zh where the report declares zh-Hans: the first pack of the same language reads it. */
export function packToRead(
  { language, pack }: Source,
  packs: ReadonlyMap<LanguageTag, LanguagePack>,
): LanguagePack | undefined {
  const same = [...packs].find(([tag]) => primaryLanguage(tag) === primaryLanguage(language));
  return packs.get(language) ?? pack ?? same?.[1];
}

/** A phrase as it is declared, and as it begins a sentence or stands inside one: “nine-year schools”; an acronym has one form. */
function spellingsOf(phrase: string): readonly string[] {
  const [first = ''] = phrase;
  const rest = phrase.slice(first.length);
  if (rest !== rest.toLowerCase()) return [phrase];
  return [...new Set([phrase, first.toUpperCase() + rest, first.toLowerCase() + rest])];
}

/** G20 is no part of G200, nor 5C of 15C; hanzi have no such ends. */
const isWhole = ({ start, end }: Stretch, text: string): boolean =>
  !joins.test(text.slice(Math.max(0, start - 1), start + 1)) &&
  !joins.test(text.slice(end - 1, end + 1));

const joins = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{2}$/u;

type Reader<T> = (text: string, language: LanguageTag, owner?: string) => T;

/** Several rules ask about one text. */
function remember<T>(read: Reader<T>): Reader<T> {
  const known = new Map<string, T>();
  return (text, language, owner) => {
    const key = `${language} ${owner ?? ''} ${text}`;
    const found = known.get(key) ?? read(text, language, owner);
    known.set(key, found);
    return found;
  };
}

function namedIn(text: string, lexicon: Lexicon | undefined): readonly NamedTerm[] {
  if (lexicon?.expression === undefined) return [];
  const { entries } = lexicon;
  return matchesOf(lexicon.expression)(text).flatMap(({ name, ...stretch }) =>
    (entries.get(keyOf(name)) ?? []).map((entry) => ({ ...stretch, entry, name })),
  );
}

/** Where the names of a lexicon stand in a text. */
const matchesOf = memoOf((expression: RegExp) =>
  memoOfText((text) =>
    [...text.matchAll(expression)].map(({ 0: match, 1: name = match, index }) => ({
      start: index,
      end: index + match.length,
      name,
    })),
  ),
);

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
  return {
    expression: compiled(
      `(?<!${letter}(?=${letter}))(${body})(?:(?<=${letter})e?s)?(?!(?<=${letter})${letter})`,
    ),
    entries,
  };
}

/** Rows and builds of one report have the same names. */
const compiled = memo((source: string) => new RegExp(source, 'gu'), 20);

/** A name as a pattern; its first letter may be a capital, as at the start of a sentence, unless it is an acronym. */
function spelling(name: string): string {
  const [first = ''] = name;
  const [lower, upper] = [first.toLowerCase(), first.toUpperCase()];
  const isAcronym = name.length > 1 && name === name.toUpperCase();
  return lower === upper || isAcronym
    ? spelled(name)
    : `[${lower}${upper}]${spelled(name.slice(first.length))}`;
}
