/** A text as it stands in a regular expression. */
export const escapeExpression = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** The branches of an alternation, the longest first; empty where there are none. */
export const oneOf = (texts: readonly string[]): string =>
  texts
    .toSorted((one, other) => other.length - one.length)
    .map(escapeExpression)
    .join('|');

/** The same, where none matches nothing. */
export const anyOf = (texts: readonly string[]): string => oneOf(texts) || '(?!)';
