import { isHanNumeral } from './numerals.js';
import type { Found } from './figure/found.js';
import { noReadUnit } from './read-quantity.js';
import { skipSpace } from './phrases.js';
import type { Vocabulary } from './vocabulary.js';

/** A date, month or period that begins at a position. */
export function dateAt(text: string, position: number, { dates }: Vocabulary): Found | undefined {
  const { beginning, beginningWith, notBefore } = dates;
  if (!dates.begins(text.charAt(position))) return undefined;
  beginning.lastIndex = position;
  if (!beginning.test(text) || notBefore.test(text.slice(Math.max(0, position - 2), position)))
    return undefined;
  // 二三月 is February and March.
  if (isHanNumeral(text.charAt(position - 1)) && isHanNumeral(text.charAt(position)))
    return undefined;
  let best: Found | undefined;
  for (const { expression, period } of beginningWith(text.charAt(position))) {
    expression.lastIndex = position;
    const match = expression.exec(text);
    const end = match === null ? 0 : position + match[0].length;
    if (match === null || (best !== undefined && end <= best.end)) continue;
    const read = period(match.groups ?? {});
    if (read === undefined) continue;
    best = {
      start: position,
      end,
      value: { kind: 'date', period: read },
      unit: noReadUnit,
      magnitude: '',
      spelling: /\d/u.test(match[0]) ? 'digits' : 'hanzi',
      frame: [{ start: position, end, as: 'date' }],
    };
  }
  return best;
}

/** A bare number that a language writes like a year: four digits, ungrouped, and nothing that makes it a quantity. */
export function yearOf(amount: Found, text: string, { pack }: Vocabulary): Found {
  const isYear =
    pack.dates.year === '{year}' &&
    amount.value.kind === 'number' &&
    amount.unit.kind === 'none' &&
    amount.qualifier === undefined &&
    amount.isPart !== true &&
    /^[12]\d{3}$/u.test(text.slice(amount.start, amount.end));
  if (!isYear) return amount;
  const year = Number(text.slice(skipSpace(text, amount.start), amount.end));
  return { ...amount, value: { kind: 'date', period: { kind: 'date', date: { year } } } };
}
