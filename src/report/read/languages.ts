import type { Place } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/wording.js';
import { limits } from '../../files/limits.js';
import type { LanguageTag } from '../../language/language.js';
import type { Findings } from '../findings.js';
import type { Places } from '../../yaml/places.js';

/** The languages of a report in order; a tag that stands twice is reported. Their packs are loaded, and judged, elsewhere. */
export function readLanguages(
  input: readonly string[],
  places: Places,
  findings: Findings,
): readonly LanguageTag[] {
  // Too many are reported by their number, not text by text.
  if (input.length > limits.languages) return [];
  const languages = input.filter((language) => language !== '');
  languages.forEach((language, index) => {
    if (languages.indexOf(language) < index) {
      findings.error(
        'report/duplicate-id',
        places.value(input, index),
        `the language ${shorten(language)} stands twice`,
        'name each language once',
      );
    }
  });
  return [...new Set(languages)];
}

/** Reports a language that is not a BCP 47 tag. */
export function checkTag(tag: string, place: Place, findings: Findings): void {
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    findings.error(
      'report/bad-language',
      place,
      `“${shorten(tag)}” is not a language tag`,
      'write a BCP 47 tag such as en or zh-Hans',
    );
  }
}
