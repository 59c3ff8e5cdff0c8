import Big from 'big.js';
import type { Period, Quantity, Status, Unit } from '../../quantity/quantity.js';
import type { PartialDate, ReadQuantity } from '../../quantity/read/read-quantity.js';
import { skipSpace } from '../../quantity/read/phrases.js';
import { clauseFrame, directionNear } from '../clause-frame.js';
import { endsClause, statusWords } from '../figures/words.js';
import { governingDates, isAside } from '../sources/governing-dates.js';
import {
  lyingIn,
  occurrencesOf,
  sentenceRound,
  type SourceText,
  type Stretch,
} from '../sources/source-text.js';

/** One way to write a figure of a source as a fact. */
export interface Candidate {
  readonly quantity: Quantity;
  readonly period: Period | undefined;
  readonly quote: string;
  readonly nth: number;
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
  const fraction = fractionIn(figure);
  if (fraction !== undefined) return [fraction, value];
  if (value.kind !== 'number' || pack === undefined || value.amount.lte(0)) return [value];
  const direction = directionNear(text, figure, pack);
  // “23% fewer deaths after two years”: the word against another figure is of that.
  const isOfOther = quantities.some(
    ({ end, value: other }) =>
      other.kind === 'number' && end <= figure.start && skipSpace(text, end) === direction?.start,
  );
  const isFall = direction?.way === 'fall' && direction.relation === 'by' && !isOfOther;
  return isFall ? [{ ...value, amount: value.amount.neg() }, value] : [value];
}

/** Two fifths as 2/5, which prints as words: a source that writes a part in words does not say 0.4. */
function fractionIn({ value, unit, spelling }: ReadQuantity): Quantity['value'] | undefined {
  if (value.kind !== 'number' || unit.kind !== 'none' || spelling === 'digits') return undefined;
  const { amount } = value;
  if (amount.lte(0) || amount.gte(1)) return undefined;
  const denominator = denominators.find((each) => amount.times(each).mod(1).eq(0));
  return denominator === undefined
    ? undefined
    : { kind: 'fraction', numerator: amount.times(denominator), denominator: Big(denominator) };
}

/** Of the parts that are written in words and divide exactly. */
const denominators = [2, 4, 5, 8, 10, 20];

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
  const said = [
    ...nearestFirst(clauseFrame(normal.text, place, pack).statuses, place.start).map(
      ({ status }) => status,
    ),
    ...nearestFirst(statusWords(source.text.slice(start, end), pack), figure.start - start).flatMap(
      ({ statuses }) => statuses,
    ),
  ];
  return ['reported', ...new Set(said)];
}

/** Of 预计…，计划…15座，采购…64列 the word before the figure that is nearest to it; those behind it last. */
const nearestFirst = <Word extends Stretch>(
  words: readonly Word[],
  at: number,
): readonly Word[] => {
  const distanceOf = ({ start, end }: Word): number => (end <= at ? at - end : 1e6 + start - at);
  return words.toSorted((one, other) => distanceOf(one) - distanceOf(other));
};

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
  const isBase = (date: Stretch): boolean =>
    quantities.some(
      (each) =>
        each.start > date.end &&
        (pack?.frame['modifier-marks'] ?? []).includes(text.slice(date.end, each.start).trim()) &&
        (each.unit.kind === 'percent' ||
          (pack?.proofreading.typedAgainst.units ?? []).includes(each.unit.text)),
    );
  const dates = quantities.flatMap((each) => {
    if (each.start >= sentence.end) return [];
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
  const inSentence = dates.filter(({ start }) => start >= sentence.start);
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

const clauseSign = /[，,；;。.、：:\n]/u;

/** The clause up to the figure (a bare number: to its end), the other of the two, and the sentence, each with its place among its likes. */
function quotesOf(
  figure: ReadQuantity,
  sentence: Stretch,
  { source: { text }, pack }: SourceText,
): readonly { readonly quote: string; readonly nth: number }[] {
  let start = figure.start;
  while (start > sentence.start && !endsAt(text, start - 1)) start -= 1;
  let end = figure.end;
  while (end < sentence.end && !endsAt(text, end)) end += 1;
  // What a bare number counts stands behind it, and what a share is of where nothing leads to it: “27% in surgery”.
  const lead = text.slice(start, figure.start).trim().toLowerCase();
  const isLed = lead !== '' && pack?.frame.conjunctions.includes(lead) !== true;
  const [first, second] =
    figure.unit.kind === 'none' || !isLed ? [end, figure.end] : [figure.end, end];
  const stretches = [
    { start, end: first },
    { start, end: second },
    { start: sentence.start, end: figure.end },
    { start: figure.start, end: figure.end },
  ];
  const quotes = stretches.map((stretch) => {
    const quote = withoutHalfBrackets(
      text.slice(stretch.start, stretch.end),
      figure,
      stretch.start,
    );
    const places = occurrencesOf(quote, text);
    const nth = places.findIndex((place) => place.end >= figure.end && place.start <= figure.start);
    return { quote, nth: nth + 1 };
  });
  return quotes.filter(
    ({ quote, nth }, index) =>
      nth > 0 && quotes.findIndex((other) => other.quote === quote) === index,
  );
}

/** “7.5 per boat (2024”, “8.8)”: a bracket whose other half lies outside is none of the quote, nor what it opens. */
function withoutHalfBrackets(quote: string, figure: Stretch, start: number): string {
  const [from, to] = [figure.start - start, figure.end - start];
  const opened = quote.indexOf('(', to);
  const isOpen = opened >= 0 && !quote.includes(')', opened);
  const closed = quote.indexOf(')', to);
  const isClosed = closed >= 0 && !quote.slice(0, closed).includes('(');
  const end = isOpen ? opened : isClosed ? closed : quote.length;
  const lead = quote.lastIndexOf('(', from);
  const begin = lead >= 0 && !quote.slice(lead, end).includes(')') ? lead + 1 : 0;
  return quote.slice(begin, end).trim();
}

const endsAt = (text: string, at: number): boolean =>
  clauseSign.test(text.charAt(at)) &&
  !(/\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1)));
