import { memo, memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { hanDigit, hanPower } from '../../han-numeral.js';
import type { Unit } from '../../quantity.js';
import { marksRead } from '../text/source-marks.js';
import { currencyAdjectives, currencyWords } from './currency-words.js';
import { entry, everyUnit, listed, phrases, type Phrases } from './phrases.js';
import { datesOf, type DatePatterns } from '../dates/date-patterns.js';
import type { MinorCurrency } from '../../../language/schema/figure-grammar.js';
import { rateWords, type RateWords } from './rate-words.js';
import { anyOf, spellings, tensWithOnes, unaccented } from './spellings.js';
import { durationWords, type TimePart } from './time-parts.js';
import { tails, type Tail } from './tails.js';
import { wordsOfQualifiers, type WordsOfQualifiers } from './words-of-qualifiers.js';

/** The words of a pack, printed and understood, compiled for looking up in folded text. */
export interface Vocabulary extends RateWords, WordsOfQualifiers {
  readonly pack: LanguagePack;
  /** Characters that may open the decimals of a number, and that may part its groups; folded. */
  readonly decimals: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly minusWords: Phrases<true>;
  readonly magnitudes: Phrases<number>;
  readonly currenciesBefore: Phrases<string>;
  readonly tails: Phrases<Tail>;
  readonly links: Phrases<true>;
  readonly rangeSigns: Phrases<true>;
  readonly numbers: Phrases<string>;
  readonly numberJoiners: Phrases<true>;
  readonly partsAfter: Phrases<true>;
  readonly spansBehind: Phrases<true>;
  readonly halvesBefore: Phrases<true>;
  readonly notHalves: Phrases<true>;
  readonly notNumerals: Phrases<true>;
  readonly fractions: Phrases<string>;
  readonly ordinalWords: Phrases<number>;
  readonly dates: DatePatterns;
  /** The numeral that a character is in this language. */
  readonly character: (
    unit: string,
  ) => { readonly digit?: number; readonly power?: number } | undefined;
  /** Between the parts of a number in words; true where they stand between tens and ones too. */
  readonly joiners: Phrases<boolean>;
  readonly compoundNumbers: Phrases<string>;
  readonly compoundMagnitudes: Phrases<number>;
  /** Numerals in kana, as the hanzi of each. */
  readonly readings: Phrases<string>;
  /** Between a qualifier and digits they are no one: “casi un 12 %”. */
  readonly articles: Phrases<true>;
  /** Between a bound and its digits they are of the noun behind: “como máximo a 80 personas”. */
  readonly prepositions: Phrases<true>;
  readonly majorities: Phrases<true>;
  readonly every: Phrases<true>;
  readonly everyNth: Phrases<number>;
  readonly letters: Phrases<number>;
  readonly halves: Phrases<string>;
  readonly denominators: Phrases<number>;
  /** Between a fraction and the magnitude that it is of: “of a” million. */
  readonly fractionLinks: Phrases<true>;
  /** Parts of currencies, which one wording may be of several: cents. */
  readonly minorCurrencies: Phrases<readonly MinorCurrency[]>;
  readonly durations: Phrases<TimePart>;
  readonly points: Phrases<true>;
  readonly mixed: Phrases<true>;
  readonly shares: Phrases<true>;
  /** Those that are read behind a noun as well: sur. */
  readonly sharesApart: Phrases<true>;
  readonly ratios: Phrases<true>;
  /** Between the terms of what may be a ratio: to. */
  readonly toldRatios: Phrases<true>;
  readonly ratioHeads: RegExp;
  readonly multiples: Phrases<string>;
  readonly none: Phrases<true>;
  readonly minusBehind: Phrases<true>;
  readonly fractionSign: Phrases<true> | undefined;
  readonly currenciesAfter: Phrases<string>;
  /** “Canadian” behind a sum in dollars. */
  readonly currencyAdjectives: Phrases<string>;
  /** Words by which “from 40 to 60” is a change, and no range. */
  readonly changeWords: RegExp;
  /** Words that say of a bare number that it is an age. */
  readonly ages: RegExp | undefined;
  readonly rates: Phrases<Readonly<Record<string, string>>>;
  /** Opens a range; its meaning is what stands between the ends. */
  readonly between: Phrases<readonly string[]>;
  readonly magnitudeLinks: Phrases<true>;
  /** Before four digits they make a year of them, whatever stands behind: in (2025 volunteers …). */
  readonly beforeYears: Phrases<true>;
  /** Before the level that a change came to, and before the one that it began with. */
  readonly levelsTo: Phrases<true>;
  readonly levelsFrom: Phrases<true>;
  /** Right before an amount that has to follow: came to. */
  readonly amountDue: Phrases<true>;
  readonly namesBefore: Phrases<true>;
  /** Before such a word they make a verb of it: will train 40 nurses. */
  readonly verbsBefore: Phrases<true>;
  readonly namesAfter: Phrases<true>;
  /** Whether a comma of the text that is read parts two cells. */
  readonly isCellComma: (position: number) => boolean;
  /** Whether the number of a figure may begin with a UTF-16 unit; dates may besides. */
  readonly mayBegin: (unit: string) => boolean;
}

type Units = Iterable<Unit> & object;

/** The vocabulary of a pack, or of a pack with the units of a report beside its own; compiled once for each. */
export const vocabularyOf = (pack: LanguagePack, units?: Units): Vocabulary =>
  units === undefined ? ofPack(pack) : withUnits(pack)(units);

const ofPack = memoOf(compile);

const withUnits = memoOf((pack: LanguagePack) => {
  const byWords = new Map<string, Vocabulary>();
  return memoOf((units: Units): Vocabulary => {
    // A report that is read again has other objects for the same units.
    const words = JSON.stringify([...units]);
    const known = byWords.get(words);
    if (known !== undefined) return known;
    const made = { ...ofPack(pack), tails: phrases(() => tails(pack, [...units])) };
    if (byWords.size >= mostVocabularies) byWords.clear();
    byWords.set(words, made);
    return made;
  });
});

/** Of one pack with the units of different reports. */
const mostVocabularies = 20;

function compile(pack: LanguagePack): Vocabulary {
  const { reading, numbers, ranges, ordinals, numerals, frame } = pack;
  const words = { ignoreCase: true };
  const vocabulary = {
    pack,
    ...marksRead(pack),
    ...wordsOfQualifiers(pack),
    minusWords: listed(reading.minusWords),
    magnitudes: phrases(
      [
        ...numbers.magnitudes.flatMap(({ words: forms, power }) =>
          Object.values(forms).map((form) => [form, power] as const),
        ),
        ...reading.magnitudes,
      ],
      words,
    ),
    currenciesBefore: phrases(() => currencyWords(pack, 'before')),
    currenciesAfter: phrases(() => currencyWords(pack, 'after')),
    currencyAdjectives: phrases(() => currencyAdjectives(pack)),
    character: characterOf(pack),
    joiners: phrases(
      [
        ...reading.numberJoiners.map((word) => [word, false] as const),
        ...numerals.joiners.map((word) => [word, true] as const),
      ],
      words,
    ),
    compoundNumbers: phrases(spellings(reading.numbers, pack), { ...words, inWords: true }),
    compoundMagnitudes: phrases(
      [...reading.magnitudes].filter(([word]) => /^\p{L}+$/u.test(word)),
      { ...words, inWords: true },
    ),
    readings: phrases(Object.entries(numerals.readings)),
    articles: listed(reading.grammar === 'latin' ? reading.articles : []),
    prepositions: listed(reading.boundPrepositions),
    majorities: listed(numerals.majorities),
    every: listed(numerals.every.before),
    everyNth: phrases(Object.entries(numerals.every.ordinals), words),
    letters: phrases(Object.entries(numerals.letters), { inWords: true }),
    halves: phrases(Object.entries(numerals.halves), { ...words, inWords: numerals.compounds }),
    denominators: phrases(unaccented(Object.entries(numerals.denominators)), words),
    fractionLinks: listed(numerals['fraction-links']),
    minorCurrencies: phrases(
      Object.entries(numerals['minor-currencies']).map(([word, part]) => [word, [part]] as const),
      words,
    ),
    durations: phrases(durationWords(pack), words),
    points: listed(numerals.points),
    mixed: listed(numerals.mixed),
    shares: listed(numerals.shares),
    sharesApart: listed(numerals['shares-apart']),
    ratios: listed(numerals.ratios),
    toldRatios: listed(numerals['told-ratios'].between),
    ratioHeads: anyOf(numerals['told-ratios'].heads, reading.grammar),
    multiples: phrases(Object.entries(numerals.multiples), words),
    none: listed(numerals.none),
    minusBehind: listed(numerals['minus-behind']),
    fractionSign: reading.fractionSign === undefined ? undefined : listed([reading.fractionSign]),
    ...rateWords(pack),
    changeWords: changeWords(pack),
    ages: numerals.ages.length === 0 ? undefined : anyOf(numerals.ages, reading.grammar),
    rates: phrases(Object.entries(frame.rates), words),
    between: phrases(
      frame.between.map(
        ([opener]) =>
          [
            opener,
            frame.between.flatMap(([each, word]) => (each === opener ? [word] : [])),
          ] as const,
      ),
      words,
    ),
    magnitudeLinks: listed(numerals.links),
    beforeYears: listed(frame['before-years']),
    levelsTo: listed(frame.to),
    levelsFrom: listed(frame.from),
    amountDue: listed([...frame['amount-due'], ...frame.amounting]),
    namesBefore: listed(frame['names-before']),
    verbsBefore: listed([...frame.modals.verbs, ...Object.keys(frame.statuses)]),
    namesAfter: listed(frame['names-after']),
    isCellComma: () => false,
    tails: phrases(() => tails(pack, [])),
    links: phrases(
      [
        numbers.magnitudeLink?.text,
        numbers.magnitudeLink?.elided,
        numbers.magnitudeLink?.elided.replaceAll('’', "'"),
      ].flatMap((link) => (link?.trim() === '' ? [] : entry(link, true as const))),
    ),
    rangeSigns: phrases(
      [ranges.sign, ranges.signBesideMinus, ...reading.rangeSigns].map((sign) => [
        sign,
        true as const,
      ]),
    ),
    numbers: phrases(
      [...tensWithOnes(reading.numbers, pack), ...spellings(reading.numbers, pack)],
      words,
    ),
    numberJoiners: listed(reading.numberJoiners),
    partsAfter: listed(reading.partsAfter),
    spansBehind: listed(reading.spansBehind),
    halvesBefore: phrases(
      reading.halvesBefore.flatMap((word) => entry(word, true as const)),
      words,
    ),
    notHalves: listed(reading.notHalves),
    notNumerals: phrases(
      [
        ...reading.notNumerals,
        // “Medio Ambiente”, “third party”: what is no figure in print is none in a source.
        ...(reading.grammar === 'latin' ? pack.proofreading.noFigures : []),
      ].flatMap((word) => entry(word, true as const)),
      words,
    ),
    fractions: phrases(reading.fractions, words),
    ordinalWords: phrases(
      [
        ...[...ordinals.words].map(([number, word]) => [word, number] as const),
        ...reading.ordinals,
      ],
      words,
    ),
    dates: datesOf(pack),
  };
  const { fractions, ordinalWords, numbers: numberWords, none, multiples, readings } = vocabulary;
  const { majorities, every, halvesBefore } = vocabulary;
  const openers = [
    numberWords,
    fractions,
    ordinalWords,
    none,
    multiples,
    readings,
    majorities,
    every,
    halvesBefore,
  ];
  return {
    ...vocabulary,
    mayBegin: memo(
      (unit) =>
        /[\d.½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/u.test(unit) ||
        vocabulary.character(unit) !== undefined ||
        openers.some(({ begins }) => begins(unit)),
      everyUnit,
    ),
  };
}

/** 二, and in Korean 이, by the one table. */
const characterOf = ({ reading, numerals, script }: LanguagePack): Vocabulary['character'] =>
  memo((unit) => {
    const own = numerals.characters[unit];
    const han = own ?? (reading.grammar === 'han' || script === 'Kore' ? unit : undefined);
    if (han === undefined) return undefined;
    const [digit, power] = [hanDigit(han), hanPower(han)];
    if (digit !== undefined) return { digit };
    return power === undefined ? undefined : { power };
  }, everyUnit);

const changeWords = ({ reading, frame, script }: LanguagePack): RegExp =>
  anyOf(
    [...frame.rises, ...frame.falls, ...reading.changeWords],
    script === 'Latn' ? 'latin' : 'han',
  );
