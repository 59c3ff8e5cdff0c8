import Big from 'big.js';
import type { Cell } from './grid.js';

/** How numbers are written in a table. */
export interface Marks {
  readonly decimal: '.' | ',';
  /** Between groups of digits; none where absent. */
  readonly group?: string;
}

/** A unit of the tool that a sign behind the digits says. */
export type Share = 'percent' | 'per-mille';

const shareSigns: ReadonlyMap<string, Share> = new Map([
  ['%', 'percent'],
  ['‰', 'per-mille'],
]);

export interface CellNumber {
  readonly amount: Big;
  /** What the sign behind its digits makes of it: 12.5%, 5.36‰. */
  readonly share?: Share;
  /** Power of ten of the last digit, where noughts end the decimals: −1 of 61.0. */
  readonly place?: number;
}

/** What is set for a mark: no-break, thin and narrow spaces, and the apostrophe of typographers. */
const setAs: ReadonlyMap<string, RegExp> = new Map([
  [' ', /[\u00A0\u2007\u2009\u202F]/gu],
  ["'", /\u2019/gu],
]);

const mostDigits = 40;
const mostExponent = 30;

/**
 * The number in a cell, by the marks that its table declares and no others: nothing is guessed from the digits.
 * Groups are of three digits. A minus may be U+2212, and an exponent (1.2E+10) is one of ours at most.
 */
export function numberIn(cell: Cell, { decimal, group }: Marks): CellNumber | undefined {
  if (typeof cell !== 'string') {
    const amount = plainNumber(cell.number);
    return amount === undefined
      ? undefined
      : { amount, ...(cell.percent ? { share: 'percent' } : {}) };
  }
  const alike = group === undefined ? undefined : setAs.get(group);
  const text = alike === undefined ? cell.trim() : cell.trim().replaceAll(alike, group ?? '');
  const share = shareSigns.get(text.slice(-1));
  let digits = share !== undefined ? text.slice(0, -1).trim() : text;
  if (group !== undefined && digits.includes(group)) {
    const [whole = '', ...rest] = digits.split(decimal);
    const [first = '', ...groups] = whole.split(group);
    if (!/^[-+\u2212]?\d{1,3}$/u.test(first) || !groups.every((each) => /^\d{3}$/u.test(each))) {
      return undefined;
    }
    digits = [first + groups.join(''), ...rest].join(decimal);
  }
  if (decimal === ',') {
    if (digits.includes('.')) return undefined;
    digits = digits.replace(',', '.');
  }
  const amount = plainNumber(digits);
  const decimals = /\.(\d*0)$/u.exec(digits)?.[1];
  return amount === undefined
    ? undefined
    : {
        amount,
        ...(share === undefined ? {} : { share }),
        ...(decimals === undefined ? {} : { place: -decimals.length }),
      };
}

function plainNumber(text: string): Big | undefined {
  const [, sign, digits = '', exponent = '0'] =
    /^([-+\u2212]?)(\d+(?:\.\d+)?|\.\d+)(?:[eE]([-+]?\d{1,3}))?$/u.exec(text) ?? [];
  if (sign === undefined || digits.length > mostDigits || Math.abs(Number(exponent)) > mostExponent)
    return undefined;
  const amount = Big(`${digits.startsWith('.') ? `0${digits}` : digits}e${exponent}`);
  return sign === '-' || sign === '\u2212' ? amount.times(-1) : amount;
}
