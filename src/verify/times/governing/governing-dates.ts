import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import {
  isBaseOfMultiple,
  isBehindMultiple,
  longestBase,
  longestMultiple,
} from '../comparisons/base-multiples.js';
import { isBase, isBracketed, isOfWhole } from '../comparisons/bases.js';
import { isOfNorm } from '../comparisons/norms.js';
import {
  fillsBracket,
  isOfNextBracket,
  isOfOtherBracket,
  opensBracket,
} from './bracketed-dates.js';
import { isOfPartOrWhole } from './dates-of-parts.js';
import { isOfPlanBefore, isOfPlanRound } from './plans-round-brackets.js';
import { isOfComparedAmount } from '../comparisons/compared-levels.js';
import { isLevelOf, isOfDeparture } from '../comparisons/departure-dates.js';
import { isOfTimeClause } from './time-clauses.js';
import { isWholeSpan, leadsElsewhere } from '../comparisons/leads-elsewhere.js';
import { isComparedPart } from '../spans/parts-of-years.js';
import type { Stretch } from '../../sources/source-text.js';
import { isSince, longestSince } from '../bounds/since-dates.js';
import { opensToldClause } from './told-clauses.js';
import { endsClause } from '../../figures/words.js';
import { isChangeFrom } from '../comparisons/changes-from.js';

/** The dates and figures of a quote in its source; each list in the order of the text. */
export interface QuotedDates<Dated extends Stretch> {
  readonly text: string;
  readonly dates: readonly Dated[];
  readonly figures: readonly Stretch[];
  readonly pack: LanguagePack;
}

/**
 * Which of the dates of a quote a figure may be of: the nearest before it (2020年12吨，2021年13吨) or, where figures come
 * first, behind it (12 tonnes in 2020 and 13 tonnes in 2021). Dates in brackets and dates of comparison (较2019年) may
 * always be meant, and every date may where the order tells nothing.
 */
export function governingDates<Dated extends Stretch>(
  figure: Stretch,
  quote: QuotedDates<Dated>,
): readonly Dated[] {
  const { dates, pack, text } = quote;
  const asides = dates.filter((date) => isAside(date, figure, text, pack));
  const others = dates.filter((date) => !asides.includes(date));
  const governing = nearest(figure, { ...quote, dates: others });
  return governing.length === 0 ? dates : [...asides, ...governing];
}

/** The first date behind a figure, where its sentence gives every figure before its date. */
export function dateBehind<Dated extends Stretch>(
  figure: Stretch,
  sentence: QuotedDates<Dated>,
): Dated | undefined {
  const { pack, text } = sentence;
  const dates = sentence.dates.filter((date) => !isAside(date, figure, text, pack));
  if (dates.length < 2 || orderOf({ ...sentence, dates }) !== 'figures-first') return undefined;
  const date = dates.find(({ start }) => start >= figure.end);
  return date === undefined || endsClause(text, date, figure) ? undefined : date;
}

/** The dates that one figure of a quote may be of; none where nothing tells. */
function nearest<Dated extends Stretch>(
  figure: Stretch,
  quote: QuotedDates<Dated>,
): readonly Dated[] {
  const { dates, text, pack } = quote;
  const own = dates.find((date) => isOwn(date, figure, text, pack)) ?? crossed(figure, quote);
  if (own !== undefined) return [own];
  const inClause = dates.filter((date) => !endsClause(text, date, figure));
  const before = inClause.findLast(({ end }) => end <= figure.start);
  const earlier = dates.findLast(
    (date) => date.end <= figure.start && !isOfEarlierFigure(date, figure, quote),
  );
  const prior = dates.findLast(({ end }) => end <= figure.start);
  const isAfter = (date: Dated): boolean =>
    date.start >= figure.end &&
    (prior === undefined || !isOfWhole(date, figure, text, pack)) &&
    !isOfNextBracket(date, figure, text);
  const after = inClause.find(isAfter);
  if (after !== undefined) {
    const order = orderOf(quote);
    if (order === 'figures-first') return [after];
    if (order === 'dates-first' && before !== undefined) return [before];
    return [before ?? earlier ?? after, after];
  }
  const found = before ?? earlier ?? dates.find(isAfter) ?? prior;
  return found === undefined ? [] : [found];
}

