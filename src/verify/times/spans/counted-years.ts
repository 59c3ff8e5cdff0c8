import { groupsIn } from '../../draft/left-out.js';
import { figuresIn, type FoundQuote } from '../../sources/match-quote.js';
import { overlap } from '../../sources/source-text.js';

/** Where a sentence counts years (“ten years ago”) any may be meant; ages (“under 5 years of age”) count none. */
export function countsYears({ source, sentence }: FoundQuote): boolean {
  const years = figuresIn(source, sentence).filter(
    ({ unit }) => unit.kind === 'word' && unit.id === 'year',
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
