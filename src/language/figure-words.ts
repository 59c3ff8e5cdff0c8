import type { LanguageTag } from './language.js';
import { monthDays } from './month-days.js';
import type { Hyphenation } from './schema/line-breaking.js';
import type { LanguagePack, PluralWords, QualifierWording } from './pack.js';

/** Words of one language that stand in one piece with a number, where lines may break between any two characters. */
export interface FigureWords {
  readonly writing: 'continuous';
  readonly hyphenation: Hyphenation;
  /** Single characters that end a word: 馆 of 博物馆, whose first two a dictionary knows as a word. */
  readonly suffixes: string;
  /** Directly before the digits: 第, 超. */
  readonly before: readonly string[];
  readonly magnitudes: readonly string[];
  /** Qualifiers inside a figure: 多 in 2200多亿只. */
  readonly infixes: readonly string[];
  /** Units, measure words and currencies: what closes a figure. */
  readonly units: readonly string[];
  /** Between digits, magnitude and unit, where the language puts one there. */
  readonly spaces: readonly string[];
  readonly rangeSigns: readonly string[];
  /** After a year and a month, with a smaller part of the date to follow: 年, 月. */
  readonly dateParts: readonly string[];
}

/** Words of a language that is written with spaces: which words a space typed beside them does not part. */
export interface SpacedFigureWords {
  readonly writing: 'spaced';
  readonly hyphenation: Hyphenation;
  /** Magnitudes, units and months behind a number: million, tonnes, November. */
  readonly afterNumber: ReadonlySet<string>;
  /** Those of them that are part of the number or date itself: million, November. */
  readonly inNumber: ReadonlySet<string>;
  /** Neighbours in a magnitude of several words: mil millones. */
  readonly insideNumber: ReadonlySet<string>;
  /** First words of units of several: percentage. */
  readonly beginsUnit: ReadonlySet<string>;
  /** Currencies, months and abbreviations before one: RMB, November, Vol. */
  readonly beforeNumber: ReadonlySet<string>;
  /** A day with its ordinal sign and the word that joins it to the month behind it: 15 de noviembre, 1er mars. */
  readonly daysOfMonths: RegExp;
  /** Titles before a name: Mrs. */
  readonly beforeName: ReadonlySet<string>;
}

/** What lines keep with a number, by language. */
export type FiguresByLanguage = ReadonlyMap<LanguageTag, FigureWords | SpacedFigureWords>;

const distinct = (words: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(words.filter((word): word is string => word !== undefined && word !== '')),
];

const isOneCharacter = (word: string): boolean => Array.from(word).length === 1;

/** Every word of a qualifier on one side of a figure, the usual one first. */
export const qualifierWords = (
  { cases, ...usual }: QualifierWording,
  side: 'before' | 'after',
): readonly string[] => [usual, ...cases].flatMap((each) => each[side] ?? []);

/** A longer qualifier is a word of its own and may end a line. */
function qualifiersBefore({ qualifiers, reading }: LanguagePack): readonly string[] {
  const printed = Object.values(qualifiers).flatMap((each) => qualifierWords(each, 'before'));
  const read = [...reading.qualifiersBefore].flatMap(([word, name]) =>
    name === 'exact' ? [] : word,
  );
  return [...printed, ...read].filter(isOneCharacter);
}

/** What stands in a pattern after the number of a year, a month or a day. */
function afterSlot(pattern: string, slot: 'year' | 'month' | 'day'): string | undefined {
  const [, after = ''] = pattern.split(`{${slot}}`);
  return after.split('{')[0]?.trim();
}

/** A counter with a noun takes the infix between the two: 个多小时 beside 个小时. */
function withInfix(words: readonly string[], { qualifiers }: LanguagePack): readonly string[] {
  const infixes = Object.values(qualifiers).flatMap(({ infix }) => infix ?? []);
  return words.flatMap((word) => [
    word,
    ...infixes.flatMap(({ text, compoundCounters }) =>
      compoundCounters
        .filter((counter) => word.startsWith(counter) && word !== counter)
        .map((counter) => `${counter}${text}${word.slice(counter.length)}`),
    ),
  ]);
}

const everyForm = (words: PluralWords): readonly string[] => Object.values(words);

