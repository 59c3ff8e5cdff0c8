import type { ReadNumber } from '../number/number-at.js';

const power = /\s?[×xX*·⋅]\s?10(?:\s?\^\s?([+\-−]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?!\d)/uy;

const scientific = /[eE]([+\-−]?\d{1,3})(?![\p{L}\d])/uy;

const raised = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/uy;

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

/** ×10³, ·10⁶, E+05 behind digits, and 10⁹. */
export function exponentAt(
  text: string,
  { start, end, spelling, magnitude }: ReadNumber,
): { readonly end: number; readonly power: number } | undefined {
  if (spelling !== 'digits' || magnitude !== '') return undefined;
  for (const expression of [power, scientific]) {
    expression.lastIndex = end;
    const match = expression.exec(text);
    const exponent = match?.[1] ?? match?.[2];
    if (match !== null && exponent !== undefined)
      return { end: end + match[0].length, power: numberOf(exponent) };
  }
  if (text.slice(start, end) !== '10') return undefined;
  raised.lastIndex = end;
  const found = raised.exec(text)?.[0];
  // 10⁹ is nine noughts behind the one, of which ten has one.
  return found === undefined ? undefined : { end: end + found.length, power: numberOf(found) - 1 };
}
