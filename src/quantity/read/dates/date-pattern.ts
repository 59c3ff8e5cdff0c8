import { escapeExpression, oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { hanDigitCharacters } from '../../han-numeral.js';
import {
  alternatives,
  dayNumber,
  eraYears,
  isPossible,
  lastDayOf,
  monthNumber,
  numberOf,
  yearNumber,
} from './date-numbers.js';
import { foldWidth } from '../text/fold.js';
import { monthNames, monthsOfYear, otherYear } from './told-years.js';
import type { PartialDate, ReadPeriod } from '../read-quantity.js';

/** One way to write a date: a sticky expression, and what a match of it says. */
export interface DatePattern {
  readonly expression: RegExp;
  /** The source of an expression for as much of it as tells it from other words, which more than one pattern may share. */
  readonly head: string;
  /** The first units of the words it may begin with, in lower case; those of numerals are left out. */
  readonly opens: readonly string[];
  readonly opensWithNumeral: boolean;
  readonly period: (groups: Readonly<Record<string, string | undefined>>) => ReadPeriod | undefined;
}

/** Signs that authors use for one another between two dates; at the beginning of a line one marks an item. */
const anySign = '\\s?(?<!\\n)[—–～〜~∼\\-－至到]\\s?';

type PatternKind = 'date' | 'as-of' | 'other-year';

export function compile(
  pattern: string,
  pack: LanguagePack,
  kind: PatternKind,
  isEnd: boolean,
  before = '',
  after = '',
): DatePattern {
  const words = before === '' ? firstWords(pattern, pack) : wordsOf(before, pack);
  const pieces = foldWidth(pattern)
    .split(/(\{[^{}]*\})/u)
    .filter((piece) => piece !== '');
  const sources = pieces.map((piece, index) =>
    piece.startsWith('{')
      ? slot(piece.slice(1, -1), pack)
      : spaced(literal(piece), index === pieces.length - 1, pack),
  );
  // A number and a space tell nothing: what is behind them does.
  const few = pieces[1]?.trim() === '' ? 3 : 2;
  return {
    expression: new RegExp(
      `${before}${sources.join('')}${after}(?!(?<=\\d)(?:\\d|/\\d{2}(?!\\d)))`,
      'uiy',
    ),
    head: before === '' ? sources.slice(0, few).join('') : before,
    opens: words.map((word) => word.charAt(0).toLowerCase()),
    opensWithNumeral: before === '' && /^\{(?!span)(?!(?:\w+\.)?monthName)/u.test(pattern),
    period: (groups) => periodOf(groups, kind, isEnd, pack),
  };
}

const wordsOf = (_before: string, { reading }: LanguagePack): readonly string[] => [
  ...reading.asOf,
  ...reading.periodEnd,
];

function firstWords(pattern: string, pack: LanguagePack): readonly string[] {
  if (!pattern.startsWith('{')) return [foldWidth(pattern)];
  if (/^\{(?:\w+\.)?year/u.test(pattern)) return [...pack.reading.eras.keys()];
  if (/^\{(?:\w+\.)?monthName/u.test(pattern)) return monthNames(pack);
  if (/^\{(?:\w+\.)?day/u.test(pattern)) return [...pack.dates.dayWords.values()];
  return pattern.startsWith('{span') ? Object.keys(pack.frame.spans) : [];
}

const literal = (text: string): string =>
  escapeExpression(text)
    .replaceAll(/(?<!\s)\s*[—–～~至]\s*/gu, anySign)
    .replaceAll(' ', '\\s?');

/** 2023 年 5 月: where no spaces part words, one may stand between digits and a word. */
const spaced = (source: string, isLast: boolean, { reading }: LanguagePack): string =>
  reading.grammar === 'han' && /^\p{Lo}/u.test(source)
    ? ` ?${source}${isLast ? '' : ' ?'}`
    : source;

function slot(name: string, pack: LanguagePack): string {
  if (name === 'end') return `(?:${alternatives(pack.reading.periodEnd) ?? '$^'})\\s?`;
  const group = name.replace('.', '_');
  const han = pack.reading.grammar === 'han';
  if (name.endsWith('monthName'))
    // A month ends with its word: “3 decks” is no day of December.
    return `(?<${group}>${oneOf(monthNames(pack))})${pack.reading.grammar === 'latin' ? '(?!\\p{L})' : ''}`;
  if (name.endsWith('year'))
    return `(?<${group}>[12]\\d{3}${han ? `|[${hanDigitCharacters}]{4}` : ''}${eraYears(pack)})`;
  if (name === 'yy') return `(?<${group}>\\d{2}(?:\\d{2})?)`;
  if (name === 'span') return `(?<${group}>${alternatives(Object.keys(pack.frame.spans)) ?? '$^'})`;
  const hanzi = han ? `|[十${hanDigitCharacters}]{1,3}` : '';
  if (name.endsWith('month')) return `(?<${group}>1[0-2]|0?[1-9](?!\\d)${hanzi})`;
  const words = [...pack.dates.dayWords.values()]
    .map((word) => `${escapeExpression(word)}|`)
    .join('');
  return `(?<${group}>${words}[12]\\d|3[01]|0?[1-9](?!\\d)${hanzi})`;
}

type Groups = Readonly<Record<string, string | undefined>>;

export function periodOf(
  groups: Groups,
  kind: PatternKind,
  isEnd: boolean,
  pack: LanguagePack,
): ReadPeriod | undefined {
  if (kind === 'other-year') return otherYear(groups, pack);
  if (groups['span'] !== undefined) return spanOf(groups, pack);
  if (!Object.keys(groups).some((name) => name.startsWith('to_'))) {
    const date = dateOf(groups, '', pack);
    if (date === undefined) return undefined;
    return {
      kind,
      date: isEnd ? lastDayOf(date) : date,
    };
  }
  const [start, finish] = [dateOf(groups, 'from_', pack), dateOf(groups, 'to_', pack)];
  if (start === undefined || finish === undefined) return undefined;
  // What is written once holds for both ends.
  const year = start.year ?? finish.year;
  const month = start.month ?? finish.month;
  const shared = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
  };
  const from = { ...shared, ...start };
  const to = { ...shared, ...finish };
  // “Between December and March 2023” begins in the year before, “December 2022 to March” ends in the year after.
  const turns = year !== undefined && (start.year === undefined) !== (finish.year === undefined);
  if (!turns || (from.month ?? 0) <= (to.month ?? 12)) return { kind: 'interval', from, to };
  // The groups stand in the order of the pattern.
  const names = Object.keys(groups);
  const isBehind =
    names.indexOf('from_year') > names.findLastIndex((each) => each.startsWith('to_'));
  return start.year === undefined || isBehind
    ? { kind: 'interval', from: { ...from, year: year - 1 }, to }
    : { kind: 'interval', from, to: { ...to, year: year + 1 } };
}

/** 一季度, the first half: from the first of its months to the last. */
function spanOf(groups: Groups, pack: LanguagePack): ReadPeriod | undefined {
  const written = groups['span']?.toLowerCase() ?? '';
  const months = Object.entries(pack.frame.spans).find(
    ([word]) => word.toLowerCase() === written,
  )?.[1];
  const [first = 1, last = 12] = (months ?? '').split('-').map(Number);
  return monthsOfYear(dateOf(groups, '', pack), first, last);
}

export function dateOf(
  groups: Groups,
  prefix: string,
  pack: LanguagePack,
): PartialDate | undefined {
  const { [`${prefix}year`]: year, [`${prefix}day`]: day } = groups;
  const name = groups[`${prefix}monthName`];
  const month = name === undefined ? groups[`${prefix}month`] : String(monthNumber(name, pack));
  const parts = { year, month, day: dayNumber(day, pack) };
  const read = Object.entries(parts).flatMap(([key, text]) =>
    text === undefined
      ? []
      : [[key, key === 'year' ? yearNumber(text, pack) : numberOf(text)] as const],
  );
  return read.every(([key, number]) => isPossible(key, number))
    ? Object.fromEntries(read)
    : undefined;
}
