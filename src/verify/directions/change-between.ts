import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { yearDigits } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * Whether a text says that something went from the one figure to the other, whatever its verb: “moved from 8% to 13%”,
 * 由8%变为13%, 8%から13%になった. The one stands before the other in one clause.
 */
export function isChangeBetween(
  text: string,
  one: Stretch,
  other: Stretch,
  pack: LanguagePack,
): boolean {
  if (one.end > other.start || other.start - one.end > farthest) return false;
  const { before, behind, between, closing } = wordsOf(pack);
  const lead = text.slice(Math.max(0, one.start - nearest), one.start).replaceAll(year, '');
  const gap = text.slice(one.end, other.start).replaceAll(year, '');
  const follow = text.slice(other.end, other.end + nearest);
  return (
    before.test(lead) && behind.test(gap) && between.test(gap) && closing.test(follow.trimStart())
  );
}

/** “ per cent of all journeys in the spring of 2019 to ”, in UTF-16 units. */
const farthest = 64;
const nearest = 24;

const year = new RegExp(`(?<!\\d|\\d[.,])${yearDigits}(?!\\d|[.,]\\d)`, 'gu');
const any = /(?:)/u;

interface Words {
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly between: RegExp;
  readonly closing: RegExp;
}

const wordsOf = memoOf(({ frame, reading }: LanguagePack): Words => {
  const [from, to] = [frame.from, frame.to].map((words) => oneOf(words) || '(?!)');
  if (frame['verbs-last'])
    return {
      before: any,
      behind: new RegExp(`^\\s?(?:${from})`, 'u'),
      between: /^[^\d、。，,;:.!?]*$/u,
      closing: new RegExp(`^(?:${to})`, 'u'),
    };
  if (reading.grammar === 'han') {
    const changes = oneOf([...frame.to, ...reading.changeWords]) || '(?!)';
    return {
      before: new RegExp(`(?:${from})[^\\d\\p{P}]{0,8}$`, 'u'),
      behind: any,
      between: new RegExp(
        `^[^\\d。，；：！？,;]{0,12}(?:${changes})[^\\d。，；：！？,;]{0,4}$`,
        'u',
      ),
      closing: any,
    };
  }
  return {
    before: new RegExp(`(?<!\\p{L})(?:${from})\\s(?:\\p{L}+\\s){0,2}[\\p{Sc}~]?$`, 'iu'),
    behind: any,
    between: new RegExp(`^[^\\d,;:.!?()]*\\s(?:${to})\\s(?:\\p{L}+\\s)?[\\p{Sc}~]?$`, 'iu'),
    closing: any,
  };
});
