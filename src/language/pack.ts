import type { FrameWords, NumeralGrammar } from './figure-grammar.js';
import type { LanguageTag } from './language.js';

/**
 * Everything that is wording or convention of one language, read from `templates/languages/<tag>.yaml`.
 * Code knows the shapes below and nothing of any one language.
 */
export interface LanguagePack {
  /** The tag as the report declares it; the pack's own file may be named by a shorter one (`zh-Hans-CN` → `zh-Hans`). */
  readonly tag: LanguageTag;
  /** The language's name for itself. */
  readonly name: string;
  /** Locale handed to Intl for decimal sign, grouping, plurals and month names, e.g. `en-GB`. */
  readonly locale: string;
  readonly script: 'Latn' | 'Hans' | 'Hant' | 'Jpan' | 'Kore';
  readonly direction: 'ltr' | 'rtl';
  readonly punctuation: Punctuation;
  readonly numbers: NumberConventions;
  readonly qualifiers: Readonly<Record<QualifierName, QualifierWording>>;
  /** What a status is called in print; a plain report has no word. */
  readonly statuses: Readonly<Record<StatusName, string>>;
  /** Patterns with `{figure}`: a change with the word of its direction. */
  readonly changes: { readonly rise: string; readonly fall: string };
  readonly ranges: RangeConventions;
  readonly dates: DateConventions;
  readonly ordinals: OrdinalConventions;
  readonly charts: ChartConventions;
  /** By ISO 4217 code. */
  readonly currencies: Readonly<Record<string, CurrencyWording>>;
  /** By ISO 4217 code, from CLDR. */
  readonly currencyNames: Readonly<Record<string, PluralWords>>;
  /** Signs that mean one currency in every language → ISO 4217 code. */
  readonly currencySigns: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, PackUnit>;
  readonly reading: ReadingVocabulary;
  readonly numerals: NumeralGrammar;
  readonly frame: FrameWords;
  readonly lineBreaking: LineBreaking;
  readonly proofreading: Proofreading;
}

export type QualifierName =
  'over' | 'more-than' | 'nearly' | 'about' | 'up-to' | 'at-least' | 'less-than';

/** `reported` is the plain statement and has no word. */
export type StatusName =
  'planned' | 'designed' | 'expected' | 'projected' | 'intended' | 'targeted' | 'calculated';

/** A word by CLDR plural category; `other` serves the categories that are not named. */
export type PluralWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

export interface Punctuation {
  /** Outer and inner quotation marks, opening then closing. */
  readonly quotation: readonly [string, string];
  readonly innerQuotation: readonly [string, string];
  /** Around a work or agreement named in text, where the language has such marks. */
  readonly workTitle?: readonly [string, string] | undefined;
  /** Between a label and what it labels, its space included. */
  readonly labelSeparator: string;
  /** Between the items of a list, its space included. */
  readonly listSeparator: string;
  readonly parentheses: readonly [string, string];
  readonly fullStop: string;
}

export interface NumberConventions {
  /** Smallest whole number whose digits are grouped; the group separator is Intl's. */
  readonly groupingFrom: number;
  readonly minus: string;
  readonly plus: string;
  /** Between digits and a magnitude word: U+00A0 where the script has word spaces. */
  readonly magnitudeSpace: string;
  /** Largest first. */
  readonly magnitudes: readonly Magnitude[];
  /** Linking word between a magnitude and a noun (`deux millions de masques`), elided before `elideBefore`. */
  readonly magnitudeLink?: MagnitudeLink | undefined;
  /** Around the digits of a percentage; `{number}` stands for them. */
  readonly percent: string;
  /** Between digits or magnitude and a unit. */
  readonly unitSpace: string;
  /** Whole numbers spelt out in the `words` form, by value. */
  readonly words: ReadonlyMap<number, string>;
  /** Between a spelt-out number and its unit. */
  readonly wordSpace: string;
}

/** A word for a power of ten. It serves a value of at least 10^power that it can write in at most `decimals` decimals. */
export interface Magnitude {
  readonly power: number;
  readonly decimals: number;
  readonly words: PluralWords;
}

export interface MagnitudeLink {
  readonly text: string;
  readonly elided: string;
  /** Letters before which the link is elided. */
  readonly elideBefore: string;
}

