import { escapeExpression } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';

/** What parts the members of a list, and one clause from the next: the signs of all scripts, and words of the language. */
export const jointsOf = memoOf(({ frame: { conjunctions }, script }: LanguagePack) => {
  const words = conjunctions.map((word) =>
    script === 'Latn' ? `(?<!\\p{L})${escapeExpression(word)}(?!\\p{L})` : escapeExpression(word),
  );
  const either = [signs.source, ...words].join('|');
  return { joint: new RegExp(either, 'u'), onlyJoint: new RegExp(`^(?:${either}| )+$`, 'u') };
});

export const signs = /[、，,；;]/u;
