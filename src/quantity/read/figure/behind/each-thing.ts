import { isDuration } from '../../../durations.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { ReadUnit } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** 每标准立方米, 每辆公交车, in UTF-16 units. */
const longestThing = 6;
/** 乘客 of 每名乘客. */
const longestNoun = 3;

/**
 * Where “each” of a thing begins that ends at a position, and a time of which each is meant with it: 每公里, 每名乘客,
 * 每人每天, 1人1日当たり, 1인당 하루. A noun that is no unit (식당) says nothing of the kind, nor does a time alone.
 */
export function eachThingBefore(
  text: string,
  end: number,
  vocabulary: Vocabulary,
): number | undefined {
  const close = unspaced(text, end);
  const time = vocabulary.eachTimes.before(text, close);
  const thing = thingBefore(text, close, vocabulary);
  if (time === undefined || (thing !== undefined && thing !== time.start)) return thing;
  return thingBefore(text, unspaced(text, time.start), vocabulary, time);
}

function thingBefore(
  text: string,
  end: number,
  vocabulary: Vocabulary,
  time?: { readonly text: string },
): number | undefined {
  const { perWords, pack } = vocabulary;
  if (pack.frame['verbs-last']) {
    const per = perWords.before(text, end);
    const isInTime = pack.frame.per.some((word) => time?.text.endsWith(word) === true);
    if (per === undefined && !isInTime) return undefined;
    return countedOne(text, unspaced(text, per?.start ?? end), vocabulary);
  }
  for (let length = 2; length <= longestThing + 1 && length <= end; length += 1) {
    const at = end - length;
    const per = perWords.at(text, at);
    if (per === undefined) continue;
    const thing = text.slice(per.end, end);
    const unit = vocabulary.tails.at(thing, 0);
    if (unit === undefined) return isUnknownThing(thing, vocabulary) ? at : undefined;
    if (isTime(unit.meaning.unit, vocabulary)) return undefined;
    const noun = thing.slice(unit.end);
    return noun.length <= longestNoun && /^\p{Lo}*$/u.test(noun) ? at : undefined;
  }
  return undefined;
}

/** 坪 of 每坪, 课时 of 每课时: what stands right before a sum is what it is for, whatever it is called, but for 每逢 and its like. */
const isUnknownThing = (thing: string, { pack }: Vocabulary): boolean =>
  /^\p{Script=Han}{1,3}$/u.test(thing) &&
  !(pack.frame.times.each.none ?? []).some((word) =>
    `${pack.frame.per[0] ?? ''}${thing}`.startsWith(word),
  );

/** 1人, 一人, 톤: one of a unit, or its name alone, that ends at a position. */
function countedOne(text: string, end: number, vocabulary: Vocabulary): number | undefined {
  const { tails } = vocabulary;
  // 1인, 1校: one of what is no unit.
  const named = /(?<![\d.,])1\s?(?!\d)\p{L}{1,3}$/u.exec(text.slice(Math.max(0, end - 8), end));
  for (let length = 1; length <= longestThing && length <= end; length += 1) {
    const at = end - length;
    const unit = tails.at(text, at);
    if (unit?.end !== end) continue;
    if (isTime(unit.meaning.unit, vocabulary)) return undefined;
    const one = oneBefore(text, at, vocabulary);
    if (one !== undefined) return one;
    return /(?:^|[^\p{L}\p{N}])$/u.test(text.slice(Math.max(0, at - 1), at)) ? at : undefined;
  }
  return named === null ? undefined : end - named[0].length;
}

/** Where 1, 一 or 한 begins that ends before a unit. */
function oneBefore(
  text: string,
  unit: number,
  { numbers, character }: Vocabulary,
): number | undefined {
  const end = unspaced(text, unit);
  const last = text.charAt(end - 1);
  if (/\d/u.test(text.charAt(end - 2))) return undefined;
  if (last === '1' || character(last)?.digit === 1) return end - 1;
  const word = numbers.before(text, end);
  return word !== undefined && Number(word.meaning) === 1 ? word.start : undefined;
}

const isTime = ({ id }: ReadUnit, { pack }: Pick<Vocabulary, 'pack'>): boolean =>
  id !== undefined && isDuration(pack.units.get(id)?.dimension);

const unspaced = (text: string, end: number): number =>
  text.charAt(end - 1) === ' ' ? end - 1 : end;

/**
 * 人キロ, トンキロ, 톤킬로미터, 人日: where a measure directly behind a unit makes another unit of the two. A word of one
 * character has to end there too, since it begins many words.
 */
export function productAt(
  text: string,
  end: number,
  { id, kind }: ReadUnit,
  vocabulary: Vocabulary,
): number | undefined {
  const { tails, pack } = vocabulary;
  if (kind !== 'word') return undefined;
  if (pack.script === 'Latn') return hyphened(text, end, vocabulary);
  if (skipSpace(text, end) !== end) return undefined;
  const next = tails.at(text, end);
  const nextId = next?.meaning.unit.id;
  if (next === undefined || nextId === undefined || nextId === id) return undefined;
  if (pack.units.get(nextId)?.kind !== 'measure') return undefined;
  const behind = text.charAt(next.end);
  if (next.text.length > 1)
    return /\p{Script=Katakana}$/u.test(next.text) && /[\p{Script=Katakana}ー]/u.test(behind)
      ? undefined
      : next.end;
  return pack.reading.grammar === 'han' && /^(?!ー)(?:\P{L}|\p{Script=Hiragana}|)$/u.test(behind)
    ? next.end
    : undefined;
}

/**
 * “60 person-days”, “tonne-kilometres”, Personen-Kilometer, “passenger kilometres”: a hyphen joins a measure to what stands before
 * it, and so does a space where the measure has its whole name.
 */
export function hyphened(
  text: string,
  end: number,
  { tails, pack }: Vocabulary,
): number | undefined {
  const isSpaced = text.charAt(end) === ' ';
  if (!isSpaced && !/[-\u2010\u2011]/u.test(text.charAt(end))) return undefined;
  const joined = pack.numerals['measures-joined'].find(
    (word) =>
      text.startsWith(word, end + 1) && !/[\p{L}\p{N}]/u.test(text.charAt(end + 1 + word.length)),
  );
  if (joined !== undefined) return end + 1 + joined.length;
  const next = tails.at(text, end + 1);
  if (isSpaced && (next === undefined || next.text.length < shortestName)) return undefined;
  const isMeasure =
    next?.meaning.unit.isMeasure === true ||
    pack.units.get(next?.meaning.unit.id ?? '')?.kind === 'measure';
  return isMeasure && !/[\p{L}\p{N}]/u.test(text.charAt(next?.end ?? end)) ? next?.end : undefined;
}

/** Of a measure, no abbreviation: mile, hour. */
const shortestName = 4;
