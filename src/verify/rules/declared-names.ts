import { suggest } from '../../diagnostics/wording.js';
import { error, warning, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { LanguageTag, Localized } from '../../language/language.js';
import type { LanguagePack } from '../../language/pack.js';
import { readQuantities } from '../../quantity/read/read.js';
import { packOf, type ReportContext } from '../context.js';
import { numeralsOfName, sameNumerals } from '../figures/names/numerals-of-name.js';
import { readsAs } from '../figures/reads-as.js';
import type { SetPhrase } from '../../report/report.js';
import type { ReportRule } from '../rule.js';

/** A set phrase or a term names something; it says no figure, and the same in every language. */
export const declaredNames: ReportRule = {
  codes: [
    'figure/silenced',
    'figure/unknown-scope',
    'figure/unused-phrase',
    'figure/no-reason',
    'parity/name-numerals-differ',
  ],
  check: (context) => {
    const { glossary, setPhrases } = context.report;
    return [
      ...setPhrases.flatMap((phrase) => checkPhrase(phrase, context)),
      ...unused(context),
      ...glossary.flatMap(({ names, place }) => [
        ...Object.entries(names).flatMap(([language, list]) =>
          list.flatMap((name) => silenced('the name', name, language, place, context)),
        ),
        ...differing(firstOfEach(names), place, context),
      ]),
    ];
  },
};

const firstOfEach = (names: Localized<readonly string[]>): Localized<string> =>
  Object.fromEntries(Object.entries(names).map(([tag, [first = '']]) => [tag, first]));

function checkPhrase(
  { names, place, within = [], reason }: SetPhrase,
  context: ReportContext,
): readonly Diagnostic[] {
  const { sections, charts, facts } = context.report;
  const owners = new Set([...sections.map(({ id }) => id), ...charts.keys(), ...facts.keys()]);
  const name = Object.values(names).join('” / “');
  return [
    ...Object.entries(names).flatMap(([language, text]) =>
      silenced('the set phrase', text, language, place, context),
    ),
    ...differing(names, place, context),
    // In a report without facts there is nothing that a figure could be mistaken for.
    ...(reason === undefined && facts.size > 0 ? [withoutReason(name, place)] : []),
    ...within
      .filter((id) => !owners.has(id))
      .map((id) =>
        error(
          'figure/unknown-scope',
          place,
          `the set phrase “${name}” holds in “${id}”, which is no section, chart or fact`,
          suggest(id, owners, 'name a section, a chart or a fact by its id'),
        ),
      ),
  ];
}

const withoutReason = (name: string, place: Place): Diagnostic =>
  warning(
    'figure/no-reason',
    place,
    `nothing says why the numerals of “${name}” are no figures, or what it is in the other languages`,
    'give it an entry of its own: - { phrase: { … }, reason: … }',
  );

/** Phrases of an entry that no text in their scope uses; the pages of one row may use what those of another do not. */
function unused({ report, texts, flat, terms, sources }: ReportContext): readonly Diagnostic[] {
  if (report.row !== undefined || report.setPhrases.length === 0) return [];
  const used = new Set(
    texts.flatMap(({ prose, owner }) =>
      Object.entries(prose).flatMap(([language, own]) =>
        terms.phrases(flat(own, language).text, language, owner).map(({ phrase }) => phrase),
      ),
    ),
  );
  return report.setPhrases
    .filter(({ reason }) => reason !== undefined)
    .filter((phrase) => !used.has(phrase) && !isQuoted(phrase))
    .map(({ names, place }) =>
      warning(
        'figure/unused-phrase',
        place,
        `no text prints the set phrase “${Object.values(names).join('” / “')}” where it holds`,
        'remove it, or name the sections that print it',
      ),
    );

  /** A name in the sentences of a source says nothing of their figures either. */
  function isQuoted({ names }: SetPhrase): boolean {
    return [...sources.values()].some(({ normal }) =>
      Object.values(names).some((name) => normal.text.includes(name)),
    );
  }
}

function silenced(
  what: string,
  text: string,
  language: LanguageTag,
  place: Place,
  { packs, units, report }: ReportContext,
): readonly Diagnostic[] {
  const said = readsAs(text, packOf(language, packs), units);
  if (said === undefined) return [];
  const remedy =
    said === 'a sentence'
      ? 'declare only the name in it, and let the figures come from facts'
      : 'let it come from a fact, or put the whole name there that it is part of';
  const problem = `${what} “${text}” is ${said}, and no name`;
  // Without a fact nothing is said to be borne out: it is a specimen of type, and no fact sheet.
  return report.facts.size === 0
    ? [warning('figure/silenced', place, `${problem}; the report has no facts`, remedy)]
    : [error('figure/silenced', place, problem, remedy)];
}

/** The names of one thing whose numbers differ from those of the first language. */
function differing(
  names: Localized<string>,
  place: Place,
  { report, packs }: ReportContext,
): readonly Diagnostic[] {
  const [first, ...others] = report.languages.flatMap((language) => {
    const name = names[language];
    return name === undefined || name === ''
      ? []
      : [
          {
            language,
            name,
            numerals: numeralsOfName(name, packOf(language, packs)),
            qualifiers: qualifiersIn(name, packOf(language, packs)),
          },
        ];
  });
  if (first === undefined) return [];
  return others
    .filter(
      ({ numerals, qualifiers }) =>
        !sameNumerals(first.numerals, numerals) || qualifiers !== first.qualifiers,
    )
    .map(({ name }) =>
      error(
        'parity/name-numerals-differ',
        place,
        `“${first.name}” and “${name}” are one name with different numbers`,
        'correct one of them',
      ),
    );
}

/** What says in a name how its number is meant: “more than 100 Roofs” is no name of 100 Dächer. */
const qualifiersIn = (name: string, pack: LanguagePack): string =>
  readQuantities(name, pack, [])
    .flatMap(({ qualifier, value }) =>
      qualifier === undefined || value.kind === 'date' ? [] : [qualifier],
    )
    .join(' ');
