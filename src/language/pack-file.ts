import { inCode } from './in-code.js';
import type { LanguageTag } from './language.js';
import type { LanguagePack, PackUnit } from './pack.js';
import {
  packSchema,
  unitsSchema,
  type CurrenciesFile,
  type CurrencyWording,
  type PackFile,
  type UnitsFile,
} from './pack-schema.js';
import { readingSchema } from './reading.js';
import { tagFallbacks } from './tags.js';

/** Makes a pack of what its file and `units.yaml` say. Units without a word are left out: the caller has reported them. */
export function packFromFile(
  tag: LanguageTag,
  file: PackFile,
  units: UnitsFile,
  table: CurrenciesFile,
): LanguagePack {
  const sections = inCode(packSchema, file);
  const currencies = {
    ...namedCurrencies(tag, table),
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
    currencySigns: new Map(Object.entries(table.signs)),
    units: new Map(
      [...measures(units, file), ...currencyUnits(currencies)].map((unit) => [unit.id, unit]),
    ),
    reading: sections.reading ?? inCode(readingSchema, readingSchema.parse({ grammar })),
    numerals: file.numerals,
    frame: file.frame,
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
