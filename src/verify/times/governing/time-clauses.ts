import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';

/** “Its lowest since 2006, when it stood at 131”: a clause that a date opens is of it. */
export const isOfTimeClause = (
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean =>
  date.end <= figure.start &&
  opened(pack)?.test(text.slice(date.end, figure.start).toLowerCase()) === true;

const opened = memoOf(({ frame: { 'time-clauses': openers } }: LanguagePack) =>
  openers.length === 0
    ? undefined
    : new RegExp(`^,\\s(?:\\p{L}{3,6}\\s)?(?:${oneOf(openers)})\\s[^\\d.,;:!?()–—]*$`, 'u'),
);
