import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ReadPeriod } from '../../../quantity/read/read-quantity.js';
import { directionNear } from '../../clauses/clause-frame.js';
import { endsClause } from '../../figures/words.js';
import { isOfWhole } from '../comparisons/bases.js';
import { opensBracket } from './bracketed-dates.js';
import { governingDates, isAside, isNextDate, isOwn, type QuotedDates } from './governing-dates.js';
import { meets, yearsOf } from '../spans/meeting-periods.js';
import { isPartAlone, partOfYearBefore, partOfYearBehind } from '../spans/parts-of-years.js';
import { respectiveDate } from './respective-dates.js';
import { isBeginning } from '../bounds/beginnings.js';
import { isCountedSince } from '../bounds/since-dates.js';
import { overlap, type Stretch } from '../../sources/source-text.js';
import { columnHead, headOver, rowOf } from '../../sources/table-rows.js';

interface DatedStretch extends Stretch {
  readonly period: ReadPeriod;
}

/**
 * The date of a sentence that a figure is as likely of as of the one asked about: neither stands by it in a way that is
 * read, and its clause does not hold the one alone. Undefined where the sentence tells.
 */
export function undecidedDate<Dated extends DatedStretch>(
  figure: Stretch,
  sentence: QuotedDates<Dated>,
  asked: Period,
): Dated | undefined {
  if (asked.kind === 'as-of') return undefined;
  const { text, figures, pack } = sentence;
  const part =
    partOfYearBehind(figure, sentence.dates, asked, text, pack) ??
    partOfYearBefore(figure, sentence.dates, asked, text, pack);
  if (part !== undefined) return part;
  if (headsOf(figure, sentence).some(({ period }) => meets(period, asked))) return undefined;
  const inPart = sentence.dates.filter((date) => !endsPart.test(textBetween(date, figure, text)));
  const dates = (inPart.length > 0 ? inPart : sentence.dates).filter(
    (date) =>
      yearsOf(date.period).length > 0 &&
      !isAside(date, figure, text, pack) &&
      !isOfWhole(date, figure, text, pack) &&
      !isOfThing(date, figure, sentence),
  );
  const own = dates.filter(({ period }) => meets(period, asked));
  const others = dates.filter(
    (date) => !meets(date.period, asked) && !isLeftBehind(date, figure, own, sentence),
  );
  if (isOfPartToldWith(figure, own, dates, asked, sentence)) return undefined;
  if (own.length > 0 && own.every((date) => endsClause(text, date, figure))) {
    const since = sentence.dates.find((date) => isCountedSince(date, figure, text, pack));
    // “In 2022 it sold 90, up 5% since 2019”: a change is one up to the time of its sentence.
    if (since !== undefined && directionNear(text, figure, pack)?.relation !== 'by') return since;
  }
  const [other] = others;
  if (other === undefined) return undefined;
  if (own.length === 0) {
    // “62 in 2022; on track to reach 82, in 2030”: what stands behind the figure in its part is its date.
    const isElsewhere = sentence.dates.some((date) => meets(date.period, asked));
    const next = others.find((date) => isNextDate(date, figure, text, pack));
    if (isElsewhere && next !== undefined) return next;
    return isOnlyOfWhole(inPart, figure, asked, sentence) ? other : undefined;
  }
  if (own.some((date) => isOwn(date, figure, text, pack))) return undefined;
  const told = respectiveDate(figure, sentence);
  if (told !== undefined) return own.includes(told) ? undefined : other;
  const isBefore = own.some((date) => date.end <= figure.start && !endsClause(text, date, figure));
  if (isBefore && others.every((date) => isBracketAlone(date, figure, text))) return undefined;
  const isHere = (date: Dated): boolean => !endsClause(text, date, figure);
  const [here, othersHere] = [own.filter(isHere), others.filter(isHere)];
  if (here.length > 0 && othersHere.length === 0) return undefined;
  if (here.length === 0 && othersHere.length > 0) return othersHere[0];
  const governing = governingDates(figure, { ...sentence, dates });
  const rival = others.find((date) => governing.includes(date) || isJoined(date, own, sentence));
  if (here.length > 0) return rival;
  // “In 2023, of 40 boats that were built, 12%”: a date before all figures is of each without its own.
  const first = figures.find(({ start }) => start >= Math.min(...dates.map((date) => date.start)));
  const opening = dates.filter(({ end }) => first === undefined || end <= first.start);
  // “From 19 million in 1950 to …”: that of a figure before it is none.
  const isTaken = opening.some((date) =>
    figures.some((each) => each.end <= date.start && !endsClause(text, each, date)),
  );
  return opening.length > 0 &&
    !isTaken &&
    opening.every((date) => own.includes(date)) &&
    others.every((date) => date.start >= figure.end || isOfFigureBefore(date, figures, text, pack))
    ? undefined
    : other;
}

