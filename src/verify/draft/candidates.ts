import Big from 'big.js';
import {
  signedPart,
  type Period,
  type Quantity,
  type Status,
  type Unit,
  type Value,
} from '../../quantity/quantity.js';
import type { PartialDate, ReadPeriod, ReadQuantity } from '../../quantity/read/read-quantity.js';
import { skipSpace } from '../../quantity/read/phrases.js';
import type { LanguagePack } from '../../language/pack.js';
import { clauseFrame, directionNear } from '../clause-frame.js';
import { findersOf } from '../frame-words.js';
import { endsClause, keyOf, statusWords } from '../figures/words.js';
import { governingDates, isAside } from '../sources/governing-dates.js';
import { yearsBefore } from '../sources/time-before.js';
import { quotesOf, type DraftedQuote } from './quotes.js';
import { lyingIn, sentenceRound, type SourceText, type Stretch } from '../sources/source-text.js';

/** One way to write a figure of a source as a fact. */
export interface Candidate extends DraftedQuote {
  readonly quantity: Quantity;
  readonly period: Period | undefined;
  /** The magnitude word of the source; its digits are written alone where it has none. */
  readonly magnitude: string;
  /** Power of ten of the last digit behind a decimal sign. */
  readonly place: number | undefined;
}

/** The readings of a figure, the likeliest first: with the status and the date of its sentence, then with less. */
export function candidatesOf(
  figure: ReadQuantity,
  source: SourceText,
  unit: Unit,
): readonly Candidate[] {
  const { value } = figure;
  if (figure.isPart === true || value.kind === 'date') return [];
  const sentence = sentenceRound(source.sentences, figure);
  const periods = [
    ...yearOfList(sentence, figure, source),
    ...periodsIn(sentence, figure, source),
    undefined,
  ];
  const statuses = statusesIn(sentence, figure, source);
  const quotes = quotesOf(figure, sentence, source);
  const { qualifier, place, magnitude } = figure;
  const stated = qualifier === undefined ? {} : { qualifier };
  return valuesOf(figure, source).flatMap((signed) =>
    periods.flatMap((period) =>
      statuses.flatMap((status) =>
        quotes.map((quote): Candidate => {
          const quantity = { value: signed, status, unit, ...stated };
          return { quantity, period, ...quote, place, magnitude };
        }),
      ),
    ),
  );
}

/** What a source says that something fell by is a negative change. */
function valuesOf(
  figure: ReadQuantity,
  { source: { text }, pack, quantities }: SourceText,
): readonly Quantity['value'][] {
  const { value } = figure;
  if (value.kind === 'date') return [];
  const sizes = [fractionIn(figure), value].filter((each) => each !== undefined);
  if (pack === undefined || sizes.some((each) => signedPart(each)?.gt(0) !== true)) return sizes;
  const direction = directionNear(text, figure, pack);
  // “23% fewer deaths after two years”, 比规定的30分钟缩短一半: the word against another figure is of that.
  const isOfOther = quantities.some(
    ({ start, end, value: other }) =>
      other.kind !== 'date' &&
      direction !== undefined &&
      (pack.reading.grammar === 'han'
        ? start >= figure.end && skipSpace(text, direction.end) === start
        : end <= figure.start && skipSpace(text, end) === direction.start),
  );
  const isFall = direction?.way === 'fall' && direction.relation === 'by' && !isOfOther;
  return isFall ? [...sizes.map(negated), ...sizes] : sizes;
}

const negated = (value: Value): Value =>
  value.kind === 'number'
    ? { ...value, amount: value.amount.neg() }
    : value.kind === 'fraction'
      ? { ...value, numerator: value.numerator.neg() }
      : value;

/** Two fifths as 2/5, which prints as words: a source that writes a part in words does not say 0.4. */
function fractionIn({ value, unit, spelling }: ReadQuantity): Quantity['value'] | undefined {
  if (value.kind !== 'number' || unit.kind !== 'none' || spelling === 'digits') return undefined;
  const { amount } = value;
  if (amount.lte(0) || amount.gte(1)) return undefined;
  const parts = Big(1).div(amount).round();
  const denominator = amount.times(parts).eq(1)
    ? parts
    : denominators.find((each) => amount.times(each).mod(1).eq(0));
  return denominator === undefined
    ? undefined
    : { kind: 'fraction', numerator: amount.times(denominator), denominator: Big(denominator) };
}

/** Of the parts that are written in words and divide exactly. */
const denominators = [2, 4, 5, 8, 10, 20, 1000, 10000];

/** Four digits alone, as a language without a word for the year writes it: en 2024. */
export const bareYear = ({ value, unit, text, qualifier }: ReadQuantity): number | undefined =>
  value.kind === 'number' &&
  unit.kind === 'none' &&
  qualifier === undefined &&
  /^(?:1[89]|20)\d\d$/u.test(text.trim())
    ? value.amount.toNumber()
    : undefined;

