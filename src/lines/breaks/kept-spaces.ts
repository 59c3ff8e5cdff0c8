import type { FigureWords, SpacedFigureWords } from '../../language/figure-words.js';

/*
 * Spaces that authors type where a no-break space is meant: 54 million, 15 November 2020, RMB 9.37, Vol. 2, Mrs. Li,
 * J. Doe, Phase II, 12 000, « oui » ; in Chinese, Japanese and Korean 1420 kW·h. The last resort is to break there all the same.
 */

const ENDS_IN_NUMBER = /\d[%‰]?$/u;
/** The day of a date in languages that write it as an ordinal: 18. Juni. */
const ENDS_IN_ORDINAL = /(?<!\d)\d{1,2}\.$/u;
/** Digits in groups: 12 000. */
const ENDS_IN_GROUP = /(?:^|[^\d.,])\d{1,3}$/u;
const IS_GROUP = /^\d{3}(?!\d)/u;
/** Marks that French sets apart from the words they belong to; at a word they are German, »so«. */
const OPENS_APART = /^\P{L}*[«‹]$/u;
const CLOSES_APART = /^[»›;:!?]\P{L}*$/u;
const IS_NUMBER = /^[\p{Ps}“‘«„]*\p{Sc}?[+−±-]?\d/u;
/** Units that begin with a sign or have a Greek letter among Latin ones: ‰, °C, €, μg/m³, kΩ. */
const IS_SIGN_OF_UNIT =
  /^(?:[%‰‱′″\p{Sc}\p{So}]|\p{Script=Latin}{0,2}[µ\p{Script=Greek}](?!\p{Script=Greek}))/u;
/** Symbols of units that are the same in every language (ISO 80000): GB, kHz, hPa, mg, TEU. */
const IS_SYMBOL_OF_UNIT =
  /^(?:[kMGT]B|[kMGT]?(?:Hz|Pa|bps|bit\/s)|hPa|dBA?|[kM](?:VA|[JNVW])|[mck]?[gl]|[kM]t|TEU)(?![\p{L}\d])/u;
/** Products of units, written apart (ISO 80000-1, 7.2.2): kW h, N m, Pa s. */
const IS_PRODUCT_OF_UNITS = /^(?:[kMGTm]?(?:W|A|VA) h|[kM]?N m|m?Pa s)$/u;
/** Roman numerals of two letters or more: Phase II, Elizabeth II, XXI. */
const ROMAN_NUMBER = /^[IVX]{2,5}$/u;
const STARTS_NAME = /^\p{Lu}/u;
/** A part of an abbreviation of several words: z. B., u. a., e. g. */
const ABBREVIATED = /^\p{L}\.$/u;
const INITIAL = /^\p{Lu}\.$/u;
/** Quotation marks of either side: “ closes in German, and » opens. */
const OPENING = /^[\p{Ps}\p{Pi}\p{Pf}„"']+/u;
const CLOSING = /(?<![\p{Pe}\p{Pi}\p{Pf}"',;:!?…])[\p{Pe}\p{Pi}\p{Pf}"',;:!?…]+$/u;
const FULL_STOP = /\.$/u;

/** 1420 kW·h, 85 ㎡, 6552 8899; behind the sign or code of a currency or a standard: RMB 9.8亿元, € 5亿, GB/T 2887. */
const APART_IN_CONTINUOUS =
  /(?<=\d) (?=[\p{Script=Latin}°µΩ\u3300-\u33ff\d])|(?<=\p{Sc}|(?<![A-Za-z])[A-Z][A-Z/]{1,6}) (?=\d)/gu;

const isKept = (before: string, after: string, words: SpacedFigureWords): boolean => {
  if (OPENS_APART.test(before) || CLOSES_APART.test(after)) return true;
  if (ENDS_IN_GROUP.test(before) && IS_GROUP.test(after)) return true;
  const last = before.replace(OPENING, '');
  const next = after.replace(CLOSING, '');
  const noun = next.replace(FULL_STOP, '').replace(CLOSING, '');
  if (/\p{L}$/u.test(last) && ROMAN_NUMBER.test(noun)) return true;
  if (words.beforeNumber.has(last) && IS_NUMBER.test(after)) return true;
  if (ABBREVIATED.test(last) && ABBREVIATED.test(next)) return true;
  if (IS_PRODUCT_OF_UNITS.test(`${last} ${noun}`)) return true;
  if (words.insideNumber.has(`${last} ${noun}`)) return true;
  // Prof. Dr. h. c. Li: what stands between a title and its name is part of the title.
  if (words.beforeName.has(last) && ABBREVIATED.test(next)) return true;
  if (words.beforeName.has(last) || INITIAL.test(last)) return STARTS_NAME.test(after);
  const isNumber = ENDS_IN_NUMBER.test(last) || ENDS_IN_ORDINAL.test(last);
  return (
    isNumber &&
    (words.afterNumber.has(next) ||
      words.afterNumber.has(noun) ||
      IS_SIGN_OF_UNIT.test(next) ||
      IS_SYMBOL_OF_UNIT.test(next))
  );
};

/** Offsets of the typed spaces of a text in one language at which no line ends while another break will do. */
export const keptSpaces = (
  text: string,
  words: FigureWords | SpacedFigureWords | undefined,
): readonly number[] => {
  if (!words || !text.includes(' ')) return [];
  const kept: number[] = [];
  if (words.writing === 'continuous') {
    for (const { index } of text.matchAll(APART_IN_CONTINUOUS)) kept.push(index);
    return kept;
  }
  for (const { 0: day, index } of text.matchAll(words.daysOfMonths))
    for (let at = index; at <= index + day.length; at++) if (text[at] === ' ') kept.push(at);
  let start = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const next = text.indexOf(' ', at + 1);
    const after = text.slice(at + 1, next < 0 ? undefined : next);
    if (isKept(text.slice(start, at), after, words)) kept.push(at);
    start = at + 1;
  }
  return kept;
};
