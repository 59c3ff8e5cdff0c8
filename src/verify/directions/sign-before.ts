import type { LanguagePack } from '../../language/pack.js';
import { decimalSign } from '../../quantity/format/format-digits.js';
import { pieceAt, type FlatText, type Piece } from '../sources/flat-text.js';
import type { Stretch } from '../sources/source-text.js';

/** They stand between two figures, or change the one behind them; triangles are a minus in accounts. */
const operators = /[+＋➕\u2212➖×÷√▲△▼▽↑↓]/u;

/** They say how a figure relates to the true one, with a space between or none. */
const relations = /[±∓~～∼〜≈≃≅<＜>＞≤≥≦≧⩽⩾≲≳≪≫‹›]/u;

/** A minus only where they join nothing: COVID-19 and 5–6 have none. */
const hyphens = /[-－﹣‐‑–]/u;

/** Of digits, in some language or other. */
const separators = /[.,．]/u;

/** What a full stop or a comma can end. */
const ended = /[\p{L}\p{Pe}\p{Pf}%"'.,．]/u;

const spacedLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A sign that stands before a figure and makes another of it: −, ~, ≥, or the point of a decimal. */
export function signBefore(
  flat: FlatText,
  { start }: Piece,
  pack: LanguagePack,
): Stretch | undefined {
  const { text } = flat;
  const spaced = /\s/u.test(text.slice(start - 1, start));
  const at = spaced ? start - 2 : start - 1;
  const sign = at < 0 ? '' : text.slice(at, at + 1);
  if (sign === '' || isQuotationMark(sign, pack)) return undefined;
  return changes() ? { start: at, end: at + 1 } : undefined;

  function changes(): boolean {
    if (relations.test(sign)) return !joinsFigure(flat, at);
    if (spaced) return false;
    if (operators.test(sign)) return !joinsFigure(flat, at);
    const before = text.slice(Math.max(0, at - 1), at);
    if (hyphens.test(sign))
      return !joinsFigure(flat, at) && !spacedLetter.test(before) && before !== sign;
    return (separators.test(sign) || sign === decimalSign(pack.locale)) && !ended.test(before);
  }
}

/** Between two figures a sign is one of a range or a calculation. */
function joinsFigure(flat: FlatText, sign: number): boolean {
  const at = /\s/u.test(flat.text.slice(sign - 1, sign)) ? sign - 2 : sign - 1;
  const piece = pieceAt(flat, at);
  return piece !== undefined && (piece.origin !== 'text' || /[\p{N}%]/u.test(flat.text.charAt(at)));
}

const isQuotationMark = (sign: string, { punctuation }: LanguagePack): boolean =>
  [...punctuation.quotation, ...punctuation.innerQuotation].some((mark) => mark.trim() === sign);
