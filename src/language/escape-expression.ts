/** A text as it stands in a regular expression. */
export const escapeExpression = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
