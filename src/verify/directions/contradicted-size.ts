import { memoOf } from '../../memo.js';
import { anyOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import type { FoundQuote } from '../sources/match-quote.js';
import { lyingIn, type Stretch } from '../sources/source-text.js';
import { withoutBases } from '../times/nearby/bases-of-change.js';

/** A level that was come to one way, and the size of that change told the other way. */
export interface ContradictedSize {
  /** The two words of direction. */
  readonly words: readonly [string, string];
  /** Verbatim. */
  readonly level: string;
  readonly size: string;
}

/**
 * “Fell to $160 million, an increase of $40 million”, 降至1.6亿元，增加4000万元: behind a level and a comma the size of the same change,
 * with a word of the other way. Where the size has a base of its own (“an increase of 40 on 2019”) it is another change.
 */
export function contradictedSize({
  quantity,
  sentence,
  source,
}: FoundQuote): ContradictedSize | undefined {
  const { pack, normal } = source;
  if (pack === undefined || quantity === undefined) return undefined;
  const { text } = normal;
  const place = ({ start, end }: Stretch): Stretch => ({
    start: normal.normal(start),
    end: normal.normal(end),
  });
  const figures = lyingIn(source.quantities, sentence).filter(
    (each) => isAmount(each) && keyOf(each) === keyOf(quantity),
  );
  const at = figures.findIndex(({ start }) => start === quantity.start);
  const pairs = [at - 1, at].map((index) => figures.slice(Math.max(index, 0), index + 2));
  for (const [level, size] of pairs) {
    if (level === undefined || size === undefined) continue;
    const [reached, told] = [place(level), place(size)];
    if (!isSizeOf(text, reached, told, pack)) continue;
    const [to, by] = [reached, told].map((each) => clauseFrame(text, each, pack).direction);
    if (to?.relation !== 'to' || by === undefined || by.relation !== 'by' || to.way === by.way)
      continue;
    return { words: [to.text, by.text], level: level.text, size: size.text };
  }
  return undefined;
}

const isAmount = ({ value }: ReadQuantity): boolean =>
  value.kind === 'number' || value.kind === 'fraction';

const keyOf = ({ unit: { kind, id, currency, text } }: ReadQuantity): string =>
  `${kind} ${id ?? currency ?? text}`;

/** Whether no more than a comma and the words of a change stand between two figures, and no base behind the second. */
function isSizeOf(text: string, level: Stretch, size: Stretch, pack: LanguagePack): boolean {
  const { between, behind } = formsOf(pack);
  const gap = text.slice(level.end, size.start);
  return (
    between.test(gap) &&
    withoutBases(gap, pack) === gap &&
    behind.test(text.slice(size.end, size.end + longestEnd))
  );
}

/** の増加となった。, in UTF-16 units. */
const longestEnd = 16;

const formsOf = memoOf(({ frame, reading }: LanguagePack) => {
  const others = anyOf(frame.conjunctions);
  if (frame['verbs-last'])
    return {
      between: /^\p{L}{0,2}\s?\p{L}{0,6}\s?[,、，]?\s?$/u,
      behind: /^[^\d\p{P}]{0,12}(?:[。.;；]|$)/u,
    };
  if (reading.grammar === 'han')
    return { between: /^[,，]\p{L}{1,4}$/u, behind: /^(?:[。;；]|$)/u };
  return {
    between: new RegExp(
      `^(?:\\s\\p{L}+){0,2}(?:,\\s|\\s[–—-]\\s|\\s\\()(?!(?:${others})\\s)(?:\\p{L}+\\s){1,3}(?:\\p{L}['’])?\\p{Sc}?$`,
      'iu',
    ),
    behind: /^\s?(?:[.;)!?]|$)/u,
  };
});
