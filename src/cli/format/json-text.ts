/**
 * A document as JSON of ASCII control characters and direction marks written as escapes: what a file holds is data, and
 * never tells a terminal what to do.
 */
export const jsonText = (document: unknown): string =>
  `${JSON.stringify(document, null, 2).replaceAll(dangerous, escaped)}\n`;

/** The same on one line. */
export const jsonLine = (document: unknown): string =>
  `${JSON.stringify(document).replaceAll(dangerous, escaped)}\n`;

// JSON.stringify itself escapes U+0000 to U+001F; its own line breaks are the layout of the document.
const dangerous = /[\u007F-\u009F\u2028\u2029\p{Bidi_Control}]/gu;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
