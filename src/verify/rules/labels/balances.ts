import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { signedPart } from '../../../quantity/quantity.js';
import { packOf, type ReportContext } from '../../context.js';
import { isLoss } from '../../directions/loss-of-figure.js';
import { fieldPlace } from '../../field-place.js';
import { wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** What a label calls a balance is below nought where its source gives a deficit. */
export const balancesInLabels: ReportRule = {
  codes: ['figure/emphasised'],
  check: (context) => inQuotedFacts(context, (quoted) => check(quoted, context)),
};

function check(
  { fact, match, pack }: QuotedFact,
  { report, packs }: ReportContext,
): readonly Diagnostic[] {
  if (signedPart(fact.quantity.value)?.gt(0) !== true) return [];
  for (const language of report.languages) {
    const label = fact.label[language] ?? '';
    const { balances, losses } = findersOf(packOf(language, packs));
    const [word] = label.match(balances) ?? [];
    if (word === undefined || label.search(losses) >= 0) continue;
    if (!isLoss(match.source.normal.text, figureOf(match), pack)) return [];
    return [
      error(
        'figure/emphasised',
        fieldPlace(fact, `label.${language}`, 'label'),
        `the label of “${fact.id}” says “${word}” in ${language}, and in its source the figure is a deficit, which is below nought in a balance`,
        'give the value its minus, or name the deficit in the label',
      ),
    ];
  }
  return [];
}

const findersOf = memoOf((pack: LanguagePack) => ({
  balances: wordFinder(pack.frame.balances, pack) ?? /(?!)/u,
  losses: wordFinder(pack.frame.losses, pack) ?? /(?!)/u,
}));
