import { memoOf, memoOfText } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../quantity.js';
import { withPartsOfYears } from './dates/parts-behind-years.js';
import { withMonthsInBracket } from './dates/bracketed-months.js';
import { dateAt, yearOf } from './dates/date-at.js';
import { figureAt } from './figure/figure-at.js';
import type { Found } from './figure/found.js';
import type { Before } from './figure/before/left.js';
import { markPassed } from './beside/mark-passed.js';
import { qualifierApart } from './beside/qualifier-apart.js';
import { belowNought } from './beside/negative-balances.js';
import { cellCommas } from './text/comma-lines.js';
import { normalise, type NormalText } from './text/normalise.js';
import { cutsWord } from './vocabulary/phrases.js';
import type { FramePart, ReadQuantity } from './read-quantity.js';
import { vocabularyOf, type Vocabulary } from './vocabulary/vocabulary.js';
import { asPieces } from './beside/pieces.js';
import { isPart, ofSamePart } from './dates/same-part.js';
import { sharingBase } from './beside/shared-bases.js';
import { withSharedScales } from './beside/shared-scales.js';
import { withoutAlternatives } from './beside/alternatives.js';
import { withGappedUnits } from './beside/gapped.js';
import { withSharedUnits } from './beside/shared-units.js';
import { asWeights } from './beside/weights.js';

/**
 * Finds every quantity in running text: numbers in digits, hanzi and words, with qualifier, magnitude and unit,
 * ranges, fractions, ratios, ordinals and dates. They do not overlap and come in the order of the text.
 *
 * A figure is found by its number; from there the reader looks back and ahead over as much as belongs to it, a bounded
 * number of words, so that the work grows with the length of the text. What touches a figure and is not understood
 * makes it one that bears nothing out (`isPart`, with the characters in `unread`).
 *
 * @param units a report's own units, read beside those of the pack; hand in one collection for many texts
 */
export const readQuantities = (
  text: string,
  pack: LanguagePack,
  units?: Iterable<Unit> & object,
): readonly ReadQuantity[] => readBy(vocabularyOf(pack, units))(text);

const readBy = memoOf((vocabulary: Vocabulary) =>
  memoOfText((text) => readNormal(normalise(text), text, vocabulary)),
);

/** The same of a text that was brought into one form; offsets are those of the text as it was given. */
export function readNormal(
  normal: NormalText,
  given: string,
  words: Vocabulary,
): readonly ReadQuantity[] {
  const { text } = normal;
  const vocabulary = forText(words, text);
  const quantities: Found[] = [];
  let last: Found | undefined;
  let amount: Found | undefined;
  let part: Found | undefined;
  let standing: StandingCurrency | undefined;
  let position = 0;
  while (position < text.length) {
    const found = quantityAt(
      text,
      position,
      { floor: last?.end ?? 0, isFigure: last !== undefined && !signsBehind(last, text) },
      vocabulary,
    );
    if (found === undefined) {
      position += 1;
      continue;
    }
    if ('skip' in found) {
      position = found.skip;
      continue;
    }
    const joined = goesOnFrom(last, found, text, vocabulary);
    const apart = qualifierApart(text, found, vocabulary) ?? markPassed(text, found, vocabulary);
    const told = ofSamePart(found, part, text, vocabulary.pack);
    const whole = {
      ...inStanding(standing, sharingBase(amount, told, text, vocabulary)),
      ...(apart === undefined ? {} : { qualifier: apart }),
      ...(joined ? { isPart: true as const } : {}),
    };
    quantities.push(whole);
    last = whole;
    if (whole.value.kind !== 'date') amount = whole;
    else if (isPart(whole)) part = whole;
    standing = saidFromHereOn(text, whole, vocabulary) ?? standing;
    position = Math.max(whole.end, position + 1);
  }
  const { pack } = vocabulary;
  const dated = withPartsOfYears(quantities);
  const weighed = asPieces(asWeights(dated, text, pack), text, pack);
  const scaled = belowNought(withSharedScales(weighed, text, vocabulary), text, pack);
  const shared = withGappedUnits(withSharedUnits(scaled, text, pack), text, pack);
  return withoutAlternatives(shared, text, pack).map((each) => asGiven(each, normal, given));
}

/** 3월 -2.4%: behind a date and a space a minus that touches its number joins it to none. */
const signsBehind = ({ value, end }: Found, text: string): boolean =>
  value.kind === 'date' && /^ [-−]\d/u.test(text.slice(end, end + 3));

/** Commas are looked at where there are lines of cells; nearly no text has any. */
function forText(vocabulary: Vocabulary, text: string): Vocabulary {
  const lines = cellCommas(text);
  const listed = listCommas(text);
  if (lines.size === 0)
    return listed.size === 0
      ? vocabulary
      : { ...vocabulary, isCellComma: (position) => listed.has(position) };
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (position: number): number => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    ...vocabulary,
    isCellComma: (position) =>
      text.charAt(position) === ',' && (listed.has(position) || lines.has(lineOf(position))),
  };
}

