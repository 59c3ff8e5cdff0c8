import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { FontLibrary } from '../fonts/face.js';
import type { LanguageTag } from '../language/language.js';
import type { LayoutTrace } from '../sheet/trace.js';

/** Characters and punctuation that are drawn differently from region to region. */
const REGIONAL =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * Languages whose characters are set in forms of another region: each once, where the report declares the language,
 * where the layout asks for it otherwise, or in the manifest that is at fault. Errors: `font/foreign-forms`.
 */
export function foreignFaces(
  { pages }: LayoutTrace,
  fonts: FontLibrary,
  declared: ReadonlyMap<LanguageTag, Place>,
): readonly Diagnostic[] {
  const seen = new Set<string>();
  const told = new Map<string, Diagnostic>();
  for (const page of pages) {
    for (const item of page.items) {
      if (item.kind !== 'line') continue;
      for (const { face, language, text, element } of item.fragments) {
        const pair = `${language}\0${face.id}`;
        if (seen.has(pair) || !REGIONAL.test(text)) continue;
        seen.add(pair);
        const fault = fonts.foreignForms(face, language);
        if (!fault) continue;
        const place = fault.place ?? declared.get(language) ?? element.place;
        const key = `${language}\0${fault.place === undefined ? '' : face.family}`;
        if (!told.has(key))
          told.set(key, error('font/foreign-forms', place, fault.problem, fault.remedy));
      }
    }
  }
  return [...told.values()];
}