function unitWords(pack: LanguagePack, own: readonly PluralWords[]): readonly string[] {
  const { units, currencies, reading, dates, punctuation, lineBreaking } = pack;
  const separator = punctuation.listSeparator.trim();
  return [
    ...[...units.values()].flatMap(({ kind, words, symbols = [] }) =>
      kind === 'currency' ? [] : [...everyForm(words), ...symbols],
    ),
    ...Object.values(currencies).flatMap(({ after }) => (after ? everyForm(after) : [])),
    ...reading.units.keys(),
    ...reading.counters,
    ...reading.currenciesAfter.keys(),
    ...reading.percent,
    ...lineBreaking.after,
    ...(['year', 'month', 'day'] as const).map((slot) => afterSlot(dates.day, slot) ?? ''),
    // An author's unit may be a list of nouns; only the first belongs to the number.
    ...own.flatMap(everyForm).map((word) => word.split(separator)[0] ?? word),
  ];
}

function months(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2001, month, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}

const SPACE = /[\s\u00a0]/u;

/** A space inside a unit, percentage point, may part it: only its first word stands with the number. */
const firstWord = (text: string): string => text.trim().split(SPACE)[0] ?? '';

/** Words that stand beside one another in a term of several: mil millones. */
const wordPairs = (term: string): readonly string[] => {
  const words = term.trim().split(SPACE);
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
};

const wordSet = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map(firstWord).filter((word) => word !== ''));

function spacedFigureWords(pack: LanguagePack, own: readonly PluralWords[]): SpacedFigureWords {
  const { numbers, currencies, reading, lineBreaking, locale } = pack;
  const inNumber = [
    ...numbers.magnitudes.flatMap(({ words }) => everyForm(words)),
    ...reading.magnitudes.keys(),
    ...months(locale),
  ];
  const units = unitWords(pack, own);
  return {
    writing: 'spaced',
    hyphenation: lineBreaking.hyphenation,
    afterNumber: wordSet([...inNumber, ...units]),
    inNumber: wordSet(inNumber),
    insideNumber: new Set(inNumber.flatMap(wordPairs)),
    beginsUnit: wordSet(units.filter((unit) => SPACE.test(unit.trim()))),
    beforeNumber: wordSet([
      ...Object.values(currencies).flatMap(({ before }) => before ?? []),
      ...reading.currenciesBefore.keys(),
      ...months(locale),
      ...lineBreaking.before,
    ]),
    daysOfMonths: monthDays(pack, months(locale)),
    beforeName: new Set(lineBreaking.titles),
  };
}

/**
 * Collects from a pack what a line keeps together with a number.
 * @param own words of units that are not the pack's
 */
export function figureWords(
  pack: LanguagePack,
  own: readonly PluralWords[] = [],
): FigureWords | SpacedFigureWords {
  if (pack.script === 'Latn') return spacedFigureWords(pack, own);
  const { numbers, qualifiers, ranges, dates, ordinals, reading, lineBreaking } = pack;
  return {
    writing: 'continuous',
    hyphenation: lineBreaking.hyphenation,
    suffixes: lineBreaking.suffixes,
    before: distinct([
      ordinals.pattern.split('{number}')[0]?.trim(),
      ...qualifiersBefore(pack),
      ...lineBreaking.before,
    ]),
    magnitudes: distinct([
      ...numbers.magnitudes.flatMap(({ words }) => everyForm(words)),
      ...reading.magnitudes.keys(),
    ]),
    infixes: distinct([
      ...Object.values(qualifiers).map(({ infix }) => infix?.text),
      ...reading.qualifiersInside.keys(),
      ...lineBreaking.inside,
    ]),
    units: distinct(withInfix(unitWords(pack, own), pack)),
    // Korean is written with word spaces, which authors type as they come.
    spaces: distinct([
      numbers.magnitudeSpace,
      numbers.unitSpace,
      numbers.currencySpace,
      numbers.chain?.space,
      ...(pack.script === 'Kore' ? [' ', '\u00A0'] : []),
    ]),
    rangeSigns: distinct([
      ranges.sign,
      ranges.signBesideMinus,
      dates.yearRange,
      ...reading.rangeSigns.filter((sign) => !/\p{L}/u.test(sign)),
    ]),
    dateParts: distinct([afterSlot(dates.day, 'year'), afterSlot(dates.day, 'month')]),
  };
}
