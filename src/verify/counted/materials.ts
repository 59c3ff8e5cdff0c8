import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { clauseRound } from '../clauses/clauses.js';
import type { SourceText } from '../sources/source-text.js';

/**
 * Whether a source that names a wider unit alone speaks of what the unit is of: 折合标准煤20万吨 are no tonnes of carbon
 * dioxide. The word nearest before the number tells, or else one behind it in its clause.
 */
export function isOfMaterial(
  { start, end, unit: read }: ReadQuantity,
  { id }: Pick<Unit, 'id'>,
  { normal, pack }: SourceText,
): boolean {
  if (pack === undefined) return true;
  const { words, idOf } = materialsOf(pack);
  const own = pack.units.get(id)?.measuredIn;
  if (words === undefined || own === undefined || own !== read.id) return true;
  const { text } = normal;
  const figure = { start: normal.normal(start), end: normal.normal(end) };
  const last = (part: string): string | undefined =>
    [...part.toLowerCase().matchAll(words)].at(-1)?.[0];
  const before = last(text.slice(Math.max(0, figure.start - farthest), figure.start));
  const clause = clauseRound(text, figure);
  const behind = [...text.slice(figure.end, clause.end).toLowerCase().matchAll(words)][0]?.[0];
  const isBeside = behind !== undefined && idOf.get(behind) === id;
  return isBeside || (before !== undefined && idOf.get(before) === id);
}

/** A paragraph back, in UTF-16 units. */
const farthest = 400;

const materialsOf = memoOf(({ frame: { materials } }: LanguagePack) => {
  const entries = Object.entries(materials).flatMap(([id, words]) =>
    words.map((word) => [word, id] as const),
  );
  return {
    idOf: new Map(entries),
    words:
      entries.length === 0 ? undefined : new RegExp(oneOf(entries.map(([word]) => word)), 'gu'),
  };
});
