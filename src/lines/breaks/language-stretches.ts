import type { LanguageTag } from '../../language/language.js';
import type { LineRun } from '../runs.js';

/** Stretches of one language. */
export const languageStretches = (
  runs: readonly LineRun[],
): readonly { readonly start: number; readonly end: number; readonly language: LanguageTag }[] => {
  const stretches: { start: number; end: number; language: LanguageTag }[] = [];
  let offset = 0;
  for (const { text, language } of runs) {
    const start = offset;
    offset += text.length;
    const last = stretches.at(-1);
    if (last?.language === language) last.end = offset;
    else stretches.push({ start, end: offset, language });
  }
  return stretches;
};
