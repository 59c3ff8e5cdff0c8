import { memo } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { hanDigit, hanPower } from '../../han-numeral.js';
import { entry, everyUnit, listed, phrases, type Phrases } from './phrases.js';
import { spellings, tensWithOnes } from './spellings.js';

/** Words that a number is written in, and those that only look so. */
export interface NumberWords {
  /** The numeral that a character is in this language. */
  readonly character: (
    unit: string,
  ) => { readonly digit?: number; readonly power?: number } | undefined;
  readonly numbers: Phrases<string>;
  readonly compoundNumbers: Phrases<string>;
  readonly numberJoiners: Phrases<true>;
  /** Between the parts of a number in words; true where they stand between tens and ones too. */
  readonly joiners: Phrases<boolean>;
  readonly magnitudes: Phrases<number>;
  readonly compoundMagnitudes: Phrases<number>;
  readonly magnitudeLinks: Phrases<true>;
  /** Numerals in kana, as the hanzi of each. */
  readonly readings: Phrases<string>;
  readonly letters: Phrases<number>;
  readonly points: Phrases<true>;
  /** Behind the word for the decimal sign alone: oh. */
  readonly spokenDigits: Phrases<string>;
  readonly multiples: Phrases<string>;
  readonly none: Phrases<true>;
  readonly absent: Phrases<true>;
  readonly minusWords: Phrases<true>;
  readonly minusBehind: Phrases<true>;
  readonly ordinalWords: Phrases<number>;
  /** Behind a number they make a place in a series of it. */
  readonly ordinalTails: Phrases<true>;
  readonly notNumerals: Phrases<true>;
}

export function numberWords(pack: LanguagePack): NumberWords {
  const { reading, numbers, ordinals, numerals } = pack;
  const words = { ignoreCase: true };
  return {
    character: characterOf(pack),
    numbers: phrases(
      [...tensWithOnes(reading.numbers, pack), ...spellings(reading.numbers, pack)],
      words,
    ),
    compoundNumbers: phrases(spellings(reading.numbers, pack), { ...words, inWords: true }),
    numberJoiners: listed(reading.numberJoiners),
    joiners: phrases(
      [
        ...reading.numberJoiners.map((word) => [word, false] as const),
        ...numerals.joiners.map((word) => [word, true] as const),
      ],
      words,
    ),
    magnitudes: phrases(
      [
        ...numbers.magnitudes.flatMap(({ words: forms, power }) =>
          Object.values(forms).map((form) => [form, power] as const),
        ),
        ...reading.magnitudes,
      ],
      words,
    ),
    compoundMagnitudes: phrases(
      [...reading.magnitudes].filter(([word]) => /^\p{L}+$/u.test(word)),
      { ...words, inWords: true },
    ),
    magnitudeLinks: listed(numerals.links),
    readings: phrases(Object.entries(numerals.readings)),
    letters: phrases(Object.entries(numerals.letters), { inWords: true }),
    points: listed(numerals.points),
    spokenDigits: phrases(Object.entries(numerals['spoken-digits']), words),
    multiples: phrases(Object.entries(numerals.multiples), words),
    none: listed(numerals.none),
    absent: listed(numerals.absent.words),
    minusWords: listed(reading.minusWords),
    minusBehind: listed(numerals['minus-behind']),
    ordinalWords: phrases(
      [
        ...[...ordinals.words].map(([number, word]) => [word, number] as const),
        ...reading.ordinals,
      ],
      words,
    ),
    ordinalTails: listed(numerals['ordinal-tails']),
    notNumerals: phrases(
      [
        ...reading.notNumerals,
        // “Medio Ambiente”, “third party”: what is no figure in print is none in a source.
        ...(reading.grammar === 'latin' ? pack.proofreading.noFigures : []),
      ].flatMap((word) => entry(word, true as const)),
      words,
    ),
  };
}

/** 二, and in Korean 이, by the one table. */
const characterOf = ({ reading, numerals, script }: LanguagePack): NumberWords['character'] =>
  memo((unit) => {
    const own = numerals.characters[unit];
    const han = own ?? (reading.grammar === 'han' || script === 'Kore' ? unit : undefined);
    if (han === undefined) return undefined;
    const [digit, power] = [hanDigit(han), hanPower(han)];
    if (digit !== undefined) return { digit };
    return power === undefined ? undefined : { power };
  }, everyUnit);
