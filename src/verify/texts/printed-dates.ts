import type { Period } from '../../quantity/quantity.js';
import type { Prose } from '../../report/prose.js';
import type { Fact } from '../../report/report.js';
import type { FlatText } from '../sources/flat-text.js';
import { textBetween } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/** A date where a text prints it. */
export interface PrintedDate extends Stretch {
  readonly period: Period;
  /** Whether it is what a fact says, and not when something else was. */
  readonly isFact: boolean;
}

/** The dates of a text in their order, those of facts too. */
export function printedDates(
  prose: Prose,
  { pieces }: FlatText,
  facts: ReadonlyMap<string, Fact>,
): readonly PrintedDate[] {
  const typed = prose.flatMap((part) => (part.kind === 'date' ? [part.period] : []));
  let next = 0;
  return pieces.flatMap(({ start, end, origin, fact }): readonly PrintedDate[] => {
    if (origin === 'date') {
      const period = typed[next];
      next += 1;
      return period === undefined ? [] : [{ start, end, period, isFact: false }];
    }
    const value = facts.get(fact ?? '')?.quantity.value;
    return value?.kind === 'date' ? [{ start, end, period: value.period, isFact: true }] : [];
  });
}

const sentenceEnd = /[。！？!?；;\n]|\.(?=\s|$)/u;

/** Whether two stretches of a text stand in one sentence. */
export const inOneSentence = (text: string, one: Stretch, other: Stretch): boolean =>
  !sentenceEnd.test(textBetween(one, text, other));

/** The sentence of a stretch of a text. */
export const sentenceRound = (text: string, { start, end }: Stretch): string =>
  `${text.slice(0, start).split(sentenceEnd).at(-1) ?? ''}${text.slice(start, end)}${text.slice(end).split(sentenceEnd)[0] ?? ''}`;
