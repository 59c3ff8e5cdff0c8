import { memo } from '../../../memo.js';
import { commaLines } from './comma-lines.js';
import { compose, push, type Units } from './compose.js';
import { isHeading, isInCapitals } from './heading-line.js';
import { everyUnit } from '../vocabulary/phrases.js';
import { holdsTensInOne } from '../../han-numeral.js';
import { holdsPointOfHanzi } from './signs-in-numbers.js';
import { isSpacedOut } from './spaced-out.js';

/** A text in the one form that is read, which knows where each of its UTF-16 units stands in the text as it was given. */
export interface NormalText {
  readonly text: string;
  /** A stretch of the normal text as one of the given text. */
  readonly given: (start: number, end: number) => { readonly start: number; readonly end: number };
  /** An offset in the given text as one in the normal text. */
  readonly normal: (offset: number) => number;
}

/**
 * Brings a text into one form: canonical composition (NFC), letters, digits and signs by their compatibility mapping
 * (NFKC: full width, ligatures, Kangxi radicals, ㎞), radicals of the supplement as the ideographs that they stand for,
 * every space as U+0020, nothing in place of what is ignored by default (Default_Ignorable_Code_Point). Exponents,
 * fractions and the punctuation of ideographic scripts stay. A tab or several spaces are a tab: cells lie between them.
 * A line that is broken inside a sentence goes on: with a space between words, with none between ideographs.
 */
export function normalise(given: string): NormalText {
  if (isNormal.test(given) && !holdsPointOfHanzi(given) && !holdsTensInOne(given))
    return asItIs(given);
  const composed = compose(given);
  const joined = joinLines(composed);
  const text = joined.units.join('');
  const { starts, ends } = joined;
  return {
    text,
    given: (start, end) => {
      const first = starts[start] ?? given.length;
      return { start: first, end: end > start ? (ends[end - 1] ?? given.length) : first };
    },
    normal: (offset) => firstAtLeast(starts, offset),
  };
}

/** Letters and signs that stay as they are, on one line, with single spaces where no ideograph is: nearly every word. */
const isNormal =
  /^(?:[!-~\u00C0-\u024F\u0400-\u0482\u4E00-\u9FFF\uAC00-\uD7A3]*|[!-~\u00C0-\u024F\u0400-\u0482](?:[!-~\u00C0-\u024F\u0400-\u0482]| (?! ))*)$/;

const asItIs = (text: string): NormalText => ({
  text,
  given: (start, end) => ({
    start: Math.min(start, text.length),
    end: end > start ? Math.min(end, text.length) : Math.min(start, text.length),
  }),
  normal: (offset) => Math.min(Math.max(offset, 0), text.length),
});

function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ideograph = memo(
  (unit: string): boolean =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]/u.test(unit),
  everyUnit,
);
const numeral = /[〇零一二三四五六七八九十百千万萬亿億兆两兩\d]/u;
const ideographic = memo(
  (unit: string): boolean => ideograph(unit) || /[，、；：。！？（）「」《》“”%]/u.test(unit),
  everyUnit,
);

/** Spaces and line ends, decided one run at a time. */
function joinLines({ units, starts, ends }: Units): Units {
  const made: Units = { units: [], starts: [], ends: [] };
  const csv = commaLines(units.join(''));
  let line = 0;
  for (let at = 0; at < units.length;) {
    const unit = units[at] ?? '';
    if (unit !== ' ' && unit !== '\t' && unit !== '\n') {
      made.units.push(unit);
      made.starts.push(starts[at] ?? 0);
      made.ends.push(ends[at] ?? 0);
      at += 1;
      continue;
    }
    let end = at;
    let breaks = 0;
    while (end < units.length && /[ \t\n]/u.test(units[end] ?? '')) {
      if (units[end] === '\n') breaks += 1;
      end += 1;
    }
    const form =
      breaks === 0
        ? spaceBetween(units, at, end)
        : breaks > 1
          ? '\n\n'
          : csv.has(line) || csv.has(line + 1)
            ? '\n'
            : lineEndBetween(units, at, end);
    line += breaks;
    const isParted = form === ' ' && breaks === 1 && partsWord(units, at, end);
    if (isParted) dropLast(made);
    else push(made, form, starts[at] ?? 0, ends[end - 1] ?? 0);
    at = end;
  }
  return made;
}

/** “mil-\nlions”: the hyphen goes with the line end. Short words may follow a hyphen of their own: “Ein-\nund Ausfuhr”. */
function partsWord(units: readonly string[], at: number, end: number): boolean {
  const [before = '', hyphen] = units.slice(at - 2, at);
  const rest = units.slice(end, end + 4).join('');
  return hyphen === '-' && /\p{Ll}/u.test(before) && /^\p{Ll}{4}/u.test(rest);
}

function dropLast({ units, starts, ends }: Units): void {
  units.pop();
  starts.pop();
  ends.pop();
}

function spaceBetween(units: readonly string[], at: number, end: number): string {
  const [before = '', after = ''] = [units[at - 1], units[end]];
  if (before === '' || before === '\n') return '';
  if (end - at > 1 || units[at] === '\t') return '\t';
  if (isSpacedOut(units, at, ideograph)) return '';
  const isInside =
    ideographic(before) && ideographic(after) && (ideograph(before) || ideograph(after));
  return isInside && !(numeral.test(before) && numeral.test(after)) ? '' : ' ';
}

