import type { Vocabulary } from '../vocabulary.js';

const beforeSpace = (text: string, position: number): number =>
  text.charAt(position - 1) === ' ' ? position - 1 : position;

/** Where what stands before an article ends, if that is a qualifier: “casi un 12 %”. */
export function articleBefore(
  text: string,
  at: number,
  { articles, qualifiersBefore }: Vocabulary,
): number | undefined {
  if (!/\d/u.test(text.charAt(at))) return undefined;
  const article = articles.before(text, beforeSpace(text, at));
  if (article === undefined) return undefined;
  const end = beforeSpace(text, article.start);
  return qualifiersBefore.before(text, end) === undefined ? undefined : end;
}
