import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import { occurrencesOf, within, type Stretch } from '../sources/source-text.js';

/** The round numbers of a text that a rate is of, each a power of ten from 100 on: “per 100,000 population”, “per million”, 每10万人. */
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

const basesOf = memoOf(({ frame, reading, numbers }: LanguagePack) => {
  const words = oneOf(frame['rate-bases']);
  if (words === '') return undefined;
  if (reading.grammar === 'han')
    return new RegExp(
      `(?<=(?:${words})\\s?)(?:1?[百千][万萬만]|1000?0?|[百千万萬]|[十10]0?0?[万萬만])(?!\\p{N})`,
      'gu',
    );
  const ones = oneOf(
    [...reading.numbers].flatMap(([word, one]) => (Number(one) === 1 ? [word] : [])),
  );
  const printed = numbers.magnitudes.flatMap((magnitude) => Object.values(magnitude.words));
  const magnitudes = oneOf([...printed, ...reading.magnitudes.keys()].filter(isSpelt));
  const digits = '1(?:00|0{0,2}(?:[.,’\\s]?0{3})+)(?![.,’\\s]?\\p{N})';
  return new RegExp(
    `(?<=(?<!\\p{L})(?:${words})\\s)(?:${digits}|(?:(?:1|${ones})\\s)?(?:${magnitudes})(?!\\p{L}))`,
    'giu',
  );
});

/** “Million”, and no abbreviation. */
const isSpelt = (word: string): boolean => word.length > 3;