export interface QualifierWording {
  /** Before the figure, its space included. */
  readonly before?: string | undefined;
  /** After the unit, its space included. */
  readonly after?: string | undefined;
  /** Inside the figure where the language's grammar lets it (多, 余, 여); elsewhere `before` or `after` serves. */
  readonly infix?: QualifierInfix | undefined;
}

export interface QualifierInfix {
  readonly text: string;
  /** Directly after digits that end in a nought: 150多个. */
  readonly afterRoundDigits: boolean;
  /** There before a magnitude too: 2200多亿, where Korean has 2200억여. */
  readonly beforeMagnitude: boolean;
  /** After the magnitude where the digits do not end in a nought: 3万多人. */
  readonly afterMagnitude: boolean;
  /** After the measure word of a measure (never of a count): 2个多月, 3年多. */
  readonly afterMeasureWord: boolean;
  /** Counters that make a measure word together with a noun, and take the infix between the two: 个 in 2个多月. */
  readonly compoundCounters: readonly string[];
}

export interface RangeConventions {
  readonly sign: string;
  /** Instead of `sign` where an end is negative. */
  readonly signBesideMinus: string;
  /** Percent sign and magnitude are repeated at both ends (1.8%—2%) or stand once (1.8–2%). */
  readonly repeated: boolean;
}

/**
 * Patterns with `{year}`, `{month}`, `{monthName}`, `{day}`; those of intervals with `{from.…}` and `{to.…}`.
 * Month names are Intl's.
 */
export interface DateConventions {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly intervals: {
    readonly years: string;
    readonly months: string;
    readonly monthsOfOneYear: string;
    readonly days: string;
    readonly daysOfOneYear: string;
    readonly daysOfOneMonth: string;
  };
  readonly asOf: {
    readonly year: string;
    /** The last day of a year. */
    readonly yearEnd: string;
    readonly month: string;
    readonly day: string;
  };
  /** Sign between two bare years. */
  readonly yearRange: string;
  /** Days with a form of their own, e.g. `1er`. */
  readonly dayWords: ReadonlyMap<number, string>;
}

export interface OrdinalConventions {
  /** With `{number}`, `{suffix}` and, where the language wants it, `{unit}`. */
  readonly pattern: string;
  /** For a spelt-out ordinal, with `{word}` and `{unit}`. */
  readonly wordPattern: string;
  /** By CLDR ordinal category. */
  readonly suffixes: PluralWords;
  readonly words: ReadonlyMap<number, string>;
}

/** What a square or cell of a chart stands for, with `{amount}`, and what parts it from the unit line behind it. */
export interface ChartConventions {
  readonly square: string;
  readonly cell: string;
  readonly separator: string;
}

/** A currency is a sign before the number or a word after the magnitude. */
export interface CurrencyWording {
  /** Its space included: `US$`, `RMB` + U+00A0. */
  readonly before?: string | undefined;
  readonly after?: PluralWords | undefined;
}

/** A unit that comes with the tool, and its words in this language. */
export interface PackUnit {
  readonly id: string;
  readonly kind: 'percent' | 'percentage-point' | 'currency' | 'measure' | 'counter' | 'none';
  readonly dimension: string;
  /** How many of the dimension's base unit one of it is, as a decimal; absent where units of the dimension do not convert. */
  readonly factor?: string | undefined;
  /** The unit that a text may name alone where its subject says of what: 吨 for 吨标准煤. */
  readonly measuredIn?: string | undefined;
  readonly currency?: string | undefined;
  /** Signs that are understood in every language. */
  readonly symbols?: readonly string[];
  readonly words: PluralWords;
}

