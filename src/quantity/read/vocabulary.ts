import { memo, memoOf } from '../../language/memo.js';
import type { LanguagePack, PluralWords } from '../../language/pack.js';
import { hanDigit, hanPower } from '../han-numeral.js';
import type { Qualifier, Unit } from '../quantity.js';
import { decimalSign, groupSign } from '../format-digits.js';
import { normalise } from './normalise.js';
import { foldWidth } from './fold.js';
import { everyUnit, phrases, type Phrases } from './phrases.js';
import { datesOf, type DatePatterns } from './date-patterns.js';
import type { ReadQualifier, ReadUnit } from './read-quantity.js';

/** What closes a quantity, and the qualifier that stood inside it (2个多月). */
export interface Tail {
  readonly unit: ReadUnit;
  readonly qualifier?: Qualifier;
  /** Amounts of it can be divided, so that an infix may follow it (3年多). */
  readonly divisible: boolean;
  /** By how much it scales the number before it: 10 of 成, 12 of a dozen. */
  readonly times?: string;
}

/** The words of a pack, printed and understood, compiled for looking up in folded text. */
export interface Vocabulary {
  readonly pack: LanguagePack;
  readonly decimal: string;
  readonly group: string;
  readonly qualifiersBefore: Phrases<ReadQualifier | 'exact'>;
  readonly qualifiersInside: Phrases<Qualifier>;
  readonly qualifiersAfter: Phrases<ReadQualifier>;
  readonly minusWords: Phrases<true>;
  readonly magnitudes: Phrases<number>;
  readonly currenciesBefore: Phrases<string>;
  readonly tails: Phrases<Tail>;
  readonly links: Phrases<true>;
  readonly rangeSigns: Phrases<true>;
  readonly numbers: Phrases<string>;
  readonly numberJoiners: Phrases<true>;
  readonly partsAfter: Phrases<true>;
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
  readonly letters: Phrases<number>;
  readonly halves: Phrases<string>;
  readonly denominators: Phrases<number>;
  readonly points: Phrases<true>;
  readonly mixed: Phrases<true>;
  readonly shares: Phrases<true>;
  readonly ratios: Phrases<true>;
  readonly none: Phrases<true>;
  readonly fractionSign: Phrases<true> | undefined;
  readonly currenciesAfter: Phrases<string>;
  /** “Canadian” behind a sum in dollars. */
  readonly currencyAdjectives: Phrases<string>;
  readonly perWords: Phrases<true>;
  readonly rates: Phrases<Readonly<Record<string, string>>>;
  /** Opens a range; its meaning is what stands between the ends. */
  readonly between: Phrases<readonly string[]>;
  readonly magnitudeLinks: Phrases<true>;
  readonly namesBefore: Phrases<true>;
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
    const made = { ...ofPack(pack), tails: phrases(normalised(tails(pack, [...units]))) };
    if (byWords.size >= mostVocabularies) byWords.clear();
    byWords.set(words, made);
    return made;
  });
});

/** Of one pack with the units of different reports. */
const mostVocabularies = 20;

