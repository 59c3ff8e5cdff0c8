import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Fact } from '../../report/report.js';
import { signedPart } from '../../quantity/quantity.js';
import { noReadUnit, type ReadQuantity } from '../../quantity/read/read-quantity.js';
import { clauseRound } from '../clauses/clauses.js';
import type { SourceText, Stretch } from '../sources/source-text.js';

const celsius = 'degree-celsius';
const energy = 'kilowatt-hour';

/**
 * 平均气温23.2度, 기온은 24.7도로: where the clause names what has a temperature, and no other scale, a number of degrees is one
 * of Celsius. 90度 without a word of electricity near is none of kilowatt-hours. Undefined of other facts, and in languages
 * that say so of more than one scale.
 */
export function degreesOf(
  { value, number, end, unit: read }: ReadQuantity,
  { quantity: { unit } }: Fact,
  { normal, pack }: SourceText,
): ReadQuantity['unit'] | undefined {
  if (pack === undefined || (value.kind !== 'number' && value.kind !== 'range')) return undefined;
  if (unit.id !== celsius && unit.id !== energy) return undefined;
  const expressions = expressionsOf(pack);
  if (expressions === undefined || number === undefined) return undefined;
  const { text } = normal;
  if (unit.id === energy) {
    if (!pack.frame.degrees.words.includes(read.text)) return undefined;
    const at = normal.normal(end);
    const near = text.slice(Math.max(0, at - nearWord), at + nearWord);
    return expressions.power?.test(near) === true ? undefined : noReadUnit;
  }
  // 10度到14度, „10 bis 14 Grad“: behind either end of a range.
  const [word] = [number.end, ...(value.kind === 'range' ? [end] : [])].flatMap((each) => {
    const from = normal.normal(each);
    return expressions.words.exec(text.slice(from, from + longestWord))?.[0] ?? [];
  });
  if (word === undefined) return undefined;
  const figure = { start: normal.normal(number.start), end: normal.normal(end) };
  const said = saidWith(text, figure, pack);
  // Of what has degrees a temperature alone is below nought: 零下十二度, „minus 7 Grad“.
  const isBelow = signedPart(value)?.lt(0) === true;
  const isCold = isBelow && expressions.power?.test(said) !== true;
  return (isCold || expressions.of.test(said)) && !expressions.others.test(said)
    ? { kind: 'word', text: word.trim(), id: celsius, isMeasure: true }
    : undefined;
}

/** The clause of a figure; of one that a word opens its sentence with, the sentence: „Mit 36,8 Grad war der 19. Juli der heißeste Tag“. */
function saidWith(text: string, figure: Stretch, pack: LanguagePack): string {
  const clause = clauseRound(text, figure);
  const lead = text.slice(clause.start, figure.start);
  const opens = pack.script === 'Latn' && /^\s*\p{Lu}\p{L}{0,6}(?:\s\p{L}+)?\s$/u.test(lead);
  if (!opens) return text.slice(clause.start, clause.end);
  const [rest = ''] = text.slice(figure.end, figure.end + longestSentence).split(sentenceEnd, 1);
  return lead + rest;
}

/** A point behind a number is that of a day. */
const sentenceEnd = /(?<!\d)[.!?](?:\s|$)|\n/u;

/** In UTF-16 units. */
const longestSentence = 240;
const longestWord = 12;
const nearWord = 100;

const expressionsOf = memoOf(({ frame: { degrees }, script }: LanguagePack) => {
  const { words, of, others, power } = degrees;
  if (words.length === 0) return undefined;
  // 24.7도로 has a particle behind it; “Gradient” is another word.
  const ends = script === 'Kore' ? '' : '(?!\\p{Script=Latin}|\\s?[CFK](?!\\p{L}))';
  return {
    words: new RegExp(`^\\s?(?:${oneOf(words)})${ends}`, 'u'),
    of: new RegExp(oneOf(of), 'iu'),
    others: new RegExp(anyOf(others), 'iu'),
    power: power.length === 0 ? undefined : new RegExp(oneOf(power), 'u'),
  };
});
