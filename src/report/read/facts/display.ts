import Big from 'big.js';
import { shorten, suggest } from '../../../diagnostics/wording.js';
import type { LanguageTag, Localized } from '../../../language/language.js';
import type { LanguagePack } from '../../../language/pack.js';
import { magnitudeFor } from '../../../quantity/format/format-digits.js';
import { magnitudes as notation } from '../../../quantity/parse-value.js';
import type { Display, Quantity, Unit } from '../../../quantity/quantity.js';
import type { Fact } from '../../report.js';
import type { DisplayInput } from '../../schema/display.js';
import type { FactInput } from '../../schema/facts.js';
import type { Reading } from '../context.js';
import { kindOf } from './fact-fields.js';
import { readValueAt } from './values.js';
import type { UnitBook } from './units.js';

type Packs = ReadonlyMap<LanguageTag, LanguagePack>;

/** How facts are printed. */
export interface DisplayBook {
  /** As a fact says itself, else as report.yaml says of its unit. */
  readonly of: (fact: FactInput, unit: Unit) => Display | undefined;
  /** As a series says of its largest figure: its last digit and its magnitudes. */
  readonly ofSeries: (fact: FactInput, members: readonly Fact[]) => Display | undefined;
}

type ReadDisplay = Omit<Display, 'pads'>;

/**
 * Reads the displays of report.yaml, and those of facts as they are asked for. They belong to a fact or a unit, not to a
 * chart or a table, so that a figure reads alike wherever it stands.
 */
export function readDisplays(
  report: Reading,
  input: Readonly<Record<string, DisplayInput>> | undefined,
  facts: Reading,
  units: UnitBook,
  packs: Packs,
): DisplayBook {
  const ofUnits = new Map(
    Object.keys(input ?? {}).map((id) => [id, readOfUnit(report, input ?? {}, id, units, packs)]),
  );
  const ofFacts = new Map<DisplayInput, ReadDisplay>();
  const displayOf: DisplayBook['of'] = (fact, unit) => {
    const own = fact.display;
    if (own !== undefined && !ofFacts.has(own)) ofFacts.set(own, readDisplay(facts, own, packs));
    const read = own === undefined ? ofUnits.get(unit.id) : ofFacts.get(own);
    return read && { ...read, pads: kindOf(fact) !== 'value' };
  };
  return {
    of: displayOf,
    ofSeries: (fact, members) => {
      const significant = fact.display?.['significant-figures'];
      const [first] = members;
      if (significant === undefined || first === undefined) return undefined;
      const own = displayOf(fact, first.quantity.unit);
      const largest = largestOf(members.map(({ quantity }) => quantity));
      if (own === undefined || largest === undefined) return undefined;
      const nearest =
        largest.round(significant - 1 - largest.e, Big.roundHalfUp).e + 1 - significant;
      return { magnitudes: magnitudesOf(largest, nearest, packs), ...own, nearest };
    },
  };
}

function largestOf(quantities: readonly Quantity[]): Big | undefined {
  const amounts = quantities.flatMap(({ value }) =>
    value.kind === 'number' ? [value.amount.abs()] : [],
  );
  const largest = amounts.reduce((most, amount) => (amount.gt(most) ? amount : most), Big(0));
  return largest.eq(0) ? undefined : largest;
}

/** The magnitude that each language writes the largest figure with. */
const magnitudesOf = (largest: Big, nearest: number, packs: Packs): Localized<number> => {
  const rounded = largest.round(-nearest, Big.roundHalfUp);
  return Object.fromEntries(
    [...packs.values()].map((pack) => [pack.tag, magnitudeFor(rounded, pack, nearest)?.power ?? 0]),
  );
};

function readOfUnit(
  reading: Reading,
  input: Readonly<Record<string, DisplayInput>>,
  id: string,
  units: UnitBook,
  packs: Packs,
): ReadDisplay {
  if (units.isComplete && units.find(id) === undefined)
    reading.findings.error(
      'report/unknown-unit',
      reading.places.key(input, id),
      `there is no unit “${shorten(id)}”`,
      suggest(id, units.ids(), 'define it in units.yaml'),
    );
  return readDisplay(reading, input[id] ?? {}, packs);
}

