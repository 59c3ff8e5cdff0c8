import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { clauseRound } from '../../clauses/clauses.js';
import type { ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { limitOf } from '../../figures/limit-of-figure.js';
import { holds, once, wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** “Fish caught” over “the quota was 1,200 tonnes”: what is allowed is not what there was. */
export const limitsInLabels: ReportRule = {
  codes: ['figure/emphasised'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check({ fact, match, pack }: QuotedFact, { packs }: ReportContext): readonly Diagnostic[] {
  const own = fact.label[pack.tag] ?? '';
  if (match.quantity === undefined || !/\p{L}{2}/u.test(own)) return [];
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const limit = limitOf(text, clauseRound(text, figure), figure, fact.quantity.unit, pack);
  if (limit === undefined || clauseFrame(text, figure, pack).direction?.relation === 'by')
    return [];
  const isNamed = Object.entries(fact.label).some(([tag, label]) => {
    const language = packs.get(tag);
    return language !== undefined && holds(label, namedOf(language));
  });
  return isNamed
    ? []
    : [
        error(
          'figure/emphasised',
          fieldPlace(fact, `label.${pack.tag}`, 'label'),
          `the source gives “${fact.id}” as a limit (“${limit}”), and its label in ${pack.tag} says what there was`,
          'name the limit in the label, or quote the figure of what there was',
        ),
      ];
}

const namedOf = memoOf((pack: LanguagePack) => {
  const { capacities, 'limits-named': limits, 'kinds-in-labels': kinds } = pack.frame;
  const { people, counts, money, amounts, named } = limits;
  const ends = [...(kinds['maximum']?.says ?? []), ...(kinds['limits']?.says ?? [])];
  return once(
    wordFinder(
      [...people, ...counts, ...money, ...amounts, ...named, ...capacities, ...ends],
      pack,
    ),
  );
});
