import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { clauseRound } from '../clauses/clauses.js';
import { isOfEarlierEvent } from './earlier-events.js';
import { wordFinder } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/** Whether a sum is one that is lacking: “a deficit of €3 million”. No other figure is between. */
export function isLoss(text: string, figure: Stretch, pack: LanguagePack): boolean {
  const words = lossesOf(pack);
  if (words === undefined) return false;
  const clause = clauseRound(text, figure);
  const lead = text.slice(clause.start, figure.start);
  const [last] = [...lead.matchAll(words)].slice(-1);
  if (last !== undefined) {
    const start = clause.start + last.index;
    const word = { start, end: start + last[0].length };
    return (
      isBeside(text.slice(word.end, figure.start)) && !isOfEarlierEvent(text, word, figure, pack)
    );
  }
  const follow = text.slice(figure.end, clause.end);
  const [first] = follow.matchAll(words);
  return first !== undefined && isBeside(follow.slice(0, first.index));
}

const isBeside = (between: string): boolean =>
  between.length <= farthest && /^[^\d,;:、，；：()（）–—-]*$/u.test(between);

/** In UTF-16 units. */
const farthest = 24;

const lossesOf = memoOf((pack: LanguagePack) => wordFinder(pack.frame.losses, pack));
