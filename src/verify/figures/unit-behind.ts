import type { LanguagePack } from '../../language/pack.js';
import { formatFigure } from '../../quantity/format/format-figure.js';
import type { Quantity, Unit } from '../../quantity/quantity.js';
import { unitAgrees } from '../../quantity/read/agree.js';
import { foldWidth } from '../../quantity/read/text/fold.js';
import { skipSpace, type PhraseMatch } from '../../quantity/read/vocabulary/phrases.js';
import type { ReadUnit } from '../../quantity/read/read-quantity.js';
import type { Tail } from '../../quantity/read/vocabulary/tails.js';
import { vocabularyOf } from '../../quantity/read/vocabulary/vocabulary.js';
import type { FlatText, Piece } from '../sources/flat-text.js';
import type { Stretch } from '../sources/source-text.js';
import { wordAt } from './words-beside.js';
import { memoOf } from '../../memo.js';
import { inSameWriting } from '../../language/tags.js';

/** A figure in a text; `quantity` is absent for a date. */
export interface Printed {
  readonly piece: Piece;
  readonly quantity: Quantity | undefined;
}

/** Signs of units that stand in no list of words. */
const unitSigns = /^[‰‱°℃℉\p{Sc}]/u;

/**
 * A magnitude or unit that stands directly behind a printed figure and makes another of it. Behind a figure that is
 * printed without its unit, its own unit does not; behind a bare count a counter does not (“2.5 times”); behind a year
 * neither do years.
 */
export function unitBehind(
  flat: FlatText,
  { piece, quantity }: Printed,
  pack: LanguagePack,
  units: readonly Unit[],
): Stretch | undefined {
  const text = foldWidth(flat.text);
  const printed = flat.text.slice(piece.start, piece.end);
  // 2020年 and “June” end with no digit that a unit could be read with.
  if (quantity === undefined && !/\d$/u.test(printed)) return undefined;
  const start = /[ -]/u.test(text.charAt(piece.end)) ? piece.end + 1 : piece.end;
  const vocabulary = vocabularyOf(pack, units);
  const tail = vocabulary.tails.at(text, start);
  const magnitude = vocabulary.magnitudes.at(text, start);
  if (tail !== undefined && tail.end > (magnitude?.end ?? 0))
    return makesAnother(tail) ? { start, end: tail.end } : undefined;
  if (magnitude !== undefined) return { start, end: magnitude.end };
  return unitSigns.test(text.slice(start)) ? { start, end: start + 1 } : undefined;

  function makesAnother({ end, text: word, meaning: { unit: read } }: PhraseMatch<Tail>): boolean {
    // 成 is ten per cent, and the first of 成为.
    const isAmount =
      read.kind !== 'word' && !(read.kind === 'percent' && /^\p{Script=Han}$/u.test(word));
    const unit = unitOf(read, pack, units);
    if (!isAmount && isPartOfText(word, text.slice(end, end + 1), unit, pack)) return false;
    const isMeasure = unit?.kind === 'measure';
    const isCounted = pack.reading.grammar === 'han' && startsWithCounter(word, pack);
    if (quantity === undefined) {
      // “In 2020 dollars” is a price level.
      if (isAmount) return read.kind !== 'currency' || start === piece.end;
      const isPeople = pack.reading.grammar === 'han' && unit?.kind === 'counter';
      return (
        (isMeasure && !unit.dimension.endsWith('duration')) ||
        (isCounted && word.length > 1) ||
        isPeople
      );
    }
    if (quantity.unit.kind === 'none') return isAmount || isMeasure;
    if (printsUnit(printed, quantity, pack)) return isAmount || isMeasure || isCounted;
    return !unitAgrees({ unit: read }, quantity, pack);
  }
}

/** Letters that are a magnitude; where the language is written in letters, any that stand against digits. */
const lettersOf = memoOf(({ proofreading, reading }: LanguagePack): RegExp => {
  const { letters } = proofreading.typedAgainst;
  return reading.grammar === 'han' && letters.length > 0
    ? new RegExp(`^(?:${letters.join('|')})(?!\\p{Script=Latin})`, 'iu')
    : /^\p{Script=Latin}+/u;
});

/** Letters directly against the digits of a figure: 12K, 80th. In hanzi a name may follow them, a magnitude may not. */
export function lettersBehind(
  flat: FlatText,
  printed: Printed,
  pack: LanguagePack,
  units: readonly Unit[],
): Stretch | undefined {
  const { piece, quantity } = printed;
  if (quantity === undefined) return undefined;
  const behind = flat.text.slice(piece.end);
  const unit = wordAt(foldWidth(flat.text), piece.end, pack.proofreading.typedAgainst.units, pack);
  if (unit !== undefined && printsUnit(flat.text.slice(piece.start, piece.end), quantity, pack))
    return unit;
  if (!/[\p{Nd}]$/u.test(flat.text.slice(Math.max(0, piece.end - 2), piece.end))) return undefined;
  const spaced = /^ (?=(?:[KkM]|Md)(?![\p{Script=Latin}.’'-]))/u.test(behind) ? 1 : 0;
  const letters = lettersOf(pack).exec(behind.slice(spaced));
  if (letters === null || ownUnitBehind(flat, printed, pack, units) !== undefined) return undefined;
  const start = piece.end + spaced;
  return { start, end: start + letters[0].length };
}

/** Where a figure’s own unit ends that is typed behind it, as `form="number"` lets it. */
export function ownUnitBehind(
  flat: FlatText,
  { piece, quantity }: Printed,
  pack: LanguagePack,
  units: readonly Unit[],
): number | undefined {
  if (quantity === undefined) return undefined;
  const text = foldWidth(flat.text);
  const start = skipSpace(text, piece.end);
  const tail = vocabularyOf(pack, units).tails.at(text, start);
  return tail !== undefined && unitAgrees(tail.meaning, quantity, pack) ? tail.end : undefined;
}

/** Whether a figure is printed with its unit, as all but those of `form="number"` are. */
const printsUnit = (printed: string, quantity: Quantity, pack: LanguagePack): boolean =>
  quantity.unit.kind === 'percent' ||
  quantity.unit.kind === 'currency' ||
  printed !== formatFigure(quantity, pack, 'number').text;

/**
 * A word that need not be a unit: in a language of word spaces one in the singular (“4.5% year on year”, “12 city
 * projects”) or of one letter (l’an); in any other one of a single character that goes on (升至, 年均).
 */
function isPartOfText(
  word: string,
  next: string,
  unit: KnownUnit | undefined,
  pack: LanguagePack,
): boolean {
  if (pack.reading.grammar === 'han')
    return [...word].length === 1 && /\p{L}/u.test(word) && /\p{L}/u.test(next);
  if ([...word].length === 1) return /[^\p{Script=Latin}]/u.test(word) || /['’]/u.test(next);
  const words = unit && inSameWriting(unit.words, pack.tag);
  return words?.one !== undefined && words.one !== words.other && words.one === word;
}

type KnownUnit = Pick<Unit, 'kind' | 'dimension' | 'words'>;

const unitOf = (
  { id }: ReadUnit,
  pack: LanguagePack,
  units: readonly Unit[],
): KnownUnit | undefined => {
  const own = units.find((unit) => unit.id === id);
  const known = id === undefined ? undefined : pack.units.get(id);
  return own ?? (known && { ...known, words: { [pack.tag]: known.words } });
};

const startsWithCounter = (word: string, { reading }: LanguagePack): boolean =>
  reading.counters.some((counter) => word.startsWith(counter));
