import { anyOf, escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memo, memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { partPatterns } from '../../format/format-period.js';
import { hanDigitCharacters } from '../../han-numeral.js';
import { alternatives } from './date-numbers.js';
import { compile, dateOf, periodOf, type DatePattern } from './date-pattern.js';
import { numberedPlans } from './numbered-plans.js';
import { monthsOfYear, monthsTo, otherYear, yearTo } from './told-years.js';
import { everyUnit } from '../vocabulary/phrases.js';

/** The dates of a pack. */
export interface DatePatterns {
  /** The patterns that may begin with a UTF-16 unit; absent where none does. */
  readonly beginningWith: (unit: string) => DatesOfUnit | undefined;
  /**
   * Where a text ends like this no date goes on from it. Asked apart: a class of all letters in each expression would
   * cost more to compile than all the rest of it.
   */
  readonly notBefore: RegExp;
}

/** The dates that begin with one UTF-16 unit. Nearly no position of a text begins one, which one look at `beginning` tells. */
export interface DatesOfUnit {
  readonly patterns: readonly DatePattern[];
  /** Matches wherever any of the patterns does, and in few places more; sticky. */
  readonly beginning: RegExp;
}

/** The date patterns of a pack, compiled once. */
export const datesOf = memoOf((pack: LanguagePack): DatePatterns => {
  const patterns = datePatterns(pack);
  const isNumeral = (unit: string): boolean =>
    (unit >= '0' && unit <= '9') || (pack.reading.grammar === 'han' && hanDate.test(unit));
  const opening = memo(
    (unit: string) =>
      ofUnit(
        patterns.filter(
          ({ opens, opensWithNumeral }) =>
            opens.includes(unit) || (opensWithNumeral && isNumeral(unit)),
        ),
      ),
    everyUnit,
  );
  const opens = new Set(patterns.flatMap((each) => each.opens));
  return {
    beginningWith: (unit) => {
      const key = unit.toLowerCase();
      return opens.has(key) || isNumeral(key) ? opening(key) : undefined;
    },
    // Hanzi before a date are no part of a word with it.
    notBefore: pack.reading.grammar === 'han' ? /\d$/u : /[\p{L}\d]$/u,
  };
});

function ofUnit(patterns: readonly DatePattern[]): DatesOfUnit | undefined {
  if (patterns.length === 0) return undefined;
  // Of heads alone and of one unit: V8 takes a hundred milliseconds to compile all patterns, or all heads, as one.
  const heads = new Set(patterns.map(({ head }) => head.replaceAll(/\(\?<\w+>/gu, '(?:')));
  return { patterns, beginning: new RegExp([...heads].join('|'), 'uiy') };
}

const hanDate = new RegExp(`[十${hanDigitCharacters}]`, 'u');

/**
 * The dates a pack prints, turned into expressions, with the ones it only reads. Patterns of nothing but a year are
 * left to the caller: they look like any number.
 */
function datePatterns(pack: LanguagePack): readonly DatePattern[] {
  const { dates, reading } = pack;
  const dated = [dates.day, dates.month, dates.year, ...Object.values(dates.intervals)];
  const readable = [...dated, ...reading.datePatterns].filter(hasWords);
  const after = alternatives(reading.periodEnd);
  const withoutDay = [...readable, '{year}'].filter(
    (pattern) => !pattern.includes('day') && !(pattern.includes('onth') && isInterval(pattern)),
  );
  const asOf = alternatives(reading.asOf);
  const asOfAfter = alternatives(reading.asOfAfter);
  const { 'span-patterns': spans, 'other-years': otherYears } = pack.frame;
  return [
    ...spans.map((pattern) =>
      ofOtherYear(pattern, pack, (groups) => periodOf(groups, 'date', false, pack)),
    ),
    ...partPatterns(dates).flatMap(({ pattern, months: [first, last] }) =>
      withSlash(pattern).map((each) =>
        ofOtherYear(each, pack, (groups) => monthsOfYear(dateOf(groups, '', pack), first, last)),
      ),
    ),
    ...[dates.otherYear, ...otherYears].map((pattern) =>
      compile(pattern, pack, 'other-year', false),
    ),
    ...partsOfOtherYears(otherYears, pack),
    ...numberedPlans(pack),
    ...Object.entries(dates.asOf).map(([name, pattern]) =>
      compile(pattern, pack, 'as-of', name === 'yearEnd', '', notNamed(pack)),
    ),
    ...readable.map((pattern) => compile(pattern, pack, 'date', false)),
    ...yearsEnding(readable, after, pack),
    ...monthsEnding(readable, asOf, pack),
    ...joinedMonths(pack),
    ...(asOf === undefined
      ? []
      : [...readable, dates.year].map((pattern) =>
          compile(pattern, pack, 'as-of', false, `${asOf}\\s?`, notNamed(pack)),
        )),
    ...(asOfAfter === undefined
      ? []
      : readable
          .filter((pattern) => !isInterval(pattern))
          .map((pattern) => compile(pattern, pack, 'as-of', false, '', `\\s?${asOfAfter}`))),
    ...(after === undefined
      ? []
      : withoutDay.flatMap((pattern) => [
          ...(hasWords(pattern)
            ? [
                compile(pattern, pack, 'date', true, '', `\\s?${after}`),
                ...(asOfAfter === undefined || isInterval(pattern)
                  ? []
                  : [compile(pattern, pack, 'as-of', true, '', `\\s?${after}\\s?${asOfAfter}`)]),
              ]
            : []),
          compile(pattern, pack, 'date', true, `${after}\\s?`),
          ...(asOf === undefined
            ? []
            : [
                ...(hasWords(pattern)
                  ? [compile(pattern, pack, 'as-of', true, `${asOf}\\s?`, `\\s?${after}`)]
                  : []),
                compile(pattern, pack, 'as-of', true, `${asOf}\\s${after}\\s?`),
              ]),
        ])),
  ];
}

/** “Q2 2018-19” is a quarter of a year that begins in some month of 2018, which the text does not say. */
function ofOtherYear(
  pattern: string,
  pack: LanguagePack,
  period: DatePattern['period'],
): DatePattern {
  const compiled = (after: string): DatePattern => compile(pattern, pack, 'date', false, '', after);
  return pattern.endsWith('{year}')
    ? {
        ...compiled('(?:[/–-](?<yy>(?:20)?\\d{2})(?![\\d-]))?'),
        period: (groups) => {
          const year = groups['yy'] === undefined ? undefined : otherYear(groups, pack);
          return year?.kind === 'other-year' ? year : period(groups);
        },
      }
    : { ...compiled(''), period };
}

/** 令和5年度上半期, 2023财年上半年: a part of a year that is none of the calendar has none of its months. */
function partsOfOtherYears(years: readonly string[], pack: LanguagePack): readonly DatePattern[] {
  const { spans, 'modifier-marks': marks } = pack.frame;
  const names = oneOf(Object.keys(spans));
  if (names === '' || pack.script === 'Latn') return [];
  const after = `\\s?(?:(?:${anyOf(marks)})\\s?)?(?<part>${names})`;
  return years.map((pattern) => ({
    ...compile(pattern, pack, 'other-year', false, '', after),
    period: (groups) => {
      const year = otherYear(groups, pack);
      const [first = 1, last = 12] = (spans[groups['part'] ?? ''] ?? '').split('-').map(Number);
      return year?.kind === 'other-year' ? { ...year, months: [first, last] } : undefined;
    },
  }));
}

/** “By 2022 census figures”: the year names them. */
function notNamed({ frame, reading }: LanguagePack): string {
  const { none } = frame.times.bounds;
  return none.length === 0 || reading.grammar === 'han' ? '' : `(?!\\s(?:${oneOf(none)}))`;
}

/** Q1/2021. */
const withSlash = (pattern: string): readonly string[] =>
  /^\p{L}\d \{year\}$/u.test(pattern) ? [pattern, pattern.replace(' ', '/')] : [pattern];

/** The year to 31 March 2025, to March 2025 and to the end of March 2025. */
const yearsEnding = (
  readable: readonly string[],
  after: string | undefined,
  pack: LanguagePack,
): readonly DatePattern[] =>
  pack.frame['years-ending'].flatMap((lead) =>
    readable
      .filter((pattern) => pattern.includes('onth') && !isInterval(pattern))
      .flatMap((pattern) =>
        [pattern, ...(after === undefined ? [] : [`{end}${pattern}`])].map((each): DatePattern => ({
          ...compile(`${lead} ${each}`, pack, 'date', false),
          period: (groups) => yearTo(dateOf(groups, '', pack)),
        })),
      ),
  );

/** 截至2023年12月31日止年度, 止六个月: so many months to a date. */
const monthsEnding = (
  readable: readonly string[],
  asOf: string | undefined,
  pack: LanguagePack,
): readonly DatePattern[] =>
  Object.entries(pack.frame['months-ending']).flatMap(([words, count]) =>
    readable
      .filter((pattern) => pattern.includes('onth') && !isInterval(pattern))
      .flatMap((pattern) =>
        ['', ...(asOf === undefined ? [] : [`${asOf}\\s?`])].map((lead): DatePattern => ({
          ...compile(pattern, pack, 'date', false, lead, `\\s?${escapeExpression(words)}`),
          period: (groups) => monthsTo(dateOf(groups, '', pack), count),
        })),
      ),
  );

/** January and February 2025: two months side by side are one time. */
const joinedMonths = (pack: LanguagePack): readonly DatePattern[] => {
  const { dates, reading } = pack;
  if (reading.grammar === 'han' || !dates.month.startsWith('{monthName}')) return [];
  return reading.numberJoiners.map((joiner): DatePattern => {
    const second = dates.month.replaceAll('{', '{to.');
    return {
      ...compile(`{from.monthName} ${joiner} ${second}`, pack, 'date', false),
      period: (groups) => {
        const read = periodOf(groups, 'date', false, pack);
        if (read?.kind !== 'interval') return undefined;
        return (read.from.month ?? 0) + 1 === read.to.month ? read : undefined;
      },
    };
  });
};

const isInterval = (pattern: string): boolean => pattern.includes('from.');

const hasWords = (pattern: string): boolean => pattern !== '{year}';
