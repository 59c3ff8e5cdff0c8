import {
  signedPart,
  type Period,
  type Quantity,
  type Status,
  type Unit,
  type Value,
} from '../../quantity/quantity.js';
import { escapeExpression } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { skipSpace } from '../../quantity/read/vocabulary/phrases.js';
import { clauseFrame, directionNear } from '../clauses/clause-frame.js';
import type { Direction } from '../directions/direction-of.js';
import { carriedDirection } from '../directions/carried-direction.js';
import { sharedWith } from '../sources/meaning-of.js';
import type { HeadScale } from '../head-scale.js';
import { yearsBefore } from '../times/relative/time-before.js';
import {
  figuresOf,
  ofSentence,
  type NearPeriod,
  type OpenTimes,
} from '../times/nearby/near-times.js';
import { quotesOf, type DraftedQuote } from './quotes.js';
import { fractionIn } from '../figures/fraction-in.js';
import {
  isTimely,
  periodsIn,
  wholePeriod,
  yearOfList,
  type GivenPeriods,
} from '../times/nearby/periods.js';
import {
  lyingIn,
  sentenceRound,
  touchedBy,
  type SourceText,
  type Stretch,
} from '../sources/source-text.js';
import { isBareInBracket } from '../times/governing/bracketed-dates.js';
import { isAside, type QuotedDates } from '../times/governing/governing-dates.js';
import { publicationIn } from '../times/relative/publication.js';
import { meets } from '../times/spans/meeting-periods.js';
import { respectiveDate } from '../times/governing/respective-dates.js';
import { undecidedDate } from '../times/governing/undecided-dates.js';
import { datesOf, type TextDate } from '../times/nearby/dates-of-text.js';
import { timeRound } from '../times/undated/time-round.js';
import { isOfOneYear, yearOf } from '../times/undated/title-period.js';
import { isBracketedLevel, isShutIn } from './bracketed-levels.js';
import { isNoFall } from './no-fall.js';
import {
  isLevelLeft,
  isOfLaterLevel,
  isSaidOfNow,
  isYearlyOn,
  saysNow,
  saysThisPeriod,
} from './said-of-now.js';
import { isBehindLaterTime, statusesIn } from './statuses-in.js';

/** One way to write a figure of a source as a fact. */
export interface Candidate extends DraftedQuote {
  readonly quantity: Quantity;
  readonly period: Period | undefined;
  /** Those of its sentence or round it, where nothing tells which the figure is of. */
  readonly times?: OpenTimes;
  /** The magnitude word of the source; its digits are written alone where it has none. */
  readonly magnitude: string;
  /** Power of ten of the last digit behind a decimal sign. */
  readonly place: number | undefined;
}

