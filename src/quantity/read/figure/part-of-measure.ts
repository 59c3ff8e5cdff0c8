import type { ReadUnit } from '../read-quantity.js';
import { skipSpace } from '../phrases.js';
import type { Vocabulary } from '../vocabulary.js';
import { tailAt } from './unit-at.js';

/**
 * ½ km, 2 1/2 hours, “¾ of an hour”: what can be divided, behind a fraction of digits, is what the fraction is of, and the
 * figure is no share.
 */
export function partOfMeasure(
  text: string,
  end: number,
  vocabulary: Vocabulary,
): { readonly end: number; readonly unit: ReadUnit } | undefined {
  const { pack, fractionLinks } = vocabulary;
  const link = fractionLinks.at(text, skipSpace(text, end));
  const tail = tailAt(text, link?.end ?? end, vocabulary);
  if (tail === undefined || tail.unit.isChain === true || tail.unit.id === undefined)
    return undefined;
  return pack.units.get(tail.unit.id)?.kind === 'measure'
    ? { end: tail.end, unit: tail.unit }
    : undefined;
}
