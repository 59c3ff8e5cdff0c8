import { numberAt, type ReadNumber } from '../number/number-at.js';
import { skipSpace } from '../phrases.js';
import type { Vocabulary } from '../vocabulary.js';
import { built, type Found } from './found.js';
import type { Left } from './left.js';

/** A ratio, 3:2 or 15比1; behind it nothing may go on. */
export function ratioOf(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): Found | undefined {
  const colon =
    text.charAt(number.end) === ':'
      ? { end: number.end + 1 }
      : vocabulary.ratios.at(text, skipSpace(text, number.end));
  if (colon === undefined) return undefined;
  const second = numberAt(text, skipSpace(text, colon.end), vocabulary);
  if (second === undefined || second.unread !== undefined) return undefined;
  if (
    text.charAt(number.end) === ':' &&
    (second.start !== colon.end || second.spelling !== 'digits')
  )
    return undefined;
  const goesOn = /[:\d]/u.test(text.charAt(second.end));
  return built({
    left,
    number: { start: number.start, end: second.end },
    end: second.end,
    value: { kind: 'ratio', terms: [number.amount, second.amount] },
    spelling: 'words',
    qualifier: left.qualifier,
    ...(goesOn ? { unread: text.slice(second.end, second.end + 2) } : {}),
  });
}
