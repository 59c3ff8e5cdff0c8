import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { signedPart } from '../../../quantity/quantity.js';
import { clauseRound } from '../../clauses/clauses.js';
import { findersOf } from '../../clauses/words/frame-words.js';
import { packOf, type ReportContext } from '../../context.js';
import { excessOf } from '../../directions/excess.js';
import { fieldPlace } from '../../field-place.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import type { Stretch } from '../../sources/source-text.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** “There were 340 births more than in 2012” are no 340 births: a label that names what is counted says that it is a difference. */
export const differencesInLabels: ReportRule = {
  codes: ['figure/direction-missing'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs }: ReportContext,
): readonly Diagnostic[] {
  const value = signedPart(fact.quantity.value);
  if (match.differences.length > 0 || value === undefined || value.lte(0)) return [];
  const { normal } = match.source;
  const figure = figureOf(match);
  const word = excessOf(normal.text, figure, pack);
  if (word === undefined || !report.languages.includes(pack.tag)) return [];
  const label = fact.label[pack.tag] ?? '';
  if (!sharesWord(label, clauseOf(figure, match), pack)) return [];
  if (saysDifference(label, packOf(pack.tag, packs))) return [];
  return [
    error(
      'figure/direction-missing',
      fieldPlace(fact, `label.${pack.tag}`, 'label'),
      `the source says “${word}” of “${fact.id}”, the size of a difference, and its label in ${pack.tag} names what is counted alone`,
      'say in the label that it is a rise or a difference, or quote the figure of the level',
    ),
  ];
}

/** “They spent £72 a week, £4 more than a year earlier”: a clause with no word before its figure goes on with what the one before counts. */
function clauseOf(figure: Stretch, { source: { normal, pack }, sentence }: FoundQuote): string {
  const { start, end } = clauseRound(normal.text, figure);
  const isBare = pack?.script === 'Latn' && !/\p{L}/u.test(normal.text.slice(start, figure.start));
  return normal.text.slice(isBare ? normal.normal(sentence.start) : start, end);
}

function saysDifference(label: string, pack: LanguagePack): boolean {
  const { rises, risesBeside } = findersOf(pack);
  return [rises, risesBeside, namedOf(pack)].some((words) => holds(label, words));
}

const namedOf = memoOf((pack: LanguagePack) => {
  const { excess, 'changes-in-labels': nouns, 'rates-of-change': rates } = pack.frame;
  return wordFinder([...excess.named, ...nouns.rises, ...rates], pack);
});

/** Whether a label has a word, in East Asia two characters, of a clause. */
function sharesWord(label: string, clause: string, { reading, script }: LanguagePack): boolean {
  const own = clause.toLowerCase();
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (reading.grammar !== 'han' && script !== 'Kore')
    return words.some((word) => word.length > 3 && own.includes(word));
  return words.some((word) =>
    [...word].some((_, at) => at + 2 <= word.length && own.includes(word.slice(at, at + 2))),
  );
}
