import { oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { holds, once, wordFinder, yearDigits } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * Whether a date tells of something else than its figure: “64 have closed since 2015, 11 of them in 2022” and 累计72个，其中2022年9个 give
 * it to the part alone, うち41件は2021年6月に gives the date before it to the whole, and “back then it was 90%, in 2023 84%” to the other.
 */
export const isOfPartOrWhole = (
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean =>
  isOfPartBehind(date, figure, text, pack) ||
  isOfWholeBefore(date, figure, text, pack) ||
  isBehindThen(date, figure, text, pack);

const isOfPartBehind = (
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean =>
  date.start >= figure.end &&
  partsOf(pack).behind?.test(text.slice(figure.end, Math.min(date.start, figure.end + longest))) ===
    true;

/** 其中2022年9个, “11 of them in 2022”, « dont 11 en 2022 »: the date that a part has for itself. */
export const isOwnOfPart = (
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean => {
  const { own, opens, next } = partsOf(pack);
  if (date.end <= figure.start) {
    const lead = text.slice(Math.max(0, date.start - longest), date.start);
    return opens?.test(lead) === true && noBreak.test(text.slice(date.end, figure.start));
  }
  const lead = text.slice(Math.max(0, figure.start - longest), figure.start);
  const between = text.slice(figure.end, date.start);
  return next?.test(between) === true || (own?.test(lead) === true && noBreak.test(between));
};

const noBreak = /^[^\d\p{P}]*$/u;

/** The part has a date of its own behind it, in its clause. */
const isOfWholeBefore = (
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean =>
  date.end <= figure.start &&
  partsOf(pack).own?.test(text.slice(date.end, figure.start)) === true &&
  dated.test(text.slice(figure.end, figure.end + longest));

const dated = new RegExp(`^[^,，、;；。.\\d]{0,24}(?<!\\d)${yearDigits}(?!\\d)`, 'u');

export const isBehindThen = (
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean => {
  const { backThen } = partsOf(pack);
  if (backThen === undefined || date.start < figure.end) return false;
  if (!/[,，、;；(（]/u.test(text.slice(figure.end, date.start))) return false;
  const [said = ''] = text
    .slice(Math.max(0, figure.start - longest), figure.start)
    .split(/[.。;；!！?？()（）\n]/u)
    .slice(-1);
  return (
    holds(said, backThen) &&
    !year.test(said) &&
    /^[^,，;；.。!?()（）\n]*\d/u.test(text.slice(date.end, date.end + longest))
  );
};

const year = new RegExp(`(?<!\\d)${yearDigits}(?!\\d)`, 'u');

/** In UTF-16 units. */
const longest = 120;

const partsOf = memoOf((pack: LanguagePack) => {
  const { frame, reading, script } = pack;
  const isLatin = reading.grammar === 'latin' && script !== 'Kore';
  const words = oneOf(frame.wholes['to-part'].filter((word) => word.length > 1));
  const backThen = once(wordFinder(frame['back-then'], pack));
  if (words === '') return { backThen };
  const number = '\\d[\\d.,’\\u00A0\\u202F]*';
  return {
    backThen,
    // “11 of them in ”.
    next: isLatin
      ? new RegExp(`^\\s(?:\\p{L}+\\s)?(?:${words})\\s(?:\\p{L}+\\s){0,2}$`, 'iu')
      : undefined,
    opens: new RegExp(`[,，、;；(（]\\s?(?:${words})\\s?$`, 'iu'),
    behind: new RegExp(
      isLatin
        ? `[,;(–—]\\s?(?:(?:${words})(?!\\p{L})|${number}\\s(?:\\p{L}+\\s)?(?:${words})(?!\\p{L}))(?:[^.;!?]|\\.(?=\\d))*$`
        : `[,，、;；(（]\\s?(?:${words})[^。；;!！?？]*$`,
      'iu',
    ),
    own: new RegExp(
      isLatin
        ? `[,;(–—]\\s?(?:${words})\\s(?:\\p{L}+\\s)?$`
        : `[,，、;；(（]\\s?(?:${words})[^\\d,，、。]{0,8}$`,
      'iu',
    ),
  };
});
