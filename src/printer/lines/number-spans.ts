/*
 * Numbers with their measure word or unit, and ranges of them, are set as one piece (CLREQ 3.1.4; GB/T 15835 keeps
 * a number and its unit together): 1.24万列, 2020年, 1—11月, 2200多亿, 1.8%—2%, 第127届, 50多个小时, 超700吨.
 */

const NUMBER = String.raw`\d+(?:[.,:]\d+)*`;
const MAGNITUDE = '[十百千万亿兆萬億]*';
/** Measure words longer than one character; any single hanzi after a number counts as its measure word. */
const LONG_UNITS = [
  '个百分点',
  '個百分點',
  '个多?小时',
  '个多?月',
  '个工作日',
  '标准箱',
  '平方公里',
  '平方千米',
  '平方米',
  '立方米',
  '千瓦时',
  '公里',
  '千米',
  '公斤',
  '千克',
  '公顷',
  '美元',
  '欧元',
  '英镑',
  '日元',
  '港元',
  '人次',
  '人民币',
  '小时',
  '分钟',
  '世纪',
  '年代',
  '年度',
  '周年',
  '季度',
  '時間',
  'か国',
  'か月',
].join('|');
const UNIT = `(?:[%‰℃°％]|${LONG_UNITS}|\\p{Script=Han})?`;
const SIGN = '[+−±]?[$€£¥￥＄]?';
const QUANTITY = `${SIGN}${NUMBER}${MAGNITUDE}[多余餘几来]?${MAGNITUDE}${UNIT}`;
const SPAN = new RegExp(`(?<![A-Za-z\\d.,\\-–])${QUANTITY}(?:[—–～~〜－-]${QUANTITY})*`, 'gu');
/** Words before a number that a reader takes with it. */
const PREFIXES = '第超近约逾共每$€£¥￥＄';

/**
 * Calls `mark(start, end)` with the UTF-16 offsets of every piece that stays whole.
 * A digit that goes on from a Latin letter (G20, Covid-19) starts no number.
 */
export const forEachNumberSpan = (
  text: string,
  mark: (start: number, end: number) => void,
): void => {
  if (!/\d/.test(text)) return;
  for (const match of text.matchAll(SPAN)) {
    let start = match.index;
    while (start > 0 && PREFIXES.includes(text.charAt(start - 1))) start--;
    mark(start, match.index + match[0].length);
  }
};