function readDisplay(reading: Reading, input: DisplayInput, packs: Packs): ReadDisplay {
  const nearest = readNearest(reading, input);
  if (input.nearest !== undefined && input['significant-figures'] !== undefined)
    reading.findings.error(
      'report/bad-display',
      reading.places.key(input, 'significant-figures'),
      '“significant-figures” cannot stand beside “nearest”',
      'keep one of them',
    );
  const magnitudes = readMagnitudes(reading, input, packs);
  return {
    ...(nearest === undefined ? {} : { nearest }),
    ...(magnitudes === undefined ? {} : { magnitudes }),
  };
}

function readNearest(reading: Reading, input: DisplayInput): number | undefined {
  const value = readValueAt(reading, input, 'nearest')?.value;
  if (value === undefined) return undefined;
  if (value.kind === 'number' && value.amount.gt(0) && isPowerOfTen(value.amount))
    return value.amount.e;
  reading.findings.error(
    'report/bad-display',
    reading.places.value(input, 'nearest'),
    'figures are rounded to a power of ten',
    'write 1, 0.1, 1000, 10 million or 1000万',
  );
  return undefined;
}

const isPowerOfTen = ({ c }: { readonly c: readonly number[] }): boolean =>
  c.length === 1 && c[0] === 1;

function readMagnitudes(
  reading: Reading,
  input: DisplayInput,
  packs: Packs,
): Localized<number> | undefined {
  const { magnitude } = input;
  if (magnitude === undefined) return undefined;
  if (typeof magnitude === 'string') return oneMagnitude(reading, input, magnitude, packs);
  const found = Object.keys(magnitude).flatMap((language) => {
    const pack = packs.get(language);
    const word = magnitude[language] ?? '';
    const known = pack?.numbers.magnitudes ?? [];
    const power = word === 'none' ? 0 : pack && powerOf(word, pack);
    if (pack !== undefined && power !== undefined) return [[pack.tag, power] as const];
    if (packs.size > 0)
      reading.findings.error(
        'report/bad-display',
        reading.places.key(magnitude, language),
        pack === undefined
          ? `“${shorten(language)}” is no language of the report`
          : `“${shorten(word)}” is no magnitude that ${language} prints`,
        pack === undefined
          ? `name ${[...packs.keys()].join(' or ')}`
          : `write ${[...known.map(({ words }) => words.other), 'none'].join(', ')}`,
      );
    return [];
  });
  return Object.fromEntries(found);
}

/** One magnitude for every language, in a word of values or of any of the languages. */
function oneMagnitude(
  reading: Reading,
  input: DisplayInput,
  word: string,
  packs: Packs,
): Localized<number> | undefined {
  const every = [...packs.values()];
  const power =
    word === 'none'
      ? 0
      : (notation.get(word) ?? every.flatMap((pack) => powerOf(word, pack) ?? [])[0]);
  const without = every.filter(
    ({ numbers }) => power !== 0 && !numbers.magnitudes.some((each) => each.power === power),
  );
  if (power !== undefined && without.length === 0)
    return Object.fromEntries(every.map(({ tag }) => [tag, power]));
  if (packs.size > 0)
    reading.findings.error(
      'report/bad-display',
      reading.places.value(input, 'magnitude'),
      power === undefined
        ? `“${shorten(word)}” is no magnitude`
        : `“${shorten(word)}” is no magnitude that ${without.map(({ tag }) => tag).join(' or ')} prints`,
      `write the word of each language, such as { ${every.map(({ tag, numbers }) => `${tag}: ${numbers.magnitudes.at(-2)?.words.other ?? 'none'}`).join(', ')} }, or none`,
    );
  return undefined;
}

const powerOf = (word: string, { numbers }: LanguagePack): number | undefined =>
  numbers.magnitudes.find(({ words }) => Object.values(words).includes(word))?.power;