/** “For the years 2025 to 2027”: from one year to another, and no amount between the two. */
export const isSpanOfYears = ({ value, unit, text, qualifier }: ReadQuantity): boolean =>
  value.kind === 'range' &&
  unit.kind === 'none' &&
  qualifier === undefined &&
  /^\D*(?:1[89]|20)\d\d\D+(?:1[89]|20)\d\d$/u.test(text.trim());

/** “9% over 2022.”: a year that something is compared with, and no count. */
export const isComparedYear = (each: ReadQuantity, text: string): boolean =>
  each.qualifier !== undefined &&
  each.unit.kind === 'none' &&
  /(?:^|\D)(?:19|20)\d\d$/u.test(each.text) &&
  /^\s?(?:$|[.,;:!?)，。；])/u.test(text.slice(each.end, each.end + 2));

function statusesIn(
  { start, end }: Stretch,
  figure: Stretch,
  { source, normal, pack }: SourceText,
): readonly Status[] {
  if (pack === undefined) return ['reported'];
  const place = { start: normal.normal(figure.start), end: normal.normal(figure.end) };
  // Of “will aim to” the word next to the figure is what is said of it.
  const { statuses, condition } = clauseFrame(normal.text, place, pack);
  const isPossible =
    condition !== undefined && findersOf(pack).possibilities.has(keyOf(condition.text));
  const said: readonly Status[] = [
    ...(isPossible ? (['possible'] as const) : []),
    ...nearestFirst(statuses, place, normal.text).map(({ status }) => status),
    ...nearestFirst(
      statusWords(source.text.slice(start, end), pack),
      { start: figure.start - start, end: figure.end - start },
      source.text.slice(start, end),
    ).flatMap((word) => word.statuses),
  ];
  return ['reported', ...new Set(said)];
}

/** Of 预计…，计划…15座，采购…64列 the word nearest to the figure; of those behind it only what its own clause says. */
function nearestFirst<Word extends Stretch>(
  words: readonly Word[],
  figure: Stretch,
  text: string,
): readonly Word[] {
  const farness = (word: Word): number =>
    distance(word, figure) +
    (word.start >= figure.end && /[，,；;。.、：:\n]/u.test(text.slice(figure.end, word.start))
      ? 1e6
      : 0);
  return words.toSorted((one, other) => farness(one) - farness(other));
}

/** 2021年至2023年，产值依次为468亿元、512亿元和566亿元: as many figures of one unit, side by side, as there are years are each of its own. */
function yearOfList(
  sentence: Stretch,
  figure: ReadQuantity,
  { quantities, source: { text }, pack }: SourceText,
): readonly Period[] {
  if (pack === undefined) return [];
  const inSentence = lyingIn(quantities, sentence);
  const dates = inSentence.filter(({ value }) => value.kind === 'date');
  const [date] = dates;
  if (date?.value.kind !== 'date' || dates.length > 1) return [];
  const { period } = date.value;
  if (period.kind !== 'interval' || period.from.month !== undefined) return [];
  const [from, to] = [period.from.year, period.to.year];
  if (from === undefined || to === undefined) return [];
  const behind = inSentence.filter(({ start }) => start >= date.end);
  const figures = behind.filter(({ unit }) => unit.text === figure.unit.text);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return [];
  const index = figures.indexOf(figure);
  const opens = behind.findLast(({ end }) => end <= first.start)?.end ?? date.end;
  const between = text.slice(opens, first.start).toLowerCase();
  const isList =
    figures.length === to - from + 1 &&
    behind.indexOf(last) - behind.indexOf(first) === to - from &&
    pack.frame.respectively.some((word) => between.includes(word));
  return isList && index >= 0 ? [{ kind: 'date', date: { year: from + index } }] : [];
}

