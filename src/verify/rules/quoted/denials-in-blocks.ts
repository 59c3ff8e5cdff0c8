import { error, type Diagnostic, type Place } from '../../../diagnostics/diagnostic.js';
import type { Localized } from '../../../language/language.js';
import type { Prose } from '../../../report/prose.js';
import type { Fact, Report } from '../../../report/report.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import type { ReportContext } from '../../context.js';
import { figureOf } from '../../sources/match-quote.js';
import { keyFiguresOf } from '../../sources/quoted-facts.js';
import type { ReportRule } from '../../rule.js';
import { inPrintedFacts } from '../../texts/printed-facts.js';
import { tellsDenial } from '../printed/clauses/frames.js';
import { deniedOfCounted, saysDenied } from '../printed/clauses/left-out-denials.js';

/** “Opened 13 months early” of “was not opened, 13 months early”: a figure of a chart or a block has its label and its titles alone to say what its source denies. */
export const denialsInBlocks: ReportRule = {
  codes: ['source/negated'],
  check: (context) => {
    const told = new Map<string, Diagnostic>();
    for (const shown of shownIn(context.report)) {
      const found = told.has(shown.fact) ? undefined : check(shown, context);
      if (found !== undefined) told.set(shown.fact, found);
    }
    // A text that leaves the denial out as well is told for it.
    if (told.size > 0)
      inPrintedFacts(context, (printed) => {
        if (told.has(printed.fact.id) && tellsDenial(printed, context))
          told.delete(printed.fact.id);
        return [];
      });
    return [...told.values()];
  },
};

/** A figure that is printed outside of a sentence. */
interface ShownFigure {
  readonly fact: string;
  readonly label: Localized<Prose> | undefined;
  /** Of the chart, its series or the block. */
  readonly titles: readonly (Localized<Prose> | undefined)[];
  readonly place: Place;
}

const shownIn = (report: Report): readonly ShownFigure[] => [
  ...[...report.charts.values()].flatMap(({ title, series }) =>
    series.flatMap(({ label: named, points }) =>
      points.map(({ fact, label, place }) => ({ fact, label, titles: [title, named], place })),
    ),
  ),
  ...keyFiguresOf(report).map(({ fact, label, title, place }) => ({
    fact,
    label,
    titles: [title],
    place,
  })),
];

function check(
  { fact: id, label, titles, place }: ShownFigure,
  { report, quotes, packs, flat }: ReportContext,
): Diagnostic | undefined {
  const [fact, match] = [report.facts.get(id), quotes.get(id)];
  if (fact === undefined || match?.kind !== 'found' || match.source.pack === undefined)
    return undefined;
  const { kind } = fact.quantity.value;
  if (kind === 'date' || kind === 'ordinal') return undefined;
  const said = (texts: readonly (Localized<Prose> | undefined)[], tag: string): string =>
    texts.map((text) => (text?.[tag] === undefined ? '' : flat(text[tag], tag).text)).join(' ');
  const own = Object.fromEntries(
    report.languages.map((tag) => [
      tag,
      label === undefined ? (fact.label[tag] ?? '') : said([label], tag),
    ]),
  );
  const shown: Fact = { ...fact, label: own };
  const frame = clauseFrame(match.source.normal.text, figureOf(match), match.source.pack);
  const denied = deniedOfCounted(match, frame, shown);
  if (denied === undefined || Object.values(own).every((text) => text.trim() === ''))
    return undefined;
  const isSaid = report.languages.every((tag) =>
    saysDenied(shown, said(titles, tag), denied, match, tag, packs),
  );
  return isSaid
    ? undefined
    : error(
        'source/negated',
        place,
        `the source says “${denied.text}” of what “${id}” counts, and neither its label here nor a title says so`,
        'say in the label what the source denies (“not …”, “without …”), or leave the figure out',
      );
}
