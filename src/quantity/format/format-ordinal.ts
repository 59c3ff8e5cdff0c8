import { memo } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { fillPattern, part } from './figure-parts.js';
import { wordsOf } from './format-unit.js';
import { genderOf } from './qualifier-wording.js';
import type { FigureForm, FigurePart, Unit } from '../quantity.js';

const ordinalRules = memo((locale: string) => new Intl.PluralRules(locale, { type: 'ordinal' }));

/** A place in a series: 第127届 / 127th, and in the `words` form 第三届 / third. */
export function formatOrdinal(
  number: number,
  unit: Unit,
  pack: LanguagePack,
  form: FigureForm,
): readonly FigurePart[] {
  const { pattern, wordPattern, feminine } = pack.ordinals;
  const isFeminine = genderOf(unit.id, pack) === 'feminine';
  const { suffixes, words } = isFeminine && feminine ? feminine : pack.ordinals;
  const word = form === 'words' ? words.get(number) : undefined;
  const suffix = suffixes[ordinalRules(pack.locale).select(number)];
  return fillPattern(word === undefined ? pattern : wordPattern, {
    number: part('digits', String(number)),
    word: part('digits', word ?? String(number)),
    suffix: part('literal', suffix ?? suffixes.other),
    unit: form === 'number' || unit.kind === 'none' ? [] : part('unit', singular(unit, pack)),
  });
}

function singular(unit: Unit, pack: LanguagePack): string {
  const words = wordsOf(unit, pack);
  return words.one ?? words.other;
}