/** “(2022: 64%)”, 2022年的64%, “el 64 % de 2022”: what stands between a date and the figure says that it is of it. */
export function isOwn(
  { start, end }: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  const { frame, reading } = pack;
  if (isLevelOf({ start, end }, figure, text, pack)) return true;
  if (end > figure.start) {
    const ofs = [
      ...frame.from.filter((word) => frame.determiners.includes(word)),
      ...frame['levels-of'],
    ];
    const [of = '', date, ...more] = text.slice(figure.end, end).trim().split(/\s+/u);
    // “Los 5.100 de marzo de 2021”: the date may have words of its own.
    const isJoined = more.length === 0 || text.slice(figure.end, start).trim() === of;
    if (date !== undefined && isJoined && ofs.includes(of)) return true;
    // “Twice as many as the 12 closed in 2024”.
    const lead = text.slice(Math.max(0, figure.start - longestSince), figure.start).toLowerCase();
    if (more.length <= 2 && frame.presupposed.some((word) => lead.endsWith(` ${word} `)))
      return true;
    return (
      isNextDate({ start, end }, figure, text, pack) ||
      fillsBracket({ start, end }, figure, text, pack)
    );
  }
  if (isOfTimeClause({ start, end }, figure, text, pack)) return true;
  if (isBracketed({ start, end }, figure, text, pack)) return true;
  const between = text.slice(end, figure.start).trim();
  // “5만 명(2020년, -0.04%)”: a bracket that begins with its time.
  if (/^[,、，]$/u.test(between) && opensBracket(start, text)) return true;
  const isModifier = reading.grammar === 'han' || frame['verbs-last'];
  if (isModifier && frame['modifier-marks'].includes(between)) return true;
  const before = text.slice(0, start);
  const said = before.trimEnd();
  if (!/^[:：]$/u.test(between)) return false;
  return said === '' || /[(（;；]$/u.test(said) || before.slice(said.length).includes('\n');
}

/** “8.7 million deaths in 2021”: at most two words and a preposition stand between a figure and its date. */
const nextDateOf = memoOf(({ frame, reading, proofreading }: LanguagePack) => {
  if (reading.grammar !== 'latin' || frame['verbs-last']) return undefined;
  const others = [
    ...frame.conjunctions,
    ...frame.from,
    ...frame.to,
    ...frame.by,
    ...proofreading.otherDates,
  ];
  return new RegExp(
    `^\\s(?:\\(\\p{L}{1,8}\\)\\s)?(?:(?!(?:${oneOf(others)})\\s)\\p{L}+\\s){0,2}(?!(?:${oneOf(others)})\\s)\\p{Ll}{2,3}\\s$`,
    'u',
  );
});

/** “82 million tonnes, in 2030;”: a comma stands before a date that ends the clause of its figure. */
const closesClause = (text: string, figure: Stretch, { start, end }: Stretch): boolean =>
  /^[^\d,;:.!?()]{0,24},\s\p{Ll}{2,3}\s$/u.test(text.slice(figure.end, start)) &&
  /^\s?(?:[;.]|$)/u.test(text.slice(end, end + 2));

/** Whether a date stands right behind a figure that it is of. */
export const isNextDate = (
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean => {
  const next = nextDateOf(pack);
  if (next === undefined || date.start <= figure.end) return false;
  return next.test(text.slice(figure.end, date.start)) || closesClause(text, figure, date);
};

/** “In 2024 it was 71%, after 64% in 2022”: of two dates and two figures the outer are the dates. */
function crossed<Dated extends Stretch>(
  figure: Stretch,
  { dates, figures, text }: QuotedDates<Dated>,
): Dated | undefined {
  const [outer, other, ...more] = dates;
  if (outer === undefined || other === undefined || more.length > 0 || figures.length !== 2)
    return undefined;
  const [first, second] = figures;
  if (first === undefined || second === undefined) return undefined;
  const isCrossed =
    outer.end <= first.start &&
    second.end <= other.start &&
    /[,(]/u.test(text.slice(first.end, second.start)) &&
    !/[,;:()]/u.test(text.slice(second.end, other.start));
  if (!isCrossed) return undefined;
  return figure.start < second.start ? outer : other;
}

/** “Up from 10 in June 2019, exports were 13”: the date belongs to the figure before it in its clause. */
const isOfEarlierFigure = (
  date: Stretch,
  figure: Stretch,
  { text, figures }: QuotedDates<Stretch>,
): boolean =>
  endsClause(text, date, figure) &&
  figures.some((other) => other.end <= date.start && !endsClause(text, other, date)) &&
  !figures.some((other) => other.start >= date.end && !endsClause(text, date, other));

/** In what order a quote gives dates and figures, where it keeps to one from its beginning to its end. */
function orderOf({
  dates,
  figures,
}: QuotedDates<Stretch>): 'dates-first' | 'figures-first' | undefined {
  const dateOpens = (dates[0]?.start ?? 0) < (figures[0]?.start ?? 0);
  const dateCloses = (dates.at(-1)?.end ?? 0) > (figures.at(-1)?.end ?? 0);
  if (dateOpens === dateCloses) return undefined;
  return dateOpens ? 'dates-first' : 'figures-first';
}

/** Whether a date stands in brackets that the figure is outside of, or behind a word such as 较, “since” or “than in”. */
export function isAside(
  { start, end }: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  if (isBaseOfMultiple(text.slice(end, end + longestMultiple), pack)) return true;
  if (isOfNorm({ start, end }, text, pack)) return true;
  if (isChangeFrom({ start, end }, text, pack)) return true;
  if (isComparedPart({ start, end }, figure, text, pack)) return true;
  if (isLevelOf({ start, end }, figure, text, pack)) return false;
  if (isOfTimeClause({ start, end }, figure, text, pack)) return false;
  const isTold = opensToldClause(text.slice(Math.max(0, start - longestBase), start), pack);
  if (!isTold && isBase({ start, end }, figure, text, pack)) return true;
  if (isOwn({ start, end }, figure, text, pack)) return false;
  // “a 2023” of “respecto a 2023” may have been read as one date, and “de 2023” of “agosto de 2023” is none.
  const [opening = ''] = /^\P{N}*?(?=[\s\p{N}]|$)\s?/u.exec(text.slice(start, end)) ?? [];
  const before = [start, start + opening.length].map((at) =>
    text
      .slice(Math.max(0, at - longestBase), at)
      .trimEnd()
      .toLowerCase(),
  );
  const isSpan = isWholeSpan({ start, end }, before[0] ?? '', text, pack);
  if (!isTold && !isSpan && before.some((each) => leadsElsewhere(each, pack))) return true;
  if (isSince(text, start, end, pack) || isOfComparedAmount(start, figure, text, pack)) return true;
  if (figure.end <= start && isOfCompared(text.slice(figure.end, start), pack)) return true;
  if (isOfOtherBracket({ start, end }, figure, text, pack)) return true;
  if (isOfPlanRound({ start, end }, figure, text, pack)) return true;
  if (isOfPlanBefore({ start, end }, figure, text, pack)) return true;
  if (isOfPartOrWhole({ start, end }, figure, text, pack)) return true;
  if (isOfDeparture({ start, end }, figure, text, pack)) return true;
  if (end <= figure.start && isClosedLevel(text, start, end, pack)) return true;
  if (isBehindMultiple(text.slice(Math.max(0, start - longestBase), start), pack)) return true;
  return (
    end <= figure.start && /^[^（(《「『“«[]*[）)》」』”»\]]/u.test(text.slice(end, figure.start))
  );
}

/** “91% were on time, compared with 88% in 2023”: the date is that of the figure that another is compared with. */
export const isOfCompared = (between: string, pack: LanguagePack): boolean =>
  (comparisonsOf(pack)?.test(between) ?? false) ||
  (earlierLevelsOf(pack)?.test(between) ?? false) ||
  (leftLevelsOf(pack)?.test(between) ?? false);

/** “A decrease of 17 from 50 in 2022”: the level that the change of a figure began at. */
const leftLevelsOf = memoOf(({ frame, reading }: LanguagePack) => {
  const lead = frame.from.filter((word) => !frame.determiners.includes(word));
  if (reading.grammar !== 'latin' || frame['verbs-last'] || lead.length === 0) return undefined;
  return new RegExp(
    `(?<!\\p{L})(?:${oneOf(lead)})\\s(?:\\p{L}+\\s)?[\\p{Sc}~]?\\d(?:(?!\\s(?:${oneOf(frame.to)})\\s)[^,;!?])*$`,
    'iu',
  );
});

/** “91% were on time, up from 88% in 2023, and 70% …”, “(+3%)”: a comma or a bracket closes the clause of the earlier level. */
const isClosedLevel = (text: string, start: number, end: number, pack: LanguagePack): boolean =>
  /^(?:[,;)]\s|\s\([+-])/u.test(text.slice(end, end + 3)) &&
  (earlierLevelsOf(pack)?.test(text.slice(Math.max(0, start - longestLevel), start)) ?? false);

/** “, up from 88.5 million of the passengers in ”, in UTF-16 units. */
const longestLevel = 80;

/** “91% were on time, up from 88% in 2023”: a clause of its own, with one figure and no end that it goes to. */
const earlierLevelsOf = memoOf(({ frame, reading, proofreading }: LanguagePack) => {
  if (reading.grammar !== 'latin') return undefined;
  // “On”, “of” and “de” say as well when or whose, and “since” from when on.
  const compared = proofreading.otherDates.filter(
    (word) => !proofreading.since.before.includes(word),
  );
  const lead = [...frame.from, ...compared].filter((word) => word.length > 2);
  if (lead.length === 0) return undefined;
  const [from, to, and] = [oneOf(lead), oneOf(frame.to), oneOf(frame.conjunctions)];
  const digits = '\\d(?:[\\d’\\s]|[.,](?=\\d))*';
  const words = oneOf([...reading.numbers.keys()]);
  const number = words === '' ? digits : `(?:${digits}|(?<!\\p{L})(?:${words})(?!\\p{L}))`;
  const figure = `[^,;.!?\\d]{0,16}${number}(?:[^,;.!?\\d])*`;
  const more = `(?:(?:1[89]|2[01])\\d{2}(?:,|,?\\s(?:${and}))\\s(?:${from})\\s${figure})*`;
  return new RegExp(
    `[,(]\\s(?:\\p{L}+\\s)?(?:${from})\\s(?![^,;]*\\s(?:${to})\\s\\P{L}*\\d)${figure}${more}$`,
    'iu',
  );
});

/** Words of comparison that say nothing else: “on 3 days” and “over 5 years” compare nothing. */
const comparisonsOf = memoOf(({ reading, proofreading: { otherDates } }: LanguagePack) => {
  const words = otherDates.filter((word) => reading.grammar !== 'han' && word.length > 6);
  return words.length === 0
    ? undefined
    : new RegExp(`(?<!\\p{L})(?:${oneOf(words)})\\s[^;.!?]*\\p{N}`, 'iu');
});