/** A sentence has ended, or a list, a head or a row begins. */
const closes = /[。！？!?；;：:.\u2026|]/u;
const opens = /[•·●▪■□◆◇○△▲▽▼*|（(【\u2460-\u24FF]/u;

function lineEndBetween(units: readonly string[], at: number, end: number): string {
  const [before = '', after = ''] = [units[at - 1], units[end]];
  if (before === '' || after === '') return '\n';
  if (breaksGroup(units, at, end)) return '';
  // “14” and “.5%”.
  if (/\d/u.test(before) && after === '.' && /\d/u.test(units[end + 1] ?? '')) return '';
  const isPoint = before === '.' && /\d/u.test(after) && /\d/u.test(units[at - 2] ?? '');
  if (
    isPoint &&
    ideograph(beforeNumber(units, at)) &&
    !/\d{4}/u.test(units.slice(at - 5, at - 1).join(''))
  )
    return '';
  if (/[.,]/u.test(before) && isRestOfNumber(units, at, end)) return '\n';
  if ((closes.test(before) && !isPoint) || opens.test(after) || isItem(units, at, end)) return '\n';
  if (isInCapitals(units, at, end)) return '\n';
  if (hasCells(units, at, -1) || hasCells(units, end - 1, 1)) return '\n';
  if (ideographic(before) || ideographic(after)) {
    const both =
      (ideographic(before) || /[\d,]/u.test(before)) &&
      (ideographic(after) || /[\d.]/u.test(after));
    if (both && isHeading(units, at, end)) return '\n';
    return both ? '' : ' ';
  }
  if (goesOnInGroups(units, at, end)) return ' ';
  if (/\d/u.test(before) && /\d/u.test(after))
    return isCell(units, at) ? '\n' : ideograph(beforeNumber(units, at)) ? '' : ' ';
  if (/\p{Lu}/u.test(after) && !/[\d,\-–]/u.test(before) && !/\p{Ll}/u.test(before)) return '\n';
  if (/\p{Lu}/u.test(after) && /\p{Ll}/u.test(before)) return '\n';
  return ' ';
}

/** “4 million” behind “holds 3.” or “holds 3,”: whether the two lines part one number is for its reader to say. */
const isRestOfNumber = (units: readonly string[], at: number, end: number): boolean =>
  /(?:^|[^\d.,])\d{1,3}[.,]$/u.test(units.slice(Math.max(0, at - 5), at).join('')) &&
  /^\d{1,2} ?[%‰\p{L}]/u.test(units.slice(end, end + 4).join(''));

/** “- Revenue fell”, a dash before a word that could begin a sentence: an item of a list, and no dash between two clauses. */
function isItem(units: readonly string[], at: number, end: number): boolean {
  const [sign = '', gap, first = ''] = units.slice(end, end + 3);
  if (!/[-–—]/u.test(sign) || gap !== ' ' || !/[\p{Lu}\p{Lo}\p{Sc}\d]/u.test(first)) return false;
  // “2019\n- 12”: a range, where the next line begins with no such sign.
  if (/\d/u.test(units[at - 1] ?? '') && /\d/u.test(first)) return isItemUnder(units, end, sign);
  const from = units.lastIndexOf('\n', at - 1) + 1;
  return (
    sign === '-' ||
    units
      .slice(from, from + 4)
      .join('')
      .trimStart()
      .startsWith(sign)
  );
}

/** Whether the line below begins with the same sign. */
function isItemUnder(units: readonly string[], from: number, sign: string): boolean {
  const longest = 160;
  const next = units.indexOf('\n', from);
  return next >= 0 && next - from <= longest && units[next + 1] === sign && units[next + 2] === ' ';
}

/** “1,” at the end of a line and “250” on the next are one number; “1.” alone on its line counts a list. */
function breaksGroup(units: readonly string[], at: number, end: number): boolean {
  const mark = units[at - 1] ?? '';
  const group = /^\d{3}(?!\d)/u.test(units.slice(end, end + 4).join(''));
  if (!group || !/[.,]/u.test(mark)) return false;
  const written = units.slice(Math.max(0, at - 20), at - 1).join('');
  const first = /(?<![\d.,])\d{1,3}(?:[.,]\d{3})*$/u.exec(written)?.[0];
  const opener = first === undefined ? '' : (units[at - 2 - first.length] ?? '\n');
  return first !== undefined && (mark === ',' || opener !== '\n');
}

/** Whether a line holds a tab, a bar or several spaces: it is a row of cells. Looks no farther than one line can be read. */
function hasCells(units: readonly string[], from: number, step: 1 | -1): boolean {
  const longest = 160;
  for (let index = from + step, count = 0; count < longest; index += step, count += 1) {
    const unit = units[index];
    if (unit === undefined || unit === '\n') return false;
    if (unit === '\t' || unit === '|') return true;
    if (unit === ' ' && units[index + step] === ' ') return true;
  }
  return false;
}

/** “A transporté 84” and “300 passagers”: in a sentence, a group of digits and one that may be its next are of one number. */
function goesOnInGroups(units: readonly string[], at: number, end: number): boolean {
  const written = units.slice(Math.max(0, at - 48), at).join('');
  const words = written.slice(written.lastIndexOf('\n') + 1).split(' ');
  const [word = '', number = ''] = words.slice(-2);
  const after = units.slice(end, end + 5).join('');
  return (
    words.length >= 4 &&
    /^\p{Ll}+$/u.test(word) &&
    /^\d{1,3}$/u.test(number) &&
    /^\d{3}\s\p{L}/u.test(after)
  );
}

/** What stands before the number that ends at a line end. */
function beforeNumber(units: readonly string[], end: number): string {
  let at = end - 1;
  while (/[\d.,]/u.test(units[at] ?? '')) at -= 1;
  return units[at] ?? '';
}

/** A number with a space or nothing before it stands alone in its cell. */
function isCell(units: readonly string[], end: number): boolean {
  let at = end - 1;
  while (/[\d.,]/u.test(units[at] ?? '')) at -= 1;
  return units[at] === undefined || /[\s\p{Sc}]/u.test(units[at] ?? '');
}
