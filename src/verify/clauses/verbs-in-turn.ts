import { anyOf, oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import type { Stretch } from '../sources/source-text.js';
import { syllables } from './words/verb-forms.js';

/*
 * Where verbs stand last and nothing but their endings parts two clauses: 12명이 다쳤고 5명은 오지 않았다.
 */

/** What is said behind a figure whose own verb has ended is of the next: 12명이 왔고 의장은 오지 않았다, 다치고 5명은. */
export const isBehindNextVerb = (
  text: string,
  figure: Stretch,
  word: Stretch,
  pack: LanguagePack,
): boolean =>
  word.start > figure.end &&
  (turnsOf(pack)?.behind.test(text.slice(figure.end, word.start)) ?? false);

/** A verb that ends its clause before a figure says nothing of it: 이용할 수 있어 승객이 40명 늘었다; 이용할 수 있는 40곳 is one of the figure. */
export const isOfVerbBefore = (
  text: string,
  verb: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean =>
  verb.end <= figure.start &&
  (turnsOf(pack)?.before?.test(text.slice(verb.end - 1, figure.start)) ?? false);

interface Turns {
  readonly behind: RegExp;
  readonly before?: RegExp;
}

const turnsOf = memoOf(({ frame }: LanguagePack): Turns | undefined => {
  const { 'verb-joints': joints, 'clause-ends': ends, topics } = frame;
  const { past } = frame['goes-on'];
  if (!frame['verbs-last']) return undefined;
  // 上回ったものの、計画には届かなかった: where a comma parts them.
  if (joints.length === 0) return { behind: new RegExp(anyOf(past.endings), 'u') };
  const pastJoints = past.endings
    .filter((ending) => joints.some((joint) => ending.endsWith(joint)))
    .map((ending) => syllables(ending, past.except))
    .join('|');
  const ended = `(?:${pastJoints || '(?!)'})\\s`;
  const topic = `\\p{N}[\\p{N}.,]*\\s?\\p{L}{0,4}?(?:${anyOf(topics)})\\s`;
  const nextCount = `(?:${oneOf(joints)})\\s\\P{N}{0,24}${topic}`;
  return {
    behind: new RegExp(`${ended}|${nextCount}`, 'u'),
    before: new RegExp(
      `^\\S{0,8}(?:${oneOf([...joints, ...ends.endings])})\\s(?!${anyOf(ends['unless-before'])})`,
      'u',
    ),
  };
});
