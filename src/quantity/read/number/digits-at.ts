import Big from 'big.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { isDigit, type Piece } from './piece.js';

/** More digits than any figure has. */
const mostDigits = 40;

/** Digits in groups of the language, of thin spaces or apostrophes (ISO 80000-1), with decimals. */
export function digitsAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
  isFirst: boolean,
): Piece {
  const { groups: groupMarks, decimals: decimalMarks, pack } = vocabulary;
  const first = digitsEnd(text, position);
  let end = first;
  const separator = text.charAt(first);
  // 67.408.000 in French: where a comma opens decimals, a point before three digits parts groups.
  const isPointOfGroups =
    separator === '.' &&
    decimalMarks.has(',') &&
    !decimalMarks.has('.') &&
    !(text.charAt(first + 4) !== '.' && isScaled(text, first + 4, vocabulary));
  const groups =
    isPointOfGroups || groupMarks.has(separator) || [' ', "'", '’'].includes(separator);
  const isCells = separator === ',' && vocabulary.isCellComma(first);
  if (
    groups &&
    first > position &&
    first - position <= 3 &&
    !isCells &&
    // 5萬0,714: behind a magnitude a group may begin with noughts.
    (text.charAt(position) !== '0' || (!isFirst && separator === ','))
  ) {
    while (text.charAt(end) === separator && digitsEnd(text, end + 1) === end + 4) end += 4;
    if (isDigit(text, end)) end = first;
    // 2 020 350: what follows in the same way is of another number.
    if (separator === ' ' && end > first && !isFirst) end = first;
  }
  if (end === first && separator === ',' && groups && !isCells)
    end = indianEnd(text, position, first);
  const whole = text.slice(position, end).replaceAll(/[^\d]/gu, '');
  let decimals: string | undefined;
  const isMark =
    decimalMarks.has(text.charAt(end)) ||
    (separator === '.' && end === first && isSumWithPoint(text, position, first, vocabulary));
  if (isMark && isDigit(text, end + 1) && !isCells) {
    const to = digitsEnd(text, end + 1);
    decimals = text.slice(end + 1, to);
    end = to;
  }
  // 点 is the hour of a Chinese clock.
  const point = pack.script === 'Jpan' ? vocabulary.points.at(text, end) : undefined;
  if (point !== undefined && isDigit(text, point.end) && decimals === undefined) {
    const to = digitsEnd(text, point.end);
    decimals = text.slice(point.end, to);
    end = to;
  }
  const tooLong = whole.length + (decimals?.length ?? 0) > mostDigits;
  return {
    end,
    kind: 'digits',
    amount: tooLong
      ? Big(0)
      : Big(`${whole === '' ? '0' : whole}${decimals === undefined ? '' : `.${decimals}`}`),
    isPlain: end === first && whole !== '',
    room: Big(0),
    ...(decimals === undefined ? {} : { decimals: decimals.length }),
    ...(tooLong ? { unread: text.slice(position, position + 12) } : {}),
  };
}

/** „4.50 Fr.“, „Fr. 4.50“: Swiss sums have a point where a comma opens the decimals of others. */
function isSumWithPoint(
  text: string,
  position: number,
  point: number,
  { pack, currenciesAfter, currenciesBefore }: Vocabulary,
): boolean {
  const { sumsWithPoints } = pack.reading;
  const end = digitsEnd(text, point + 1);
  if (sumsWithPoints.length === 0 || end !== point + 3) return false;
  const before = text.charAt(position - 1) === ' ' ? position - 1 : position;
  const codes = [
    currenciesAfter.at(text, text.charAt(end) === ' ' ? end + 1 : end),
    currenciesAfter.before(text, before),
    currenciesBefore.before(text, before),
  ];
  return codes.some((code) => code !== undefined && sumsWithPoints.includes(code.meaning));
}

/** “3.125 %”, “2.350 millions”: in a language that parts no groups by points it may have been meant for a decimal. */
function isScaled(text: string, end: number, { pack, groups }: Vocabulary): boolean {
  const behind = text.slice(end, end + 12).trimStart();
  const words = pack.numbers.magnitudes.flatMap((each) => Object.values(each.words));
  return (
    !groups.has('.') && [...pack.reading.percent, ...words].some((word) => behind.startsWith(word))
  );
}

/** 12,34,567: hundreds, then twos. */
function indianEnd(text: string, position: number, first: number): number {
  if (first - position > 2) return first;
  let end = first;
  while (text.charAt(end) === ',' && digitsEnd(text, end + 1) === end + 3) end += 3;
  return end > first && text.charAt(end) === ',' && digitsEnd(text, end + 1) === end + 4
    ? end + 4
    : first;
}

function digitsEnd(text: string, position: number): number {
  let end = position;
  while (isDigit(text, end)) end += 1;
  return end;
}
