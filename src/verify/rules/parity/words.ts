import { escapeExpression } from '../../../language/escape-expression.js';
import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../../language/language.js';
import type { AuthorText } from '../../texts/author-texts.js';
import { packOf, type ReadingGround } from '../../context.js';
import { placeOf, typedOnly, type FlatText } from '../../sources/flat-text.js';
import type { ReportRule } from '../../rule.js';
import { overlap, within, type Stretch } from '../../sources/source-text.js';
import { strays } from '../../figures/stray.js';
import { isPlanNoun, namesPlan } from '../../figures/plan-nouns.js';
import { unitWords } from '../../figures/unit-words.js';
import { holds, keyOf, wordFinder } from '../../figures/words.js';
import { stillToCome } from '../../clauses/statuses/still-to-come.js';
import {
  anyStatusWords,
  says,
  statusWords,
  type StatusWord,
} from '../../clauses/statuses/status-words.js';

/** Words round the figures that change what they mean are in every language or in none. */
export const parityWords: ReportRule = {
  codes: ['parity/unit-differs', 'parity/status-differs'],
  check: ({ inTexts }) => inTexts(check),
};

interface Reading {
  readonly language: LanguageTag;
  readonly flat: FlatText;
  readonly hasFigure: boolean;
  /** Meaning → the first word that has it. */
  readonly units: ReadonlyMap<string, string>;
  readonly statuses: readonly StatusWord[];
  /** These, and the words that a source says as much with. */
  readonly anyStatuses: readonly StatusWord[];
  /** It is a label that says of what it names that it is still to come, by plan or by forecast. */
  readonly isProspective: boolean;
}

function check(
  { role, prose, owner, isOfFact, isStatus }: AuthorText,
  context: ReadingGround,
): readonly Diagnostic[] {
  const readings = context.languages.flatMap((language): readonly Reading[] => {
    const own = prose[language];
    if (own === undefined || own.length === 0) return [];
    const pack = packOf(language, context.packs);
    const flat = context.flat(own, language);
    const typed = typedOnly(flat);
    const exempt = context.terms.exempt(typed, language, owner);
    // The state of a project is all that its line says: 拟签署 is not “signed”, and is “to be signed”.
    const words = anyStatusWords(typed, pack);
    const toCome = isStatus === true ? stillToCome(typed, pack) : [];
    const anyStatuses = [
      ...words,
      ...toCome.filter((each) => !words.some((word) => overlap(word, each))),
    ];
    // What is typed against a figure is told as such.
    const retyped = strays(
      flat,
      pack,
      context.units,
      context.terms.exempt(flat.text, language, owner),
      context.facts,
    ).filter(({ kind }) => kind === 'unit');
    const isFree = (stretch: Stretch): boolean => !exempt.some((phrase) => within(stretch, phrase));
    // The label of a figure names a thing: its “projects” are no verb with an amount behind it.
    const isNoun = ({ text }: StatusWord): boolean =>
      isOfFact === true && Object.hasOwn(pack.frame['statuses-beside'], keyOf(text));
    return [
      {
        language,
        flat,
        // A label is that of a figure, wherever it is printed.
        hasFigure:
          isOfFact === true ||
          isStatus === true ||
          flat.pieces.some(({ origin }) => origin === 'fact'),
        units: firstOf(
          unitWords(typed, pack)
            .filter((word) => isFree(word) && !retyped.some((each) => overlap(word, each)))
            .map((word) => [word.meaning, word.text]),
        ),
        statuses: (isStatus === true ? anyStatuses : statusWords(typed, pack)).filter(
          (word) => isFree(word) && !isNoun(word),
        ),
        anyStatuses: anyStatuses.filter(isFree),
        isProspective: isOfFact === true && holds(typed, wordFinder(pack.frame.prospective, pack)),
      },
    ];
  });
  const namesPlanIn = ({ language, flat }: Reading): boolean =>
    namesPlan(typedOnly(flat), packOf(language, context.packs));
  // 有国家计划的国家 is “countries with a national plan”: a thing in both.
  const withoutPlans = (other: Reading): Reading => ({
    ...other,
    statuses: other.statuses.filter(
      ({ text }) => !isPlanNoun(text, packOf(other.language, context.packs)),
    ),
  });
  return readings.flatMap((one) =>
    readings
      .filter((other) => other !== one)
      .flatMap((other) => compare(one, namesPlanIn(one) ? withoutPlans(other) : other, role)),
  );
}

const firstOf = (entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(entries.toReversed());

function compare(one: Reading, other: Reading, role: string): readonly Diagnostic[] {
  const place = placeOf(one.flat, { start: 0, end: Math.max(1, one.flat.text.length) });
  if (place === undefined) return [];
  const at = { ...place, length: 1 };
  // Franken, the wine region, is a name where the other language says it too, and £ a sign that all languages read.
  const isName = (word: string): boolean =>
    (/^\p{Sc}+$/u.test(word) && one.flat.text.includes(word)) ||
    (new RegExp(`(?<!\\p{L})${escapeExpression(word)}(?!\\p{L})`, 'u').test(one.flat.text) &&
      /^[\p{Script=Latin}\s]+$/u.test(word));
  const units = [...other.units].filter(
    ([meaning, word]) => !one.units.has(meaning) && !isName(word),
  );
  const unsaid = other.statuses.filter(
    ({ statuses }) =>
      !one.anyStatuses.some((word) => statuses.some((status) => says(word, status))),
  );
  const statuses =
    one.hasFigure && !one.isProspective
      ? firstOf(unsaid.map(({ statuses: [status = 'expected'], text }) => [status, text]))
      : new Map<string, string>();
  return [
    ...units.map(([, word]) =>
      error(
        'parity/unit-differs',
        at,
        `${role} says “${word}” in ${other.language} and nothing of the kind in ${one.language}`,
        'name the same unit in both',
      ),
    ),
    ...[...statuses].map(([, word]) =>
      error(
        'parity/status-differs',
        at,
        `${role} says “${word}” in ${other.language} and nothing of the kind in ${one.language}`,
        'say in both, or in neither, how the figure is held to be true',
      ),
    ),
  ];
}
