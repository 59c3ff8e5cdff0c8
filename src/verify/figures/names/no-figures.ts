import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { isDuration } from '../../../quantity/durations.js';
import { touchedBy, type SourceText, type Stretch } from '../../sources/source-text.js';
import { isClassOfCounted } from '../../counted/class-of-counted.js';
import { fractionIn } from '../fraction-in.js';
import { leftOut, type LeftOut } from './left-out.js';
import { isGrade, isOfHeading, isOfName, isTurn } from './numbering.js';

/** The phrases of a text whose numbers are no figures that touch a stretch. */
export function phrasesLeftOut(
  text: string,
  pack: LanguagePack,
): (stretch: Stretch) => readonly LeftOut[] {
  const none = leftOut(text, pack);
  return (stretch) => none.flatMap((each) => touchedBy(each, stretch));
}

/**
 * Why such a phrase makes a quantity none to print: a house has no share, points or money. The whole of a share is of the
 * share: “three out of every ten”, 每十名中有三名.
 */
export function whyLeftOut(
  figure: ReadQuantity,
  phrases: readonly LeftOut[],
  pack: LanguagePack,
): string | undefined {
  const { unit, value, start } = figure;
  const isMeasured =
    unit.isMeasure === true && !isDuration(pack.units.get(unit.id ?? '')?.dimension);
  const isShare = value.kind === 'fraction' || fractionIn(figure) !== undefined;
  return phrases.find(
    (phrase) =>
      !(isShare && phrase.start >= start) &&
      !(
        phrase.isBare === true &&
        (unit.kind === 'percent' || unit.kind === 'percentage-point' || unit.kind === 'currency')
      ) &&
      !(phrase.isTime === true && isMeasured),
  )?.why;
}

/** “(thousand tonnes)” over a column, and “Passengers, thousand” at the end of a line over it, are what counts its figures. */
const isUnitOfHead = (
  { start, end, text: own }: ReadQuantity,
  text: string,
  { reading }: LanguagePack,
): boolean => {
  const [lead, rest] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  const isLast = /[,，]\s?$/u.test(lead) && /^(?:$|\n)/u.test(rest);
  return (
    !/\d/u.test(own) &&
    ((/[(（]\s?$/u.test(lead) && /^\s?[)）]/u.test(rest)) ||
      (isLast && reading.magnitudes.has(own.toLowerCase())))
  );
};

const isArticle = ({ value, spelling, unit }: ReadQuantity): boolean =>
  value.kind === 'number' && spelling === 'words' && value.amount.eq(1) && unit.kind === 'none';

/** What numbers a part of a text or grades, “(thousand tonnes)”, or is an article: it says how many of nothing. */
export const numbersNothing = (each: ReadQuantity, text: string, pack: LanguagePack): boolean =>
  isArticle(each) ||
  isAverage(each, pack) ||
  isUnitOfHead(each, text, pack) ||
  isOfHeading(each, text) ||
  isGrade(each, text, pack) ||
  isTurn(each, text, pack);

/** “La espera media fue”: a word for half before what it halves is one for the average behind a noun. */
const isAverage = ({ unit, text }: ReadQuantity, { reading }: LanguagePack): boolean =>
  reading.grammar === 'latin' &&
  unit.kind === 'none' &&
  reading.halvesBefore.includes(text.toLowerCase());

/** What a draft makes no fact of without a word, or says of whom another figure is: a source need not account for it. */
export function isNoFigure(
  source: SourceText,
  pack: LanguagePack,
): (each: ReadQuantity) => boolean {
  const { text } = source.source;
  const phrases = phrasesLeftOut(text, pack);
  return (each) =>
    numbersNothing(each, text, pack) ||
    isOfName(each, text, pack) ||
    isClassOfCounted(each, source) ||
    whyLeftOut(each, phrases(each.number ?? each), pack) !== undefined;
}
