import { groupsIn } from '../../figures/names/left-out.js';
import { figuresIn, type FoundQuote } from '../../sources/match-quote.js';
import { overlap } from '../../sources/source-text.js';

/**
 * Where a sentence counts years (“ten years ago”) any may be meant; ages (“under 5 years of age”) and names (九年义务教育)
 * count none, nor does a figure that is itself a length of time.
 */
export function countsYears({ source, sentence, quantity }: FoundQuote): boolean {
  const years = figuresIn(source, sentence).filter(
    ({ unit, start }) => unit.kind === 'word' && unit.id === 'year' && start !== quantity?.start,
  );
  if (years.length === 0 || source.pack === undefined) return years.length > 0;
  const ages = groupsIn(source.source.text.slice(sentence.start, sentence.end), source.pack);
  return years.some(
    (year) =>
      !ages.some(({ start, end }) =>
        overlap({ start: sentence.start + start, end: sentence.start + end }, year),
      ),
  );
}
