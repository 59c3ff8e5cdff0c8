import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import { foldWidth } from '../../quantity/read/text/fold.js';
import { readQuantities } from '../../quantity/read/read.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { vocabularyOf } from '../../quantity/read/vocabulary/vocabulary.js';
import { statusWords } from '../clauses/statuses/status-words.js';
import { wordAt } from './words-beside.js';

/** What a phrase says that may only come from a fact, so that no declared name may say it. */
export type SaidByFacts = 'a quantity' | 'a magnitude' | 'a qualifier' | 'a status' | 'a sentence';

/**
 * What a name says beside naming; `undefined` for a mere name. A phrase in quotation marks is a name (“零感染”, “24 hours”)
 * unless it holds a percentage, a sum or a number with a magnitude.
 */
export function readsAs(
  phrase: string,
  pack: LanguagePack,
  units: readonly Unit[],
): SaidByFacts | undefined {
  const text = foldWidth(phrase.trim());
  if (isSentence(text)) return 'a sentence';
  const quantities = readQuantities(text, pack, units);
  if (quantities.some((each) => isAmount(each, text))) return 'a quantity';
  if (isQuoted(text, pack)) return undefined;
  const bare = text.replaceAll(/^\P{L}+|(?<![^\p{L}\p{N}%‰°²³])[^\p{L}\p{N}%‰°²³]+$/gu, '');
  if (quantities.some((each) => isWhole(each, text) || countsAtEnd(each, text)))
    return 'a quantity';
  if (countOf(pack)?.test(text) === true) return 'a quantity';
  return wordReadsAs(bare, pack);
}

/** A word that is by itself a magnitude, a qualifier or a status. */
function wordReadsAs(word: string, pack: LanguagePack): SaidByFacts | undefined {
  if (word === '') return undefined;
  const { magnitudes, qualifiersBefore, qualifiersAfter, qualifiersInside } = vocabularyOf(pack);
  const spans = (match: { readonly end: number } | undefined): boolean =>
    match !== undefined && match.end === word.length;
  if (spans(magnitudes.at(word, 0))) return 'a magnitude';
  const { before, after } = pack.proofreading.typedAgainst;
  const isQualifier =
    [qualifiersBefore, qualifiersAfter, qualifiersInside].some((words) =>
      spans(words.at(word, 0)),
    ) ||
    spans(wordAt(word, 0, before, pack)) ||
    spans(wordAt(word, 0, after, pack));
  if (isQualifier) return 'a qualifier';
  return statusWords(word, pack).some(spansWord) ? 'a status' : undefined;

  function spansWord({ start, end }: { readonly start: number; readonly end: number }): boolean {
    return start === 0 && end === word.length;
  }
}

/** A full stop inside is that of an abbreviation (No. 1); at the end, and marks of any script, it ends a sentence. */
const isSentence = (text: string): boolean =>
  /[。！？；!?;]/u.test(text) || /[\p{Ll}\d%]\.$/u.test(text) || /\p{Ll}{3}\. \p{Lu}/u.test(text);

/** With a percent sign, a currency or a magnitude behind digits; of numbers in hanzi, only where a unit follows. */
function isAmount(
  { unit, magnitude, value, spelling, text: own }: ReadQuantity,
  text: string,
): boolean {
  if (value.kind === 'date' || value.kind === 'ordinal') return false;
  if (unit.kind === 'percent' || unit.kind === 'percentage-point') return true;
  if (unit.kind === 'currency') return true;
  return magnitude !== '' && (spelling !== 'hanzi' || (unit.kind === 'word' && own !== text));
}

const isWhole = ({ start, end, value }: ReadQuantity, text: string): boolean =>
  value.kind !== 'date' && start === 0 && end === text.length;

/** A number with a unit that nothing goes on from: “the port has 3 people”, 有80个国家. “24小时便利店” is a name. */
const countsAtEnd = ({ end, value, unit, spelling }: ReadQuantity, text: string): boolean =>
  value.kind !== 'date' &&
  value.kind !== 'ordinal' &&
  spelling === 'digits' &&
  unit.id !== undefined &&
  !/^[\p{L}\p{N}-]/u.test(text.slice(end));

/**
 * “12 ships”, 12艘船, „12 neue Schiffe“: digits, the measure word of things where there is one, and a common noun are a count, where
 * “Tunnel No. 1”, 1号隧道 and 24小时便利店 name one thing.
 */
const countOf = memoOf(({ frame, lineBreaking, reading }: LanguagePack) => {
  const number = '\\d[\\d.,]{0,12}';
  const { counts } = frame.numbered;
  if (reading.grammar === 'han') {
    const marks = oneOf(frame['modifier-marks']);
    return counts.length === 0
      ? undefined
      : new RegExp(
          `^${number}\\s?(?:${oneOf(counts)})(?:${marks})?[\\p{Script=Han}\\p{Script=Katakana}ー]{1,6}$`,
          'u',
        );
  }
  const words = `^${number}(?:\\s\\p{Ll}{2,24})`;
  return lineBreaking.hyphenation.capitalisedNouns
    ? new RegExp(`${words}{0,2}\\s\\p{Lu}\\p{Ll}{2,24}$`, 'u')
    : counts.length === 0
      ? undefined
      : new RegExp(`${words}{0,2}\\s\\p{Ll}{2,24}(?:${oneOf(counts)})$`, 'u');
});

const isQuoted = (text: string, { punctuation }: LanguagePack): boolean =>
  [punctuation.quotation, punctuation.innerQuotation, punctuation.workTitle].some(
    (marks) =>
      marks !== undefined && text.startsWith(marks[0].trim()) && text.endsWith(marks[1].trim()),
  );