/** 22,24,26: three numbers and more whose commas group no digits, and are no decimal sign. */
function listCommas(text: string): ReadonlySet<number> {
  const commas = new Set<number>();
  for (const { 0: run, index } of text.matchAll(
    /(?<![\d.,])\d{1,4}(?:,\d{1,4}){2,}(?![\d,]|\.\d)/gu,
  )) {
    const [, ...others] = run.split(',');
    if (others.some((each) => each.length === 3)) continue;
    for (let at = run.indexOf(','); at >= 0; at = run.indexOf(',', at + 1)) commas.add(index + at);
  }
  return commas;
}

function asGiven(found: Found, { given }: NormalText, text: string): ReadQuantity {
  const { start, end } = given(found.start, found.end);
  const frame = found.frame?.map((part): FramePart => ({
    ...part,
    ...given(part.start, part.end),
  }));
  return {
    ...found,
    start,
    end,
    text: text.slice(start, end),
    ...(found.number === undefined ? {} : { number: given(found.number.start, found.number.end) }),
    ...(frame === undefined ? {} : { frame }),
  };
}

/** 342亿元(港币,下同): what the word before the bracket means from there on. */
interface StandingCurrency {
  readonly word: string;
  readonly code: string;
}

function saidFromHereOn(
  text: string,
  { start, end, unit }: Found,
  { pack, tails }: Vocabulary,
): StandingCurrency | undefined {
  const { currency } = unit;
  const words = pack.numerals['from-here-on'];
  if (currency === undefined || words.length === 0) return undefined;
  const [, word = '', inside = ''] =
    /(\p{L}{1,3})\s?[(（]([^()（）]*)[)）]$/u.exec(text.slice(Math.max(start, end - 32), end)) ??
    [];
  if (!words.some((each) => inside.trim().endsWith(each))) return undefined;
  for (let at = 0; at < word.length; at += 1) {
    const name = tails.at(word, at);
    if (name?.end === word.length && name.meaning.unit.kind === 'currency')
      return { word: name.text, code: currency };
  }
  return undefined;
}

function inStanding(standing: StandingCurrency | undefined, found: Found): Found {
  const { unit } = found;
  if (standing === undefined || unit.kind !== 'currency' || unit.text !== standing.word)
    return found;
  const { otherCurrencies: _, ...own } = unit;
  return { ...found, unit: { ...own, id: standing.code, currency: standing.code } };
}

/** Behind a part of a number stands another part: “one” of “twenty one”. */
function goesOnFrom(
  last: Found | undefined,
  { start, number }: Found,
  text: string,
  { numberJoiners, isCellComma }: Vocabulary,
): boolean {
  if (last?.isPart !== true || last.value.kind === 'date') return false;
  if (isCellComma(last.end)) return false;
  const between = text.slice(last.end, start);
  if (between.length > 8) return false;
  const words = between.trim();
  if (words !== '' && numberJoiners.at(words, 0)?.end === words.length) return true;
  return (
    last.unit.kind === 'none' &&
    number !== undefined &&
    /^(?:[-.,/:：点點零，]| )?$/u.test(between) &&
    !/\n|\t/u.test(between)
  );
}

function quantityAt(
  text: string,
  position: number,
  before: Before,
  vocabulary: Vocabulary,
): Found | { readonly skip: number } | undefined {
  const found = amountOrDateAt(text, position, before, vocabulary);
  return found === undefined || 'skip' in found
    ? found
    : withMonthsInBracket(found, text, (at, other = text) => dateAt(other, at, vocabulary));
}

function amountOrDateAt(
  text: string,
  position: number,
  before: Before,
  vocabulary: Vocabulary,
): Found | { readonly skip: number } | undefined {
  const unit = text.charAt(position);
  if (unit === ' ') return undefined;
  const date = dateAt(text, position, vocabulary);
  if (!vocabulary.mayBegin(unit) || (cutsWord(text, position) && !/\d/u.test(unit))) return date;
  const amount = figureAt(text, position, before, vocabulary);
  if (amount === undefined) return date;
  if ('skip' in amount)
    return date !== undefined && date.end >= amount.skip ? date : (date ?? amount);
  const figure = yearOf(amount, text, vocabulary);
  // The longest reading is meant; of equals the first, so that 2020年 is a date and no span of years.
  // 112年每千人3.9人: behind a year no chain of units is of it.
  const isOfYear = figure.unit.isChain === true && date?.start === figure.start;
  return date !== undefined && (date.end >= figure.end || isOfYear) ? date : figure;
}
