import { said, type Fields } from './material.js';

/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const numbers = /\d(?:[\d.,  ]*\d)?(?:\s?[万亿億만억]\s?\d[\d.]*)*/gu;
/** The digits that tell a number, whatever its magnitude is written as. */
const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '').replaceAll(/^0+|0+$/gu, '');

/** Where the words of a fact's quote stand in its source, where they stand there once. */
export function quoteIn(text: string, fact: Fields): Stretch | undefined {
  const words = said(fact, 'quote');
  const from = text.indexOf(words);
  return from < 0 || text.includes(words, from + 1) ? undefined : { from, to: from + words.length };
}

/** Where the number of a fact stands in its source, where its quote has it in digits and once. */
export function numberIn(text: string, fact: Fields): Stretch | undefined {
  const quoted = quoteIn(text, fact);
  const digits = digitsOf(said(fact, 'value'));
  if (quoted === undefined || digits === '' || /[/—]/u.test(said(fact, 'value'))) return undefined;
  const found = [...text.slice(quoted.from, quoted.to).matchAll(numbers)].filter(
    // Of 128万4000 the zeros between are written by the magnitude.
    ([number]) => digitsOf(number) === digits,
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const from = quoted.from + only.index;
  return { from, to: from + only[0].length };
}

const ends = /[，。；！？、\n]|[,;.](?=\s)|(?<=\D)[,;](?=\S)/gu;
const sentenceEnds = /[。！？\n]|\.(?=\s)/gu;

const around = (text: string, { from, to }: Stretch, expression: RegExp): Stretch => {
  const marks = [...text.matchAll(expression)].map(({ index }) => index);
  return {
    from: (marks.findLast((mark) => mark < from) ?? -1) + 1,
    to: marks.find((mark) => mark >= to) ?? text.length,
  };
};

/** The words between the marks round a number. */
export const clauseOf = (text: string, stretch: Stretch): Stretch => around(text, stretch, ends);
export const sentenceOf = (text: string, stretch: Stretch): Stretch =>
  around(text, stretch, sentenceEnds);
