import { withFullForms } from './contractions.js';
import { inCode } from './in-code.js';
import type { LanguageTag } from './language.js';
import type { LanguagePack, PackUnit } from './pack.js';
import {
  packSchema,
  unitsSchema,
  type CommonWordsFile,
  type CurrenciesFile,
  type CurrencyWording,
  type PackFile,
  type UnitsFile,
} from './schema/pack-schema.js';
import { readingSchema } from './schema/reading.js';
import type { PluralWords } from './words.js';
import { tagFallbacks } from './tags.js';

/** What the files say that all languages share. */
export interface SharedWords {
  readonly units: UnitsFile;
  readonly currencies: CurrenciesFile;
  readonly commonWords: CommonWordsFile;
}

/** Makes a pack of what its file and the shared ones say. Units without a word are left out: the caller has reported them. */
export function packFromFile(
  tag: LanguageTag,
  file: PackFile,
  { units, currencies: table, commonWords }: SharedWords,
): LanguagePack {
  const sections = inCode(packSchema, file);
  const currencyNames = namesOfCurrencies(tag, table);
  const named = Object.entries(currencyNames).map(([code, after]) => [code, { after }] as const);
  const currencies = {
    ...Object.fromEntries(named),
    ...Object.fromEntries(sections.currencies),
  };
  const { numbers } = sections;
  const grammar = file.script === 'Latn' || file.script === 'Kore' ? 'latin' : 'han';
  return {
    ...sections,
    tag,
    numbers: {
      ...numbers,
      // Largest first: the first that serves is taken.
      magnitudes: numbers.magnitudes.toSorted((a, b) => b.power - a.power),
    },
    currencies,
    currencyNames,
    commonWords,
    currencySigns: new Map(Object.entries(table.signs)),
    units: new Map(
      [...measures(units, file), ...currencyUnits(currencies)].map((unit) => [unit.id, unit]),
    ),
    reading: sections.reading ?? inCode(readingSchema, readingSchema.parse({ grammar })),
    numerals: file.numerals,
    frame: { ...withFullForms(file.frame, file.frame.contractions), spans: spansOf(file) },
  };
}

/** The parts of a year by their words, {number} filled in as digits and spelt out: primeros cinco meses, 1-5. */
function spansOf({ frame: { spans }, reading }: PackFile): Readonly<Record<string, string>> {
  const spelt = Object.entries(reading?.numbers ?? {}).map(
    ([word, value]) => [word, value] as const,
  );
  return Object.fromEntries(
    Object.entries(spans).flatMap(([words, months]) =>
      words.includes('{number}')
        ? [...countsOfMonths.map((count) => [count, count] as const), ...spelt]
            .filter(([, value]) => countsOfMonths.includes(value))
            .map(([word, value]) => [
              words.replace('{number}', word),
              months.replace('{number}', value),
            ])
        : [[words, months]],
    ),
  );
}

/** Of the first months of a year: one is a month, and twelve are the year. */
const countsOfMonths: readonly string[] = Array.from({ length: 10 }, (_, index) => `${index + 2}`);

/** Every currency of the table by its name in the language nearest to the tag. */
function namesOfCurrencies(
  tag: LanguageTag,
  { names }: CurrenciesFile,
): Readonly<Record<string, PluralWords>> {
  const nearest = tagFallbacks(tag).find((each) => Object.hasOwn(names, each));
  return nearest === undefined ? {} : (names[nearest] ?? {});
}

const measures = (units: UnitsFile, file: PackFile): readonly PackUnit[] =>
  [...inCode(unitsSchema, units)].flatMap(([id, definition]) => {
    const words = file.units[id];
    return words === undefined ? [] : [{ id, ...definition, words }];
  });

const currencyUnits = (
  currencies: Readonly<Record<string, CurrencyWording>>,
): readonly PackUnit[] =>
  Object.entries(currencies).map(([code, { before, after }]) => ({
    id: code,
    kind: 'currency',
    dimension: `currency-${code}`,
    currency: code,
    words: after ?? { other: (before ?? code).trim() },
  }));
