import type { LanguageTag } from './language.js';
import type { CurrencyWording, LanguagePack, PackUnit, ReadingVocabulary } from './pack.js';
import {
  readingSchema,
  type CurrenciesFile,
  type PackFile,
  type UnitsFile,
} from './pack-schema.js';
import { tagFallbacks } from './tags.js';
import { proofreadingFromFile } from './proofreading.js';

/** Makes a pack of what its file and `units.yaml` say. Units without a word are left out: the caller has reported them. */
export function packFromFile(
  tag: LanguageTag,
  given: PackFile,
  units: UnitsFile,
  table: CurrenciesFile,
): LanguagePack {
  const named = namedCurrencies(tag, table);
  const file = { ...given, currencies: { ...named, ...given.currencies } };
  const { punctuation, numbers, qualifiers, ranges, dates, ordinals } = file;
  return {
    tag,
    name: file.name,
    locale: file.locale,
    script: file.script,
    direction: file.direction,
    punctuation: {
      quotation: punctuation.quotation,
      innerQuotation: punctuation['inner-quotation'],
      workTitle: punctuation['work-title'],
      labelSeparator: punctuation['label-separator'],
      listSeparator: punctuation['list-separator'],
      parentheses: punctuation.parentheses,
      fullStop: punctuation['full-stop'],
    },
    numbers: {
      groupingFrom: numbers['grouping-from'],
      minus: numbers.minus,
      plus: numbers.plus,
      magnitudeSpace: numbers['magnitude-space'],
      magnitudes: numbers.magnitudes.toSorted((a, b) => b.power - a.power),
      magnitudeLink: numbers['magnitude-link'] && {
        text: numbers['magnitude-link'].text,
        elided: numbers['magnitude-link'].elided,
        elideBefore: numbers['magnitude-link']['elide-before'],
      },
      percent: numbers.percent,
      unitSpace: numbers['unit-space'],
      words: byNumber(numbers.words),
      wordSpace: numbers['word-space'],
    },
    qualifiers: {
      over: qualifierWording(qualifiers.over),
      'more-than': qualifierWording(qualifiers['more-than']),
      nearly: qualifierWording(qualifiers.nearly),
      about: qualifierWording(qualifiers.about),
      'up-to': qualifierWording(qualifiers['up-to']),
      'at-least': qualifierWording(qualifiers['at-least']),
      'less-than': qualifierWording(qualifiers['less-than']),
    },
    statuses: file.statuses,
    changes: file.changes,
    ranges: {
      sign: ranges.sign,
      signBesideMinus: ranges['sign-beside-minus'],
      repeated: ranges.repeated,
    },
    dates: {
      year: dates.year,
      month: dates.month,
      day: dates.day,
      intervals: {
        years: dates.intervals.years,
        months: dates.intervals.months,
        monthsOfOneYear: dates.intervals['months-of-one-year'],
        days: dates.intervals.days,
        daysOfOneYear: dates.intervals['days-of-one-year'],
        daysOfOneMonth: dates.intervals['days-of-one-month'],
      },
      asOf: {
        year: dates['as-of'].year,
        yearEnd: dates['as-of']['year-end'],
        month: dates['as-of'].month,
        day: dates['as-of'].day,
      },
      yearRange: dates['year-range'],
      dayWords: byNumber(dates['day-words']),
    },
    charts: file.charts,
    ordinals: {
      pattern: ordinals.pattern,
      wordPattern: ordinals['word-pattern'],
      suffixes: ordinals.suffixes ?? { other: '' },
      words: byNumber(ordinals.words),
    },
    currencies: file.currencies,
    units: packUnits(file, units),
    reading: vocabulary(file),
    currencySigns: byWord(table.signs),
    currencyNames: Object.fromEntries(
      Object.entries(named).flatMap(([code, { after }]) =>
        after === undefined ? [] : [[code, after] as const],
      ),
    ),
    numerals: file.numerals,
    frame: file.frame,
    lineBreaking: file['line-breaking'],
    proofreading: proofreadingFromFile(file.proofreading),
  };
}

/** Every currency of the table by its name in the language nearest to the tag. */
function namedCurrencies(
  tag: LanguageTag,
  { names }: CurrenciesFile,
): Readonly<Record<string, CurrencyWording>> {
  const nearest = tagFallbacks(tag).find((each) => Object.hasOwn(names, each));
  const own = nearest === undefined ? {} : (names[nearest] ?? {});
  return Object.fromEntries(Object.entries(own).map(([code, after]) => [code, { after }]));
}

function qualifierWording({ before, after, infix }: PackFile['qualifiers']['over']) {
  return {
    before,
    after,
    infix: infix && {
      text: infix.text,
      afterRoundDigits: infix['after-round-digits'],
      beforeMagnitude: infix['before-magnitude'],
      afterMagnitude: infix['after-magnitude'],
      afterMeasureWord: infix['after-measure-word'],
      compoundCounters: infix['compound-counters'],
    },
  };
}

function packUnits(file: PackFile, units: UnitsFile): ReadonlyMap<string, PackUnit> {
  const measures = Object.entries(units).flatMap(([id, unit]): readonly PackUnit[] => {
    const words = file.units[id];
    const { 'measured-in': measuredIn, ...definition } = unit;
    return words === undefined ? [] : [{ id, ...definition, measuredIn, words }];
  });
  const currencies = Object.entries(file.currencies).map(([code, { before, after }]): PackUnit => ({
    id: code,
    kind: 'currency',
    dimension: `currency-${code}`,
    currency: code,
    words: after ?? { other: (before ?? code).trim() },
  }));
  return new Map([...measures, ...currencies].map((unit) => [unit.id, unit]));
}

function vocabulary({ reading, script }: PackFile): ReadingVocabulary {
  const grammar = script === 'Latn' || script === 'Kore' ? 'latin' : 'han';
  const words = reading ?? readingSchema.parse({ grammar });
  return {
    grammar: words.grammar,
    qualifiersBefore: byWord(words['qualifiers-before']),
    qualifiersInside: byWord(words['qualifiers-inside']),
    qualifiersAfter: byWord(words['qualifiers-after']),
    notQualifiers: words['not-qualifiers'],
    minusWords: words['minus-words'],
    magnitudes: byWord(words.magnitudes),
    percent: words.percent,
    units: byWord(words.units),
    counters: words.counters,
    currenciesBefore: byWord(words['currencies-before']),
    currenciesAfter: byWord(words['currencies-after']),
    rangeSigns: words['range-signs'],
    numbers: byWord(words.numbers),
    numberJoiners: words['number-joiners'],
    partsBefore: words['parts-before'],
    partsAfter: words['parts-after'],
    notNumerals: words['not-numerals'],
    fractions: byWord(words.fractions),
    ordinals: byWord(words.ordinals),
    fractionSign: words['fraction-sign'],
    changeOpeners: words['change-openers'],
    datePatterns: words['date-patterns'],
    asOf: words['as-of'],
    yearEnd: words['year-end'],
  };
}

const byWord = <T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(record));

const byNumber = (record: Readonly<Record<string, string>>): ReadonlyMap<number, string> =>
  new Map(Object.entries(record).map(([number, word]) => [Number(number), word]));
