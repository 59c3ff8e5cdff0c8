import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { isOfNextVerb } from '../clauses/clauses.js';
import type { FoundQuote } from '../sources/match-quote.js';

/**
 * “Closed six branches and opened two”, «la eólica cubrió el 23 % y la solar el 10 %», 登记1840只，已绝育1216只: a word that the next
 * figure's clause opens with is said of that one, whatever a label has of the clause before it, too. Where verbs stand last, so
 * is what stands behind the next figure, when the clause of this one has ended: 14곳에 보냈고 9곳에는 생수를 나눠 줬다.
 *
 * @param others the figures of the sentence that only words can tell apart, in order
 */
export function isOfNext(
  word: string,
  label: string,
  read: ReadQuantity,
  others: readonly ReadQuantity[],
  { source: { normal, pack }, sentence }: FoundQuote,
): boolean {
  const next = others.find(({ start }) => start >= read.end);
  if (pack === undefined || next === undefined) return false;
  const { text } = normal;
  const own = { start: normal.normal(read.start), end: normal.normal(read.end) };
  const before = text.slice(normal.normal(sentence.start), own.start);
  const gap = text.slice(own.end, normal.normal(next.start));
  if (pack.script === 'Latn') {
    const joint = /,\s/u.exec(gap) ?? [...gap.matchAll(conjunctionOf(pack))].at(-1);
    const opening = joint === undefined ? '' : gap.slice(joint.index + joint[0].length);
    const isIn = (part: string): boolean =>
      ` ${part} `.toLowerCase().includes(` ${word.toLowerCase()} `);
    return opening.trim().split(' ').length <= mostWords && isIn(opening) && !isIn(before);
  }
  if (before.includes(word)) return false;
  const joint = [...gap.matchAll(signs)].at(-1);
  const [mine, opening] =
    joint === undefined ? [gap, ''] : [gap.slice(0, joint.index), gap.slice(joint.index + 1)];
  if (mine.includes(word) || isHeadOfOwn(word, label, before)) return false;
  if (opening.length <= longestOpening && opening.includes(word)) return true;
  const end = normal.normal(next.end);
  const at = text.slice(end, normal.normal(sentence.end)).indexOf(word);
  if (at < 0 || opening.length > longestOpening) return false;
  // 84件あり、31件が採択された: a clause that ends in a verb, and no member of a list.
  if (joint !== undefined && isClause(mine, pack)) return true;
  return isOfNextVerb(text, own, { start: end + at, end: end + at + word.length }, pack);
}

/** 死亡41人，受伤人数13人: of 死亡人数 the label has its own word before 人数. */
function isHeadOfOwn(word: string, label: string, before: string): boolean {
  const lead = label.slice(0, Math.max(0, label.indexOf(word)));
  const own = lead.split(/[^\p{Script=Han}\p{Script=Katakana}]/u).at(-1) ?? '';
  return own !== '' && before.includes(own);
}

/** In words. */
const mostWords = 4;
/** In UTF-16 units. */
const longestOpening = 12;
const signs = /[、，,；;]/gu;

const isClause = (text: string, { frame }: LanguagePack): boolean =>
  frame['verbs-last'] &&
  /\p{Script=Hiragana}{2}$/u.test(text) &&
  !frame.conjunctions.some((word) => text.endsWith(word));

const conjunctionOf = memoOf(
  ({ frame }: LanguagePack) =>
    new RegExp(`\\s(?:${oneOf(frame.conjunctions) || '(?!)'})\\s`, 'giu'),
);
