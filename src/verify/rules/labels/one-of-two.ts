import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { clauseRound } from '../../clauses/clauses.js';
import { packOf, type ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { joinedSides, sidesOf } from '../../figures/sides.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, figuresIn } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** “340 men and women”, 进出口总额: a count of both is none of the one that a label names alone. */
export const oneOfTwoInLabels: ReportRule = {
  codes: ['figure/opposite-named'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs }: ReportContext,
): readonly Diagnostic[] {
  const { source, quantity } = match;
  const { text } = source.normal;
  const { kind, id } = fact.quantity.unit;
  // “Men and women alike spent 40 minutes”: what a measure tells of both may be so of each.
  if (quantity === undefined || (kind === 'measure' && id !== 'person')) return [];
  const { start, end } = clauseRound(text, figureOf(match));
  const clause = text.slice(start, end);
  if (figuresIn(source, source.normal.given(start, end)).length > 1 || holds(clause, eachOf(pack)))
    return [];
  const joined = joinedSides(clause, pack).filter(
    ({ pair, start: at }) => ofNouns.has(pair) && !holds(clause.slice(0, at), betweenOf(pack)),
  );
  return joined.flatMap(({ pair, words }) =>
    report.languages.flatMap((language) => {
      const own = sidesOf(fact.label[language] ?? '', packOf(language, packs)).get(pair);
      if (own === undefined) return [];
      return [
        error(
          'figure/opposite-named',
          fieldPlace(fact, `label.${language}`, 'label'),
          `the source says “${words}” of “${fact.id}”, and the label in ${language} “${own.word}” alone`,
          'name both in the label, or take the figure of the one',
        ),
      ];
    }),
  );
}

/** Pairs of what is counted: what is trained and certified may be called by either. */
const ofNouns: ReadonlySet<string> = new Set([
  'ages',
  'budget',
  'hours',
  'migration',
  'movement',
  'sex',
  'settlement',
  'trade',
  'traffic',
  'unions',
  'vital-events',
]);

/** What is so of each of both is so of the one. */
const eachOf = memoOf(({ frame, ...pack }: LanguagePack) => {
  const { distributives, respectively } = frame;
  return wordFinder([...distributives.subjects, ...distributives.behind, ...respectively], {
    frame,
    ...pack,
  });
});

/** A gap between two is said of either. */
const betweenOf = memoOf((pack: LanguagePack) =>
  wordFinder(
    pack.frame.between.flatMap(([first]) => (first === undefined ? [] : [first])),
    pack,
  ),
);
