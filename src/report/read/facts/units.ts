import Big from 'big.js';
import type { Place } from '../../../diagnostics/diagnostic.js';
import { shorten, suggest } from '../../../diagnostics/wording.js';
import type { LanguageTag } from '../../../language/language.js';
import type { LanguagePack } from '../../../language/pack.js';
import { composedUnit, type UnitPart } from '../../../quantity/formula/compound-units.js';
import { parseValue } from '../../../quantity/parse-value.js';
import type { Unit } from '../../../quantity/quantity.js';
import { unitFromPacks, unitIds } from '../../../quantity/units.js';
import type { UnitsInput } from '../../schema/units.js';
import { checkIdentifier } from '../identifiers.js';
import { localizedAt, valueOf } from '../content/texts.js';
import type { Reading } from '../context.js';
import type { FileState } from '../files.js';

type Packs = ReadonlyMap<LanguageTag, LanguagePack>;

/** The units a report can name. */
export interface UnitBook {
  readonly own: ReadonlyMap<string, Unit>;
  readonly places: ReadonlyMap<string, Place>;
  /** Those made of what could not be read, which has been reported. */
  readonly broken: ReadonlySet<string>;
  readonly find: (id: string) => Unit | undefined;
  readonly ids: () => readonly string[];
  /** Whether units.yaml and the packs could be read, so that a unit that is not found does not exist. */
  readonly isComplete: boolean;
  /** Whether the report has no units.yaml. */
  readonly isAbsent: boolean;
}

const fields = ['kind', 'dimension', 'of', 'per'];

/**
 * The report's own units, then those of the language packs.
 * @param state whether units.yaml is there; `broken` where it could not be read
 */
export function readUnits(
  reading: Reading,
  input: UnitsInput | undefined,
  packs: Packs,
  state: FileState<'units'>['state'],
): UnitBook {
  const { languages } = reading;
  const simple = new Map(
    Object.keys(input ?? {}).map((id) => [id, readUnit(reading, input ?? {}, id)] as const),
  );
  const isComplete =
    state !== 'broken' &&
    languages.length > 0 &&
    languages.every((language) => packs.has(language));
  const made = {
    find: (id: string) => simple.get(id) ?? unitFromPacks(id, packs),
    ids: () => [...simple.keys(), ...unitIds(packs)],
    isComplete,
  };
  const own = new Map(
    [...simple].map(([id, unit]) => [id, composed(reading, input ?? {}, unit, made)] as const),
  );
  const broken = [...own].filter(
    ([id, { composition }]) => isMadeOfOthers(input?.[id]) && composition === undefined,
  );
  return {
    own,
    broken: new Set(broken.map(([id]) => id)),
    places: new Map([...own.keys()].map((id) => [id, reading.places.key(input ?? {}, id)])),
    find: (id) => own.get(id) ?? unitFromPacks(id, packs),
    ids: () => [...own.keys(), ...unitIds(packs)],
    isComplete,
    isAbsent: state === 'absent',
  };
}

type Made = Pick<UnitBook, 'find' | 'ids' | 'isComplete'>;

/** A rate or a product counts in the units that it is made of, and has their dimension. */
function composed(reading: Reading, input: UnitsInput, unit: Unit, made: Made): Unit {
  const own = input[unit.id] ?? {};
  if (!isMadeOfOthers(own)) return unit;
  const given = (['kind', 'dimension'] as const).find((key) => own[key] !== undefined);
  if (given !== undefined)
    reading.findings.error(
      'report/bad-unit',
      reading.places.key(own, given),
      `the unit “${shorten(unit.id)}” is made of others and has a “${given}” of its own`,
      `remove “${given}”: it follows from what the unit is made of`,
    );
  const above = partsOf(reading, own, 'of', input, made);
  const below = partsOf(reading, own, 'per', input, made);
  if (above === undefined || below === undefined) return unit;
  return composedUnit(unit, above, below);
}

/** `undefined` where one of them is not known. */
function partsOf(
  reading: Reading,
  unit: UnitsInput[string],
  key: 'of' | 'per',
  input: UnitsInput,
  made: Made,
): readonly UnitPart[] | undefined {
  const written = unit[key];
  const list = written === undefined ? [] : Array.isArray(written) ? written : [written];
  const place = reading.places.value(unit, key);
  const parts = list.flatMap((text): readonly UnitPart[] => {
    const { number, id = '' } = /^(?:(?<number>.+)\s)?(?<id>\S+)$/u.exec(text)?.groups ?? {};
    const found = made.find(id);
    const isMade = found?.composition !== undefined || isMadeOfOthers(input[id]);
    if (found === undefined || isMade) {
      // What is no text has been reported.
      if (made.isComplete && id !== '')
        reading.findings.error(
          isMade ? 'report/bad-unit' : 'report/unknown-unit',
          place,
          isMade
            ? `“${shorten(id)}” is itself made of other units`
            : `there is no unit “${shorten(id)}”`,
          isMade
            ? 'name the units that it is made of, as a list'
            : suggest(id, made.ids(), 'define it in units.yaml'),
        );
      return [];
    }
    const count = number === undefined ? Big(1) : countIn(number);
    if (count !== undefined) return [{ unit: found, count }];
    reading.findings.error(
      'report/bad-unit',
      place,
      `“${shorten(number ?? '')}” is no number of “${shorten(id)}”`,
      'write a number above 0 and a unit, such as 1000 person',
    );
    return [];
  });
  return parts.length === list.length ? parts : undefined;
}

const isMadeOfOthers = (unit: UnitsInput[string] | undefined): boolean =>
  unit?.of !== undefined || unit?.per !== undefined;

function countIn(text: string): Big | undefined {
  const read = parseValue(text);
  if (!read.ok || read.value.share !== undefined || read.value.value.kind !== 'number')
    return undefined;
  const { amount } = read.value.value;
  return amount.gt(0) ? amount : undefined;
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
