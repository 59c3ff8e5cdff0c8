import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import { occurrencesOf, within, type Stretch } from '../sources/source-text.js';

/** The round numbers of a text that a rate is of, each a power of ten from 100 on: “per 100,000 population”, 每10万人. */
export function rateBases(text: string, pack: LanguagePack): readonly Stretch[] {
  const expression = basesOf(pack);
  if (expression === undefined) return [];
  return [...text.matchAll(expression)].map(({ 0: base, index }) => ({
    start: index,
    end: index + base.length,
  }));
}

/** The bases of rates in a text that a unit of the report is called by, word for word. */
export function typedBases(
  text: string,
  pack: LanguagePack,
  units: readonly Unit[],
): readonly Stretch[] {
  const bases = rateBases(text, pack);
  if (bases.length === 0) return [];
  const names = new Set(units.flatMap(({ words }) => Object.values(words[pack.tag] ?? {})));
  const named = [...names]
    .filter((word) => rateBases(word, pack).length > 0)
    .flatMap((word) => occurrencesOf(word, text));
  return bases.filter((base) => named.some((name) => within(base, name)));
}

const basesOf = memoOf(({ frame, reading }: LanguagePack) => {
  const words = oneOf(frame['rate-bases']);
  if (words === '') return undefined;
  return reading.grammar === 'han'
    ? new RegExp(`(?<=${words})(?:1000?0?|[百千万萬]|[十10]0?0?[万萬])(?=\\P{N})`, 'gu')
    : new RegExp(
        `(?<=(?<!\\p{L})(?:${words})\\s)1(?:00|0{0,2}(?:[.,’\\s]?0{3})+)(?![.,’\\s]?\\p{N})`,
        'giu',
      );
});
