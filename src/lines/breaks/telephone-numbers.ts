/*
 * Telephone numbers in the groups that each country writes them in: 01 23 45 67 89, 030-1234 5678, (0)20 7946 0018,
 * +49 30 / 12 34 56, 03（1234）5678. What groups them is a space, hyphen, dot, solidus or bracket, and behind their digits
 * stands nothing that they count. A sum of money, 12 500, is no such number, and is kept by what it counts in.
 */

const OPENS = '[(\\uff08]';
const CLOSES = '[)\\uff09]';
const SIGN = '[-\\u2010\\u2013/.]';
const SEPARATOR = String.raw`(?:[ \u00a0\u202f](?:${SIGN}[ \u00a0\u202f])?|${SIGN})`;
/** A year in brackets is none: (2019) 4000. */
const CODE = String.raw`${OPENS}(?!(?:1[89]|20)\d\d[)\uff09])\+?\d{1,5}(?: \d{1,4})?${CLOSES}`;
const GROUP = String.raw`(?:${CODE}${SEPARATOR}?)?\d{1,8}`;
/** Country, trunk or area code: no count and no share begins like it. */
const LEADS = String.raw`(?:\+[1-9]|00?[1-9])\d{0,6}|0(?= \d)`;
const LED = String.raw`(?:${CODE}${SEPARATOR}?\d{1,8}|(?:${LEADS})(?:${CODE}\d{1,8}|${SEPARATOR}${GROUP}))(?:${SEPARATOR}${GROUP})*`;
/** Three groups and more, or two of which the first is no year. */
const GROUPED = String.raw`\d{1,5}(?: \d{1,5}(?:[-.]\d{1,5})*){2,}|(?!(?:1[89]|20)\d\d )\d{3,4} \d{4}`;
const TELEPHONE_NUMBER = new RegExp(
  String.raw`(?<![\d\p{Script=Latin}+]|\d[.,:/])(?:${LED}|${GROUPED})(?![\d:]|[.,]\d)`,
  'gu',
);
/** ITU-T E.164 allows fifteen digits; in front stand a trunk code or the sign of an international call. */
const MOST_DIGITS = 18;
const LEAST_DIGITS = 6;

/** Stretches of a text that are telephone numbers, in UTF-16 offsets. */
export const telephoneNumbers = (
  text: string,
): readonly { readonly start: number; readonly end: number }[] =>
  Array.from(text.matchAll(TELEPHONE_NUMBER), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  })).filter(({ start, end }) => {
    const digits = text.slice(start, end).replace(/\D/gu, '').length;
    return digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
  });
