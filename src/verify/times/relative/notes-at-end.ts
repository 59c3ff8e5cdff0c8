import { memoOf } from '../../../memo.js';
import type { Period } from '../../../quantity/quantity.js';
import { periodAgrees } from '../../../quantity/read/agree.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { paragraphsIn } from '../../sources/paragraphs.js';
import { lyingIn, sentenceRound, type SourceText } from '../../sources/source-text.js';
import { hasYear, isWholeYears, type ToldTime } from '../bounds/opening-times.js';
import { timesToldIn } from '../told-times.js';

/** Whether the notes at the end of a source tell that its figures were gathered then: “from a survey carried out in May 2025”. */
export const isNoted = ({ sentence, source }: FoundQuote, period: Period): boolean =>
  !isWholeYears(period) &&
  notesOf(source).some(
    (note) => note.paragraph >= sentence.end && periodAgrees(note.period, period),
  );

/** A sentence with a sum of money or a percentage tells what was so then, and not when figures were gathered. */
const tellsResults = (time: ToldTime, { quantities, sentences }: SourceText): boolean =>
  lyingIn(quantities, sentenceRound(sentences, time)).some(
    ({ unit }) => unit.kind === 'currency' || unit.kind === 'percent',
  );

/** Those that give a year, each with the place where its paragraph begins. */
const notesOf = memoOf(
  (source: SourceText): readonly (ToldTime & { readonly paragraph: number })[] =>
    paragraphsIn(source.source.text)
      .slice(-2)
      .flatMap((paragraph) =>
        lyingIn(timesToldIn(source), paragraph)
          .filter((time) => hasYear(time) && !tellsResults(time, source))
          .map((time) => ({ ...time, paragraph: paragraph.start })),
      ),
);
