import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { inSameWriting } from '../../language/tags.js';
import type { Unit } from '../../quantity/quantity.js';
import { holds, once, wordFinder } from '../figures/words.js';
import { wordsOf } from './words-of-unit.js';

/**
 * Whether a noun of a source is known to be of something else than a unit of the tool counts. Countries, cities, households
 * and students have few names; of others it is known that people are none of them. What a unit of the report's own may
 * stand for its author alone knows.
 */
export function isNounOfAnother(noun: string, unit: Unit, pack: LanguagePack): boolean {
  const known = unitOfTool(unit, pack);
  if (known === undefined || unbounded.has(known.id)) return false;
  if (wordsOf(unit, pack).some((word) => noun.includes(word.toLowerCase()))) return false;
  const { closed, people, others } = namesOf(pack);
  const own = closed.get(known.id);
  if (own !== undefined) return !own(noun);
  const isHead = (word: string): boolean => isHeadOf(word, noun, pack);
  return (
    (known.dimension !== 'person' && people.some(isHead)) ||
    others.some(({ dimension, nouns }) => dimension !== known.dimension && nouns.some(isHead))
  );
}

/** Anything may be one of these. */
const unbounded = new Set(['item', 'time', 'multiple']);

/** The unit of the tool that has the id or the words of a unit. */
function unitOfTool(unit: Unit, pack: LanguagePack): Pick<Unit, 'id' | 'dimension'> | undefined {
  const own = inSameWriting(unit.words, pack.tag)?.other;
  const known =
    pack.units.get(unit.id) ??
    [...pack.units.values()].find((each) => own !== undefined && each.words.other === own);
  return known?.kind === 'counter' ? known : undefined;
}

const namesOf = memoOf((pack: LanguagePack) => ({
  closed: new Map(
    Object.entries(pack.frame['names-of-units']).map(([id, own]) => {
      const words = [...own, ...namesOfEither(id, pack)];
      const finder = once(wordFinder(words, pack));
      return [
        id,
        pack.script === 'Kore'
          ? (noun: string): boolean => words.some((word) => noun.includes(word))
          : (noun: string): boolean => holds(noun, finder),
      ];
    }),
  ),
  people: pack.frame['names-of-people'].map((each) => each.toLowerCase()),
  others: [...pack.units.values()]
    .filter(({ id, kind }) => kind === 'counter' && !unbounded.has(id))
    .map((each) => ({
      dimension: each.dimension,
      nouns: wordsOf({ id: each.id, words: {} }, pack)
        .map((word) => word.toLowerCase())
        .filter((word) => !pack.reading.counters.includes(word)),
    })),
}));

/** What is named by the words of either: a country or region by those of a country. */
const namesOfEither = (id: string, { frame }: LanguagePack): readonly string[] =>
  id
    .split('-or-')
    .filter((each) => each !== id)
    .flatMap((each) => frame['names-of-units'][each] ?? []);

/** Whether a phrase is of what its noun is of: of letters its first or last word, of others its end. */
function isHeadOf(noun: string, phrase: string, pack: LanguagePack): boolean {
  if (pack.reading.grammar === 'han' || pack.script === 'Kore') return phrase.endsWith(noun);
  const words = phrase.split(/\s+/u);
  return words.at(-1) === noun || words[0] === noun;
}
