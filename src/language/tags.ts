import type { LanguageTag, Localized } from './language.js';
import { memoOfText } from '../memo.js';
import { isSameWriting } from './script.js';

/** The canonical form of a BCP 47 tag (`ZH-hans` → `zh-Hans`), or `undefined` where it is none. */
export const canonicalTag = memoOfText((tag): LanguageTag | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
});

/**
 * The tags whose pack may serve a language, nearest first: the tag itself, then shorter ones by BCP 47 truncation
 * (RFC 4647 §3.4), then the same for the tag with its likely script, so that `zh-TW` finds `zh-Hant`.
 */
export const tagFallbacks = memoOfText((tag: LanguageTag): readonly LanguageTag[] => {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) return [];
  const likely = new Intl.Locale(canonical).maximize().toString();
  return [...new Set([...truncations(canonical), ...truncations(likely)])];
});

/** What is said in a language, or in the nearest that serves it: `zh-Hans` serves `zh-CN`. */
export function inNearest<T>(texts: Localized<T>, tag: LanguageTag): T | undefined {
  const known = nearestTag(texts, tag);
  return known === undefined ? undefined : texts[known];
}

/** The key under which a mapping by language holds what serves a language. */
export const nearestTag = (texts: object, tag: LanguageTag): LanguageTag | undefined =>
  Object.hasOwn(texts, tag) ? tag : tagFallbacks(tag).find((each) => Object.hasOwn(texts, each));

/** As `inNearest`, and of other regions where none serves: what a report in `en-US` says, for a source in `en`. */
export function inSameWriting<T>(texts: Localized<T>, tag: LanguageTag): T | undefined {
  const nearest = inNearest(texts, tag);
  if (nearest !== undefined) return nearest;
  const known = Object.keys(texts).find((each) => isSameWriting(each, tag));
  return known === undefined ? undefined : texts[known];
}

function truncations(tag: string): readonly string[] {
  const subtags = tag.split('-');
  return (
    subtags
      .map((_, index) => subtags.slice(0, subtags.length - index).join('-'))
      // A lone singleton (`x`, `u`) may not end a tag.
      .filter((kept) => !/-.$/u.test(kept))
  );
}

/** The primary language subtag (BCP 47, 2.2.1): zh of zh-Hant-HK; of a tag that is none, what stands where it would. */
export const primaryLanguage = (tag: LanguageTag): string =>
  (tag.split('-')[0] ?? '').toLowerCase();
