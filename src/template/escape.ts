const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // As references they survive the normalisation of attribute values and line ends (XML 1.0, 2.11 and 3.3.3).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as XML, fit for content and for an attribute's value in either kind of quotes. */
export const escapeXml = (text: string): string =>
  text.replaceAll(/[&<>"'\t\n\r]/gu, (character) => replacements[character] ?? character);

/** What XML 1.0 (2.2, Char) cannot hold, not even as a reference, and the noncharacters of its plane; with `u`, a lone surrogate is a match of its own. */
const unprintable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The first character that markup cannot carry, as `U+0007`, with its UTF-16 offset. */
export function findUnprintable(
  text: string,
): { readonly name: string; readonly offset: number } | undefined {
  const match = unprintable.exec(text);
  if (match === null) return undefined;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { name: `U+${code}`, offset: match.index };
}
