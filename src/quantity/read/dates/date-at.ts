import type { LanguagePack } from '../../../language/pack.js';
import { isHanNumeral } from '../numerals.js';
import type { Found } from '../figure/found.js';
import { noReadUnit, type ReadPeriod } from '../read-quantity.js';
import { followsDeparture } from '../figure/forms/range-of.js';
import { skipSpace } from '../vocabulary/phrases.js';
import { eraYearAt } from './era-years.js';
import { shortYearAt } from './short-years.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** A date, month or period that begins at a position. */
export function dateAt(text: string, position: number, vocabulary: Vocabulary): Found | undefined {
  const { dates, tails, pack } = vocabulary;
  const isCounted = (end: number): boolean =>
    pack.dates.year === '{year}' && tails.at(text, skipSpace(text, end)) !== undefined;
  const short = eraYearAt(text, position, pack) ?? shortYearAt(text, position, pack);
  if (short !== undefined) return short;
  const opening = dates.beginningWith(text.charAt(position));
  if (opening === undefined) return undefined;
  const { beginning, patterns } = opening;
  beginning.lastIndex = position;
  if (
    !beginning.test(text) ||
    dates.notBefore.test(text.slice(Math.max(0, position - 2), position))
  )
    return undefined;
  // 二三月 is February and March.
  if (isHanNumeral(text.charAt(position - 1)) && isHanNumeral(text.charAt(position)))
    return undefined;
  let best: Found | undefined;
  for (const { expression, period } of patterns) {
    expression.lastIndex = position;
    const match = expression.exec(text);
    const end = match === null ? 0 : position + match[0].length;
    if (match === null || (best !== undefined && end <= best.end)) continue;
    const read = period(match.groups ?? {});
    if (read === undefined || isCount(read, match[0], isCounted(end))) continue;
    if (dashAndNumber.test(match[0]) && (isPercent(text, end, pack) || isCounted(end))) continue;
    if (
      read.kind === 'as-of' &&
      read.date.month === undefined &&
      (isLevel(text, end - 4, vocabulary) || isSizeToldTwice(text, end, vocabulary))
    )
      continue;
    best = {
      start: position,
      end,
      value: { kind: 'date', period: read },
      unit: noReadUnit,
      magnitude: '',
      spelling: /\d/u.test(match[0]) ? 'digits' : 'hanzi',
      frame: [{ start: position, end, as: 'date' }],
    };
  }
  return best;
}

/** “In 2022 - 24% more”: what stands between spaces is a dash, and behind it an amount. */
const dashAndNumber = /\s[-–—]\s\d{2}$/u;

const isPercent = (text: string, end: number, { reading }: LanguagePack): boolean =>
  reading.percent.some((word) => text.startsWith(word, skipSpace(text, end)));

/** “Down by 1876 or 23%”: what is told once more as a percentage is no year. */
const isSizeToldTwice = (text: string, end: number, { pack }: Vocabulary): boolean => {
  const next = /^,?\s(\p{L}+)\s\d[\d.,]*\s?/u.exec(text.slice(end, end + longestEquivalent));
  return (
    next !== null &&
    pack.frame.equivalents.includes(next[1] ?? '') &&
    isPercent(text, end + next[0].length, pack)
  );
};

/** “$340 million in 2022, or 1.4% of output”: behind “in”, and no “by”, a year of the figure before it. */
const opensTime = (
  opening: string | undefined,
  { start, end, value }: Found,
  { frame }: LanguagePack,
): boolean =>
  opening !== undefined &&
  ![...frame.by, ...frame.to, ...frame.from].includes(opening.toLowerCase()) &&
  end - start === 4 &&
  value.kind === 'number' &&
  isRecent(value.amount.toNumber());

/** “, or 12.5 ”, in UTF-16 units. */
const longestEquivalent = 24;

/** Years that a report speaks of; others are as likely counts. */
const isRecent = (year: number | undefined): boolean =>
  year !== undefined && year >= 1800 && year < 2100;

/** “Between 1500 and 1700” may be boats, and “between 1950 and 2010 people” are. */
const isCount = (period: ReadPeriod, text: string, isCounted: boolean): boolean =>
  period.kind === 'interval' &&
  period.from.month === undefined &&
  period.to.month === undefined &&
  /\p{L}/u.test(text) &&
  (isCounted || !isRecent(period.from.year) || !isRecent(period.to.year));

/** “In 2025 volunteers cleaned the beach”: a year, though what may be counted stands behind it. */
const isYearOfCount = ({ start, value, unit, qualifier, isPart }: Found, text: string): boolean =>
  value.kind === 'number' &&
  unit.kind === 'word' &&
  unit.isMeasure !== true &&
  qualifier === undefined &&
  isPart !== true &&
  /^[12]\d{3}\s/u.test(text.slice(start, start + 5)) &&
  isRecent(Number(text.slice(start, start + 4)));

