import type { LanguageTag } from '../language/language.js';
import type { GlossaryEntry, Report } from '../report/report.js';
import { occurrencesOf, within, type Stretch } from './source-text.js';

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

interface Name {
  readonly entry: GlossaryEntry;
  readonly name: string;
  readonly expression: RegExp;
}

export function readableTerms({ glossary, setPhrases, languages }: Report): Terms {
  const names = new Map(languages.map((tag) => [tag, namesOf(glossary, tag)] as const));
  const named: Terms['named'] = (text, language) => {
    const found: NamedTerm[] = [];
    for (const { entry, name, expression } of names.get(language) ?? []) {
      for (const { 0: match, index } of text.matchAll(expression)) {
        const term = { start: index, end: index + match.length, entry, name };
        if (!found.some((longer) => within(term, longer))) found.push(term);
      }
    }
    return found;
  };
  return {
    named,
    exempt: (text, language) => [
      ...(setPhrases[language] ?? []).flatMap((phrase) => occurrencesOf(phrase.text, text)),
      ...named(text, language),
    ],
  };
}

// The longest first, so that a name inside another is seen to be part of it.
const namesOf = (glossary: readonly GlossaryEntry[], tag: LanguageTag): readonly Name[] =>
  glossary
    .flatMap((entry) =>
      (entry.names[tag] ?? []).map((name) => ({ entry, name, expression: wholeName(name) })),
    )
    .toSorted((one, other) => other.name.length - one.name.length);

/** A name as whole words; its first letter may be a capital, as at the start of a sentence, and it may end in a plural -s. */
function wholeName(name: string): RegExp {
  const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  const [first = ''] = name;
  const either =
    first.toLowerCase() === first.toUpperCase()
      ? escape(first)
      : `[${first.toLowerCase()}${first.toUpperCase()}]`;
  const acronym = name.length > 1 && name === name.toUpperCase();
  const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]';
  const body = acronym ? escape(name) : either + escape(name.slice(first.length));
  return new RegExp(
    `(?<!${letter}(?=${letter}))${body}(?:(?<=${letter})e?s)?(?!(?<=${letter})${letter})`,
    'gu',
  );
}
