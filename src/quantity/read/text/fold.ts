/**
 * Full-width digits and signs as their ASCII forms, Kangxi radicals as their hanzi and every kind of space as U+0020, unit
 * for unit: offsets in the folded text are offsets in the text.
 */
export function foldWidth(text: string): string {
  if (latest?.text !== text) latest = { text, folded: fold(text) };
  return latest.folded;
}

// Each figure of a text asks for it.
let latest: { readonly text: string; readonly folded: string } | undefined;

const fold = (text: string): string =>
  text
    .replaceAll(/[０-９．％＋－＄\u2F00-\u2FD5]/gu, (character) => character.normalize('NFKC'))
    .replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/gu, ' ');
