import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';

/** “## 3. Results”, 第二章, “Page 4 of 12”: what numbers the parts of a text, on a line of its own. */
export function isOfHeading({ start, end, value, unit }: ReadQuantity, text: string): boolean {
  const ahead = text.slice(Math.max(0, start - longestHeading - 1), start);
  const from = start - ahead.length + ahead.lastIndexOf('\n') + 1;
  const [line = ''] = text.slice(from, from + longestHeading + 1).split('\n', 1);
  if (line.length > longestHeading || /[.。;；!！?？]\s*$/u.test(line)) return false;
  const [lead, rest] = [text.slice(from, start), text.slice(end, from + line.length)];
  if (value.kind === 'ordinal') return lead.trim() === '';
  const isNumbering =
    /^[\s#(（]*$/u.test(lead) &&
    unit.kind === 'none' &&
    (/^(?:\.\d+)*(?:[.、)）]|\s*$)/u.test(rest) ||
      /^(?:\.\d+)*(?:\u3000|\s{2,})\p{L}\P{N}*$/u.test(rest));
  return (
    isNumbering ||
    /^\s*\p{L}+\s\d+\s(?:\p{L}+|\/)\s$/u.test(lead) ||
    (/^\s*\p{L}+\s$/u.test(lead) && /^\s(?:\p{L}+|\/)\s\d+\s*$/u.test(rest))
  );
}

/** In UTF-16 units. */
const longestHeading = 60;

/** COVID-19, 29日: what a number names, and counts nothing; of a day the month is not told. */
export const isOfName = (
  { start, end, text: own, value, unit, qualifier }: ReadQuantity,
  text: string,
  { dates }: LanguagePack,
): boolean => {
  const lead = text.slice(Math.max(0, start - longestName), start);
  if (/\p{Lu}[-‐–]$/u.test(lead)) return true;
  // (’21), ’22: a year.
  if (/['’‘]$/u.test(lead) && /^\d\d$/u.test(own)) return true;
  const mark = dates.day.split('{day}').at(-1) ?? '';
  // 今日(2日): a day in brackets, whose month is not told.
  if (
    /[(（]$/u.test(lead) &&
    /^\p{Lo}$/u.test(mark) &&
    unit.kind === 'none' &&
    [`${mark})`, `${mark}）`].includes(text.slice(end, end + 2))
  )
    return true;
  const size = value.kind === 'number' ? value.amount : undefined;
  return (
    /^\p{Lo}$/u.test(mark) &&
    qualifier === undefined &&
    own.endsWith(mark) &&
    size?.gte(1) === true &&
    size.lte(31) &&
    size.mod(1).eq(0) &&
    !text.startsWith(mark, end)
  );
};

/** “For the second month in a row”: which of the months, and no place in an order. */
export const isTurn = (
  { value, end }: ReadQuantity,
  text: string,
  { reading, units }: LanguagePack,
): boolean => {
  if (value.kind !== 'ordinal' || reading.grammar !== 'latin') return false;
  const [next = ''] = /^\s\p{L}+/u.exec(text.slice(end, end + 32)) ?? [];
  const noun = next.trim();
  return times.some((id) => Object.values(units.get(id)?.words ?? {}).includes(noun));
};

const times = ['day', 'week', 'month', 'year'];

/** In UTF-16 units. */
const longestName = 16;

/** 二级古树 is a kind of trees, and no two of anything. */
export const isGrade = (
  { spelling, unit, end }: ReadQuantity,
  text: string,
  pack: LanguagePack | undefined,
): boolean =>
  spelling === 'hanzi' &&
  pack?.numerals.grades.includes(unit.text) === true &&
  /\p{Script=Han}/u.test(text.charAt(end));
