import { oneOf } from '../../language/escape-expression.js';
import { memoOf, memoOfText } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { hanNumeralCharacters, hanPower } from '../../quantity/han-numeral.js';
import type { Unit } from '../../quantity/quantity.js';
import { readNumerals, type ReadNumeral } from '../../quantity/read/numerals.js';
import { foldWidth } from '../../quantity/read/text/fold.js';
import { cutsWord, skipSpace } from '../../quantity/read/vocabulary/phrases.js';
import { vocabularyOf, type Vocabulary } from '../../quantity/read/vocabulary/vocabulary.js';
import { isAverageBehindNoun } from './half-or-average.js';
import { noFigures, numberWords } from './number-words.js';
import { merged, touchedBy, within, type Stretch } from '../sources/source-text.js';

/**
 * The numerals of a text that say how many, and not those that are part of a word.
 *
 * - Digits always count, of any script, Roman numeral signs and circled ones too.
 * - A hanzi numeral counts when it has two or more characters (三十, 二〇二〇, 十四五); when it follows digits (3万), 第
 *   with a measure word behind it (第三届) or a word of approximation (近百); or when a measure word, a unit, 多 or
 *   余, or 分之 follows it (五个, 三分之一). 一 with a measure word (一批, 一个) is an article and does not count, nor do
 *   numerals inside words (统一, 第三方, 万象, 千方百计, 十分).
 * - A spelt-out number counts from two on; one does with a magnitude behind it (one million). Fractions (half, 一半),
 *   ordinals from second on, and the counting words of the language pack (dozens, doubled, 翻番) count.
 * - Roman numerals count from II on. The phrases of the pack that say no amount (a third party, 二手) do not count.
 */
export const countingNumerals = (
  text: string,
  pack: LanguagePack,
  units: readonly Unit[],
): readonly Stretch[] => countedBy(vocabularyOf(pack, units))(text);

const countedBy = memoOf((vocabulary: Vocabulary) =>
  memoOfText((text) => findCounting(foldWidth(text), vocabulary)),
);

function findCounting(text: string, vocabulary: Vocabulary): readonly Stretch[] {
  const { pack } = vocabulary;
  const found = [
    ...readNumerals(text, pack).filter((numeral) => counts(text, numeral, vocabulary)),
    ...spelledOut(text, vocabulary),
  ];
  const none = merged(noFigures(text, pack));
  return inOneNumber(text, withoutInner(found.map(({ start, end }) => ({ start, end })))).filter(
    (numeral) => !touchedBy(none, numeral).some((phrase) => isPartOf(numeral, phrase)),
  );
}

/** “A half-hearted trial”: the last word of the numeral goes on as another. */
const isPartOf = (numeral: Stretch, phrase: Stretch): boolean =>
  within(numeral, phrase) || (phrase.start > numeral.start && phrase.end > numeral.end);

function counts(text: string, numeral: ReadNumeral, vocabulary: Vocabulary): boolean {
  if (numeral.kind === 'digits') return !isOfEach(text, numeral, vocabulary);
  return numeral.kind === 'word'
    ? wordCounts(text, numeral, vocabulary)
    : hanziCount(text, numeral, vocabulary);
}

/** 1人当たり, 1인당: one of what a rate is of. */
const isOfEach = (text: string, { start, end }: Stretch, { pack }: Vocabulary): boolean =>
  text.slice(start, end) === '1' &&
  !/[\d.,]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
  (eachOf(pack)?.test(text.slice(end, end + longestEach)) ?? false);

const eachOf = memoOf(({ frame }: LanguagePack) => {
  const words = oneOf(frame['rates-behind']);
  return words === '' ? undefined : new RegExp(`^\\s?\\p{L}{1,6}?(?:${words})`, 'u');
});

/** 医療機関当たり, in UTF-16 units. */
const longestEach = 12;

function wordCounts(
  text: string,
  { start, end }: ReadNumeral,
  { numbers, magnitudes, pack }: Vocabulary,
): boolean {
  if (isAverageBehindNoun(text, { start, end }, pack)) return false;
  const value = numbers.at(text, start)?.meaning;
  return (
    value !== '1' || magnitudes.at(text, skipSpace(text, end)) !== undefined || text[end] === '-'
  );
}

function hanziCount(
  text: string,
  { start, end, text: run }: ReadNumeral,
  vocabulary: Vocabulary,
): boolean {
  if (run.length > 1) return true;
  const { ordinals, reading, numerals } = vocabulary.pack;
  const [ordinalPrefix = ''] = ordinals.pattern.split('{number}');
  const sign = reading.fractionSign;
  if (sign !== undefined && text.startsWith(sign, end))
    // 百分之几: what a percent sign is in words holds no number itself.
    return hanPower(run) !== 2 || hanNumeral.test(text.charAt(end + sign.length));
  if (sign !== undefined && text.endsWith(sign, start)) return true;
  const measured = vocabulary.tails.at(text, end) !== undefined;
  if (ordinalPrefix !== '' && text.endsWith(ordinalPrefix, start))
    return measured || isRank(text, start - ordinalPrefix.length, end);
  if (/^[\d%]$/u.test(text.charAt(start - 1)))
    return vocabulary.magnitudes.at(text, start) !== undefined || measured;
  if (reading.articles.includes(run)) return false;
  // 百, 千, 万 and 亿 alone were found beside a word of approximation.
  if (vocabulary.magnitudes.at(text, start) !== undefined) return true;
  const behind = text.charAt(end);
  const isScaled =
    Object.hasOwn(numerals.scaled, behind) || numerals.doublings.behind.includes(behind);
  return measured || isScaled || reading.qualifiersInside.has(behind);
}

/** 排名第二。: with words before it and none behind, an ordinal is a place; 第二，… counts what follows. */
const isRank = (text: string, start: number, end: number): boolean =>
  /[\p{Script=Han}]/u.test(text.charAt(start - 1)) &&
  /^(?:$|[，。；！？、,.;!?)）])/u.test(text.slice(end, end + 1));

const hanNumeral = new RegExp(`^[${hanNumeralCharacters}]$`, 'u');

/** Fractions, ordinals from second on, and counting words. */
function spelledOut(
  text: string,
  { pack, fractions, ordinalWords }: Vocabulary,
): readonly Stretch[] {
  const found: Stretch[] = [...numberWords(text, pack)];
  for (let position = 0; position < text.length; position += 1) {
    const unit = text.charAt(position);
    if (!fractions.begins(unit) && !ordinalWords.begins(unit)) continue;
    if (cutsWord(text, position)) continue;
    const fraction = fractions.at(text, position);
    const ordinal = pack.reading.grammar === 'latin' ? ordinalWords.at(text, position) : undefined;
    const end =
      fraction?.end ?? (ordinal !== undefined && ordinal.meaning > 1 ? ordinal.end : undefined);
    if (end !== undefined) found.push({ start: position, end });
  }
  return found;
}

/** “Ten thousand” and “sixty-five” are one number each, in two words. */
function inOneNumber(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    const isOne =
      last !== undefined &&
      /^[ -]$/u.test(text.slice(last.end, stretch.start)) &&
      isWord.test(text.slice(last.start, last.end)) &&
      isWord.test(text.slice(stretch.start, stretch.end));
    if (isOne) whole[whole.length - 1] = { start: last.start, end: stretch.end };
    else whole.push(stretch);
  }
  return whole;
}

const isWord = /^[\p{Script=Latin} -]+$/u;

/** In order, those inside or across another joined with it. */
function withoutInner(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches.toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    const last = joined.at(-1);
    if (last === undefined || stretch.start >= last.end) joined.push(stretch);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
  }
  return joined;
}