function compile(pack: LanguagePack): Vocabulary {
  const { reading, numbers, qualifiers, ranges, ordinals, numerals, frame } = pack;
  const wordings = Object.entries(qualifiers) as readonly (readonly [
    Qualifier,
    (typeof qualifiers)[Qualifier],
  ])[];
  const decimal = decimalSign(pack.locale);
  const group = foldWidth(groupSign(pack.locale));
  const words = { ignoreCase: true };
  const vocabulary = {
    pack,
    decimal,
    group,
    qualifiersBefore: phrases<ReadQualifier | 'exact'>(
      [
        ...wordings.flatMap(([name, { before }]) => entry(before, name)),
        ...reading.qualifiersBefore,
      ],
      words,
    ),
    qualifiersInside: phrases([
      ...wordings.flatMap(([name, { infix }]) => entry(infix?.text, name)),
      ...reading.qualifiersInside,
    ]),
    qualifiersAfter: phrases<ReadQualifier>(
      [...wordings.flatMap(([name, { after }]) => entry(after, name)), ...reading.qualifiersAfter],
      words,
    ),
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
    currenciesBefore: phrases(currencyWords(pack, 'before')),
    currenciesAfter: phrases(currencyWords(pack, 'after')),
    currencyAdjectives: phrases(currencyAdjectives(pack)),
    character: characterOf(pack),
    joiners: phrases(
      [
        ...reading.numberJoiners.map((word) => [word, false] as const),
        ...numerals.joiners.map((word) => [word, true] as const),
      ],
      words,
    ),
    compoundNumbers: phrases(spellings(reading.numbers), { ...words, inWords: true }),
    compoundMagnitudes: phrases(
      [...reading.magnitudes].filter(([word]) => /^\p{L}+$/u.test(word)),
      { ...words, inWords: true },
    ),
    letters: phrases(Object.entries(numerals.letters), { inWords: true }),
    halves: phrases(Object.entries(numerals.halves), { ...words, inWords: numerals.compounds }),
    denominators: phrases(Object.entries(numerals.denominators), words),
    points: listed(numerals.points),
    mixed: listed(numerals.mixed),
    shares: listed(numerals.shares),
    ratios: listed(numerals.ratios),
    none: listed(numerals.none),
    fractionSign: reading.fractionSign === undefined ? undefined : listed([reading.fractionSign]),
    perWords: listed(frame.per),
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
    namesBefore: listed(frame['names-before']),
    namesAfter: listed(frame['names-after']),
    isCellComma: () => false,
    tails: phrases(normalised(tails(pack, []))),
    links: phrases(
      [
        numbers.magnitudeLink?.text,
        numbers.magnitudeLink?.elided,
        numbers.magnitudeLink?.elided.replaceAll('’', "'"),
      ].flatMap((link) => entry(link, true as const)),
    ),
    rangeSigns: phrases(
      [ranges.sign, ranges.signBesideMinus, ...reading.rangeSigns].map((sign) => [
        sign,
        true as const,
      ]),
    ),
    numbers: phrases(spellings(reading.numbers), words),
    numberJoiners: listed(reading.numberJoiners),
    partsAfter: listed(reading.partsAfter),
    notNumerals: listed(reading.notNumerals),
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
  const { fractions, ordinalWords, numbers: numberWords, none } = vocabulary;
  const openers = [numberWords, fractions, ordinalWords, none];
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

const listed = (words: readonly string[]): Phrases<true> =>
  phrases(
    words.flatMap((word) => entry(word, true as const)),
    { ignoreCase: true },
  );

const entry = <T>(text: string | undefined, meaning: T): readonly (readonly [string, T])[] => {
  const word = foldWidth(text ?? '').trim();
  return word === '' ? [] : [[word, meaning]];
};

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

/** Umlauts are written out where a keyboard has none: fuenf. */
const spellings = <T>(entries: Iterable<readonly [string, T]>): readonly (readonly [string, T])[] =>
  [...entries].flatMap(([word, meaning]) => {
    const plain = word
      .replaceAll('ä', 'ae')
      .replaceAll('ö', 'oe')
      .replaceAll('ü', 'ue')
      .replaceAll('ß', 'ss');
    return plain === word
      ? [[word, meaning] as const]
      : [[word, meaning] as const, [plain, meaning] as const];
  });

/** Signs, ISO 4217 codes and names of currencies; what the pack says itself comes last and wins. */
function currencyWords(
  { currencies, currencySigns, currencyNames, reading }: LanguagePack,
  side: 'before' | 'after',
): readonly (readonly [string, string])[] {
  const [other, own] =
    side === 'before'
      ? [reading.currenciesAfter, reading.currenciesBefore]
      : [reading.currenciesBefore, reading.currenciesAfter];
  return (
    [
      ...Object.keys(currencies).map((code) => [code, code] as const),
      ...currencySigns,
      ...Object.entries(currencyNames).flatMap(([code, names]) =>
        Object.values(names).flatMap((word) => entry(word, code)),
      ),
      ...Object.entries(currencies).flatMap(([code, { before, after }]) =>
        [before, ...Object.values(after ?? {})].flatMap((word) => entry(word, code)),
      ),
      ...other,
      ...own,
    ]
      // 欧 is short for the euro behind a number, and begins many words before one.
      .filter(([word]) => side === 'after' || !/^\p{Script=Han}$/u.test(word))
      .flatMap(([word, code]) => {
        const capital = word.charAt(0).toUpperCase() + word.slice(1);
        return word === capital
          ? [[word, code] as const]
          : [[word, code] as const, [capital, code] as const];
      })
  );
}

/** What a name of several words says before its noun: Canadian of Canadian dollars. */
function currencyAdjectives({
  currencyNames,
  reading,
}: LanguagePack): readonly (readonly [string, string])[] {
  if (reading.grammar === 'han') return [];
  return Object.entries(currencyNames).flatMap(([code, names]) =>
    Object.values(names).flatMap((name) => {
      const adjective = name.split(' ').slice(0, -1).join(' ');
      return adjective.length < 2 ? [] : [[adjective, code] as const];
    }),
  );
}

type TailEntry = readonly [string, Tail];

/** A word in the form of a normal text beside the one that is printed: °C beside ℃. */
const normalised = (entries: readonly TailEntry[]): readonly TailEntry[] =>
  entries.flatMap(([word, tail]): readonly TailEntry[] => {
    const { text } = normalise(word);
    return text === word
      ? [[word, tail]]
      : [
          [word, tail],
          [text, tail],
        ];
  });

/** Later entries win where two have one wording: the report's own units over the pack's, both over bare counters. */
function tails(pack: LanguagePack, units: readonly Unit[]): readonly TailEntry[] {
  const { reading } = pack;
  const known = [...pack.units.values()];
  const synonyms = [...reading.units].flatMap(([word, id]): readonly TailEntry[] => {
    const unit = pack.units.get(id);
    return unit === undefined ? [] : unitTails(unit, { other: word }, pack);
  });
  const ownWords = units.flatMap((unit): readonly TailEntry[] => {
    const words = unit.words[pack.tag];
    return words === undefined ? [] : unitTails(unit, words, pack);
  });
  return [
    ...reading.counters.map((text) => wordTail(text, undefined)),
    ...reading.percent.map((text) => simple(text, { kind: 'percent', text })),
    ...currencyWords(pack, 'after').map(([text, currency]) =>
      simple(text, { kind: 'currency', text, currency, id: currency }),
    ),
    ...Object.entries(pack.numerals.scaled).map(([text, { times, unit }]): TailEntry => [
      text,
      { unit: scaledUnit(text, unit), divisible: false, times },
    ]),
    ...synonyms,
    ...known.flatMap((unit) =>
      (unit.symbols ?? []).flatMap((symbol) => unitTails(unit, { other: symbol }, pack)),
    ),
    ...known
      .filter(({ kind }) => kind !== 'currency')
      .flatMap((unit) => unitTails(unit, unit.words, pack)),
    ...ownWords,
  ];
}

const scaledUnit = (text: string, unit: string | undefined): ReadUnit => {
  if (unit === undefined) return { kind: 'none', text: '' };
  if (unit === 'percent' || unit === 'percentage-point') return { kind: unit, text };
  return { kind: 'word', text, id: unit };
};

const simple = (text: string, unit: ReadUnit): TailEntry => [text, { unit, divisible: false }];

const wordTail = (text: string, id: string | undefined): TailEntry => [
  text,
  { unit: { kind: 'word', text, ...(id === undefined ? {} : { id }) }, divisible: false },
];

function unitTails(
  unit: Pick<Unit, 'id' | 'kind'> & { readonly currency?: string | undefined },
  words: PluralWords,
  pack: LanguagePack,
): readonly TailEntry[] {
  const { id, kind, currency } = unit;
  const divisible = kind === 'measure' || kind === 'percentage-point';
  const readKind = kind === 'measure' || kind === 'counter' ? 'word' : kind;
  return Object.values(words).flatMap((text): readonly TailEntry[] => {
    const read: ReadUnit = {
      kind: readKind,
      text,
      id,
      ...(kind === 'measure' ? { isMeasure: true as const } : {}),
      ...(currency === undefined ? {} : { currency }),
    };
    const whole: TailEntry = [foldWidth(text), { unit: read, divisible }];
    return divisible ? [whole, ...splitTails(text, read, pack)] : [whole];
  });
}

/** 个月 is read as 个多月 too, with the qualifier inside. */
function splitTails(text: string, unit: ReadUnit, pack: LanguagePack): readonly TailEntry[] {
  return Object.entries(pack.qualifiers).flatMap(([, { infix }]) =>
    (infix?.compoundCounters ?? [])
      .filter((counter) => text.startsWith(counter) && text !== counter)
      .flatMap((counter) =>
        [...pack.reading.qualifiersInside].map(([inside, qualifier]): TailEntry => [
          counter + inside + text.slice(counter.length),
          { unit, qualifier, divisible: false },
        ]),
      ),
  );
}
