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
import type { Addresses } from '../template/expansion.js';
import type { Layout } from '../template/layout.js';
import { noLogo, type LogoPlaces } from '../template/views/view.js';
import { quoteContext } from '../verify/sources/quote-context.js';
import { printedFacts } from './printed-facts.js';

export interface DocumentRequest {
  readonly layout: Layout;
  readonly report: Report;
  readonly packs: ReadonlyMap<LanguageTag, LanguagePack>;
  readonly output: Output;
  readonly logo?: LogoPlaces;
  readonly footnotesAtFoot?: boolean;
  readonly addresses?: Addresses;
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
  const all = [...report.facts.values()]
    .filter(({ origin }) => origin.kind === 'calculated')
    .map(({ id }) => id);
  const printedOf = (document: Document, listed: readonly string[] = all): readonly string[] => {
    const printed = printedFacts(document.root, report);
    return listed.filter((id) => printed.has(id));
  };
  let listed: readonly string[] = all;
  let unlisted: readonly string[] | undefined;
  for (let turn = 0; ; turn += 1) {
    const plain = expand(request, listed, []);
    if (!plain.value || hasErrors(plain.diagnostics)) return { plain, calculated: listed };
    const printed = printedOf(plain.value, listed);
    if (printed.length === listed.length) return { plain, calculated: listed };
    if (turn > 0) {
      // A formula that is listed prints those that it refers to: a chain of them would fall off link by link.
      const bare = unlisted === undefined ? expand(request, [], []).value : undefined;
      unlisted ??= bare ? printedOf(bare) : [];
      listed = referredTo(unlisted, new Set(printed), report);
    } else listed = printed;
  }
}

/** Of some formulas those that are reached from given ones through formulas among them, in the order of the report. */
function referredTo(
  from: readonly string[],
  among: ReadonlySet<string>,
  { facts }: Report,
): readonly string[] {
  const reached = new Set<string>();
  const pending = [...from];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (reached.has(id) || !among.has(id)) continue;
    reached.add(id);
    const origin = facts.get(id)?.origin;
    if (origin?.kind === 'calculated') origin.facts.forEach((each) => void pending.push(each));
  }
  return [...among].filter((id) => reached.has(id));
}

function expand(
  {
    layout,
    report,
    packs,
    output,
    logo = noLogo,
    footnotesAtFoot = false,
    addresses = 'hidden',
  }: Expansion,
  calculated: readonly string[],
  facts: readonly string[],
): Checked<Document> {
  const annex = facts.flatMap((id) => {
    const fact = report.facts.get(id);
    if (!fact) return [];
    const { origin } = fact;
    const line = origin.kind === 'cell' ? origin.line : quoteContext(report, fact, packs)?.line;
    return [{ fact: id, line }];
  });
  const markup = expandLayout({
    layout,
    report,
    packs,
    output,
    calculated,
    annex,
    logo,
    footnotesAtFoot,
    addresses,
  });
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
export const isEcho: ReadonlySet<Diagnostic['code']> = new Set<Diagnostic['code']>([
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
