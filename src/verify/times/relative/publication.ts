import { memoOf } from '../../../memo.js';
import { lyingIn, type SourceText, type Stretch } from '../../sources/source-text.js';

/**
 * The day that a text says it was published on: in a line of its own at its head, or behind the place that the
 * first lines begin with, before a dash or a colon: “Wiesbaden, 10. Februar 2023 –”.
 */
export const publicationIn = memoOf(
  ({
    source: { text },
    quantities,
  }: SourceText): (Stretch & { readonly year: number }) | undefined => {
    let start = 0;
    for (const line of text.split('\n', headLines)) {
      const [first, ...others] = lyingIn(quantities, { start, end: start + line.length });
      if (first?.value.kind === 'date' && first.value.period.kind === 'date') {
        const { year, day } = first.value.period.date;
        const isAlone = others.length === 0 && line.length <= longestLine && !closes.test(line);
        const opens =
          first.start - start <= longestPlace &&
          /^\s?[)）]?\s?[–—:：-]/u.test(text.slice(first.end, first.end + 4));
        if (year !== undefined && day !== undefined && (isAlone || opens))
          return { start: first.start, end: first.end, year };
      }
      start += line.length + 1;
    }
    return undefined;
  },
);

const closes = /[.;。；!！?？]\s*$/u;
const headLines = 6;
/** In UTF-16 units. */
const longestLine = 60;
const longestPlace = 40;
