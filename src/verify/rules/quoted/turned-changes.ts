import { error } from '../../../diagnostics/diagnostic.js';
import { fieldPlace } from '../../field-place.js';
import { contradictedChange } from '../../directions/contradicted-change.js';
import { contradictedSize } from '../../directions/contradicted-size.js';
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
      const size = change === undefined ? contradictedSize(match) : undefined;
      const problem =
        change === undefined
          ? size &&
            `the source says “${size.words[0]}” of “${size.level}” and “${size.words[1]}” of “${size.size}”, which is the size of the same change`
          : `the source says “${change.word}” of a change from “${change.from}” to “${change.to}”, and the two figures show the other way`;
      return problem === undefined
        ? []
        : [
            error(
              'figure/direction-differs',
              fieldPlace(fact, 'quote'),
              problem,
              'find out which of them the source means, and quote a passage that agrees with itself, or leave the figure out',
            ),
          ];
    }),
};
