import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { SourceText, Stretch } from '../sources/source-text.js';

/**
 * “35.3 million [32.2 million–38.8 million] people”, 230万（190万—270万）人: an estimate and, in brackets behind it, the bounds
 * that it lies between. The words round the two are of both: what is counted stands behind the bracket.
 *
 * @param figure the estimate or its bounds
 * @returns the two as one stretch, or the figure where no such bracket stands there
 */
export function withInterval(text: string, figure: Stretch): Stretch {
  const behind = text.slice(figure.end, figure.end + longest);
  const [bounds] = boundsBehind.exec(behind) ?? [];
  if (bounds !== undefined) return { start: figure.start, end: figure.end + bounds.length };
  const lead = text.slice(Math.max(0, figure.start - longest), figure.start);
  const [estimate] = estimateBefore.exec(lead) ?? [];
  const isBounds = /[–—~～〜-]/u.test(text.slice(figure.start, figure.end));
  return estimate !== undefined && isBounds && /^\s?[\])）]/u.test(behind)
    ? {
        start: figure.start - estimate.length,
        end: figure.end + behind.search(/[\])）]/u) + 1,
      }
    : figure;
}

/** Whether of two figures one is an estimate and the other its bounds in brackets. */
export function isOfInterval(one: ReadQuantity, other: ReadQuantity, source: SourceText): boolean {
  const { normal } = source;
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const { start, end } = withInterval(normal.text, {
    start: normal.normal(first.start),
    end: normal.normal(first.end),
  });
  return (
    normal.normal(last.start) > start &&
    normal.normal(last.end) < end &&
    normal.normal(first.end) <= normal.normal(last.start)
  );
}

/** In UTF-16 units: “ [95% UI: 32.2 million – 38.8 million]”. */
const longest = 64;

const number = String.raw`\p{Sc}?\d[\d.,\u00A0 \u2019']{0,12}(?:\s?\p{L}{1,9}\.?)?\s?[%\uFF05\u2030]?`;

/** A range between brackets, and before it no more than what sort of interval it is. */
const boundsBehind = new RegExp(
  String.raw`^\s?[[(\uFF08](?:(?:\d\d\s?%\s?)?\p{L}{1,12}\s?[:\uFF1A]?\s?)?${number}\s?[\u2013\u2014~\uFF5E\u301C-]\s?${number}[\])\uFF09]`,
  'u',
);

const estimateBefore = new RegExp(String.raw`${number}\s?[[(\uFF08]\s?$`, 'u');
