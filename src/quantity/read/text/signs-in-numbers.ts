const wideDigit = /[０-９]/u;
const numeral = /[〇○零一二三四五六七八九十百千]/u;
const pointOfHanzi = /[〇○零一二三四五六七八九十百千][.．][〇○零一二三四五六七八九]/u;

/** The one form of a sign between the digits of a number: a full-width comma that groups them, the point of 三.五%. */
export function signInNumber(text: string, at: number): ',' | '·' | undefined {
  const sign = text.charAt(at);
  if (sign === '，')
    return wideDigit.test(text.charAt(at - 1)) && wideDigit.test(text.charAt(at + 1))
      ? ','
      : undefined;
  if ((sign !== '.' && sign !== '．') || !pointOfHanzi.test(text.slice(at - 1, at + 2)))
    return undefined;
  // 一.二手房: what numbers a heading stands alone before its point, at the beginning of a line.
  const isNumbering =
    /^$|\n/u.test(text.charAt(at - 2)) && !amount.test(text.slice(at + 1, at + 24));
  return at > 0 && numeral.test(text.charAt(at - 1)) && !isNumbering ? '·' : undefined;
}

/** 五%, 五萬人: the rest of a number with decimals. */
const amount = /^[〇○零一二三四五六七八九]{1,8}[%％萬万億亿]/u;

/** Whether a text has such a point, so that it is not in its one form. */
export const holdsPointOfHanzi = (text: string): boolean => pointOfHanzi.test(text);
