import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag, Localized } from '../../../language/language.js';
import type { AuthorText } from '../../texts/author-texts.js';
import type { ReadingGround } from '../../context.js';
import { placeOf, type FlatText } from '../../sources/flat-text.js';
import type { ReportRule } from '../../rule.js';

/** A name of terms.yaml or a set phrase in one language demands the same thing in every other. */
export const glossary: ReportRule = {
  codes: ['parity/name-missing'],
  check: ({ inTexts }) => inTexts(check),
};

/** A thing that a text names, and what it is called in each language. */
interface Named {
  readonly thing: object;
  readonly name: string;
  readonly names: Localized<readonly string[]>;
}

interface Reading {
  readonly language: LanguageTag;
  readonly text: FlatText;
  readonly named: readonly Named[];
}

function check(text: AuthorText, context: ReadingGround): readonly Diagnostic[] {
  const readings = context.languages.flatMap((language) => {
    const own = text.prose[language];
    if (own === undefined || own.length === 0) return [];
    const flat = context.flat(own, language);
    return [{ language, text: flat, named: namedIn(flat.text, language, text.owner, context) }];
  });
  return readings.flatMap((one) => missingIn(one, readings, text.role));
}

const namedIn = (
  text: string,
  language: LanguageTag,
  owner: string | undefined,
  { terms }: ReadingGround,
): readonly Named[] => [
  ...terms.named(text, language).map(({ entry, name }) => ({
    thing: entry,
    name,
    names: entry.names,
  })),
  ...terms.phrases(text, language, owner).map(({ phrase }) => ({
    thing: phrase,
    name: phrase.names[language] ?? '',
    names: Object.fromEntries(Object.entries(phrase.names).map(([tag, name]) => [tag, [name]])),
  })),
];

function missingIn(
  one: Reading,
  readings: readonly Reading[],
  role: string,
): readonly Diagnostic[] {
  const known = new Set(one.named.map(({ thing }) => thing));
  const missing = new Map(
    readings
      .filter((other) => other !== one)
      .flatMap(({ named, language }) =>
        named.map((each) => [each.thing, { ...each, language }] as const),
      )
      .filter(([thing]) => !known.has(thing)),
  );
  return [...missing.values()].flatMap(({ name, names: all, language }) => {
    const names = all[one.language] ?? [];
    const place = placeOf(one.text, { start: 0, end: Math.max(1, one.text.text.length) });
    if (names.length === 0 || place === undefined) return [];
    return [
      error(
        'parity/name-missing',
        { ...place, length: 1 },
        `${role} says “${name}” in ${language}, and no name of it in ${one.language}`,
        `write ${names.map((each) => `“${each}”`).join(' or ')}`,
      ),
    ];
  });
}