/** “De 2310 en 2023 a 1480”: behind an amount that a change began with stands the one that it came to. */
const isLevel = (text: string, start: number, vocabulary: Vocabulary): boolean => {
  const to = vocabulary.levelsTo.before(text, start - 1);
  return (
    to !== undefined &&
    /\s(?:1[89]|2[01])\d{2}\s$/u.test(text.slice(Math.max(0, to.start - 6), to.start)) &&
    followsDeparture(text, to.start, vocabulary)
  );
};

const dated = (amount: Found, end: number, year: number): Found => ({
  start: amount.start,
  end,
  value: { kind: 'date', period: { kind: 'date', date: { year } } },
  unit: noReadUnit,
  magnitude: '',
  spelling: 'digits',
  frame: [{ start: amount.start, end, as: 'date' }],
});

/** “7 % weniger als 2019 (412.300)”: behind a figure, and with nothing that it counts, a year that is compared with. */
function isCompared(
  { start, end, qualifier, unit, value }: Found,
  text: string,
  { pack }: Vocabulary,
): boolean {
  if (pack.reading.grammar !== 'latin' || pack.frame['verbs-last']) return false;
  if (value.kind !== 'number' || unit.kind !== 'none') return false;
  if (qualifier !== 'less-than' && qualifier !== 'more-than' && qualifier !== 'over') return false;
  const [, between] =
    /\d((?:[^\p{P}\d]|%)*)$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  return (
    between !== undefined &&
    !pack.frame.conjunctions.some((word) => between.includes(` ${word} `)) &&
    /^\P{N}*\s(?:19|20)\d\d$/u.test(text.slice(start, end)) &&
    /^\s?(?:$|[.,;:!?()])/u.test(text.slice(end, end + 2))
  );
}

/** Of later years few texts tell. */
const latestYear = 2060;

/** “2087 Krankenhäuser”, “has 1950 schools”: behind the number stands what it may count. */
function countsBehind(
  text: string,
  { start, end }: Found,
  { frame, lineBreaking }: LanguagePack,
): boolean {
  const behind = text.slice(end, end + longestEquivalent);
  if (lineBreaking.hyphenation.capitalisedNouns) return /^\s\p{Lu}\p{Ll}{2}/u.test(behind);
  const before = /(?<!\p{L})(\p{L}{1,24})\s$/u.exec(
    text.slice(Math.max(0, start - longestEquivalent), start),
  )?.[1];
  return (
    /^\s\p{Ll}{3}/u.test(behind) &&
    before !== undefined &&
    frame['counted-before'].includes(before.toLowerCase())
  );
}

/** A bare number that a language writes like a year: four digits, ungrouped, and nothing that makes it a quantity. */
export function yearOf(amount: Found, text: string, vocabulary: Vocabulary): Found {
  const { pack, beforeYears } = vocabulary;
  const opening = beforeYears.before(text, amount.start - 1);
  if (isSizeToldTwice(text, amount.end, vocabulary) && !opensTime(opening?.text, amount, pack))
    return amount;
  if (isCompared(amount, text, vocabulary))
    return dated(
      { ...amount, start: amount.end - 4, end: amount.end },
      amount.end,
      Number(text.slice(amount.end - 4, amount.end)),
    );
  if (
    opening !== undefined &&
    /\s/u.test(text.charAt(amount.start - 1)) &&
    isYearOfCount(amount, text)
  )
    return dated(amount, amount.start + 4, Number(text.slice(amount.start, amount.start + 4)));
  const isYear =
    pack.dates.year === '{year}' &&
    amount.value.kind === 'number' &&
    amount.unit.kind === 'none' &&
    amount.qualifier === undefined &&
    amount.isPart !== true &&
    /^[12]\d{3}$/u.test(text.slice(amount.start, amount.end));
  if (!isYear) return amount;
  const year = Number(text.slice(skipSpace(text, amount.start), amount.end));
  const { value, unit } = amount;
  const mayCount = opening === undefined && countsBehind(text, amount, pack);
  const isLate = year > latestYear && isRecent(year) && opening === undefined;
  if (isLate && /^\s\p{L}{4}/u.test(text.slice(amount.end, amount.end + 5))) return amount;
  // In 1250 wells were dug: a count as likely as a year.
  const isFarOff =
    (!isRecent(year) || mayCount || isLevel(text, amount.end - 4, vocabulary)) &&
    value.kind === 'number';
  return {
    ...amount,
    value: { kind: 'date', period: { kind: 'date', date: { year } } },
    ...(isFarOff ? { otherwise: { value, unit } } : {}),
  };
}
