import { oneOf } from '../../language/escape-expression.js';
import { inSameWriting } from '../../language/tags.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import type { ReadUnit } from '../../quantity/read/read-quantity.js';
import { clauseRound } from '../clauses/clauses.js';
import { wordsOf } from '../counted/words-of-unit.js';
import type { Stretch } from '../sources/source-text.js';
import { yearDigits } from './words.js';

/**
 * An amount in the unit of a report that is made `of` what it is counted in, `per` what its clause says of each: « 12 € par mètre »,
 * “spending per visitor was £42”, 1인당 소득은 350만 원, 每亩产420公斤. Before the amount no other number but a year stands between.
 */
export function rateOfParts(
  text: string,
  figure: Stretch,
  { head, id, isChain, text: said }: ReadUnit,
  unit: Unit,
  pack: LanguagePack,
): ReadUnit | undefined {
  const { parts = [], counts = [] } = unit.composition ?? {};
  const [of, per, ...others] = parts;
  if (of === undefined || per === undefined || others.length > 0 || counts.length > 0)
    return undefined;
  if (of.id !== (isChain === true ? head : id)) return undefined;
  const each = eachOf(unit, per, pack);
  if (each === undefined) return undefined;
  const { start } = clauseRound(text, figure);
  const isTold =
    new RegExp(`${each}${noNumber}$`, 'iu').test(text.slice(start, figure.start)) ||
    (isChain === true &&
      new RegExp(String.raw`^${each}|(?:${each}|${articledOf(per, pack) ?? '(?!)'})$`, 'iu').test(
        said,
      ));
  return isTold ? { kind: 'word', id: unit.id, text: said, isRate: true } : undefined;
}

/** Any words, and years. */
const noNumber = String.raw`(?:[^\d,;:\uFF0C\uFF1B\uFF1A\u3001]|(?<!\d)${yearDigits}(?!\d))*`;

/** “Per visitor”, « par mètre », €/m²; 1人当たり, 톤당; 每亩. */
function eachOf(unit: Unit, per: Unit, pack: LanguagePack): string | undefined {
  const { frame, reading } = pack;
  const links = oneOf(frame.per);
  if (links === '') return undefined;
  // 원/인: the report's own name of what it is per.
  const named = Object.values(inSameWriting(unit.words, pack.tag) ?? {}).flatMap(
    (word) => new RegExp(String.raw`(?:/|(?:^|\s)(?:${links})\s?)(.+)$`, 'u').exec(word)?.[1] ?? [],
  );
  const words = oneOf([...namesOf(per, pack), ...named]);
  // 一人当たり and 한 명당 have the unit and its word, too.
  if (frame['verbs-last']) return String.raw`(?<!\d)(?:1\s?)?(?:${words})\s?(?:${links})`;
  return reading.grammar === 'latin'
    ? String.raw`(?:/\s?|(?<!\p{L})(?:${links})\s?)(?:${words})(?!\p{L})`
    : String.raw`(?:${links})(?:${words})`;
}

/** « (12 €) le mètre », “a litre”. */
const articledOf = (per: Unit, pack: LanguagePack): string | undefined => {
  const articles = oneOf(pack.frame['per-articles']);
  return articles === ''
    ? undefined
    : String.raw`(?<!\p{L})(?:${articles})\s?(?:${oneOf(namesOf(per, pack))})`;
};

const namesOf = (unit: Unit, pack: LanguagePack): readonly string[] => [
  ...wordsOf(unit, pack),
  ...(pack.units.get(unit.id)?.symbols ?? []),
];