/** The readings of a figure, the likeliest first: with the status and the date of its sentence, then with less. */
export function candidatesOf(
  printed: ReadQuantity,
  source: SourceText,
  unitOf: (figure: ReadQuantity) => Unit,
  given: GivenPeriods,
): readonly Candidate[] {
  const figure = counted(scaled(printed, given.scale), source);
  const unit = unitOf(figure);
  const { value } = figure;
  if (figure.isPart === true || value.kind === 'date' || isScore(figure)) return [];
  const sentence = underHeading(sentenceRound(source.sentences, figure), given.heading);
  const { title } = given;
  const known = title !== undefined && isOfOneYear(title) ? yearOf(title) : undefined;
  const dated = periodsIn(sentence, figure, source, known);
  const said = statusesIn(sentence, figure, source);
  const isOfNow = said.length > 1 && isSaidOfNow(sentence, figure, source);
  const isLater = !isOfNow && isBehindLaterTime(sentence, figure, source, given.title);
  const statuses: readonly Status[] = isOfNow
    ? ['reported']
    : said.filter(
        (status) => !isLater || status !== 'reported' || saysNow(sentence, figure, source),
      );
  const [listed] = [
    ...(given.column === undefined ? [] : [given.column]),
    ...yearOfList(sentence, printed, source),
    ...respectively(sentence, printed, dated, source),
  ];
  const [nearest] = dated;
  const open =
    listed === undefined && nearest !== undefined
      ? timesOf(sentence, printed, nearest, source)
      : undefined;
  // Another date is not tried: where the proof refuses the likeliest none is known.
  const near = nearPeriod();
  function nearPeriod(): NearPeriod | undefined {
    if (listed !== undefined) return { period: listed };
    if (open !== undefined) return { times: open, isOfText: false };
    if (nearest !== undefined)
      return isOfLaterLevel(unit, figure, sentence, source)
        ? undefined
        : ofSentence(nearest, sentence, figure, source, given.title);
    if (saysThisPeriod(sentence, figure, source))
      return title === undefined ? undefined : { period: title };
    const round = timeRound(sentence, figure, source, given);
    return round !== undefined &&
      'period' in round &&
      (isYearlyOn(round.period, sentence, figure, source) ||
        isLevelLeft(figure, source) ||
        saysNow(sentence, figure, source))
      ? undefined
      : round;
  }
  const isUntold = isBareInBracket(
    printed,
    lyingIn(source.quantities, sentence),
    source.source.text,
    source.pack?.reading.grammar,
  );
  const periods = [
    ...(isUntold || isOfNow || near === undefined || !('period' in near) ? [] : [near.period]),
    undefined,
    // “128 boats as of 31 December 2024, with 1,046 fishers”: where the proof takes none without the day of its sentence.
    ...lyingIn(datesOf(source), sentence).flatMap((date) =>
      date.period.kind === 'as-of' ? wholePeriod(date.period) : [],
    ),
  ];
  const quotes = quotesOf(printed, sentence, source);
  const { qualifier, place, magnitude } = figure;
  const stated = qualifier === undefined ? {} : { qualifier };
  return valuesOf(figure, source).flatMap((signed) =>
    periods.flatMap((period) =>
      statuses
        .filter((status) => isTimely(period, status, given))
        .flatMap((status) =>
          quotes.map((quote): Candidate => {
            const quantity = { value: signed, status, unit, ...stated };
            const times =
              period === undefined && near !== undefined && 'times' in near ? { times: near } : {};
            return { quantity, period, ...times, ...quote, place, magnitude };
          }),
        ),
    ),
  );
}

/** A line that heads a part ends in no full stop, and is none of the sentence under it. */
const underHeading = (sentence: Stretch, heading: Stretch | undefined): Stretch =>
  heading === undefined ? sentence : { ...sentence, start: Math.max(sentence.start, heading.end) };

/** The dates and the figures of a sentence. */
function datedIn(sentence: Stretch, source: SourceText, pack: LanguagePack): QuotedDates<TextDate> {
  const figures = lyingIn(figuresOf(source), sentence);
  const published = publicationIn(source)?.start;
  const dates = lyingIn(datesOf(source), sentence).filter(({ start }) => start !== published);
  return { text: source.source.text, dates, figures, pack };
}

function respectively(
  sentence: Stretch,
  figure: ReadQuantity,
  periods: readonly Period[],
  source: SourceText,
): readonly Period[] {
  if (source.pack === undefined || periods.length < 2) return [];
  const date = respectiveDate(figure, datedIn(sentence, source, source.pack));
  return date === undefined ? [] : periods.filter((period) => meets(date.period, period));
}

/** The dates of a sentence that a figure may be of, where no words tell which. */
function timesOf(
  sentence: Stretch,
  figure: ReadQuantity,
  asked: Period,
  source: SourceText,
): readonly string[] | undefined {
  const { pack } = source;
  if (pack === undefined) return undefined;
  const dated = datedIn(sentence, source, pack);
  const { dates, text } = dated;
  if (undecidedDate(figure, dated, asked) === undefined) return undefined;
  const own = dates.filter((date) => !isAside(date, figure, text, pack));
  return [...new Set(own.map(({ start, end }) => text.slice(start, end)))];
}

