import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../quantity.js';
import { amountAt } from './amount-at.js';
import { foldWidth } from './fold.js';
import type { ReadQuantity } from './read-quantity.js';
import { dateAt, fractionAt, ordinalAt, yearOf } from './special-at.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

type Found = Omit<ReadQuantity, 'text'>;

/**
 * Finds every quantity in running text: numbers in digits, hanzi and words, with qualifier, magnitude and unit,
 * ranges, fractions, ordinals and dates. They do not overlap and come in the order of the text.
 *
 * @param units a report's own units, read beside those of the pack; hand in one collection for many texts
 */
export function readQuantities(
  text: string,
  pack: LanguagePack,
  units?: Iterable<Unit> & object,
): readonly ReadQuantity[] {
  const vocabulary = vocabularyOf(pack, units);
  const folded = foldWidth(text);
  const quantities: ReadQuantity[] = [];
  let position = 0;
  while (position < folded.length) {
    const found = quantityAt(folded, position, vocabulary);
    if (found !== undefined) {
      const joined = goesOnFrom(quantities.at(-1), found, folded, vocabulary);
      quantities.push({
        ...found,
        text: text.slice(found.start, found.end),
        ...(joined ? { isPart: true } : {}),
      });
    }
    position = found?.end ?? position + 1;
  }
  return quantities;
}

/** Behind a part of a number stands another part: “one” of “twenty one”. */
function goesOnFrom(
  last: ReadQuantity | undefined,
  { start }: Found,
  text: string,
  { numberJoiners }: Vocabulary,
): boolean {
  if (last?.isPart !== true) return false;
  const between = text.slice(last.end, start).trim();
  if (between !== '' && numberJoiners.at(between, 0)?.end === between.length) return true;
  return last.unit.kind === 'none' && /^[-.,/点點零]?$/u.test(between);
}

function quantityAt(text: string, position: number, vocabulary: Vocabulary): Found | undefined {
  const unit = text.charAt(position);
  if (unit === ' ') return undefined;
  const date = dateAt(text, position, vocabulary);
  if (!vocabulary.mayBegin(unit)) return date;
  const amount = amountAt(text, position, vocabulary);
  const candidates = [
    date,
    fractionAt(text, position, vocabulary),
    ordinalAt(text, position, vocabulary),
    amount === undefined ? undefined : yearOf(amount, text, vocabulary),
  ];
  // The longest reading is meant; of equals the first, so that 2020年 is a date and no span of years.
  return candidates.reduce<Found | undefined>(
    (best, found) =>
      found !== undefined && (best === undefined || found.end > best.end) ? found : best,
    undefined,
  );
}
