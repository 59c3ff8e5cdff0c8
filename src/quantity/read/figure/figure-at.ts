import { isPriceAlone } from '../number/hanzi-at.js';
import { numberAt, type ReadNumber } from '../number/number-at.js';
import { skipSpace } from '../vocabulary/phrases.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { amountOf } from './amount-of.js';
import type { Found } from './found.js';
import { fractionOf } from './forms/fraction-of.js';
import { leftOf, type Before } from './before/left.js';
import { namedAt } from './forms/named-at.js';
import { notOne } from './forms/not-one.js';
import { ordinalOf } from './forms/ordinal-of.js';
import { ordinalInWords } from './forms/ordinal-words.js';
import { powerOf } from './forms/power-of.js';
import { ofRoundBase } from './rate-base.js';
import { ratioOf } from './forms/ratio-of.js';

/** The figure whose number begins at a position, or a run of numerals that is none and is passed over. */
export function figureAt(
  text: string,
  position: number,
  before: Before,
  vocabulary: Vocabulary,
): Found | { readonly skip: number } | undefined {
  // 零下 says that the number behind it is below nought, and 一 in 十一线 is no number of its own.
  const isHan = vocabulary.character(text.charAt(position)) !== undefined;
  if (
    isHan &&
    (vocabulary.minusWords.at(text, position) !== undefined ||
      vocabulary.character(text.charAt(position - 1)) !== undefined)
  )
    return undefined;
  const special = namedAt(text, position, before, vocabulary);
  const number = numberAt(text, position, vocabulary);
  if (number === undefined) return special;
  if (special !== undefined && special.end >= number.end) return special;
  const qualifier = opensQualifier(text, number, vocabulary);
  if (qualifier !== undefined) return { skip: qualifier };
  const left = leftOf(text, position, before.floor, before.isFigure, vocabulary);
  // 十四五 is no number, nor is any part of it.
  if (number.unread !== undefined && number.spelling === 'hanzi')
    return { skip: number.amount.eq(0) ? number.end : number.end + number.unread.length };
  if (
    isBareMagnitude(text, number, vocabulary) &&
    left.qualifier === undefined &&
    number.inside === undefined &&
    left.unread === undefined &&
    !isPriceAlone(text, number, vocabulary)
  ) {
    // 百人余り, 千人以上: what is counted has the qualifier behind it.
    const counted = amountOf(text, number, left, vocabulary);
    const isQualified = counted.qualifier !== undefined && counted.unit.kind !== 'none';
    return (
      fractionOf(text, number, left, vocabulary) ??
      (isQualified ? ofRoundBase(text, counted, vocabulary) : { skip: number.end })
    );
  }
  return (
    ordinalInWords(text, number, left, vocabulary) ??
    fractionOf(text, number, left, vocabulary) ??
    powerOf(text, number, left, vocabulary) ??
    ordinalOf(text, number, left, vocabulary) ??
    ratioOf(text, number, left, vocabulary) ??
    notOne(
      text,
      ofRoundBase(text, amountOf(text, number, left, vocabulary), vocabulary),
      vocabulary,
    )
  );
}

/** « un peu plus de 6 »: the article that a qualifier of the next number begins with counts nothing. */
function opensQualifier(
  text: string,
  { start, end, spelling }: ReadNumber,
  vocabulary: Vocabulary,
): number | undefined {
  if (spelling !== 'words') return undefined;
  const found = vocabulary.qualifiersBefore.at(text, start);
  if (found === undefined || found.end <= end) return undefined;
  const next = skipSpace(text, found.end);
  return numberAt(text, next, vocabulary) === undefined ? undefined : found.end;
}

/** 百, 千 and 万 alone begin many words; they are numbers only beside a qualifier (近百个, 千余家). */
function isBareMagnitude(
  text: string,
  { start, end, spelling }: ReadNumber,
  { character }: Vocabulary,
): boolean {
  if (spelling !== 'hanzi') return false;
  // 百 as all there is of a line or a cell.
  if (!/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end))) return false;
  for (let at = start; at < end; at += 1) {
    const each = character(text.charAt(at));
    if (each?.digit !== undefined || each?.power === 1) return false;
  }
  return true;
}
