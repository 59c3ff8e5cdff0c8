import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Localized } from '../../language/language.js';
import type { LanguagePack } from '../../language/pack.js';
import type { KeyFigure } from '../../report/blocks.js';
import type { Prose } from '../../report/prose.js';
import type { Fact, Report } from '../../report/report.js';
import type { ReportContext } from '../context.js';
import { reportBlocks } from '../texts/author-texts.js';
import type { FoundQuote } from './match-quote.js';

/** A fact whose quote was found in a source that is read. */
export interface QuotedFact {
  readonly fact: Fact;
  readonly match: FoundQuote;
  /** Of the language of the source. */
  readonly pack: LanguagePack;
}

/** What a check tells of every fact of a report whose quote was found in a source that is read. */
export const inQuotedFacts = (
  { report, quotes }: ReportContext,
  check: (quoted: QuotedFact) => readonly Diagnostic[],
): readonly Diagnostic[] =>
  [...report.facts.values()].flatMap((fact) => {
    const match = quotes.get(fact.id);
    const pack = match?.kind === 'found' ? match.source.pack : undefined;
    return match?.kind === 'found' && pack !== undefined ? check({ fact, match, pack }) : [];
  });

/**
 * The same, and once more for each label of its own that a block sets beside a figure set large: the fact under that label,
 * at the place of the figure in the block.
 */
export const inLabelledFacts = (
  context: ReportContext,
  check: (quoted: QuotedFact) => readonly Diagnostic[],
): readonly Diagnostic[] => {
  const { report, quotes, flat } = context;
  return [
    ...inQuotedFacts(context, check),
    ...keyFiguresOf(report).flatMap(({ fact: id, label, place }) => {
      const [fact, match] = [report.facts.get(id), quotes.get(id)];
      const pack = match?.kind === 'found' ? match.source.pack : undefined;
      if (fact === undefined || label === undefined) return [];
      if (match?.kind !== 'found' || pack === undefined) return [];
      const own = Object.fromEntries(
        Object.entries(label).map(([tag, prose]) => [tag, flat(prose, tag).text]),
      );
      return check({ fact: { ...fact, label: own, places: {}, place }, match, pack });
    }),
  ];
};

/** A figure that is set large, with the title of the block that holds it. */
type ShownFigure = KeyFigure & { readonly title?: Localized<Prose> | undefined };

/** Every figure of a report that is set large: on its cover, in its outputs and in its blocks. */
export const keyFiguresOf = (report: Report): readonly ShownFigure[] => [
  ...report.cover.figures,
  ...report.outputs.flatMap(({ figures = [] }) => figures),
  ...reportBlocks(report).flatMap((block) =>
    block.kind === 'figures' || block.kind === 'chart'
      ? block.figures.map((figure) => ({ ...figure, title: block.title }))
      : [],
  ),
];
