import Big from 'big.js';
import type { LanguageTag } from '../language/language.js';
import type { LanguagePack, PackUnit } from '../language/pack.js';
import { rational } from './formula/rational.js';
import type { Composition, Unit } from './quantity.js';

type Packs = ReadonlyMap<LanguageTag, LanguagePack>;

/** For a bare number, an ordinal without a noun, or a date. */
export const noUnit: Unit = { id: 'none', kind: 'none', dimension: 'none', words: {} };

/**
 * A unit that comes with the tool (`tonne`, `percent`, `USD`), with its words in every language of the report;
 * `undefined` where the packs do not know the id.
 */
export function unitFromPacks(id: string, packs: Packs): Unit | undefined {
  const found = [...packs].flatMap(([tag, pack]) => {
    const unit = pack.units.get(id);
    return unit === undefined ? [] : [[tag, unit] as const];
  });
  const [, first] = found[0] ?? [];
  if (first === undefined || found.length < packs.size) return undefined;
  const unit = unitOf(first, Object.fromEntries(found.map(([tag, { words }]) => [tag, words])));
  const composition = compositionOf(first, packs);
  return composition === undefined ? unit : { ...unit, composition };
}

function compositionOf({ of, per }: PackUnit, packs: Packs): Composition | undefined {
  const [above, below] = [of, per].map((id) =>
    id === undefined ? undefined : unitFromPacks(id, packs),
  );
  if (above === undefined || below === undefined) return undefined;
  const factors = [
    { unit: above, power: 1 },
    { unit: below, power: -1 },
  ];
  return { factors, scale: rational(Big(1)), counts: [], parts: [above, below] };
}

/** A whole in the unit of a share: 100%, 1000‰; `undefined` of other units. */
export const wholeIn = ({ kind, factor }: Pick<Unit, 'kind' | 'factor'>): Big | undefined =>
  kind === 'percent' ? Big(100).div(factor ?? 1) : undefined;

/** Ids of the units that every pack has a word for, sorted. */
export function unitIds(packs: Packs): readonly string[] {
  const ids = new Set([...packs.values()].flatMap(({ units }) => [...units.keys()]));
  return [...ids]
    .filter((id) => [...packs.values()].every(({ units }) => units.has(id)))
    .toSorted();
}

const unitOf = (
  { id, kind, dimension, factor, currency }: PackUnit,
  words: Unit['words'],
): Unit => ({
  id,
  kind,
  dimension,
  words,
  ...(factor === undefined ? {} : { factor: Big(factor) }),
  ...(currency === undefined ? {} : { currency }),
});
