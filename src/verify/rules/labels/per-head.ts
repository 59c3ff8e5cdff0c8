import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { namesAmountForOne } from '../../capacities.js';
import type { ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { namesWithoutEach, wordForEach } from '../../figures/given-for-each.js';
import type { ReportRule } from '../../rule.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';
import { inPrintedFacts } from '../../texts/printed-facts.js';

/** The label of what a source gives for each person says so, where no text prints its figure. */
export const perHeadInLabels: ReportRule = {
  codes: ['figure/per-head-missing'],
  check: (context) => {
    const printed = printedIn(context);
    return inQuotedFacts(context, (quoted) => (printed.has(quoted.fact.id) ? [] : check(quoted)));
  },
};

/** A text may say it in place of the label. */
function printedIn(context: ReportContext): ReadonlySet<string> {
  const printed = new Set<string>();
  inPrintedFacts(context, ({ fact }) => {
    printed.add(fact.id);
    return [];
  });
  return printed;
}

function check({ fact, match, pack }: QuotedFact): readonly Diagnostic[] {
  const tag = match.source.source.language;
  const label = fact.label[tag] ?? '';
  const word = label === '' ? undefined : wordForEach(fact, match);
  if (word === undefined || !namesWithoutEach(label, word, match, pack)) return [];
  // A fee is what one pays.
  if (namesAmountForOne(fact, new Map([[pack.tag, pack]]))) return [];
  return [
    error(
      'figure/per-head-missing',
      fieldPlace(fact, `label.${tag}`, 'label'),
      `the source gives “${fact.id}” for each (“${word}”), and its label does not say so`,
      'say it in the label, or give the fact a unit that is a rate',
    ),
  ];
}
