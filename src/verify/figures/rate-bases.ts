import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import { roundBases } from '../../quantity/read/round-bases.js';
import { occurrencesOf, within, type Stretch } from '../sources/source-text.js';

/** The bases of rates in a text that a unit of the report is called by, word for word. */
export function typedBases(
  text: string,
  pack: LanguagePack,
  units: readonly Unit[],
): readonly Stretch[] {
  const bases = roundBases(text, pack);
  if (bases.length === 0) return [];
  const names = new Set(units.flatMap(({ words }) => Object.values(words[pack.tag] ?? {})));
  const named = [...names]
    .filter((word) => roundBases(word, pack).length > 0)
    .flatMap((word) => occurrencesOf(word, text));
  return bases.filter((base) => named.some((name) => within(base, name)));
}
