import { error, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../language/language.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Fact } from '../../report/report.js';
import { packOf, type ReportContext } from '../context.js';
import { fieldPlace } from '../field-place.js';
import { wordFinder } from '../figures/words.js';
import type { ReportRule } from '../rule.js';
import { figureOf, type FoundQuote } from '../sources/match-quote.js';
import { paragraphRound, paragraphsIn } from '../sources/paragraphs.js';
import type { SourceText } from '../sources/source-text.js';

/** What a label says of its figure by a word of few (exports, for the first time, on average, planned) the source says as well. */
export const kindsInLabels: ReportRule = {
  codes: ['figure/emphasised'],
  check: (context) =>
    [...context.report.facts.values()].flatMap((fact) => {
      const match = context.quotes.get(fact.id);
      return match?.kind === 'found' && fact.quantity.status === 'reported'
        ? check(fact, match, context)
        : [];
    }),
};

function check(
  fact: Fact,
  match: FoundQuote,
  { report, packs, terms }: ReportContext,
): readonly Diagnostic[] {
  const { pack } = match.source;
  if (pack === undefined) return [];
  const kinds = pack.frame['kinds-in-labels'];
  const near = textNear(match);
  for (const language of report.languages) {
    const label = fact.label[language] ?? '';
    const names = terms.exempt(label, language);
    for (const [kind, finder] of findersOf(packOf(language, packs))) {
      const borneBy = kinds[kind]?.['borne-by'];
      if (borneBy === undefined || borneBy.some((part) => near.includes(part.toLowerCase())))
        continue;
      const word = [...label.matchAll(finder)].find(
        ({ 0: text, index }) =>
          !isOfName(label.slice(index, index + text.length + 2)) &&
          !names.some(({ start, end }) => start <= index && index + text.length <= end),
      );
      if (word !== undefined) return [told(fact, word[0], language, placeOf(fact, language))];
    }
  }
  return [];
}

/** New York, Neu-Ulm, Nouvelle-Aquitaine. */
const isOfName = (word: string): boolean => /^\p{Lu}\P{Lu}*[\s-]\p{Lu}/u.test(word);

const findersOf = memoOf((pack: LanguagePack): readonly (readonly [string, RegExp])[] =>
  Object.entries(pack.frame['kinds-in-labels']).flatMap(([kind, { says }]) => {
    const finder = wordFinder(says, pack);
    return finder === undefined ? [] : [[kind, finder] as const];
  }),
);

/** The paragraph of a figure with what leads to it, and the head of the source. */
function textNear(match: FoundQuote): string {
  const { text } = match.source.normal;
  const { start, end } = paragraphRound(paragraphsOf(match.source), figureOf(match).start);
  return `${text.slice(0, headed)}\n${text.slice(Math.max(0, start - before), end)}`.toLowerCase();
}

const paragraphsOf = memoOf(({ normal }: SourceText) => paragraphsIn(normal.text));

/** In UTF-16 units. */
const headed = 300;
const before = 400;

const placeOf = (fact: Fact, language: LanguageTag): Place =>
  fact.places[`label.${language}`] ?? fieldPlace(fact, 'label');

const told = (fact: Fact, word: string, language: LanguageTag, place: Place): Diagnostic =>
  error(
    'figure/emphasised',
    place,
    `the label of “${fact.id}” says “${word}” in ${language}, and its source says nothing of the kind near the figure`,
    'name what the source tells of, or quote words of the source that say so',
  );
