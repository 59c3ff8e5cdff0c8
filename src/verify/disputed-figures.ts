import { periodAgrees } from '../quantity/read/agree.js';
import type { ReadQuantity } from '../quantity/read/read-quantity.js';
import type { ReportContext } from './context.js';
import { nearestPassage } from './sources/nearest-passage.js';
import { lyingIn, occurrencesOf, type SourceText, type Stretch } from './sources/source-text.js';

type ReadDate = ReadQuantity & { readonly value: { readonly kind: 'date' } };

/** One date, and none of the years of a list. */
const isDate = (read: ReadQuantity): read is ReadDate =>
  read.value.kind === 'date' && read.value.period.kind !== 'interval';

/** What facts quote of a source that does not bear them out: the figure and the dates they differ from, and words that are not quite there. */
export const disputedIn = (
  source: SourceText,
  { report, quotes }: ReportContext,
): readonly Stretch[] =>
  [...report.facts.values()].flatMap(({ id, origin, period }): readonly Stretch[] => {
    const match = quotes.get(id);
    if (match?.kind === 'found') {
      if (match.source !== source) return [];
      const dates = lyingIn(source.quantities, match.sentence).filter(isDate);
      const isOfNone =
        period !== undefined && !dates.some(({ value }) => periodAgrees(value.period, period));
      return [
        ...(match.differences.length > 0 && match.quantity !== undefined ? [match.quantity] : []),
        ...(isOfNone ? dates : []),
      ];
    }
    if (match?.kind !== 'not-found' || origin.kind !== 'quoted') return [];
    const { text, id: own } = source.source;
    const near = origin.source === own ? nearestPassage(origin.quote, text) : undefined;
    return near === undefined ? [] : occurrencesOf(near, text).slice(0, 1);
  });
