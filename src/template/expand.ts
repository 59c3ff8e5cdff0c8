import {
  error,
  failed,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/wording.js';
import type { ExpandedMarkup } from '../document/markup.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import type { LanguagePack } from '../language/pack.js';
import type { LanguageTag } from '../language/language.js';
import { plainText } from '../report/plain-text.js';
import type { Output as ReportOutput, Report } from '../report/report.js';
import { blocksById, buildView, type AnnexEntry } from './views/build-view.js';
import { templateOf } from './compile.js';
import {
  checkLength,
  ExpansionStopped,
  startExpansion,
  type Expansion,
  type Addresses,
} from './expansion.js';
import { helpersFor } from './helpers/index.js';
import type { Layout, LayoutTemplate } from './layout.js';
import { noLogo, type LogoPlaces } from './views/view.js';

export interface ExpansionRequest {
  readonly layout: Layout;
  readonly report: Report;
  /** One for each language of the report. */
  readonly packs: ReadonlyMap<LanguageTag, LanguagePack>;
  readonly output: ReportOutput;
  /** Calculated facts whose formulas are listed, those that the output prints; all where absent. */
  readonly calculated?: readonly string[];
  /** Facts that an annex lists; none where it is not asked for. */
  readonly annex?: readonly AnnexEntry[];
  readonly logo?: LogoPlaces;
  readonly footnotesAtFoot?: boolean;
  /** Whether the address of a link is printed behind its text. */
  readonly addresses?: Addresses;
}

/**
 * Fills a layout with a report. What the data holds cannot change the structure of the markup: it is escaped, lands
 * only in text or in quoted values, and reaches the templates as frozen plain values. Every fault of the layout that
 * this report brings to light is reported, each at its place in the template; what was at fault prints nothing.
 */
export function expandLayout({
  layout,
  report,
  packs,
  output,
  calculated,
  annex = [],
  logo = noLogo,
  footnotesAtFoot = false,
  addresses = 'hidden',
}: ExpansionRequest): Checked<ExpandedMarkup> {
  const unknown = unknownBlocks(report, output);
  if (unknown.length > 0) return failed(unknown);
  const expansion = startExpansion(layout, report, packs, addresses);
  const view = buildView({
    report,
    packs,
    layout: layout.name,
    rows: output.rows ?? [],
    figures: output.figures,
    calculated,
    annex,
    logo,
    footnotesAtFoot,
  });
  const text = run(expansion, view);
  const { diagnostics } = expansion;
  if (text === undefined) return failed(diagnostics);
  return {
    value: {
      text,
      files: expansion.files,
      written: expansion.written,
      attributeTexts: expansion.attributeTexts,
      languages: report.languages,
      title: titleOf(report, packs),
      place: startOf(layout.template.file),
    },
    diagnostics,
  };
}

function run(expansion: Expansion, view: object): string | undefined {
  const { layout } = expansion;
  try {
    return templateOf(layout.template)(view, {
      helpers: helpersFor(expansion),
      partials: partialsFor(expansion),
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
    });
  } catch (thrown) {
    if (thrown instanceof ExpansionStopped) expansion.stop(thrown.diagnostic);
    else if (thrown instanceof RangeError)
      expansion.stop(tooDeep(startOf(layout.template.file), layout.name));
    else throw thrown;
    return undefined;
  }
}

function partialsFor(expansion: Expansion): Record<string, HandlebarsTemplateDelegate> {
  let depth = 0;
  const { partials, template } = expansion.layout;
  const called = [template, ...partials.values()].flatMap(({ partialCalls }) => partialCalls);
  return Object.fromEntries([
    // Partials that are not there, or cannot be read, have been told.
    ...called.map(({ name }) => [name, (): string => ''] as const),
    ...[...partials].map(
      ([name, partial]) =>
        [
          name,
          (context: unknown, options?: RuntimeOptions): string => {
            const place = callOf(name, partials) ?? startOf(partial.file);
            expansion.step(place);
            if (depth >= limits.partialDepth) throw new ExpansionStopped(tooDeep(place, name));
            depth += 1;
            try {
              const text = templateOf(partial)(context, options);
              checkLength(text.length, place);
              return text;
            } finally {
              depth -= 1;
            }
          },
        ] as const,
    ),
  ]);
}

/** Where a partial is called from a partial, itself first: where a recursion can be broken. */
function callOf(name: string, partials: ReadonlyMap<string, LayoutTemplate>): Place | undefined {
  const own = partials.get(name)?.partialCalls ?? [];
  const others = [...partials.values()].flatMap(({ partialCalls }) => partialCalls);
  return [...own, ...others].find((call) => call.name === name)?.place;
}

const tooDeep = (place: Place, name: string): Diagnostic =>
  error(
    'template/too-deep',
    place,
    `“${name}” calls partials more than ${limits.partialDepth} deep inside one another`,
    'break the circle of partials, or let it end with {{#if}}',
  );

function unknownBlocks(report: Report, { rows = [] }: ReportOutput): readonly Diagnostic[] {
  const known = blocksById(report);
  return rows.flatMap(({ cells, place }) =>
    cells.flatMap(({ blocks }) =>
      blocks
        .filter((id) => !known.has(id))
        .map((id): Diagnostic => {
          return error(
            'template/unknown-block',
            place,
            `no block of the report has the id “${id}”`,
            suggest(id, known.keys(), 'give the block this id'),
          );
        }),
    ),
  );
}

function titleOf(report: Report, packs: ReadonlyMap<LanguageTag, LanguagePack>): string {
  const [tag = ''] = report.languages;
  const pack = packs.get(tag);
  const title = Object.entries(report.title).find(([language]) => language === tag)?.[1];
  if (pack === undefined || title === undefined)
    throw new Error(`the report has no title or no pack in ${tag}`);
  return plainText(title, report.facts, pack);
}
