import { memo, memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Unit } from '../../quantity.js';
import { datesOf, type DatePatterns } from '../dates/date-patterns.js';
import { marksRead } from '../text/source-marks.js';
import { currencyWords, type CurrencyWords } from './currency-words.js';
import { fractionWords, type FractionWords } from './fraction-words.js';
import { numberWords, type NumberWords } from './number-words.js';
import { entry, everyUnit, listed, phrases, type Phrases } from './phrases.js';
import { rateWords, type RateWords } from './rate-words.js';
import { tails, type Tail } from './tails.js';
import { durationWords, type TimePart } from './time-parts.js';
import { wordsBeside, type WordsBeside } from './words-beside.js';
import { wordsOfQualifiers, type WordsOfQualifiers } from './words-of-qualifiers.js';

/** The words of a pack, printed and understood, compiled for looking up in folded text. */
export interface Vocabulary
  extends CurrencyWords, FractionWords, NumberWords, RateWords, WordsBeside, WordsOfQualifiers {
  readonly pack: LanguagePack;
  /** Characters that may open the decimals of a number, and that may part its groups; folded. */
  readonly decimals: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly tails: Phrases<Tail>;
  /** Between a magnitude and what it counts: de. */
  readonly links: Phrases<true>;
  readonly dates: DatePatterns;
  readonly durations: Phrases<TimePart>;
  readonly spansBehind: Phrases<true>;
  readonly marksBehind: Phrases<true>;
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
  const numbers = numberWords(pack);
  const fractions = fractionWords(pack);
  return {
    pack,
    ...marksRead(pack),
    ...numbers,
    ...fractions,
    ...currencyWords(pack),
    ...rateWords(pack),
    ...wordsOfQualifiers(pack),
    ...wordsBeside(pack),
    tails: phrases(() => tails(pack, [])),
    links: magnitudeLinks(pack),
    dates: datesOf(pack),
    durations: phrases(durationWords(pack), { ignoreCase: true }),
    spansBehind: listed(pack.reading.spansBehind),
    marksBehind: listed(pack.reading.marksBehind),
    isCellComma: () => false,
    mayBegin: beginningsOf(numbers, fractions),
  };
}

const magnitudeLinks = ({ numbers: { magnitudeLink } }: LanguagePack): Phrases<true> =>
  phrases(
    [
      magnitudeLink?.text,
      magnitudeLink?.elided,
      magnitudeLink?.elided.replaceAll('’', "'"),
    ].flatMap((link) => (link?.trim() === '' ? [] : entry(link, true as const))),
  );

function beginningsOf(numbers: NumberWords, fractions: FractionWords): Vocabulary['mayBegin'] {
  const openers = [
    numbers.numbers,
    fractions.fractions,
    numbers.ordinalWords,
    numbers.none,
    numbers.absent,
    numbers.multiples,
    numbers.readings,
    fractions.majorities,
    fractions.every,
    fractions.halvesBefore,
  ];
  return memo(
    (unit) =>
      /[\d.½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/u.test(unit) ||
      numbers.character(unit) !== undefined ||
      openers.some(({ begins }) => begins(unit)),
    everyUnit,
  );
}
