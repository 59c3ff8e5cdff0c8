import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import type { SourceText } from '../../sources/source-text.js';

/**
 * The number of an item or heading before hanzi, kana or hangul, as it is written: (1)東京都, 1、人口, 2）世帯の状況, 3 人口の推移. What
 * stands behind it is not counted by it.
 */
export function numberOfItem(
  { number, spelling, magnitude }: ReadQuantity,
  { source: { text } }: SourceText,
): string | undefined {
  if (number === undefined || spelling !== 'digits' || magnitude !== '') return undefined;
  const line = text.lastIndexOf('\n', number.start - 1) + 1;
  const lead = text.slice(line, number.start);
  if (lead.length > longest || !opens.test(lead)) return undefined;
  const end = text.indexOf('\n', number.end);
  const rest = text.slice(number.start, end < 0 ? text.length : end);
  const isOpen = /[(（]$/u.test(lead);
  const [item] =
    (isOpen ? bracketed : closed).exec(rest) ?? (isOpen ? [] : (alone.exec(rest) ?? []));
  return item === undefined ? undefined : `${lead}${item}`.trim();
}

/** In UTF-16 units. */
const longest = 12;

const opens = /^[ \t\u3000]*[(（]?$/u;

const bracketed = /^\p{Nd}{1,2}[ \t]?[)）](?=[ \t\u3000]*\p{Lo})/u;

const closed = /^\p{Nd}{1,2}[)）．.、](?=[ \t\u3000]*\p{Lo})/u;

/** A heading: a space alone, no other number and no end of a sentence, and more than a counter behind it. */
const alone = /^\p{Nd}{1,2}[ \t\u3000]+(?=\p{Lo}{3}[^\d。.!?！？]*$)/u;
