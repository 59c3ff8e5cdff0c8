import type Big from 'big.js';
import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { ReadUnit } from '../../read-quantity.js';
import type { TimePart } from '../../vocabulary/time-parts.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** A time told in several units, in the smallest of them. */
export interface ReadDuration {
  readonly end: number;
  readonly amount: Big;
  readonly unit: ReadUnit;
}

const seconds: Readonly<Record<TimePart, number>> = { hour: 3600, minute: 60, second: 1 };

/** 2分15秒 is 135 seconds, “1 hour and 20 minutes” 80 minutes: each part is less than one of the unit before it. */
export function durationAt(
  text: string,
  { amount: first, end: from }: ReadNumber,
  vocabulary: Vocabulary,
): ReadDuration | undefined {
  const { durations } = vocabulary;
  let word = durations.at(text, skipSpace(text, from));
  let told: ReadDuration | undefined;
  let amount = first;
  while (word !== undefined && amount.mod(1).eq(0)) {
    const joiner = vocabulary.numberJoiners.at(text, skipSpace(text, word.end));
    const number = numberAt(text, skipSpace(text, joiner?.end ?? word.end), vocabulary);
    if (number === undefined || number.unread !== undefined || number.magnitude !== '') break;
    const at = skipSpace(text, number.end);
    const next = durations.at(text, at);
    if (next === undefined) break;
    const times = seconds[word.meaning] / seconds[next.meaning];
    if (times <= 1 || number.amount.gte(times)) break;
    amount = amount.times(times).plus(number.amount);
    const unit: ReadUnit = {
      kind: 'word',
      text: text.slice(at, next.end),
      id: next.meaning,
      isMeasure: true,
    };
    told = { end: next.end, amount, unit };
    word = next;
  }
  return told;
}
