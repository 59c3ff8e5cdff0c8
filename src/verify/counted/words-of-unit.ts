import type { LanguagePack } from '../../language/pack.js';
import { inSameWriting } from '../../language/tags.js';
import type { Unit } from '../../quantity/quantity.js';

/** 外借册次61373万: the words of a unit with their measure words. */
export const wordsInFull = (
  { id, words }: Pick<Unit, 'id' | 'words'>,
  pack: LanguagePack,
): readonly string[] =>
  Object.values(inSameWriting(words, pack.tag) ?? pack.units.get(id)?.words ?? {});

/** The words of a unit in the language of the source, and what else it is called there. */
export const namesOfUnit = (
  unit: Pick<Unit, 'id' | 'words'>,
  pack: LanguagePack,
): readonly string[] => {
  const synonyms = [...pack.reading.units].flatMap(([word, id]) => (id === unit.id ? [word] : []));
  return [...new Set([...wordsInFull(unit, pack), ...synonyms])];
};

/** The same, the measure word taken off where a noun is left. */
export const wordsOf = (unit: Pick<Unit, 'id' | 'words'>, pack: LanguagePack): readonly string[] =>
  namesOfUnit(unit, pack).map((word) => {
    const counter = pack.reading.counters.find((each) => word.startsWith(each) && word !== each);
    const noun = counter === undefined ? word : word.slice(counter.length).trim();
    // 台の充電器: the mark goes with the measure word.
    const mark = pack.frame['modifier-marks'].find((each) => noun.startsWith(each));
    return mark === undefined ? noun : noun.slice(mark.length).trim();
  });
