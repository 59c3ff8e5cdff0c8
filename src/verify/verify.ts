import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Localized } from '../language/language.js';
import type { Document } from '../document/document.js';
import type { LayoutTrace } from '../sheet/trace.js';
import type { Report } from '../report/report.js';
import { reportContext, type Packs } from './context.js';
import { withoutEchoes } from './echoes.js';
import { withoutEchoesOfLanguage } from './rules/quoted/languages.js';
import { pageRules, reportRules } from './rules/index.js';

/** Proves a report against its sources, and each language against the others, before anything is laid out. */
export function verifyReport(report: Report, packs: Packs): readonly Diagnostic[] {
  const context = reportContext(report, packs);
  const found = reportRules.flatMap(({ check }) => check(context));
  return withoutEchoes(withoutEchoesOfLanguage(found, context), context);
}

/**
 * Proves that every figure on the pages is accounted for.
 * @param layoutPhrases names with numerals that the layout declares
 */
export function verifyPages(
  trace: LayoutTrace,
  document: Document,
  report: Report,
  packs: Packs,
  layoutPhrases: Localized<readonly string[]> = {},
): readonly Diagnostic[] {
  const context = { ...reportContext(report, packs), trace, document, layoutPhrases };
  return pageRules.flatMap(({ check }) => check(context));
}
