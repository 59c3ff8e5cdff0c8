import type { LanguageTag } from '../language/language.js';
import { isCjk, scriptOf } from '../language/script.js';

/*
 * Spaces that authors type around letters and figures in Chinese and Japanese, 共 12 艘 or GDP 增长, as screens without
 * a gap between scripts taught them. On paper the layout makes that gap (CLREQ 3.2.2), and a typed one would stand beside
 * it, wider; so it is taken away, as `text-autospace: replace` of CSS Text 4 does, and with it what stands beside a mark
 * of full width, which has its own blank.
 */

const HANZI = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u;
const WESTERN = /[\p{Script=Latin}\p{Script=Greek}\p{N}%‰°℃)\]]/u;
/** The sign of a number, and no operator, which stands between spaces: 为 −8%, but 310艘 + 64艘. */
const OPENS = /^(?:[\p{Script=Latin}\p{Script=Greek}\p{N}\p{Sc}([]|[+−±][\d\p{Sc}])/u;
/** Marks of full width; quotation marks may be Western. */
const FULL_WIDTH_MARK = /[\u3001\u3002\u3008-\u3011\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/u;
const SPACES = / +/gu;

/** What stands on either side of a text: the nearest character, and whether it is of a figure or date. */
export interface Side {
  readonly character: string;
  readonly isFigure: boolean;
}

/** The side of a text that stands alone. */
export const NOTHING: Side = { character: '', isFigure: false };

const isNeedless = (before: string, after: string): boolean =>
  (HANZI.test(before) && OPENS.test(after)) ||
  (WESTERN.test(before) && HANZI.test(after.charAt(0))) ||
  FULL_WIDTH_MARK.test(before) ||
  FULL_WIDTH_MARK.test(after.charAt(0));

/** A text as it is set: in Chinese and Japanese without the spaces that are typed around letters, figures and marks. */
export const withoutTypedSpaces = (
  text: string,
  language: LanguageTag,
  before = NOTHING,
  after = NOTHING,
): string => {
  if (!text.includes(' ') || !isCjk(language) || scriptOf(language) === 'Kore') return text;
  return text.replace(SPACES, (spaces, index: number) => {
    const end = index + spaces.length;
    const [first, last] = [index === 0, end === text.length];
    // Between two figures it parts them.
    if (first && last && before.isFigure && after.isFigure) return spaces;
    const left = first ? before.character : text.charAt(index - 1);
    const right = last ? after.character : text.slice(end, end + 2);
    if (left === '' || right === '') return spaces;
    // Whatever the figure begins or ends with: 的 before 12艘, and after it.
    const closesUp =
      (first && before.isFigure && HANZI.test(right.charAt(0))) ||
      (last && after.isFigure && HANZI.test(left));
    return closesUp || isNeedless(left, right) ? '' : spaces;
  });
};
