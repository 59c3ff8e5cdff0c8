import { memoOf, memoOfText } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { expressionOf } from '../figures/names/left-out.js';
import { numeralsOfName } from '../figures/names/numerals-of-name.js';
import type { Stretch } from '../sources/source-text.js';

/** A kind of things that is called by a number, with the noun of it: 二级公路, 4년제 대학, “five-star hotels”. */
export interface ClassName extends Stretch {
  readonly text: string;
  /** As decimals. */
  readonly numbers: readonly string[];
}

/** The classes that a text names. */
export const classNames = (text: string, pack: LanguagePack): readonly ClassName[] =>
  classesIn(pack)(text);

const classesIn = memoOf((pack: LanguagePack) => memoOfText((text) => findClasses(text, pack)));

function findClasses(text: string, pack: LanguagePack): readonly ClassName[] {
  return expressionsOf(pack).flatMap((expression) =>
    [...text.matchAll(expression)].flatMap(({ 0: name, 1: number = '', index }) => {
      const noun =
        pack.script === 'Latn' ? '' : nounBehind.exec(text.slice(index + name.length))?.[0];
      // 3级 alone is a size.
      if (noun === undefined) return [];
      const end = index + name.length + noun.length;
      return [{ start: index, end, text: text.slice(index, end), numbers: valuesOf(number, pack) }];
    }),
  );
}

const nounBehind = /^\s?\p{Lo}{2}/u;

const valuesOf = (number: string, pack: LanguagePack): readonly string[] => [
  ...numeralsOfName(number, pack).all,
];

const expressionsOf = memoOf((pack: LanguagePack) =>
  pack.drafting.classes.map((phrase) => expressionOf(phrase, pack)),
);
