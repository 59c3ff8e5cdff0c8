import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { anyOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { clauseRound } from '../../clauses/clauses.js';
import { packOf, type ReportContext } from '../../context.js';
import { directionInSource } from '../../directions/source-direction.js';
import { fallIn, riseIn } from '../../directions/words-in-labels.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, figuresIn, type FoundQuote } from '../../sources/match-quote.js';
import { within } from '../../sources/source-text.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** “Towns with more thefts” over “thefts fell in 26 towns”: those that a change of something else tells are named by that change. */
export const countedByChange: ReportRule = {
  codes: ['figure/direction-differs'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs, quotes }: ReportContext,
): readonly Diagnostic[] {
  const { unit, value } = fact.quantity;
  if (unit.kind !== 'counter' || value.kind !== 'number' || value.amount.lt(0)) return [];
  // That the count itself rose, or fell to what it is, is held against its label elsewhere.
  const stated = directionInSource(fact, quotes);
  if (stated?.way === 'rise' || stated?.relation === 'to') return [];
  const clause = clauseWithoutFigures(match);
  const [fall, rise] = [fallIn(clause, pack), riseIn(clause, pack)];
  const said = fall ?? rise;
  if (said === undefined) return [];
  for (const language of report.languages) {
    const { more, fewer } = comparativesOf(packOf(language, packs));
    const label = fact.label[language] ?? '';
    const [own, opposite] = fall === undefined ? [more, fewer] : [fewer, more];
    const word = own.test(label) ? undefined : opposite.exec(label)?.[0];
    if (word === undefined || clause.toLowerCase().includes(word.toLowerCase())) continue;
    return [
      error(
        'figure/direction-differs',
        fieldPlace(fact, `label.${language}`, 'label'),
        `the source says “${said}” of what it counts by “${fact.id}”, and its label in ${language} “${word}”`,
        'name in the label the change that the source tells of',
      ),
    ];
  }
  return [];
}

/** “Fell by 50% or more in 26 towns”: a comparator belongs to its figure, and tells of no change. */
function clauseWithoutFigures(match: FoundQuote): string {
  const { source, sentence } = match;
  const { text, normal } = source.normal;
  const { start, end } = clauseRound(text, figureOf(match));
  return figuresIn(source, sentence)
    .map((figure) => ({ start: normal(figure.start), end: normal(figure.end) }))
    .filter((figure) => within(figure, { start, end }))
    .reduce(
      (clause, figure) =>
        clause.slice(0, figure.start - start) +
        ' '.repeat(figure.end - figure.start) +
        clause.slice(figure.end - start),
      text.slice(start, end),
    );
}

/** What a label calls a change, or more of something; “more than 40” is an amount. */
const comparativesOf = memoOf((pack: LanguagePack) => {
  const { rises, falls, more, fewer } = pack.frame['changes-in-labels'];
  const isSpaced = pack.script === 'Latn';
  const amount = `(?!\\s(?:${anyOf(pack.frame.excess.than)})\\s\\p{N}|\\s\\p{N})`;
  const finder = (nouns: readonly string[], comparatives: readonly string[]): RegExp =>
    isSpaced
      ? new RegExp(
          `(?<!\\p{L})(?:(?:${anyOf(nouns)})|(?:${anyOf(comparatives)})${amount})(?!\\p{L})`,
          'iu',
        )
      : new RegExp(anyOf([...nouns, ...comparatives]), 'u');
  return { more: finder(rises, more), fewer: finder(falls, fewer) };
});
