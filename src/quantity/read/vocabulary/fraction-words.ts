import type { LanguagePack } from '../../../language/pack.js';
import { entry, listed, phrases, type Phrases } from './phrases.js';
import { anyOf, unaccented } from './spellings.js';

/** Words of parts, shares and ratios. */
export interface FractionWords {
  readonly fractions: Phrases<string>;
  readonly denominators: Phrases<number>;
  /** Those of one part alone, where the language has a plural: third. */
  readonly oneOfParts: Phrases<number>;
  readonly fractionSign: Phrases<true> | undefined;
  /** Between a fraction and the magnitude that it is of: “of a” million. */
  readonly fractionLinks: Phrases<true>;
  readonly partsAfter: Phrases<true>;
  readonly mixed: Phrases<true>;
  readonly halves: Phrases<string>;
  readonly halvesBefore: Phrases<true>;
  readonly notHalves: Phrases<true>;
  readonly majorities: Phrases<true>;
  readonly every: Phrases<true>;
  readonly everyNth: Phrases<number>;
  readonly shares: Phrases<true>;
  /** Those that are read behind a noun as well: sur. */
  readonly sharesApart: Phrases<true>;
  readonly ratios: Phrases<true>;
  /** Between the terms of what may be a ratio: to. */
  readonly toldRatios: Phrases<true>;
  readonly ratioHeads: RegExp;
}

export function fractionWords({ reading, numerals }: LanguagePack): FractionWords {
  const words = { ignoreCase: true };
  const { denominators, 'denominator-plural': plural, 'parts-alone': partsAlone } = numerals;
  return {
    fractions: phrases(reading.fractions, words),
    denominators: phrases(unaccented(Object.entries(denominators)), words),
    oneOfParts: phrases(
      unaccented(
        Object.entries(denominators).filter(
          ([word]) =>
            plural !== '' && `${word}${plural}` in denominators && !partsAlone.includes(word),
        ),
      ),
      words,
    ),
    fractionSign: reading.fractionSign === undefined ? undefined : listed([reading.fractionSign]),
    fractionLinks: listed(numerals['fraction-links']),
    partsAfter: listed(reading.partsAfter),
    mixed: listed(numerals.mixed),
    halves: phrases(Object.entries(numerals.halves), { ...words, inWords: numerals.compounds }),
    halvesBefore: phrases(
      reading.halvesBefore.flatMap((word) => entry(word, true as const)),
      words,
    ),
    notHalves: listed(reading.notHalves),
    majorities: listed(numerals.majorities),
    every: listed(numerals.every.before),
    everyNth: phrases(Object.entries(numerals.every.ordinals), words),
    shares: listed(numerals.shares),
    sharesApart: listed(numerals['shares-apart']),
    ratios: listed(numerals.ratios),
    toldRatios: listed(numerals['told-ratios'].between),
    ratioHeads: anyOf(numerals['told-ratios'].heads, reading.grammar),
  };
}
