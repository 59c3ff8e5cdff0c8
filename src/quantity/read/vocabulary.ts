import { memo, memoOf } from '../../language/memo.js';
import type { LanguagePack, PluralWords } from '../../language/pack.js';
import { hanNumeralCharacters } from '../han-numeral.js';
import type { Qualifier, Unit } from '../quantity.js';
import { decimalSign, groupSign } from '../format-digits.js';
import { foldWidth } from './fold.js';
import { everyUnit, phrases, type Phrases } from './phrases.js';
import { escapeExpression } from '../../language/escape-expression.js';
import { datesOf, type DatePatterns } from './date-patterns.js';
import type { ReadQualifier, ReadUnit } from './read-quantity.js';

/** What closes a quantity, and the qualifier that stood inside it (2个多月). */
export interface Tail {
  readonly unit: ReadUnit;
  readonly qualifier?: Qualifier;
  /** Amounts of it can be divided, so that an infix may follow it (3年多). */
  readonly divisible: boolean;
}

/** The words of a pack, printed and understood, compiled for looking up in folded text. */
export interface Vocabulary {
  readonly pack: LanguagePack;
  readonly decimal: string;
  readonly group: string;
  /** Digits, grouped or not, with decimals; sticky. */
  readonly digits: RegExp;
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
  /** Whether an amount, a fraction or an ordinal may begin with a UTF-16 unit; dates may besides. */
  readonly mayBegin: (unit: string) => boolean;
}

type Units = Iterable<Unit> & object;

/** The vocabulary of a pack, or of a pack with the units of a report beside its own; compiled once for each. */
export const vocabularyOf = (pack: LanguagePack, units?: Units): Vocabulary =>
  units === undefined ? ofPack(pack) : withUnits(pack)(units);

const ofPack = memoOf(compile);

const withUnits = memoOf((pack: LanguagePack) =>
  memoOf((units: Units): Vocabulary => ({
    ...ofPack(pack),
    tails: phrases(tails(pack, [...units])),
  })),
);

function compile(pack: LanguagePack): Vocabulary {
  const { reading, numbers, qualifiers, ranges, currencies, ordinals } = pack;
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
    digits: new RegExp(
      `(?:\\d{1,3}(?:${escapeExpression(group)}\\d{3})+(?!\\d)|\\d+)(?:${escapeExpression(decimal)}\\d+)?`,
      'uy',
    ),
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
    currenciesBefore: phrases([
      ...Object.entries(currencies).flatMap(([code, { before }]) => entry(before, code)),
      ...reading.currenciesBefore,
    ]),
    tails: phrases(tails(pack, [])),
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
    numbers: phrases(reading.numbers, words),
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
  const { qualifiersBefore, currenciesBefore, fractions, ordinalWords } = vocabulary;
  const openers = [
    qualifiersBefore,
    vocabulary.minusWords,
    currenciesBefore,
    vocabulary.numbers,
    fractions,
    ordinalWords,
  ];
  const [ordinalPrefix = ''] = ordinals.pattern.split('{number}');
  return {
    ...vocabulary,
    mayBegin: memo(
      (unit) =>
        numeralOrSign.test(unit) ||
        (ordinalPrefix !== '' && ordinalPrefix.startsWith(unit)) ||
        openers.some(({ begins }) => begins(unit)),
      everyUnit,
    ),
  };
}

const numeralOrSign = new RegExp(`[\\d+\\-\\u2013\\u2212${hanNumeralCharacters}]`, 'u');

const listed = (words: readonly string[]): Phrases<true> =>
  phrases(
    words.flatMap((word) => entry(word, true as const)),
    { ignoreCase: true },
  );

const entry = <T>(text: string | undefined, meaning: T): readonly (readonly [string, T])[] => {
  const word = foldWidth(text ?? '').trim();
  return word === '' ? [] : [[word, meaning]];
};

type TailEntry = readonly [string, Tail];

/** Later entries win where two have one wording: the report's own units over the pack's, both over bare counters. */
function tails(pack: LanguagePack, units: readonly Unit[]): readonly TailEntry[] {
  const { reading, currencies } = pack;
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
    ...[...reading.currenciesAfter].map(([text, currency]) =>
      simple(text, { kind: 'currency', text, currency, id: currency }),
    ),
    ...Object.entries(currencies).flatMap(([currency, { after }]) =>
      Object.values(after ?? {}).map((text) =>
        simple(text, { kind: 'currency', text, currency, id: currency }),
      ),
    ),
    ...synonyms,
    ...known
      .filter(({ kind }) => kind !== 'currency')
      .flatMap((unit) => unitTails(unit, unit.words, pack)),
    ...ownWords,
  ];
}

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