/** What a source says that something fell by is a negative change. */
function valuesOf(figure: ReadQuantity, source: SourceText): readonly Quantity['value'][] {
  const { value } = figure;
  const { pack, quantities, sentences } = source;
  const { text } = source.source;
  if (value.kind === 'date') return [];
  const sizes = [fractionIn(figure), value].filter((each) => each !== undefined);
  if (pack === undefined || sizes.some((each) => signedPart(each)?.gt(0) !== true)) return sizes;
  const direction = directionNear(text, figure, pack) ?? wideBehindBy(figure, source);
  // “23% fewer deaths after two years”, 比规定的30分钟缩短一半: the word against another figure is of that, but not in
  // “those who wait two months fell by 40”.
  // “Level 3 dropped 9%”: nor does a number of the subject take the verb that leads to the figure.
  const isJoined =
    direction !== undefined &&
    ((pack.reading.grammar === 'latin' && skipSpace(text, direction.end) === figure.start) ||
      pack.frame.by.includes(text.slice(direction.end, figure.start).trim().toLowerCase()));
  const isOfOther =
    !isJoined &&
    direction?.isOfAll !== true &&
    touchedBy(quantities, sentenceRound(sentences, figure)).some(
      ({ start, end, value: other, unit, spelling }) =>
        other.kind !== 'date' &&
        direction !== undefined &&
        // “Una reducción de 0,7 días”: its article.
        !(spelling === 'words' && unit.kind === 'none' && end <= figure.start) &&
        (pack.reading.grammar === 'han' && !pack.frame['verbs-last']
          ? start >= figure.end && skipSpace(text, direction.end) === start
          : end <= figure.start && skipSpace(text, end) === direction.start),
    );
  const isTouching =
    pack.reading.grammar === 'han' &&
    !pack.frame['verbs-last'] &&
    direction !== undefined &&
    skipSpace(text, direction.end) === figure.start;
  // 전년(83.6년)보다 감소한: the level of the year before is the size of no change.
  const isEarlier =
    (yearsBefore(figure, text, pack) !== undefined && !isTouching) ||
    isBracketedLevel(figure, text, pack) ||
    (direction !== undefined && isShutIn(figure, direction, source, pack));
  const isOwn = direction !== undefined && !isOfOther && !isNoFall(figure, direction, source);
  const { way, relation } = (isOwn ? direction : carriedDirection(figure, figure, source)) ?? {};
  const isFall = way === 'fall' && relation === 'by' && !isEarlier;
  return isFall ? [...sizes.map(negated), ...sizes] : sizes;
}

/** “To cut household waste by a fifth”: behind the word for “by” the verb may stand farther off. */
function wideBehindBy({ start, end }: ReadQuantity, source: SourceText): Direction | undefined {
  const { normal, pack } = source;
  if (pack?.reading.grammar !== 'latin') return undefined;
  const place = { start: normal.normal(start), end: normal.normal(end) };
  const lead = normal.text.slice(Math.max(0, place.start - longestBy), place.start);
  const [word = ''] = /(?<!\p{L})\p{L}+(?=\s$)/u.exec(lead) ?? [];
  return pack.frame.by.includes(word.toLowerCase())
    ? clauseFrame(normal.text, place, pack).direction
    : undefined;
}

/** In UTF-16 units. */
const longestBy = 12;

const negated = (value: Value): Value =>
  value.kind === 'number'
    ? { ...value, amount: value.amount.neg() }
    : value.kind === 'fraction'
      ? { ...value, numerator: value.numerator.neg() }
      : value;

/** A bare number under “单位：万吨” is so many of them. */
function scaled(figure: ReadQuantity, scale: HeadScale | undefined): ReadQuantity {
  const { value, unit, place } = figure;
  if (scale === undefined || unit.kind !== 'none' || value.kind !== 'number') return figure;
  return {
    ...figure,
    value: { ...value, amount: value.amount.times(`1e${scale.power}`) },
    unit: scale.unit,
    magnitude: scale.power === 0 ? '' : scale.text,
    ...(place === undefined ? {} : { place: place + scale.power }),
  };
}

/** 分别回落2.16和1.66个百分点: the unit of the last member is that of each. */
const counted = (figure: ReadQuantity, source: SourceText): ReadQuantity =>
  sharedWith(figure, source) ?? figure;

/** “Fell by 2 to 451”, “passée de 1 950 à 2 010”: where something rose or fell a word between two numbers makes no range. */
export function isChange(figure: ReadQuantity, { source: { text }, pack }: SourceText): boolean {
  if (figure.value.kind !== 'range' || pack === undefined) return false;
  const isInWords = pack.frame.to.some((word) =>
    new RegExp(`\\d\\D*(?<!\\p{L})${escapeExpression(word)}(?!\\p{L})\\D*\\d`, 'u').test(
      figure.text,
    ),
  );
  return isInWords && directionNear(text, figure, pack) !== undefined;
}

/** “4.6 out of 5” is a mark, and no part of something. */
const isScore = ({ value, unit, text }: ReadQuantity): boolean =>
  unit.kind === 'none' &&
  (value.kind === 'fraction' || value.kind === 'number') &&
  /\d[.,]\d{1,2}\D+\d/u.test(text);