/** Words that a reader of running text understands beside those that are printed. */
export interface ReadingVocabulary {
  /** How the script builds numbers: hanzi and counters, or digits and spaced words. */
  readonly grammar: 'han' | 'latin';
  /** Before the number. */
  readonly qualifiersBefore: ReadonlyMap<string, QualifierName | 'exact'>;
  /** Directly after digits, magnitude or measure word (多, 余). */
  readonly qualifiersInside: ReadonlyMap<string, QualifierName>;
  /** After the unit (以上). */
  readonly qualifiersAfter: ReadonlyMap<string, QualifierName>;
  /** Words that end like a qualifier or a minus word and are none: 节约, 附近, 担负. */
  readonly notQualifiers: readonly string[];
  /** Before a number below nought: 负, minus. */
  readonly minusWords: readonly string[];
  /** Word → power of ten. */
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly percent: readonly string[];
  /** Word → unit id. */
  readonly units: ReadonlyMap<string, string>;
  /** Counters and nouns that are not a unit of the tool but close a quantity: 个, 只, 家. */
  readonly counters: readonly string[];
  /** Sign or word before a sum → ISO 4217 code. */
  readonly currenciesBefore: ReadonlyMap<string, string>;
  readonly currenciesAfter: ReadonlyMap<string, string>;
  readonly rangeSigns: readonly string[];
  /** Spelt-out numbers → value as a decimal. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Between the places of a spelt-out number: two hundred and fifty. */
  readonly numberJoiners: readonly string[];
  /** Before a number in hanzi they make another of it: 几 in 几十. */
  readonly partsBefore: readonly string[];
  /** Behind a number or its unit they make another of it: 几 in 十几, 半 in 2个半月, and a half. */
  readonly partsAfter: readonly string[];
  /** Words that begin like a numeral or a part of one and are none: 百姓, 半导体. */
  readonly notNumerals: readonly string[];
  /** Spelt-out fractions → `numerator/denominator`. */
  readonly fractions: ReadonlyMap<string, string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Between a denominator and the numerator that follows it: 分之. */
  readonly fractionSign?: string | undefined;
  /** Before two numbers that are a change from one to the other and no range: from, 从. */
  readonly changeOpeners: readonly string[];
  /** Patterns of dates beside the printed ones, such as a month without its year. */
  readonly datePatterns: readonly string[];
  /** Before a date: everything up to it is meant. */
  readonly asOf: readonly string[];
  /** Before or after a year: its last day. */
  readonly yearEnd: readonly string[];
}

/** Words that a line keeps with a number, beside qualifiers, magnitudes, units, counters and currencies. */
export interface LineBreaking {
  readonly before: readonly string[];
  readonly inside: readonly string[];
  readonly after: readonly string[];
  /** Before a name: Mrs. */
  readonly titles: readonly string[];
}

/** Words that proofs of a text look for. A pack without them finds none. */
export interface Proofreading {
  /** Words that mean another time on the day of reading than on the day of writing: 去年, so far. */
  readonly relativeTime: readonly string[];
  /** Words that say how a figure is held to be true. */
  readonly statusWords: {
    /** They hold for figures of the clause they stand in: 设计年发电量142万千瓦时. */
    readonly clause: ReadonlyMap<string, StatusName>;
    /** They hold for every figure behind them in their sentence: 预计…，节约标煤10.95万吨. */
    readonly sentence: ReadonlyMap<string, StatusName>;
  };
  /** Words that make another figure of one that they are typed against. */
  readonly typedAgainst: {
    /** Before it, beside the words for qualifiers: circa, an estimated, 大致. */
    readonly before: readonly string[];
    /** Behind it or its unit: or so, 出头. */
    readonly after: readonly string[];
    /** Behind a figure that is printed with its unit: points, 点, 成. */
    readonly units: readonly string[];
    /** Between two bare numbers, which become one: 分之, in. */
    readonly between: readonly string[];
  };
  /** Words beside spelt-out numbers that say an amount: dozens, millions, doubled, 翻番. */
  readonly countingWords: readonly string[];
  /** What spelt-out numbers are made of; a number alone or in a compound: zwei and zwanzig in zweiundzwanzig. */
  readonly numberRoots: readonly string[];
  /** Numbers in a compound with a root, or before a word of `countedWith`: ein in einhundert, 두 in 두 척. */
  readonly weakNumberRoots: readonly string[];
  /** Between the roots of a compound, beside nothing: und, y, a hyphen. */
  readonly numberJoints: readonly string[];
  readonly countedWith: readonly string[];
  /** Phrases that hold a word for a number and say no amount: a third party, second-hand, 二手, 零售. */
  readonly noFigures: readonly string[];
  /** Words before a date that the figure behind it is not of: 较2019年, since 2013. */
  readonly otherDates: readonly string[];
}
