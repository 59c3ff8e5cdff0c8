import type { Status } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import { findersOf } from '../clauses/words/frame-words.js';
import { carriedStatuses } from '../directions/carried-direction.js';
import { keyOf, statusWords } from '../figures/words.js';
import type { SourceText, Stretch } from '../sources/source-text.js';
import { distance } from '../times/nearby/periods.js';

/** The statuses that a sentence may give a figure, the likeliest first. */
export function statusesIn(
  { start, end }: Stretch,
  figure: ReadQuantity,
  own: SourceText,
): readonly Status[] {
  const { source, normal, pack } = own;
  if (pack === undefined) return ['reported'];
  const place = { start: normal.normal(figure.start), end: normal.normal(figure.end) };
  // Of “will aim to” the word next to the figure is what is said of it.
  const sentence = source.text.slice(start, end);
  const inside = { start: figure.start - start, end: figure.end - start };
  const { statuses, condition } = clauseFrame(normal.text, place, pack);
  const isPossible =
    condition !== undefined && findersOf(pack).possibilities.has(keyOf(condition.text));
  const said: readonly Status[] = [
    ...(isPossible ? (['possible'] as const) : []),
    ...nearestFirst(statuses, place, normal.text).map(({ status }) => status),
    ...carriedStatuses(figure, own).map(({ status }) => status),
    ...nearestFirst(
      statusWords(sentence, pack).filter((word) => !isOfOtherClause(sentence, word, inside, pack)),
      inside,
      sentence,
    ).flatMap((word) => word.statuses),
  ];
  return ['reported', ...new Set(said)];
}

/** Of 预计…，计划…15座，采购…64列 the word nearest to the figure; of those behind it only what its own clause says. */
function nearestFirst<Word extends Stretch>(
  words: readonly Word[],
  figure: Stretch,
  text: string,
): readonly Word[] {
  const farness = (word: Word): number =>
    distance(word, figure) +
    (word.start >= figure.end && /[，,；;。.、：:\n]/u.test(text.slice(figure.end, word.start))
      ? 1e6
      : 0);
  return words.toSorted((one, other) => farness(one) - farness(other));
}
