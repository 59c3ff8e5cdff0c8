import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { memoOf } from '../../../language/memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { signedPart } from '../../../quantity/quantity.js';
import type { Fact } from '../../../report/report.js';
import { packOf, type ReportContext } from '../../context.js';
import { isLoss } from '../../directions/loss-of-figure.js';
import { fieldPlace } from '../../field-place.js';
import { wordFinder } from '../../figures/words.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';

/** What a label calls a balance is below nought where its source gives a deficit. */
export const balancesInLabels: ReportRule = {
  codes: ['figure/emphasised'],
  check: (context) => [...context.report.facts.values()].flatMap((fact) => check(fact, context)),
};

function check(fact: Fact, { quotes, report, packs }: ReportContext): readonly Diagnostic[] {
  const match = quotes.get(fact.id);
  if (match?.kind !== 'found' || match.source.pack === undefined) return [];
  if (signedPart(fact.quantity.value)?.gt(0) !== true) return [];
  for (const language of report.languages) {
    const label = fact.label[language] ?? '';
    const { balances, losses } = findersOf(packOf(language, packs));
    const [word] = label.match(balances) ?? [];
    if (word === undefined || label.search(losses) >= 0) continue;
    if (!isLoss(match.source.normal.text, figureOf(match), match.source.pack)) return [];
    return [
      error(
        'figure/emphasised',
        fact.places[`label.${language}`] ?? fieldPlace(fact, 'label'),
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
