import { error } from '../../../diagnostics/diagnostic.js';
import { fieldPlace } from '../../field-place.js';
import { contradictedChange } from '../../directions/contradicted-change.js';
import type { ReportRule } from '../../rule.js';
import { inQuotedFacts } from '../../sources/quoted-facts.js';

/** “Rose from 650 to 630”: a source whose word its own figures contradict bears out neither of them. */
export const turnedChanges: ReportRule = {
  codes: ['figure/direction-differs'],
  check: (context) =>
    inQuotedFacts(context, ({ fact, match }) => {
      const { kind } = fact.quantity.value;
      if (match.differences.length > 0 || kind === 'date' || kind === 'ordinal') return [];
      const change = contradictedChange(match);
      return change === undefined
        ? []
        : [
            error(
              'figure/direction-differs',
              fieldPlace(fact, 'quote'),
              `the source says “${change.word}” of a change from “${change.from}” to “${change.to}”, and the two figures show the other way`,
              'find out which of them the source means, and quote a passage that agrees with itself, or leave the figure out',
            ),
          ];
    }),
};
