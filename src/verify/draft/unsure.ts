import { oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { firstEndingBehind, type SourceText } from '../sources/source-text.js';
import { unitBefore } from './unit-of-figure.js';
import { datesOf } from '../times/nearby/dates-of-text.js';

/**
 * Why nobody can tell from its words what a figure says, so that it is told and not drafted: “a third bridge” is a place or a part,
 * “than in the third” has its noun elsewhere, the length of 昨年1年間 is that of the time before it.
 */
export function whyUnsure(figure: ReadQuantity, source: SourceText): string | undefined {
  const { pack } = source;
  if (pack === undefined) return undefined;
  const { text } = source.source;
  if (isOfTimeBefore(figure, source)) return 'it says how long the time before it is';
  if (isUpToDate(figure, source, pack))
    return 'it says how long the time up to the date behind it is';
  if (isOfUnreadShare(figure, source, pack))
    return 'the two numbers may be a share: “one caller in 30”';
  if (isInMagnitudeBefore(figure, source))
    return 'the amount before it has a magnitude, and it has none of its own';
  if (pack.reading.grammar !== 'latin') return undefined;
  const forms = formsOf(pack);
  const lead = text.slice(Math.max(0, figure.start - longestLead), figure.start);
  const rest = text.slice(figure.end, figure.end + longestRest);
  if (figure.value.kind === 'ordinal')
    return /^\p{L}/u.test(figure.text) && forms.article.test(lead) && forms.ends.test(rest)
      ? 'a place in an order whose noun stands elsewhere'
      : undefined;
  const isNamed = forms.place.test(figure.text) && figure.unit.kind === 'none';
  return isNamed && !forms.ends.test(rest) && !forms.part.test(rest.replace(share, ''))
    ? 'it may be a part of something or a place in an order'
    : undefined;
}

/** A length that stands right behind a date, or behind 昨年. */
function isOfTimeBefore({ unit, start }: ReadQuantity, source: SourceText): boolean {
  const { pack } = source;
  if (pack?.units.get(unit.id ?? '')?.dimension !== 'calendar-duration') return false;
  return (
    datesOf(source).some(({ end }) => end === start) ||
    pack.proofreading.relativeTime.some((word) => source.source.text.endsWith(word, start))
  );
}

/** “Six months to 30 September 2022”. */
function isUpToDate(
  { unit, end }: ReadQuantity,
  { source: { text }, quantities }: SourceText,
  pack: LanguagePack,
): boolean {
  if (pack.units.get(unit.id ?? '')?.dimension !== 'calendar-duration') return false;
  const next = quantities[firstEndingBehind(quantities, end)];
  return (
    next?.value.kind === 'date' &&
    pack.frame.to.includes(text.slice(end, next.start).trim().toLowerCase())
  );
}

/** Of “one caller in 30” each: a number in words, one noun, and a larger one in digits that counts nothing. */
function isOfUnreadShare(
  figure: ReadQuantity,
  { source: { text }, quantities }: SourceText,
  pack: LanguagePack,
): boolean {
  if (pack.reading.grammar !== 'latin' || pack.frame['verbs-last']) return false;
  const at = firstEndingBehind(quantities, figure.start);
  const [before, own, next] = [quantities[at - 1], quantities[at], quantities[at + 1]];
  const isShare = (part: ReadQuantity | undefined, whole: ReadQuantity | undefined): boolean =>
    part?.value.kind === 'number' &&
    whole?.value.kind === 'number' &&
    part.spelling === 'words' &&
    whole.spelling === 'digits' &&
    whole.unit.kind === 'none' &&
    whole.value.amount.gt(part.value.amount) &&
    formsOf(pack).among.test(text.slice(part.end, whole.start));
  return isShare(before, own) || isShare(own, next);
}

/** « 12 millions d’euros au programme, qui en reçoit 8,5 »: a number with decimals, and nothing behind it that it counts. */
function isInMagnitudeBefore(figure: ReadQuantity, source: SourceText): boolean {
  const {
    quantities,
    source: { text },
  } = source;
  if (
    (figure.place ?? 0) >= 0 ||
    figure.magnitude !== '' ||
    !/^\s?(?:$|[.,;。，、])/u.test(text.slice(figure.end, figure.end + 2))
  )
    return false;
  const before = quantities[firstEndingBehind(quantities, figure.start) - 1];
  return unitBefore(figure, source).unitBefore !== undefined && before?.magnitude !== '';
}

/** In UTF-16 units. */
const longestLead = 8;
const longestRest = 48;

/** A bracket tells what the part is in numbers: “a third (33%) of”. */
const share = /^\s[(]\s?[\d.,\s]{1,12}\s?%?[)]/u;

const formsOf = memoOf(({ frame, reading, ordinals, numerals }: LanguagePack) => {
  const places = oneOf([...new Set([...ordinals.words.values(), ...reading.ordinals.keys()])]);
  const articles = oneOf([...frame.determiners, ...reading.articles]);
  const behind = oneOf([
    ...frame['levels-of'],
    ...frame['shares-of'],
    ...frame.differences,
    ...frame['changes-behind'],
    ...frame['noun-ends'],
    ...frame['behind-nouns'],
    ...frame['counted-before'],
    ...frame.conjunctions,
    ...frame.to,
    ...frame.by,
    ...frame.from,
  ]);
  return {
    among: new RegExp(`^\\s\\p{L}+\\s(?:${oneOf(numerals.shares) || '(?!)'})\\s$`, 'iu'),
    /** Written like a place, alone or behind an article. */
    place: new RegExp(`^(?:(?:${articles})\\s)?(?:${places || '(?!)'})$`, 'iu'),
    article: new RegExp(`(?<!\\p{L})(?:${articles || '(?!)'})\\s$`, 'iu'),
    /** Its clause ends behind it. */
    ends: /^\s?(?:$|[.,;:!?)\n])/u,
    part: new RegExp(`^\\s?(?:[\\d%–—-]|(?:${behind || '(?!)'})(?![\\p{L}’']))`, 'iu'),
  };
});
