import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { holds, once, wordFinder } from '../../figures/words.js';
import { sentenceRound, type SourceText, type Stretch } from '../../sources/source-text.js';
import { longestSince } from './since-dates.js';

/** 1995년 통계 집계 이래 최대, “the highest since records began in 1995”: how far something is the first of its kind. */
export function isOfRecord(
  time: Stretch,
  { sentences, source: { text } }: SourceText,
  pack: LanguagePack,
): boolean {
  const { most, since } = recordsOf(pack);
  if (most === undefined || since === undefined) return false;
  const { start, end } = sentenceRound(sentences, time);
  if (!holds(text.slice(start, end), most)) return false;
  const [before, behind] = [
    text.slice(Math.max(start, time.start - longestSince), time.start),
    text.slice(time.end, Math.min(end, time.end + longestSince)),
  ];
  return since.before.test(before) || since.behind.test(behind);
}

const recordsOf = memoOf((pack: LanguagePack) => {
  const { superlatives, trends } = pack.frame;
  const { before, behind } = pack.proofreading.since;
  return {
    most: once(
      wordFinder(
        [...superlatives.most, ...superlatives.least, ...trends.highs, ...trends.lows],
        pack,
      ),
    ),
    since: {
      before: new RegExp(`(?<!\\p{L})(?:${anyOf(before)})\\s[^\\d\\p{P}]*$`, 'iu'),
      behind: new RegExp(`^[^\\d\\p{P}]{0,16}?(?:${anyOf(behind)})`, 'u'),
    },
  };
});

/** A sentence that begins at `start` with blanks for the words that lead from a record to its time. */
export const withoutRecords = (
  said: string,
  start: number,
  times: readonly Stretch[],
  source: SourceText,
): string => {
  const { pack } = source;
  if (pack === undefined) return said;
  const blank = (word: string): string => ' '.repeat(word.length);
  return times.reduce((rest, time) => {
    if (!isOfRecord(time, source, pack)) return rest;
    const { before, behind } = recordsOf(pack).since;
    const [from, to] = [time.start - start, time.end - start];
    return (
      rest.slice(0, from).replace(before, blank) +
      rest.slice(from, to) +
      rest.slice(to).replace(behind, blank)
    );
  }, said);
};