/** The dates of a sentence with a year, the nearest before the figure first; 1—11月 has the year of a date before it. */
function periodsIn(
  sentence: Stretch,
  figure: Stretch,
  { quantities, source: { text }, pack }: SourceText,
): readonly Period[] {
  // 2020年的6倍, 2019年的80%: what a figure is a part or a multiple of is not its own time.
  const levels = pack?.frame['level-comparisons'] ?? [];
  const isBase = (date: Stretch): boolean =>
    // 高于2022年的64% is the level of that year.
    !levels.some((word) => text.startsWith(word, date.start - word.length)) &&
    quantities.some(
      (each) =>
        each.start > date.end &&
        (pack?.frame['modifier-marks'] ?? []).includes(text.slice(date.end, each.start).trim()) &&
        (each.unit.kind === 'percent' ||
          (pack?.proofreading.typedAgainst.units ?? []).includes(each.unit.text)),
    );
  // “87%, up from 83%”: the time of the level before is not told.
  const isLevelBefore = pack !== undefined && isUpFrom(figure, text, pack);
  const dates = quantities.flatMap((each) => {
    if (each.start >= sentence.end) return [];
    if (isLevelBefore && each.end <= figure.start) return [];
    // “Down 2.1% on 2023”: what a figure is compared with is not its own time.
    if (pack !== undefined && isAside(each, figure, text, pack)) return [];
    if (isBase(each)) return [];
    // “It cost 98 million, and opens in 2026”: a date of what follows.
    if (each.start >= figure.end && endsClause(text, figure, each)) return [];
    const { start, end, value } = each;
    if (each.otherwise !== undefined) return [];
    if (value.kind === 'date') return [{ start, end, period: value.period }];
    const bare = bareYear(each);
    return bare === undefined
      ? []
      : [{ start, end, period: { kind: 'date', date: { year: bare } } as const }];
  });
  const years = dates.flatMap(({ end, period }) => {
    const date = 'date' in period ? period.date : 'from' in period ? period.from : undefined;
    return date?.year !== undefined && end <= figure.start ? [date.year] : [];
  });
  const year = years.at(-1);
  const before = pack === undefined ? undefined : yearsBefore(figure, text, pack);
  const inSentence = dates.filter(({ start }) => start >= sentence.start);
  // “In the year to March 2025 it rose to 90, from 84 in the previous year”: twelve months before those that are told.
  const told = inSentence.findLast(({ end }) => end <= figure.start)?.period;
  const months = told === undefined ? undefined : monthsOf(told);
  if (before !== undefined && months !== undefined) return [earlier(months, before)];
  // A year that another sentence gives may be that of an earlier level: “up from 31 in 2021. …, against 9 a year earlier”.
  if (before !== undefined && year !== undefined)
    return inSentence.some(({ end }) => end <= figure.start)
      ? [{ kind: 'date', date: { year: year - before } }]
      : [];
  const figures = lyingIn(quantities, sentence).filter(
    (each) => each.value.kind !== 'date' && bareYear(each) === undefined,
  );
  const governing =
    pack === undefined ? [] : governingDates(figure, { text, dates: inSentence, figures, pack });
  const isOther = (date: (typeof dates)[number]): number => Number(!governing.includes(date));
  const ordered = inSentence.toSorted(
    (one, other) =>
      isOther(one) - isOther(other) || distance(one, figure) - distance(other, figure),
  );
  return ordered.flatMap(({ period }): readonly Period[] => {
    if (period.kind === 'other-year') return [];
    if (period.kind === 'interval') {
      const [from, to] = [whole(period.from, year), whole(period.to, period.from.year ?? year)];
      return from === undefined || to === undefined
        ? []
        : [{ kind: 'interval', from, to, ...(period.parts && { parts: period.parts }) }];
    }
    const date = whole(period.date, year);
    return date === undefined ? [] : [{ kind: period.kind, date }];
  });
}

type Months = Extract<Period, { kind: 'interval' }>;

/** Twelve months that are no year of the calendar. */
function monthsOf(period: ReadPeriod): Months | undefined {
  if (period.kind !== 'interval') return undefined;
  const [from, to] = [whole(period.from, undefined), whole(period.to, undefined)];
  const isYear =
    from?.month !== undefined && to?.month === from.month - 1 && to.year === from.year + 1;
  return isYear && from.day === undefined ? { kind: 'interval', from, to } : undefined;
}

const earlier = ({ from, to }: Months, years: number): Months => ({
  kind: 'interval',
  from: { ...from, year: from.year - years },
  to: { ...to, year: to.year - years },
});

/** Behind a comma and a word of its direction a figure is the level that another is told to have come from. */
function isUpFrom({ start }: Stretch, text: string, { frame, reading }: LanguagePack): boolean {
  if (reading.grammar !== 'latin') return false;
  const [, way = '', from = ''] =
    /[,(]\s(\p{L}+)\s(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 32), start)) ?? [];
  return (
    frame.from.includes(from.toLowerCase()) &&
    [...frame.rises, ...frame.falls].includes(way.toLowerCase())
  );
}

/** Behind the figure a date is less likely to be meant than before it. */
const distance = (date: Stretch, figure: Stretch): number =>
  date.end <= figure.start ? figure.start - date.end : 2 * (date.start - figure.end) + 8;

function whole(
  { year: own, month, day }: PartialDate,
  known: number | undefined,
): { readonly year: number; readonly month?: number; readonly day?: number } | undefined {
  const year = own ?? known;
  return year === undefined
    ? undefined
    : { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}
