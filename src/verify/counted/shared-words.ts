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

/** „Begannen eine Ausbildung“: in words, what may be an article, and counts nothing beside digits. */
export const isOne = ({ value, spelling, unit }: ReadQuantity): boolean =>
  spelling === 'words' && unit.kind === 'none' && value.kind === 'number' && value.amount.eq(1);

/** „38 Messstellen meldeten keine Daten“: nought of something, said of what another number counts. */
export const isNone = ({ value, spelling }: ReadQuantity): boolean =>
  spelling === 'words' && value.kind === 'number' && value.amount.eq(0);
