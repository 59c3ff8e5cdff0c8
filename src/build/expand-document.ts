import {
  error,
  failed,
  hasErrors,
  type Checked,
  type Diagnostic,
} from '../diagnostics/diagnostic.js';
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

type Expansion = Omit<DocumentRequest, 'annex'>;

/**
 * expand → parse; once more where formulas of figures that are not printed were among those listed, and once more with
 * the figures found where an annex lists them. A layout that prints no annex when it is asked to is reported.
 */
export function expandDocument({ annex, ...request }: DocumentRequest): Checked<Document> {
  const { plain, calculated } = expandPlain(request);
  if (!annex || !plain.value || hasErrors(plain.diagnostics)) return plain;
  const facts = [...printedFacts(plain.value.root, request.report)];
  const full = expand(request, calculated, facts);
  if (facts.length === 0 || !full.value || hasErrors(full.diagnostics)) return full;
  const isPrinted = full.value.root.children.length > plain.value.root.children.length;
  return isPrinted
    ? full
    : { value: full.value, diagnostics: [...full.diagnostics, noAnnex(request.output)] };
}

/** The document without an annex, and the calculated facts that it prints. */
function expandPlain(request: Expansion): {
  readonly plain: Checked<Document>;
  readonly calculated: readonly string[];
} {
  const { report } = request;
  let calculated: readonly string[] = [...report.facts.values()]
    .filter(({ origin }) => origin.kind === 'calculated')
    .map(({ id }) => id);
  for (;;) {
    const plain = expand(request, calculated, []);
    if (!plain.value || hasErrors(plain.diagnostics)) return { plain, calculated };
    const printed = printedFacts(plain.value.root, report);
    const kept = calculated.filter((id) => printed.has(id));
    if (kept.length === calculated.length) return { plain, calculated };
    calculated = kept;
  }
}

function expand(
  { layout, report, packs, output }: Expansion,
  calculated: readonly string[],
  facts: readonly string[],
): Checked<Document> {
  const annex = facts.flatMap((id) => {
    const fact = report.facts.get(id);
    return fact ? [{ fact: id, line: quoteContext(report, fact)?.line }] : [];
  });
  const markup = expandLayout({ layout, report, packs, output, calculated, annex });
  if (!markup.value) return failed(markup.diagnostics);
  const document = parseDocument(markup.value);
  return {
    value: document.value,
    diagnostics: [
      ...markup.diagnostics,
      ...(hasErrors(markup.diagnostics)
        ? document.diagnostics.filter(({ code }) => !isEcho.has(code))
        : document.diagnostics),
    ],
  };
}

/** What may be found only because something before it printed nothing. */
const isEcho: ReadonlySet<Diagnostic['code']> = new Set<Diagnostic['code']>([
  'document/empty-element',
  'document/missing-attribute',
  'document/bad-attribute',
  'document/bad-link',
  'document/broken-link',
  'document/heading-skipped',
  'document/ragged-table',
]);

const noAnnex = ({ layout, place }: Output): Diagnostic =>
  error(
    'provenance/no-annex',
    place,
    `the layout ${layout} prints no annex`,
    'call {{> annex}} at its end, or build without --annex',
  );
