import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { overlap, type Stretch } from '../sources/source-text.js';

/**
 * “640 GWh instead of the planned 700”, „640 statt der erwarteten 700“: a word of status beside an amount that another is set
 * against says nothing of that one.
 */
export function isSetAgainst(
  text: string,
  figure: Stretch,
  word: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean {
  const expression = contrastsOf(pack);
  if (expression === undefined) return false;
  return [...text.slice(clause.start, clause.end).matchAll(expression)].some(
    ({ index, 0: { length } }) => {
      const start = clause.start + index;
      const set = { start, end: start + length };
      return word.start >= set.start && word.end <= set.end && !overlap(figure, set);
    },
  );
}

/** “Instead of the planned 350 GWh the dam gave 310”: what is denied is the other amount, unless a conjunction goes on with it. */
export const isSetAside = (
  text: string,
  figure: Stretch,
  word: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean =>
  isSetAgainst(text, figure, word, clause, pack) &&
  !pack.frame.conjunctions.some((joint) =>
    text.slice(word.end, figure.start).includes(` ${joint} `),
  );

/** From the word of contrast to the words behind its amount: “against the 700 GWh planned”. */
const contrastsOf = memoOf(({ frame, reading }: LanguagePack) =>
  reading.grammar !== 'latin' || frame['set-against'].length === 0
    ? undefined
    : new RegExp(
        `(?<!\\p{L})(?:${oneOf(frame['set-against'])})\\s[^\\d,;]{0,40}\\d[\\d.,]*(?:\\s\\p{L}+){0,3}`,
        'giu',
      ),
);

/** “12 orders and 3 forecasts”: a noun that another number counts tells nothing of the one before it. */
export const isCountedItself = (
  text: string,
  figure: Stretch,
  word: Stretch,
  pack: LanguagePack,
): boolean =>
  pack.reading.grammar === 'latin' &&
  word.start > figure.end &&
  anotherCount(pack).test(text.slice(figure.end, word.start)) &&
  /^(?:$|[.,;:)])/u.test(text.slice(word.end));

/** “ orders and 3 ”. */
const anotherCount = memoOf(
  ({ frame }: LanguagePack) =>
    new RegExp(`^[^\\d,;:.]*(?:,|\\s(?:${anyOf(frame.conjunctions)}))\\s\\d[\\d.,]*\\s$`, 'iu'),
);
