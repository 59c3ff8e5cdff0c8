import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import type { Stretch } from '../../sources/source-text.js';

/** “lower than in 2019 (1.1%) and in 2018 (1.3%)”: behind a bracket a date with its own. */
export const isOfNextBracket = (date: Stretch, figure: Stretch, text: string): boolean =>
  /^\s?[)）]/u.test(text.slice(figure.end, date.start)) &&
  /^\s?[(（]/u.test(text.slice(date.end, date.end + 2));

/** “1,380 taxis (1,512 in 2017)”: a bracket holds a figure and its date alone. */
export const fillsBracket = (
  date: Stretch,
  figure: Stretch,
  text: string,
  { frame, reading }: LanguagePack,
): boolean => {
  if (reading.grammar !== 'latin' || !opensBracket(figure.start, text)) return false;
  const [, word] = /^\s(\p{Ll}{2,3})\s$/u.exec(text.slice(figure.end, date.start)) ?? [];
  return (
    word !== undefined &&
    ![...frame.conjunctions, ...frame.from, ...frame.to].includes(word) &&
    text.charAt(date.end) === ')'
  );
};

/** Whether a date is the first in its bracket. */
export const opensBracket = (start: number, text: string): boolean =>
  /[(（]\s?$/u.test(text.slice(Math.max(0, start - 2), start));

/**
 * Whether a date that a bracket behind a figure begins with is of another: of what the bracket holds itself, “7.5 per boat
 * (2024: 8.8)”, 72.0%(5月は68.5%); or, where a comma goes on, of the figure that stands directly before the bracket, as
 * 2020 is of the second in 4년 연속 감소(5만 명(2020년, -0.04%)).
 */
export function isOfOtherBracket(
  { start, end }: Stretch,
  figure: Stretch,
  text: string,
  { reading, frame }: LanguagePack,
): boolean {
  if (figure.end > start) return false;
  const bracket = text.slice(figure.end, start).split('(').at(-1) ?? '';
  const isOpen = text.slice(figure.end, start).includes('(') && !bracket.includes(')');
  // “A rise of 5.4% in a year (60.5 million tonnes in 2022)”.
  if (reading.grammar === 'latin' && isOpen && /\d/u.test(bracket)) return true;
  if (!opensBracket(start, text)) return false;
  if (/^\s?[:：]/u.test(text.slice(end, end + 2))) return true;
  // 13.7→ ('21.1)14.5: behind an arrow it is the time of the next step.
  if (/[→⇒]/u.test(text.slice(figure.end, start))) return true;
  if (reading.grammar !== 'han' && !frame['verbs-last']) return false;
  const open = text.slice(0, start).trimEnd().length - 1;
  if (/\d/u.test(text.slice(figure.end, open))) return true;
  const [own = ''] = text.slice(end, end + longestBracket).split(/[)）\n]/u, 1);
  return /^[^,，、\d]{0,6}[-−△▲]?\d/u.test(own);
}

/** In UTF-16 units. */
const longestBracket = 40;

/** “18.2 million euros (41.5 million)”: a bare amount in brackets behind another is of a time, or in a unit, not told. */
export function isBareInBracket(
  { start, end, unit, value }: ReadQuantity,
  quantities: readonly ReadQuantity[],
  text: string,
  grammar: LanguagePack['reading']['grammar'] | undefined,
): boolean {
  if (grammar !== 'latin' || unit.kind !== 'none' || value.kind !== 'number') return false;
  if (!/^\s?[)）]/u.test(text.slice(end, end + 2))) return false;
  const before = quantities.findLast((each) => each.end <= start);
  return (
    before?.value.kind === 'number' &&
    (before.unit.kind === 'currency' ||
      (before.unit.kind === 'word' && before.unit.id !== 'year')) &&
    /^\s?[(（][+\-−–]?$/u.test(text.slice(before.end, start)) &&
    // “5.2 million people (5,234,567)” is the same once more.
    value.amount
      .minus(before.value.amount)
      .abs()
      .gte(`1e${before.place ?? 0}`)
  );
}

/** The word for an earlier time with its date in brackets. */
export function glossed(
  { start, end }: Stretch,
  text: string,
  { frame }: LanguagePack,
): Stretch | undefined {
  if (!/[(（]/u.test(text.charAt(start - 1)) || !/[)）]/u.test(text.charAt(end))) return undefined;
  const word = Object.values(frame.times.before)
    .flat()
    .filter((each) => text.startsWith(each, start - 1 - each.length))
    .toSorted((one, other) => other.length - one.length)
    .at(0);
  return word === undefined ? undefined : { start: start - 1 - word.length, end: end + 1 };
}
