import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';

/** Four digits alone, as a language without a word for the year writes it: en 2024. */
export const bareYear = ({ value, unit, text, qualifier }: ReadQuantity): number | undefined =>
  value.kind === 'number' &&
  unit.kind === 'none' &&
  qualifier === undefined &&
  /^(?:1[89]|20)\d\d$/u.test(text.trim())
    ? value.amount.toNumber()
    : undefined;

/** Whatever is said of it: « par rapport à 2021 ». */
export const isYear = ({ unit, text }: ReadQuantity): boolean =>
  unit.kind === 'none' && /(?:^|[^\d.,])(?:1[89]|20)\d\d$/u.test(text.trim());

/** “For the years 2025 to 2027”: from one year to another, and no amount between the two. */
export const isSpanOfYears = ({ value, unit, text, qualifier }: ReadQuantity): boolean =>
  value.kind === 'range' &&
  unit.kind === 'none' &&
  qualifier === undefined &&
  /^\D*(?:1[89]|20)\d\d\D+(?:1[89]|20)\d\d$/u.test(text.trim());

/** “9% over 2022.”, “9% more than 2022 and”, “exceeded 2019 levels”: a year that something is compared with, and no count. */
export const isComparedYear = (
  each: ReadQuantity,
  text: string,
  { proofreading: { bases } }: LanguagePack,
): boolean =>
  each.qualifier !== undefined &&
  each.unit.kind === 'none' &&
  /(?:^|\D)(?:19|20)\d\d$/u.test(each.text) &&
  (/^(?:\n|\s?(?:$|[.,;:!?()，。；（]))/u.test(text.slice(each.end, each.end + 2)) ||
    bases.levels.some((word) => text.startsWith(word, each.end + 1)) ||
    /[%％][)）]?\s$/u.test(text.slice(Math.max(0, each.start - 3), each.start)));

/** 22年が412隻、23年は438隻: of two such lengths in a sentence, one more than the other, each is more likely a year. */
export const isShortYear = (each: ReadQuantity, sentence: readonly ReadQuantity[]): boolean => {
  const own = twoDigits(each);
  return (
    own !== undefined && sentence.some((other) => Math.abs((twoDigits(other) ?? own) - own) === 1)
  );
};

const twoDigits = ({ value, unit, text }: ReadQuantity): number | undefined =>
  value.kind === 'number' && unit.id === 'year' && /^\d{2}\p{Script=Han}$/u.test(text.trim())
    ? value.amount.toNumber()
    : undefined;

/**
 * Of “in the first half of 2023 it was 53”, the year is none of “in the first half” of another paragraph, where a text of
 * word spaces names its own.
 */
export const isOfOtherParagraph = (
  end: number,
  sentence: { readonly start: number },
  text: string,
  pack: LanguagePack | undefined,
): boolean =>
  pack?.reading.grammar === 'latin' && closesParagraph.test(text.slice(end, sentence.start));

const closesParagraph = /[.!?]\P{L}{0,2}\n/u;
