import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQualifier } from '../read-quantity.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Found } from '../figure/found.js';
import { endsOtherWord } from '../figure/before/ends-other-word.js';

/** As many characters as stand between: 约占全省规模以上工业企业的. */
const farthest = 14;
const clauseEnd = /[，,；;：:。！？!?、（）()“”"\n\t]/u;
const years = /(?:19|20)\d\d/gu;
const year = /(?:19|20)\d\d/u;

/** A year, 前一周, 同期 or the like. */
const isOfTime = (said: string, { frame, proofreading }: LanguagePack): boolean =>
  year.test(said) ||
  [...Object.values(frame.times.before).flat(), ...proofreading.bases.levels].some((word) =>
    said.includes(word),
  );

/**
 * The qualifier of a figure that its verb and what it is a part of stand before, in languages that set them between:
 * 约占全省的12%, 约为2020年的6倍, 约需资金20亿元.
 */
export function qualifierApart(
  text: string,
  { start, end: behind, value, qualifier, unit, spelling }: Found,
  vocabulary: Vocabulary,
): ReadQualifier | undefined {
  const { pack, qualifiersBefore, character } = vocabulary;
  if (qualifier !== undefined) return undefined;
  if (value.kind !== 'number' && value.kind !== 'fraction') return undefined;
  const ofClause =
    adverbBefore(text, start, vocabulary) ?? alternativeBehind(text, behind, vocabulary);
  if (ofClause !== undefined || pack.reading.grammar !== 'han') return ofClause;
  const isOfBase = pack.frame['modifier-marks'].some((mark) => text.endsWith(mark, start));
  const isShare =
    unit.kind === 'percent' ||
    value.kind === 'fraction' ||
    (spelling === 'words' && value.amount.lt(1)) ||
    pack.proofreading.typedAgainst.units.includes(unit.text);
  // 高于2022年的64%, 高于前一周的5.9%: it is compared with the level of that time, which has no qualifier.
  const levels = pack.frame['level-comparisons'];
  const about = pack.qualifiers.about.before?.trim() ?? '';
  for (let end = start - 1; end > Math.max(0, start - farthest); end -= 1) {
    if (clauseEnd.test(text.charAt(end))) return undefined;
    const word = qualifiersBefore.before(text, end);
    if (word === undefined || word.meaning === 'exact' || word.text.length < 2) continue;
    if (endsOtherWord(text, end, vocabulary, word.start, word.meaning)) continue;
    // 约三成的…: the qualifier of another figure.
    const isOther =
      /\d/u.test(text.slice(end, start).replaceAll(years, '')) ||
      character(text.charAt(end)) !== undefined;
    if (isOther) return undefined;
    if (isOfBase && levels.includes(word.text) && isOfTime(text.slice(end, start), pack))
      return undefined;
    if (isOfBase && (isShare || word.meaning === 'about')) return word.meaning;
    if (about !== '' && word.text.includes(about)) return word.meaning;
  }
  return undefined;
}

/** “40 old lamps or fewer”, „40 alte Lampen oder weniger“: behind a noun of at most three words that no unit names. */
function alternativeBehind(
  text: string,
  end: number,
  vocabulary: Vocabulary,
): ReadQualifier | undefined {
  const { pack, qualifiersAfter, qualifiersBefore, numbers } = vocabulary;
  if (pack.reading.grammar !== 'latin') return undefined;
  let at = end;
  for (let words = 0; words < 3; words += 1) {
    const word = nextWord.exec(text.slice(at, at + longestWord));
    if (word === null) return undefined;
    at += word[0].length;
    if (text.charAt(at) !== ' ') return undefined;
    const found = qualifiersAfter.at(text, at + 1);
    if (found === undefined || !found.text.includes(' ')) continue;
    // «Al menos una barca»: it is of the number behind it.
    if (numberNext(text, found.end, vocabulary)) return undefined;
    // “Or more than half”, “in two or more towns”.
    const isOfNext = qualifiersBefore.at(text, at + found.text.indexOf(' ') + 2) !== undefined;
    return isOfNext || numbers.before(text, at) !== undefined ? undefined : found.meaning;
  }
  return undefined;
}

const numberNext = (text: string, end: number, { numbers }: Vocabulary): boolean =>
  /^ \d/u.test(text.slice(end, end + 2)) || numbers.at(text, end + 1) !== undefined;

const nextWord = /^ \p{L}[\p{L}’-]*/u;

/** In UTF-16 units. */
const longestWord = 32;

/** 至少有学生100人, 少なくとも学生100人: an adverb holds for the first number behind it. */
function adverbBefore(
  text: string,
  start: number,
  vocabulary: Vocabulary,
): ReadQualifier | undefined {
  const { pack, qualifiersApart, character } = vocabulary;
  for (let end = start; end > Math.max(0, start - farthest); end -= 1) {
    const word = qualifiersApart.before(text, end);
    if (word !== undefined && !endsOtherWord(text, end, vocabulary, word.start, word.meaning))
      return word.meaning;
    const last = text.charAt(end - 1);
    const isNumeral =
      pack.reading.grammar === 'han' &&
      character(last)?.digit !== undefined &&
      !pack.reading.articles.includes(last);
    if (clauseEnd.test(last) || /\d/u.test(last) || isNumeral) return undefined;
  }
  return undefined;
}
