import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { LanguageTag } from '../language/language.js';
import { nearestTag } from '../language/tags.js';

const missing = 'report/missing-language';

/**
 * A language that no text of a report has is one fault of its list of languages, and none of each text.
 * @param files what the report's files say, as data
 */
export function withUnspokenTold(
  diagnostics: readonly Diagnostic[],
  languages: ReadonlyMap<LanguageTag, Place>,
  files: readonly unknown[],
): readonly Diagnostic[] {
  let told = diagnostics;
  for (const [language, place] of languages) {
    const isOf = ({ code, problem }: Diagnostic): boolean =>
      code === missing && problem.endsWith(` in ${language}`);
    const count = told.filter(isOf).length;
    if (count < 2 || files.some((data) => speaks(data, language))) continue;
    told = [
      error(
        missing,
        place,
        `no text of the report is in ${language}: ${count} lack it`,
        `add “${language}: …” to each, or take ${language} out of “languages”`,
      ),
      ...told.filter((each) => !isOf(each)),
    ];
  }
  return told;
}

/** Whether a mapping of the data, however deep, has something in a language. */
const speaks = (data: unknown, language: LanguageTag): boolean =>
  typeof data === 'object' &&
  data !== null &&
  ((!Array.isArray(data) && nearestTag(data, language) !== undefined) ||
    Object.values(data).some((each) => speaks(each, language)));
