import type { Vocabulary } from '../../vocabulary/vocabulary.js';

const beforeSpace = (text: string, position: number): number =>
  text.charAt(position - 1) === ' ' ? position - 1 : position;

/** Where what stands before an article ends, if that is a qualifier: “casi un 12 %”; before a preposition, a bound: «como máximo a 80». */
export function articleBefore(
  text: string,
  at: number,
  { articles, prepositions, qualifiersBefore }: Vocabulary,
): number | undefined {
  if (!/\d/u.test(text.charAt(at))) return undefined;
  const article = articles.before(text, beforeSpace(text, at));
  const opener = article ?? prepositions.before(text, beforeSpace(text, at));
  if (opener === undefined) return undefined;
  const end = beforeSpace(text, opener.start);
  const qualifier = qualifiersBefore.before(text, end)?.meaning;
  if (article !== undefined) return qualifier === undefined ? undefined : end;
  const isBound = qualifier === 'at-least' || qualifier === 'up-to';
  return isBound && !year.test(text.slice(at, at + 7)) ? end : undefined;
}

/** “At least in 2020”. */
const year = /^(?:1[89]|2[01])\d\d(?!\d|[.,]\d)/u;
