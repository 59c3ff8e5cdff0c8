import type { ReadNumber } from '../../number/number-at.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** What shows that digits in front of it are the first part of a number that is written in a way that is not known. */
export function splitBehind(
  text: string,
  number: ReadNumber,
  end: number,
  vocabulary: Vocabulary,
): string | undefined {
  const next = text.charAt(end);
  const isBehindDigit = /\d/u.test(text.charAt(end - 1));
  if (next === '，' && isBehindDigit && /^\d{3}(?!\d)/u.test(text.slice(end + 1, end + 5)))
    return text.slice(end, end + 4);
  const point = number.spelling === 'words' ? undefined : vocabulary.points.at(text, end);
  const behind = text.charAt(point?.end ?? 0);
  if (
    point !== undefined &&
    (/\d/u.test(behind) || vocabulary.character(behind)?.digit !== undefined)
  )
    return text.slice(end, end + 2);
  // 100, 000: a comma, and behind it noughts that begin no number.
  if (isBehindDigit && /^[,.] 000(?!\d)/u.test(text.slice(end, end + 6)))
    return text.slice(end, end + 5);
  if (next === ' ' && isBehindDigit && isSplitGroup(text, number, end))
    return text.slice(end, end + 4);
  return isSplitByScan(text, number, end, vocabulary)
    ? /^ \d+/u.exec(text.slice(end, end + 8))?.[0]
    : undefined;
}

/** 1 0000: digits that a space parts and that are no groups; “320 450 77”: groups, and digits behind them that are none. */
const isSplitGroup = (
  text: string,
  { start, end: close, isPlain }: ReadNumber,
  end: number,
): boolean =>
  (isPlain && end - start <= 3 && /^ \d{3}(?!\d)/u.test(text.slice(end, end + 5))) ||
  (close === end &&
    / \d{3}$/u.test(text.slice(start, end)) &&
    /^ \d/u.test(text.slice(end, end + 2)));

/** 售票3 20张: where words stand without spaces, digits that only a space parts are of one number that is not known. */
const isSplitByScan = (
  text: string,
  { start, end: close, isPlain }: ReadNumber,
  end: number,
  { pack, namesBefore }: Vocabulary,
): boolean =>
  pack.reading.grammar === 'han' &&
  isPlain &&
  close === end &&
  namesBefore.before(text, start) === undefined &&
  (/\p{Script=Han}/u.test(text.charAt(start - 1))
    ? /^ \d{1,3}(?![\d.,])/u.test(text.slice(end, end + 5))
    : end - start === 1 &&
      /\p{Script=Han} (?:\d ){0,5}$/u.test(text.slice(Math.max(0, start - 12), start)) &&
      /^ \d(?![\d.,])/u.test(text.slice(end, end + 3)));
