import { escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf, memoOfText } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { hanNumeralCharacters } from '../../han-numeral.js';
import type { Found } from '../figure/found.js';
import { isPossible } from './date-numbers.js';
import { noReadUnit, type PartialDate } from '../read-quantity.js';

/**
 * Two digits and the word for the year: behind an apostrophe ('22년), before a month (19年10月) or a word that no count of
 * years has behind it (23年同月比). Where a text writes years so, 19年 alone is one that it names elsewhere, or one of the
 * years round those before a mark of possession (20年度… 18年の).
 */
export function shortYearAt(text: string, position: number, pack: LanguagePack): Found | undefined {
  const shapes = shapesOf(pack);
  if (shapes === undefined) return undefined;
  const { written, dotted, evident, bracketed, count } = shapes;
  const first = text.charAt(position);
  const isMarked = /['’‘]/u.test(first);
  if (!isMarked && !isDigit(first)) return undefined;
  const start = isMarked ? position + 1 : position;
  written.lastIndex = start;
  dotted.lastIndex = start;
  const whole = written.exec(text) ?? (isMarked ? dotted.exec(text) : null);
  const groups = whole?.groups;
  if (whole === null || groups === undefined) return undefined;
  const { year = '', month, day } = groups;
  if (!isMarked) {
    if (!opensNumber(text, position, pack)) return undefined;
    evident.lastIndex = start;
    bracketed.lastIndex = start;
    count.lastIndex = start;
    const isEvident =
      evident.test(text) || (/[(（]/u.test(text.charAt(start - 1)) && bracketed.test(text));
    if (!isEvident && (count.test(text) || !isKnown(text, start, year, shapes))) return undefined;
  }
  const date: PartialDate = {
    year: Number(year) + (Number(year) < firstOfCentury ? 2000 : 1900),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  if (!isPossible('month', date.month ?? 1) || !isPossible('day', date.day ?? 1)) return undefined;
  const end = start + whole[0].length;
  return {
    start: position,
    end,
    value: { kind: 'date', period: { kind: 'date', date } },
    unit: noReadUnit,
    magnitude: '',
    spelling: 'digits',
    frame: [{ start: position, end, as: 'date' }],
  };
}

function isKnown(text: string, start: number, year: string, { known, possessed }: Shapes): boolean {
  const years = known(text);
  if (years.has(year)) return true;
  possessed.lastIndex = start;
  return possessed.test(text) && [...years].some((each) => isNear(Number(each) - Number(year)));
}

/** From a few years after a year that is written so to ten before it. */
const isNear = (before: number): boolean => before >= -2 && before <= 10;

/** Two digits from these on are of the last century. */
const firstOfCentury = 60;

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** A particle or a name stands before a year without a space; a numeral, a sign of a range, 第 and 约 make another number. */
function opensNumber(text: string, position: number, { reading, ordinals }: LanguagePack): boolean {
  const lead = text.slice(Math.max(0, position - longestLead), position);
  const own = lead.slice(-1);
  if (/[\p{N}.,’'～〜~∼–—-]/u.test(own)) return false;
  if (!/\p{L}/u.test(own)) return true;
  const [ordinal = ''] = ordinals.pattern.split('{');
  return (
    cjk.test(own) &&
    !hanNumeralCharacters.includes(own) &&
    (ordinal === '' || !lead.endsWith(ordinal)) &&
    ![...reading.qualifiersBefore.keys()].some((word) => lead.endsWith(word))
  );
}

const longestLead = 8;

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const monthDigits = '1[0-2]|0?[1-9]';

interface Shapes {
  readonly written: RegExp;
  /** Behind an apostrophe: '20.10. */
  readonly dotted: RegExp;
  readonly evident: RegExp;
  /** Behind a bracket, a figure that is no part of a time: (21년 5.3명), but (21년 5개월). */
  readonly bracketed: RegExp;
  readonly count: RegExp;
  /** Before a mark of possession. */
  readonly possessed: RegExp;
  readonly known: (text: string) => ReadonlySet<string>;
}

const shapesOf = memoOf((pack: LanguagePack): Shapes | undefined => {
  const { year, month, day } = pack.dates;
  const mark = year.split('{year}').at(-1) ?? '';
  if (mark === '') return undefined;
  const behind = (pattern: string): string =>
    escapeExpression(pattern.split('}').at(-1) ?? '').trim();
  const { evident, counts } = pack.frame['short-years'];
  // 創24年同月最低: the lowest of as many years.
  const { superlatives, trends } = pack.frame;
  const extremes = oneOf([
    ...superlatives.most,
    ...superlatives.least,
    ...trends.highs,
    ...trends.lows,
  ]);
  const partsOfTime = ['month', 'week', 'day', 'hour', 'minute', 'second'].flatMap((id) => [
    ...Object.values(pack.units.get(id)?.words ?? {}),
    ...[...pack.reading.units].flatMap(([word, unit]) => (unit === id ? [word] : [])),
    behind(month),
  ]);
  const short = `\\d{2}${escapeExpression(mark)}`;
  const months = `\\s?(?:${monthDigits})${behind(month)}`;
  const isEvident = `${short}(?:${months}|\\s?(?:${oneOf(evident) || '$^'})(?!${extremes || '$^'}))`;
  const everywhere = new RegExp(`(?<!\\d)${isEvident}`, 'gu');
  const full = new RegExp(`(?<!\\d)(?:19|20)(\\d{2})${escapeExpression(mark)}`, 'gu');
  return {
    written: new RegExp(
      [
        `(?<year>\\d{2})${escapeExpression(mark)}`,
        `(?:\\s?(?<month>${monthDigits})${behind(month)}`,
        `(?:\\s?(?<day>[12]\\d|3[01]|0?[1-9])${behind(day)})?)?`,
      ].join(''),
      'uy',
    ),
    dotted: new RegExp(`(?<year>\\d{2})\\.\\s?(?<month>${monthDigits})(?![\\d%％])`, 'uy'),
    evident: new RegExp(isEvident, 'uy'),
    bracketed: new RegExp(
      `${short}\\s?\\d[\\d.,]*(?![\\d.,])\\s?(?!${oneOf(partsOfTime) || '$^'})`,
      'uy',
    ),
    count: new RegExp(`${short}\\s?(?:${oneOf(counts) || '$^'})`, 'uy'),
    possessed: new RegExp(`${short}\\s?(?:${oneOf(pack.frame['modifier-marks']) || '$^'})`, 'uy'),
    known: memoOfText((text) => {
      const written = [...text.matchAll(everywhere)].map(([found]) => found.slice(0, 2));
      if (written.length === 0) return new Set<string>();
      return new Set([...written, ...[...text.matchAll(full)].map(([, digits = '']) => digits)]);
    }),
  };
});
