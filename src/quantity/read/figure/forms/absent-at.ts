import { anyOf, oneOf } from '../../../../language/escape-expression.js';
import { memoOf } from '../../../../memo.js';
import type { LanguagePack } from '../../../../language/pack.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/**
 * 没有事故, 事故はなかった, 사고는 없었다: where the words end that say there was none of the thing beside them, which is all that
 * their clause tells. Hardly any (几乎没有), none but some (3件しか) and a clause that goes on (没有学校的村庄) are no nought.
 */
export function absentAt(
  text: string,
  position: number,
  { absent, character, pack }: Vocabulary,
): number | undefined {
  const end = absent.at(text, position)?.end;
  if (end === undefined) return undefined;
  const { before, behind, isThingBehind } = findersOf(pack);
  const lead = text.slice(Math.max(0, position - reach), position);
  if (isThingBehind && character(text.charAt(end)) !== undefined) return undefined;
  const hardly = pack.numerals.absent.hardly;
  const clause = lead.split(clauseEnd).at(-1) ?? '';
  if (hardly.some((word) => clause.includes(word))) return undefined;
  return before.test(lead) && behind.test(text.slice(end, end + reach)) ? end : undefined;
}

/** In UTF-16 units. */
const reach = 32;

const clauseEnd = /[，,。;；!?！？\n]/u;

const findersOf = memoOf(({ numerals, frame }: LanguagePack) => {
  const { words, leads, any, verbs } = numerals.absent;
  const ends = '(?:$|[，,。.;；、!?！？)）\\n])';
  if (leads.length > 0)
    return {
      isThingBehind: false,
      before: new RegExp(`\\p{L}{2}\\s?(?:${oneOf(leads)})\\s?$`, 'u'),
      behind: new RegExp(`^${ends}`, 'u'),
    };
  const thing = `(?:(?!${anyOf(frame['modifier-marks'])})\\p{Script=Han}){2,8}?`;
  return {
    isThingBehind: true,
    // 有没有 asks.
    before: new RegExp(`(?<!${anyOf(words.map((word) => word.slice(-1)))})$`, 'u'),
    behind: new RegExp(`^(?:${anyOf(any)})?${thing}(?:${anyOf(verbs)})?${ends}`, 'u'),
  };
});
