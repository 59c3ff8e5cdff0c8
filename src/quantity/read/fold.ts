/**
 * Full-width digits and signs as their ASCII forms and every kind of space as U+0020, unit for unit: offsets in the
 * folded text are offsets in the text.
 */
export const foldWidth = (text: string): string =>
  text
    .replaceAll(/[０-９．％＋－＄]/gu, (character) => character.normalize('NFKC'))
    .replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/gu, ' ');
