import { error, warning, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { LanguageTag, Localized } from '../../language/language.js';
import { packOf, type ReportContext } from '../context.js';
import { numeralsOfName, sameNumerals } from '../figures/numerals-of-name.js';
import { readsAs } from '../figures/reads-as.js';
import type { ReportRule } from '../rule.js';

/** A set phrase or a term names something; it says no figure, and the same in every language. */
export const declaredNames: ReportRule = {
  codes: ['figure/silenced', 'parity/name-numerals-differ'],
  check: (context) => {
    const { glossary, setPhrases, languages } = context.report;
    return languages
      .flatMap((language) => [
        ...(setPhrases[language] ?? []).flatMap(({ text, place }) =>
          silenced('the set phrase', text, language, place, context),
        ),
        ...glossary.flatMap(({ names, place }) =>
          (names[language] ?? []).flatMap((name) =>
            silenced('the name', name, language, place, context),
          ),
        ),
      ])
      .concat(
        glossary.flatMap(({ names, place }) =>
          differing(
            mapNames(names, ([first = '']) => first),
            place,
            context,
          ),
        ),
      );
  },
};

const mapNames = (
  names: Localized<readonly string[]>,
  pick: (names: readonly string[]) => string,
): Localized<string> =>
  Object.fromEntries(Object.entries(names).map(([tag, list]) => [tag, pick(list)]));

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
      : [{ language, name, numerals: numeralsOfName(name, packOf(language, packs)) }];
  });
  if (first === undefined) return [];
  return others
    .filter(({ numerals }) => !sameNumerals(first.numerals, numerals))
    .map(({ name }) =>
      error(
        'parity/name-numerals-differ',
        place,
        `“${first.name}” and “${name}” are one name with different numbers`,
        'correct one of them',
      ),
    );
}
