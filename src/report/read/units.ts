import type { Place } from '../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../language/language.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import { unitFromPacks, unitIds } from '../../quantity/units.js';
import type { UnitsInput } from '../schema/units.js';
import { checkIdentifier } from './identifiers.js';
import { localizedAt, valueOf } from './texts.js';
import type { Reading } from './context.js';

type Packs = ReadonlyMap<LanguageTag, LanguagePack>;

/** The units a report can name. */
export interface UnitBook {
  readonly own: ReadonlyMap<string, Unit>;
  readonly places: ReadonlyMap<string, Place>;
  readonly find: (id: string) => Unit | undefined;
  readonly ids: () => readonly string[];
  /** Whether units.yaml and the packs could be read, so that a unit that is not found does not exist. */
  readonly isComplete: boolean;
}

const fields = ['kind', 'dimension'];

/**
 * The report's own units, then those of the language packs.
 * @param isBroken units.yaml is there but could not be read
 */
export function readUnits(
  reading: Reading,
  input: UnitsInput | undefined,
  packs: Packs,
  isBroken: boolean,
): UnitBook {
  const own = new Map(
    Object.keys(input ?? {}).map((id) => [id, readUnit(reading, input ?? {}, id)] as const),
  );
  const { languages } = reading;
  return {
    own,
    places: new Map([...own.keys()].map((id) => [id, reading.places.key(input ?? {}, id)])),
    find: (id) => own.get(id) ?? unitFromPacks(id, packs),
    ids: () => [...own.keys(), ...unitIds(packs)],
    isComplete:
      !isBroken && languages.length > 0 && languages.every((language) => packs.has(language)),
  };
}

type Words = Unit['words'][string];

function readUnit(reading: Reading, input: UnitsInput, id: string): Unit {
  checkIdentifier(id, reading.places.key(input, id), reading.findings);
  const unit = input[id] ?? {};
  const words = localizedAt<Words>(
    reading,
    input,
    id,
    (value) => (typeof value === 'string' ? { other: value.trim() } : trimmed(value as Words)),
    fields,
  );
  const kind = unit.kind ?? 'counter';
  return { id, kind, dimension: textOf(valueOf(unit, 'dimension')) ?? id, words };
}

// A word that is not text has been reported.
const trimmed = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words ?? {}).map(([category, word]) => [category, textOf(word) ?? '']),
  ) as unknown as Words;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.trim() : undefined;
