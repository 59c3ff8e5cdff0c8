import Big from 'big.js';
import { oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import { signedPart, type Quantity } from '../../quantity/quantity.js';
import { ofRegion } from '../../quantity/read/figure/behind/money-behind.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { vocabularyOf } from '../../quantity/read/vocabulary/vocabulary.js';
import type { Fact } from '../../report/report.js';
import { isPlaceOfChange } from '../directions/no-size-of-change.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import { carriedDirection } from '../directions/carried-direction.js';
import { isLoss } from '../directions/loss-of-figure.js';
import { rateInClause } from '../figures/price-of-time.js';
import { flowOf } from '../figures/flow-of.js';
import { rateOfOther } from '../figures/rate-of-other.js';
import { rateOfParts } from '../figures/rate-of-parts.js';
import { headScale } from '../head-scale.js';
import { firstEndingBehind, overlap, type SourceText, type Stretch } from './source-text.js';
import { countedAs } from '../counted/counted-as.js';
import { shareOfWhole } from '../counted/share-of-whole.js';
import { degreesOf } from '../counted/degrees.js';
import { currencyNamed, inCurrencyOfHead } from './currency-named.js';
import { isComparedYear } from '../times/relative/time-before.js';

/** A figure with what its surroundings say of it: a fall is below nought, 3、5公里 are both of kilometres. */
export function meaningOf(read: ReadQuantity, fact: Fact, source: SourceText): ReadQuantity {
  const { quantity } = fact;
  const share = shareOfWhole(read, fact, source);
  if (share !== undefined) return share;
  const unit =
    countedAs(read, fact, source) ??
    currencyNamed(read, fact, source) ??
    degreesOf(read, fact, source) ??
    rateOf(read, quantity, source) ??
    flowOf(read, fact, source);
  const meant =
    sharedWith(read, source) ??
    (unit === undefined ? scaledByHead(inCurrencyOfHead(read, source), source) : { ...read, unit });
  const { value } = quantity;
  const isNegative = signedPart(value)?.lt(0) === true;
  const size = meant.value;
  if (!isNegative || size.kind === 'date' || size.kind === 'ordinal') return meant;
  if (signedPart(size)?.gt(0) !== true) return meant;
  if (source.pack === undefined) return meant;
  const { text, normal } = source.normal;
  // 每吨下调230元: the word of the change stands inside what the sum is of each of.
  const start = read.unit.isChain === true ? (read.number?.start ?? read.start) : read.start;
  const figure = { start: normal(start), end: normal(read.end) };
  const own = clauseFrame(text, figure, source.pack).direction;
  const direction =
    own === undefined || (own.isOfAll !== true && isOfOtherFigure(own, figure, source))
      ? carriedDirection(read, meant, source)
      : own;
  // “The deficit narrowed to £9 billion”: the level that a change came to is that of the deficit.
  if (direction?.relation !== 'by')
    return meant.unit.kind === 'currency' && isLoss(text, figure, source.pack)
      ? { ...meant, value: negated(size) }
      : meant;
  return direction.way === 'fall' ? { ...meant, value: negated(size) } : meant;
}

const negated = (value: ReadQuantity['value']): ReadQuantity['value'] =>
  value.kind === 'number'
    ? { ...value, amount: value.amount.neg() }
    : value.kind === 'fraction'
      ? { ...value, numerator: value.numerator.neg() }
      : value;

/** The rate of the fact's unit, where the clause of an amount says of what it is one. */
function rateOf(
  read: ReadQuantity,
  quantity: Quantity,
  source: SourceText,
): ReadQuantity['unit'] | undefined {
  const { start, end, unit } = read;
  const { normal, pack } = source;
  if (pack === undefined) return undefined;
  const figure = { start: normal.normal(start), end: normal.normal(end) };
  return (
    rateOfParts(normal.text, figure, unit, quantity.unit, pack) ??
    (unit.kind === 'currency'
      ? rateInClause(normal.text, figure, unit, quantity.unit, pack)
      : undefined) ??
    rateOfOther(read, quantity.unit, source)
  );
}

/** マイナス in 三百とマイナス一 is the sign of the one; behind another figure a word is of that one too. */
function isOfOtherFigure(
  word: Stretch,
  figure: Stretch,
  { normal, quantities, pack }: SourceText,
): boolean {
  const between = {
    start: Math.min(word.start, figure.end),
    end: Math.max(word.end, figure.start),
  };
  const { text } = normal;
  const { start, end } = normal.given(between.start, between.end);
  for (let index = firstEndingBehind(quantities, start); index < quantities.length; index += 1) {
    const each = quantities[index];
    if (each === undefined || each.start >= end) return false;
    const other = { start: normal.normal(each.start), end: normal.normal(each.end) };
    if (each.value.kind === 'date' || isComparedYear(each) || overlap(other, figure)) continue;
    if (each.qualifier !== undefined && tellsYearsBefore(text, other, pack)) continue;
    if (pack !== undefined && isPlaceOfChange(text, other, pack)) continue;
    // “un” of “un 4,6 %” is its article.
    const isArticle =
      each.spelling === 'words' && /^ ?$/u.test(text.slice(other.end, figure.start));
    if (!isArticle || overlap(other, word)) return true;
  }
  return false;
}

/** “2,150 fewer than five years earlier”: the years tell of when a figure is compared with. */
const tellsYearsBefore = (text: string, { start, end }: Stretch, pack?: LanguagePack): boolean =>
  pack?.frame.times['years-before'].some((pattern) =>
    text
      .slice(start, end + longestTime)
      .split(/[,.;:]/u, 1)[0]
      ?.includes(pattern.replace('{number}', '')),
  ) === true;

/** “ years previously”, in UTF-16 units. */
const longestTime = 18;

/** A bare number under a head is of its magnitude and unit. */
function scaledByHead(read: ReadQuantity, { source, pack }: SourceText): ReadQuantity {
  const isBare = read.unit.kind === 'none' && read.magnitude === '' && read.spelling === 'digits';
  if (pack === undefined || !isBare || read.value.kind !== 'number' || read.isPart === true)
    return read;
  const head = headScale(source.text, read, pack);
  if (head === undefined) return read;
  return {
    ...read,
    value: { kind: 'number', amount: read.value.amount.times(`1e${head.power}`) },
    unit: ofRegion(head.unit, pack),
    ...(read.place === undefined ? {} : { place: read.place + head.power }),
  };
}

/** The unit of the next figure, where nothing but the sign or word of a list stands between the two. */
export function sharedWith(
  read: ReadQuantity,
  source: SourceText,
  members = longestList,
): ReadQuantity | undefined {
  const { quantities, normal, pack } = source;
  if (pack === undefined) return undefined;
  if (read.unit.kind !== 'none' || read.value.kind !== 'number' || read.isPart === true)
    return undefined;
  // “More than half, 51.8%”, 절반을 넘는 51.8%: half is a share of its own, and no member of a list of shares.
  if (read.spelling === 'words' && amountIn(read).abs().lt(1)) return undefined;
  const departure = departureOf(read, quantities, normal, pack);
  if (departure !== undefined) return { ...read, unit: departure.unit };
  const next = quantities[firstEndingBehind(quantities, read.end)];
  if (next === undefined || next.value.kind !== 'number') return undefined;
  const between = normal.text.slice(normal.normal(read.end), normal.normal(next.start)).trim();
  // 0.15、-5.64、1.34个百分点: the last member tells the unit of each.
  if (next.unit.kind === 'none') {
    const last =
      between === '、' && members > 0 ? sharedWith(next, source, members - 1) : undefined;
    return last && { ...read, unit: last.unit };
  }
  if (isCountBesideShare(read, next, between)) return undefined;
  // “The rate was 9.4, twice that of women”: a comma makes no list of a level and how many times as much it is.
  if (between === ',' && pack.reading.grammar === 'latin' && isMultiple(next)) return undefined;
  const isPart = partLink(pack).test(between) && amountIn(read).lt(amountIn(next));
  if (isConjunction(between, pack)) return { ...inMagnitude(read, next, pack), unit: next.unit };
  return isPart ? { ...read, unit: next.unit } : undefined;
}

/** “3.8 million, +2.8%”, “56,322 (or 1.1%)”: a count and its change are two members of no list of shares. */
function isCountBesideShare(read: ReadQuantity, next: ReadQuantity, between: string): boolean {
  if (next.unit.kind !== 'percent' && next.unit.kind !== 'percentage-point') return false;
  const isSigned = ({ text }: ReadQuantity): boolean => /^[+−–-]/u.test(text);
  return (
    read.magnitude !== '' ||
    amountIn(read).abs().gte(leastCount) ||
    (between !== '、' && isSigned(next) && !isSigned(read))
  );
}

const isMultiple = ({ unit }: ReadQuantity): boolean =>
  unit.id === 'multiple' || unit.id === 'time';

/** Nobody writes so many per cent in a list of them. */
const leastCount = 1000;

/** “14.5 and 15 million euros”: a number without a magnitude of its own is in that of the last member. */
function inMagnitude(
  read: ReadQuantity,
  { magnitude }: ReadQuantity,
  pack: LanguagePack,
): ReadQuantity {
  const { value, place } = read;
  const isBare = read.magnitude === '' && read.spelling === 'digits';
  if (!isBare || magnitude === '' || value.kind !== 'number') return read;
  const { magnitudes, character } = vocabularyOf(pack);
  const power = magnitudes.at(magnitude, 0)?.meaning ?? character(magnitude)?.power;
  if (power === undefined) return read;
  return {
    ...read,
    value: { ...value, amount: value.amount.times(`1e${power}`) },
    magnitude,
    ...(place === undefined ? {} : { place: place + power }),
  };
}

/** Members without a unit. */
const longestList = 6;

/** “21 of 30 days”, “214 of the 365 days”, „40 der 65 Kilometer“: what stands between a part and its whole. */
const partLink = memoOf(({ frame, reading }: LanguagePack) => {
  if (reading.grammar !== 'latin') return /(?!)/u;
  const heads = frame['count-heads'].map((head) => head.split(' ').at(-1) ?? head);
  const of = oneOf([...frame['levels-of'], ...frame['shares-of'], ...heads]);
  return new RegExp(`^(?:${of})(?:\\s(?:${oneOf(frame.determiners)}))?$`, 'iu');
});

const amountIn = ({ value }: ReadQuantity): Big =>
  value.kind === 'number' ? value.amount : Big(0);

const isConjunction = (text: string, { frame }: LanguagePack): boolean =>
  text === '、' || text === ',' || frame.conjunctions.includes(text);

/** “Grew from 14 million tonnes in 2021 to 28 million”: what the level that it came to is counted in, where it does not say. */
function departureOf(
  { start, end, magnitude }: ReadQuantity,
  quantities: SourceText['quantities'],
  normal: SourceText['normal'],
  { frame, reading }: LanguagePack,
): ReadQuantity | undefined {
  if (reading.grammar !== 'latin') return undefined;
  const at = firstEndingBehind(quantities, start - 1);
  const before = quantities
    .slice(Math.max(0, at - 2), at + 1)
    .filter((each) => each.end <= start && each.value.kind !== 'date')
    .at(-1);
  if (before === undefined || before.unit.kind === 'none' || before.isPart === true)
    return undefined;
  // “Up by 4.2% to 856 million”: no share is counted in millions.
  if (magnitude !== '' && before.unit.kind !== 'currency' && before.unit.kind !== 'word')
    return undefined;
  const { text } = normal;
  const [from, to] = [before.start, start].map((offset) =>
    text.slice(0, normal.normal(offset)).slice(-longestWord).trimEnd().toLowerCase(),
  );
  const between = text.slice(normal.normal(before.end), normal.normal(start)).toLowerCase();
  const behind = text.slice(normal.normal(end), normal.normal(end) + longestWord);
  const isOpened = frame.from.some((word) => from?.endsWith(` ${word}`));
  const isReached = frame.to.some((word) => to?.endsWith(` ${word}`));
  const isOfYear = /^[^,;.:!?()\d]*(?:(?:1[89]|2[01])\d{2}\s[^,;.:!?()\d]*)?$/u.test(between);
  return isOpened && isReached && isOfYear && closesLevel.test(behind) ? before : undefined;
}

/** In UTF-16 units. */
const longestWord = 24;

/** Behind a level stands an end, or its year: nothing that it counts. */
const closesLevel =
  /^(?:$|[.,;:!?)]|\s(?:\p{L}+\s){1,2}(?:1[89]|2[01])\d{2}(?!\d)|\s(?:1[89]|2[01])\d{2}(?!\d))/u;
