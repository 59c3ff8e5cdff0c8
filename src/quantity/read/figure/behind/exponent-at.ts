import type { ReadNumber } from '../../number/number-at.js';

const power = /\s?[×xX*·⋅]\s?10(?:\s?\^\s?([+\-−]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?!\d)/uy;

const scientific = /[eE]([+\-−]?\d{1,3})(?!\d)/uy;

const raised = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\s?\^\s?[+\-−]?\d{1,3}(?!\d)/uy;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const numberOf = (written: string): number =>
  Number(
    Array.from(written, (sign) => {
      const digit = superscripts.indexOf(sign);
      return digit >= 0
        ? String(digit)
        : /[⁻−-]/u.test(sign)
          ? '-'
          : sign === '⁺' || sign === '+'
            ? ''
            : sign;
    }).join(''),
  );

/** Behind an E that a decimal or a sign shows to be no letter of a name may stand a letter of a script without word spaces: 2.3E8条. */
const goesOn = (text: string, start: number, end: number, letterEnd: number): boolean => {
  const next = text.charAt(letterEnd);
  if (!/\p{L}/u.test(next)) return true;
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(next)) return false;
  return /[.,]/u.test(text.slice(start, end)) || /[+\-−]/u.test(text.charAt(end + 1));
};

/** ×10³, ·10⁶, E+05 behind digits, 10⁹ and 10^9. */
export function exponentAt(
  text: string,
  { start, end, spelling, magnitude }: ReadNumber,
): { readonly end: number; readonly power: number } | undefined {
  if (spelling !== 'digits' || magnitude !== '') return undefined;
  for (const expression of [power, scientific]) {
    expression.lastIndex = end;
    const match = expression.exec(text);
    const exponent = match?.[1] ?? match?.[2];
    if (match === null || exponent === undefined) continue;
    const last = end + match[0].length;
    if (expression === power || goesOn(text, start, end, last))
      return { end: last, power: numberOf(exponent) };
  }
  if (text.slice(start, end) !== '10') return undefined;
  raised.lastIndex = end;
  const found = raised.exec(text)?.[0];
  // 10⁹ and 10^9 are nine noughts behind the one, of which ten has one.
  return found === undefined
    ? undefined
    : { end: end + found.length, power: numberOf(found.replaceAll(/[\s^]/gu, '')) - 1 };
}
