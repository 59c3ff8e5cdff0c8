import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { noReadUnit, type ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { Fact } from '../../report/report.js';
import { arePeopleNamedBefore } from './people-named-before.js';
import type { SourceText } from '../sources/source-text.js';

/**
 * “Launched 64 times”: where a fact says `as` of its own unit what the source counts by, that counter is none of another; and
 * 120万TEU counts what `as` calls TEU. 学生846人 are so many students.
 */
export function countedAs(
  { unit: read, number, start, end }: ReadQuantity,
  { as, quantity: { unit } }: Fact,
  { normal, pack }: SourceText,
): ReadQuantity['unit'] | undefined {
  if (pack === undefined) return undefined;
  if (as === undefined && read.id === 'person' && unit.dimension === 'person') {
    const lead = normal.text.slice(0, normal.normal(start));
    return arePeopleNamedBefore(lead, unit, pack) ? noReadUnit : undefined;
  }
  if (as === undefined) return undefined;
  if (unit.kind === 'none' && read.id === undefined && as === read.text && acronym.test(as))
    return noReadUnit;
  if (unit.kind !== 'counter') return undefined;
  if (read.kind !== 'word' || read.isMeasure === true || read.isChain === true) return undefined;
  if (read.id === unit.id) return undefined;
  const behind = normal.text.slice(normal.normal(number?.end ?? end)).trimStart();
  if ((as !== read.text && !holdsWord(behind, as)) || multiplesOf(pack)?.test(behind) === true)
    return undefined;
  return noReadUnit;
}

/** “3 times as many”, “twice the number”, “4 times more” count nothing. */
const multiplesOf = memoOf(({ frame, units, reading }: LanguagePack) => {
  const words = ['multiple', 'time'].flatMap((id) => Object.values(units.get(id)?.words ?? {}));
  if (reading.grammar !== 'latin' || words.length === 0) return undefined;
  const next = [
    ...frame.presupposed.map((each) => each.split(' ')[0] ?? each),
    ...frame.determiners,
    ...frame.rises,
    ...frame.falls,
  ].filter((each) => /^\p{L}+$/u.test(each));
  return new RegExp(`^(?:${oneOf(words)})\\s(?:${oneOf(next)})(?!\\p{L})`, 'iu');
});

/** A unit that no pack knows. */
const acronym = /^[A-Z]{2,6}$/u;

const holdsWord = (text: string, word: string): boolean =>
  text.toLowerCase().startsWith(word.toLowerCase()) &&
  (unspaced.test(word) || !/\p{L}/u.test(text.charAt(word.length)));

/** 12隻である: in a script without spaces a word ends where the next begins. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
