import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { saidOfOther } from '../../counted/which-figure.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';
import { inQuotedFacts, type QuotedFact } from '../../sources/quoted-facts.js';

/** “All fishers” over the 212 of “1,046 fishers, of whom 212 are women”: where “of” says which figure is meant, its label names no other. */
export const wordsOfOtherFigures: ReportRule = {
  codes: ['source/which-figure'],
  check: (context) => inQuotedFacts(context, check),
};

function check({ fact, match }: QuotedFact): readonly Diagnostic[] {
  const { quantity, source } = match;
  if (fact.of === undefined || quantity === undefined || quantity.value.kind === 'date') return [];
  const tag = source.source.language;
  const other = saidOfOther(fact.label[tag] ?? '', quantity, match);
  return other === undefined
    ? []
    : [
        error(
          'source/which-figure',
          fieldPlace(fact, `label.${tag}`, 'label'),
          `the label of “${fact.id}” says “${other}” in ${tag}, which the source says of another figure than “${quantity.text}”`,
          'name in the label what the source says of this figure',
        ),
      ];
}
