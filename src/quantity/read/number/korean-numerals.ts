import { skipSpace } from '../vocabulary/phrases.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/**
 * 만이천, 만 오천 명: one ten thousand goes without its one where hundreds or thousands of it are told behind; 만일 is “if”, and
 * 만 십오 세 a full age. Where the numeral behind it begins.
 */
export function onesOfMyriad(
  text: string,
  position: number,
  { character, tails }: Vocabulary,
): number | undefined {
  if (character(text.charAt(position))?.power !== 4) return undefined;
  const start = skipSpace(text, position + 1);
  let end = start;
  let most = 0;
  while (end - start < longestBelow) {
    const each = character(text.charAt(end));
    if (each === undefined || (each.power ?? 0) > 3) break;
    most = Math.max(most, each.power ?? 0);
    end += 1;
  }
  if (most < 2 || end - start < 2) return undefined;
  const isWord = hangul.test(text.charAt(end)) && tails.at(text, end) === undefined;
  return isWord ? undefined : start;
}

/** 구천구백구십구. */
const longestBelow = 7;

/** 영점오, 삼점 일사, 이점오 킬로미터: decimals that a unit or the end of the clause follows; 이점이 is “the advantage”. */
export function spokenPoint(text: string, end: number, vocabulary: Vocabulary): boolean {
  const { points, character, tails, notNumerals } = vocabulary;
  const point = points.at(text, skipSpace(text, end));
  if (point === undefined || !hangul.test(point.text)) return false;
  const start = skipSpace(text, point.end);
  let close = start;
  while (character(text.charAt(close))?.digit !== undefined) {
    if (close > start && isOtherWord(text, close, vocabulary)) break;
    close += 1;
  }
  if (close === start || notNumerals.at(text, start) !== undefined) return false;
  // 오점이 남았다: a two alone that touches the point is the particle of a subject.
  const isAlone = close === start + 1 && point.end === start;
  if (isAlone && character(text.charAt(start))?.digit === 2) return false;
  if (tails.at(text, skipSpace(text, close)) !== undefined) return true;
  return !hangul.test(text.charAt(close)) || notNumerals.at(text, close) !== undefined;
}

/** 일사이다, 영점육이다: the copula begins like a two; the 사이 of 일사이 does not go on behind its digits. */
export function isOtherWord(
  text: string,
  at: number,
  { notNumerals, character }: Vocabulary,
): boolean {
  const word = notNumerals.at(text, at);
  return word !== undefined && character(text.charAt(word.end - 1)) === undefined;
}

/** 음수이다: what follows the word for a minus is no two. */
export const isCopula = (text: string, position: number, { notNumerals }: Vocabulary): boolean =>
  hangul.test(text.charAt(position - 1)) && notNumerals.at(text, position) !== undefined;

const hangul = /\p{Script=Hangul}/u;
