/** Bytes of a string that every reader takes (ISO 19005-3, 6.1.13). */
const MOST_BYTES = 32_767;

/** Whether a text is no longer than a string may be: in ASCII a byte a character, else in UTF-16 after its mark. */
export const fitsString = (text: string): boolean =>
  (/^[\0-\u007F]*$/u.test(text) ? text.length : 2 * text.length + 2) <= MOST_BYTES;

/** An address as it stands in the file: everything in ASCII (RFC 3986), what is encoded already left as it is. */
export const writtenAddress = (link: string): string => encodeURI(link).replaceAll('%25', '%');
