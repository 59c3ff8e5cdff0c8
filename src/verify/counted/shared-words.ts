import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
/** What a label can be compared by: a word of four letters, or two hanzi, kana or syllables side by side. */
export const comparableWords = (label: string): readonly string[] =>
  label.match(
    /[\p{Script=Latin}\p{M}]{4,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu,
  ) ?? [];

/** Words that two texts share, the longest first: of hanzi two or more side by side, of letters whole words of four. */
export function commonWords(label: string, text: string): readonly string[] {
  const latin = label.match(/[\p{Script=Latin}\p{M}]{4,}/gu) ?? [];
  const folded = text.toLowerCase();
  const han: string[] = [];
  for (let length = Math.min(8, label.length); length >= 2; length -= 1)
    for (let at = 0; at + length <= label.length; at += 1) {
      const part = label.slice(at, at + length);
      const isHan =
        /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(part);
      if (isHan && text.includes(part)) han.push(part);
    }
  return [
    ...han,
    ...latin.flatMap((word) => {
      const at = folded.indexOf(word.toLowerCase());
      return at < 0 ? [] : [text.slice(at, at + word.length)];
    }),
  ];
}

/** Mitglieder of a label that says Mitgliedern: the words of letters that two texts share but for a short ending. */
export const inflectedWords = (label: string, text: string): readonly string[] =>
  (label.match(/[\p{Script=Latin}\p{M}]{4,}/gu) ?? []).flatMap((word) => inflected(word, text));

function inflected(word: string, text: string): readonly string[] {
  if (word.length < shortestInflected) return [];
  const stem = word.slice(0, -2);
  const found = new RegExp(
    `(?<![\\p{L}\\p{M}])${stem}\\p{Script=Latin}{0,3}(?![\\p{L}\\p{M}])`,
    'iu',
  ).exec(text);
  return found === null ? [] : [found[0]];
}

/** Shorter words have too little left without their ending. */
const shortestInflected = 6;

/** „Begannen eine Ausbildung“: in words, what may be an article, and counts nothing beside digits. */
export const isOne = ({ value, spelling, unit }: ReadQuantity): boolean =>
  spelling === 'words' && unit.kind === 'none' && value.kind === 'number' && value.amount.eq(1);

/** „38 Messstellen meldeten keine Daten“: nought of something, said of what another number counts. */
export const isNone = ({ value, spelling }: ReadQuantity): boolean =>
  spelling === 'words' && value.kind === 'number' && value.amount.eq(0);
