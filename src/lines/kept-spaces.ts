import type { FigureWords, SpacedFigureWords } from '../language/figure-words.js';

/*
 * Spaces that authors type where a no-break space is meant: 54 million, 15 November 2020, RMB 9.37, Vol. 2, Mrs. Li,
 * J. Doe; in Chinese, Japanese and Korean 1420 kW·h. The last resort is to break there all the same.
 */

const ENDS_IN_NUMBER = /\d[%‰]?$/u;
const IS_NUMBER = /^[\p{Ps}“‘«„]*\p{Sc}?[+−±-]?\d/u;
const STARTS_NAME = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}\.$/u;
const OPENING = /^[\p{Ps}\p{Pi}„"']+/u;
const CLOSING = /[\p{Pe}\p{Pf}"',;:!?]+$/u;
const FULL_STOP = /\.$/u;

const isKept = (before: string, after: string, words: SpacedFigureWords): boolean => {
  const last = before.replace(OPENING, '');
  const next = after.replace(CLOSING, '');
  const noun = next.replace(FULL_STOP, '');
  if (words.beforeName.has(last) || INITIAL.test(last)) return STARTS_NAME.test(after);
  if (words.beforeNumber.has(last) && IS_NUMBER.test(after)) return true;
  const isNumber = ENDS_IN_NUMBER.test(last);
  return isNumber && (words.afterNumber.has(next) || words.afterNumber.has(noun));
};

/** Offsets of the typed spaces of a text in one language at which no line ends while another break will do. */
export const keptSpaces = (
  text: string,
  words: FigureWords | SpacedFigureWords | undefined,
): readonly number[] => {
  if (!words || !text.includes(' ')) return [];
  const kept: number[] = [];
  if (words.writing === 'continuous') {
    for (const { index } of text.matchAll(/(?<=\d) (?=[\p{Script=Latin}°µΩ])/gu)) kept.push(index);
    return kept;
  }
  let start = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const next = text.indexOf(' ', at + 1);
    const after = text.slice(at + 1, next < 0 ? undefined : next);
    if (isKept(text.slice(start, at), after, words)) kept.push(at);
    start = at + 1;
  }
  return kept;
};
