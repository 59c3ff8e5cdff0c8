import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import { powerOfBase, roundBases } from '../../quantity/read/round-bases.js';
import type { Fact } from '../../report/report.js';
import type { FlatText } from '../sources/flat-text.js';
import { occurrencesOf, within, type Stretch } from '../sources/source-text.js';
import { inOneSentence } from '../texts/printed-dates.js';

/**
 * The bases of rates in a text that a unit of the report is called by: with the word of the unit, or in the author’s own
 * words, “for every thousand older people”, in the sentence of a figure of that unit or in a text without figures.
 */
export function typedBases(
  { text, pieces }: FlatText,
  pack: LanguagePack,
  units: readonly Unit[],
  facts: ReadonlyMap<string, Fact>,
): readonly Stretch[] {
  const bases = roundBases(text, pack);
  if (bases.length === 0) return [];
  const rates = units.filter((unit) => powersOf(unit, pack).length > 0);
  const named = rates
    .flatMap((unit) => wordsOf(unit, pack))
    .flatMap((word) => occurrencesOf(word, text));
  const figures = pieces.flatMap(({ start, end, fact }) => {
    const unit = facts.get(fact ?? '')?.quantity.unit;
    return unit === undefined ? [] : [{ start, end, powers: powersOf(unit, pack) }];
  });
  return bases.filter((base) => {
    const power = powerOfBase(text.slice(base.start, base.end), pack);
    const isOfOne =
      figures.length === 0
        ? rates.some((unit) => powersOf(unit, pack).includes(power))
        : figures.some(
            (figure) => figure.powers.includes(power) && inOneSentence(text, base, figure),
          );
    return isOfOne || named.some((name) => within(base, name));
  });
}

const wordsOf = ({ words }: Unit, { tag }: LanguagePack): readonly string[] => [
  ...new Set(Object.values(words[tag] ?? {})),
];

const powersOf = (unit: Unit, pack: LanguagePack): readonly number[] =>
  wordsOf(unit, pack).flatMap((word) =>
    roundBases(word, pack).map(({ start, end }) => powerOfBase(word.slice(start, end), pack)),
  );
