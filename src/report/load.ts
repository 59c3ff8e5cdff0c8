import type { Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import type { LanguagePack } from '../language/packs.js';
import type { LanguageTag } from '../language/language.js';
import type { Report } from './report.js';

/** Reads a report's folder and returns it with ALL faults of all its files; `value` is there when no error is. */
export declare function loadReport(
  effects: Effects,
  folder: string,
  packs: ReadonlyMap<LanguageTag, LanguagePack>,
): Checked<Report>;

/** The languages that report.yaml declares, read before the language packs are. Faults are left to `loadReport`. */
export declare function declaredLanguages(
  effects: Effects,
  folder: string,
): { readonly languages: readonly LanguageTag[]; readonly place: import('../diagnostics/diagnostic.js').Place };