/** 始建于1956年，2022年在校学生2460人，教师182人: when something began is of no figure that another date stands before. */
const isLeftBehind = <Dated extends Stretch>(
  date: Dated,
  figure: Stretch,
  own: readonly Dated[],
  { text, pack }: QuotedDates<Dated>,
): boolean =>
  isBeginning(date, text, pack) &&
  endsClause(text, date, figure) &&
  own.some(({ start, end }) => start >= date.end && end <= figure.start);

/** 2021年……，2022年新增5.1万人，其中下半年2.3万人: a part of the year is one of the year that is told last before it. */
function isOfPartToldWith<Dated extends DatedStretch>(
  figure: Stretch,
  own: readonly Dated[],
  dates: readonly Dated[],
  asked: Period,
  sentence: QuotedDates<Dated>,
): boolean {
  const part = sentence.dates.findLast(
    (date) =>
      date.end <= figure.start &&
      isPartAlone(date.period) &&
      !endsClause(sentence.text, date, figure),
  );
  const year = part && dates.findLast(({ end }) => end <= part.start);
  return (
    part !== undefined && year !== undefined && own.includes(year) && meets(part.period, asked)
  );
}

/** “In 2022 it won back 85% of the passengers who came in 2019”. */
const isOnlyOfWhole = <Dated extends DatedStretch>(
  dates: readonly Dated[],
  figure: Stretch,
  asked: Period,
  { text, pack }: QuotedDates<Dated>,
): boolean =>
  dates.some(({ end }) => end <= figure.start) &&
  dates.some((date) => meets(date.period, asked) && isOfWhole(date, figure, text, pack));

/** In a table the head of its column tells when a figure is of. */
function headsOf<Dated extends DatedStretch>(
  figure: Stretch,
  { text, dates }: QuotedDates<Dated>,
): readonly Dated[] {
  const row = rowOf(figure, text);
  const head = row === undefined ? undefined : columnHead(headOver(text, row), row);
  return head === undefined ? [] : dates.filter((date) => overlap(date, head));
}

/** “In 2023 there were 40, up from 31 (28 in 2021), and 12%”. */
const isOfFigureBefore = (
  date: Stretch,
  figures: readonly Stretch[],
  text: string,
  pack: LanguagePack,
): boolean => figures.some((each) => each.end <= date.start && isNextDate(date, each, text, pack));

/** “In 2023 it was at 94% of the old level (2018)”: a bracket that words lead to is of them. */
const isBracketAlone = (date: Stretch, figure: Stretch, text: string): boolean =>
  date.start >= figure.end &&
  opensBracket(date.start, text) &&
  /^\s?[)）]/u.test(text.slice(date.end, date.end + 2)) &&
  /\p{L}/u.test(text.slice(figure.end, date.start));

/** 13吨2019年的煤: a date behind the figure that tells which thing is counted; 降至2020年的91万人 tells of another figure. */
const isOfThing = (
  date: Stretch,
  figure: Stretch,
  { text, figures, pack: { frame } }: QuotedDates<Stretch>,
): boolean =>
  date.start >= figure.end &&
  frame['modifier-marks'].some((mark) => text.startsWith(mark, date.end)) &&
  !figures.some(({ start }) => start > date.end && start <= date.end + farthestOfMark);

/** 2020年的 and a space, in UTF-16 units. */
const farthestOfMark = 3;

const endsPart = /[;；]/u;

const textBetween = (one: Stretch, other: Stretch, text: string): string =>
  text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));

/** “Between 2021 and 2022”: no figure stands between two dates. */
const isJoined = <Dated extends Stretch>(
  date: Dated,
  own: readonly Dated[],
  { text, figures, pack }: QuotedDates<Dated>,
): boolean =>
  own.some((each) => {
    const [from, to] = each.end <= date.start ? [each, date] : [date, each];
    const between = text.slice(from.end, to.start).trim().toLowerCase();
    const [first = ''] = between.split(/\s+/u);
    return (
      !figures.some(({ start }) => start >= from.end && start < to.start) &&
      !/[,;:()]/u.test(between) &&
      [...pack.frame.conjunctions, ...pack.frame.to].includes(first)
    );
  });
