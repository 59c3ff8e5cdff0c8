import Big from 'big.js';
import type { ReadNumber } from '../../number/number-at.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { rightOf, type Right } from '../behind/right.js';

/** Half of them is of a magnitude, and what is counted in it stands behind: “two thirds of a million boats”. */
export interface ScaledFraction {
  readonly scale: Big;
  readonly magnitude: string;
  readonly right: Right;
}

/** The magnitude behind a fraction, with or without “of a” between, and what stands behind that. */
export function scaledFraction(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  vocabulary: Vocabulary,
): ScaledFraction | undefined {
  const { fractionLinks, magnitudes, tails } = vocabulary;
  const link = fractionLinks.at(text, skipSpace(text, end));
  const found =
    magnitudes.at(text, skipSpace(text, link?.end ?? end)) ??
    (text.charAt(end) === '-' ? magnitudes.at(text, end + 1) : undefined);
  if (found === undefined || found.meaning < 3) return undefined;
  const { particles } = vocabulary.pack.numerals;
  if (particles.includes(found.text) && tails.at(text, skipSpace(text, found.end)) === undefined)
    return undefined;
  // 조각 is a piece, and no 조.
  const unit = tails.at(text, found.end - found.text.length);
  if (unit !== undefined && unit.end > found.end) return undefined;
  const number: ReadNumber = {
    start,
    end: found.end,
    amount: Big(1),
    spelling: 'words',
    magnitude: found.text,
    last: found.meaning,
    isPlain: false,
  };
  return {
    scale: Big(`1e${found.meaning}`),
    magnitude: found.text,
    right: rightOf(text, number, vocabulary),
  };
}
