import { hasErrors, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Document } from '../document/document.js';
import { parseDocument } from '../document/parse.js';
import type { LanguagePack } from '../language/pack.js';
import type { LanguageTag } from '../language/language.js';
import type { Output, Report } from '../report/report.js';
import { expandLayout } from '../template/expand.js';
import type { Layout } from '../template/layout.js';
import { quoteContext } from '../verify/quote-context.js';
import { printedFacts } from './printed-facts.js';

export interface DocumentRequest {
  readonly layout: Layout;
  readonly report: Report;
  readonly packs: ReadonlyMap<LanguageTag, LanguagePack>;
  readonly output: Output;
  /** Whether the figures are listed in an annex. */
  readonly annex: boolean;
}

/**
 * expand → parse; once more with the figures found, where an annex lists them. A layout that prints no annex when it
 * is asked to is reported.
 */
export function expandDocument({ annex, ...request }: DocumentRequest): Checked<Document> {
  const plain = expand(request, []);
  if (!annex || !plain.value || hasErrors(plain.diagnostics)) return plain;
  const facts = [...printedFacts(plain.value.root, request.report)];
  const full = expand(request, facts);
  if (facts.length === 0 || !full.value || hasErrors(full.diagnostics)) return full;
  const isPrinted = full.value.root.children.length > plain.value.root.children.length;
  return isPrinted
    ? full
    : { value: full.value, diagnostics: [...full.diagnostics, noAnnex(request.output)] };
}

function expand(
  { layout, report, packs, output }: Omit<DocumentRequest, 'annex'>,
  facts: readonly string[],
): Checked<Document> {
  const annex = facts.flatMap((id) => {
    const fact = report.facts.get(id);
    return fact ? [{ fact: id, line: quoteContext(report, fact)?.line }] : [];
  });
  const markup = expandLayout({ layout, report, packs, output, annex });
  if (!markup.value) return { value: undefined, diagnostics: markup.diagnostics };
  const document = parseDocument(markup.value);
  return {
    value: document.value,
    diagnostics: [...markup.diagnostics, ...document.diagnostics],
  };
}

const noAnnex = ({ layout, place }: Output): Diagnostic => ({
  code: 'provenance/no-annex',
  severity: 'error',
  place,
  problem: `the layout ${layout} prints no annex`,
  remedy: 'call {{> annex}} at its end, or build without --annex',
});
