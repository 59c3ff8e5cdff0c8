import { error, warning, type Diagnostic, type Place } from '../../../diagnostics/diagnostic.js';
import type { Localized } from '../../../language/language.js';
import type { Block, KeyFigure } from '../../../report/blocks.js';
import type { Prose } from '../../../report/prose.js';
import type { Fact, Report } from '../../../report/report.js';
import { clauseRound } from '../../clauses/clauses.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { inSameWriting } from '../../../language/tags.js';
import type { ReportContext } from '../../context.js';
import { standsIn, wordsOfLabel } from '../../counted/words-of-label.js';
import { figureOf, type QuoteMatch } from '../../sources/match-quote.js';
import { within } from '../../sources/source-text.js';
import type { ReportRule } from '../../rule.js';
import { labelOf, reportBlocks } from '../../texts/author-texts.js';

/** What a report says of one thing it says once: no two figures beside one label. */
export const contradictions: ReportRule = {
  codes: ['figure/contradicts'],
  check: (context) => {
    const groups = groupsOf(context.report);
    const printed = groups.flatMap((group) => inGroup(group, context));
    const told = new Set(printed.map(({ pair }) => pair));
    const headed = new Set(groups.flatMap((group) => group.map(({ fact }) => fact)));
    return [
      ...printed.map(({ diagnostic }) => diagnostic),
      ...undeclared(context, headed).flatMap(({ pair, diagnostic }) =>
        told.has(pair) ? [] : [diagnostic],
      ),
    ];
  },
};

/** A figure with the words beside it. */
export interface Labelled {
  readonly fact: string;
  readonly label: readonly Localized<Prose>[];
  /** Of a table what its row prints, all of which the head of the row names, each under the head of its column. */
  readonly inRow?: readonly InRow[];
  readonly place: Place;
}

export interface InRow {
  readonly fact: string;
  readonly column: Localized<Prose>;
}

/** Figures under one head: those of a block, of a series, of a column. */
type Group = readonly Labelled[];

export function groupsOf(report: Report): readonly Group[] {
  const { cover, outputs } = report;
  return [
    keyFigures(cover.figures, report),
    ...outputs.map(({ figures = [] }) => keyFigures(figures, report)),
    ...reportBlocks(report).flatMap((block) => blockGroups(block, report)),
  ];
}

const keyFigures = (figures: readonly KeyFigure[], { facts }: Report): Group =>
  figures.flatMap(({ fact, label, place }) => {
    const own = facts.get(fact);
    return own === undefined ? [] : [{ fact, label: [label ?? labelOf(own)], place }];
  });

function blockGroups(block: Block, report: Report): readonly Group[] {
  if (block.kind === 'figures') return [keyFigures(block.figures, report)];
  if (block.kind === 'table') {
    const { columns, rows } = block.table;
    return columns.map((_, index) =>
      rows.flatMap(({ cells: written, place }, at) => {
        if (written[index]?.isContinued) return [];
        const head = rows.slice(0, at).findLast(({ kind }) => kind === 'group')?.cells[0]?.content;
        const cells = written.map(({ content }) => content);
        const [only, ...others] = factsOf(cells[index]);
        const label = [...(head ? [head] : []), ...cells].filter(
          (cell) => factsOf(cell).length === 0,
        );
        const inRow = cells.flatMap((cell, column) =>
          factsOf(cell).map((fact) => ({ fact, column: columns[column]?.label ?? {} })),
        );
        return only === undefined || others.length > 0 ? [] : [{ fact: only, label, inRow, place }];
      }),
    );
  }
  if (block.kind !== 'chart') return [];
  const chart = report.charts.get(block.chart);
  return [
    keyFigures(block.figures, report),
    ...(chart?.series ?? []).map(({ points }, series) =>
      points.flatMap(({ fact, label, place }, at): Group => {
        const own = report.facts.get(fact);
        const over = series === 0 ? undefined : chart?.series[0]?.points[at]?.label;
        return own === undefined ? [] : [{ fact, label: [label ?? over ?? labelOf(own)], place }];
      }),
    ),
  ];
}

const factsOf = (cell: Localized<Prose> | undefined): readonly string[] => [
  ...new Set(
    Object.values(cell ?? {}).flatMap((prose) =>
      prose.flatMap((part) => (part.kind === 'fact' ? [part.fact] : [])),
    ),
  ),
];

interface Told {
  readonly pair: string;
  readonly diagnostic: Diagnostic;
}

/** Two facts, in whichever order they were come upon. */
const pairOf = (...ids: readonly [string, string]): string => ids.toSorted().join(' ');

function inGroup(group: Group, { report, flat }: ReportContext): readonly Told[] {
  const known = new Map<string, Fact>();
  return group.flatMap(({ fact: id, label, place }) => {
    const fact = report.facts.get(id);
    if (fact === undefined) return [];
    const words = report.languages.map((tag) =>
      label.map((text) =>
        flat(text[tag] ?? [], tag)
          .text.trim()
          .toLowerCase(),
      ),
    );
    const name = JSON.stringify([words, ...kindOf(fact)]);
    const other = known.get(name);
    known.set(name, other ?? fact);
    if (other === undefined || isOne(fact, other)) return [];
    return [
      {
        pair: pairOf(other.id, id),
        diagnostic: error(
          'figure/contradicts',
          place,
          `“${other.id}” and “${id}” stand beside one label, with one unit and period and two values`,
          'correct the one that is wrong, or give each a label or a period that tells them apart',
        ),
      },
    ];
  });
}

/** One label in any language: under two heads it may be of two figures, and in running text nothing tells them apart. */
function undeclared(
  { report: { facts }, quotes }: ReportContext,
  headed: ReadonlySet<string>,
): readonly Told[] {
  const known = new Map<string, Fact>();
  return [...facts.values()].flatMap((fact) => {
    const kind = [columnOf(fact), ...kindOf(fact)];
    const names = Object.entries(fact.label).flatMap(([tag, text]) =>
      // A label that is not written yet was told.
      text.trim() === '' ? [] : [JSON.stringify([tag, text.trim().toLowerCase(), kind])],
    );
    const other = names.map((name) => known.get(name)).find((each) => each !== undefined);
    for (const name of names) known.set(name, known.get(name) ?? fact);
    if (other === undefined || isOne(fact, other)) return [];
    const isHeaded = headed.has(fact.id) && headed.has(other.id);
    const found = [quotes.get(fact.id), quotes.get(other.id)];
    // A share and its growth may have one name, and so may the figures of one clause.
    const [isOfChange, isOfOther] = found.map(isChange);
    const isSure =
      isOfChange === isOfOther &&
      !areOfOneClause(found) &&
      found.some((match) => isNamedBy(fact, match));
    const tell = isSure && !isHeaded ? error : warning;
    return [
      {
        pair: pairOf(other.id, fact.id),
        diagnostic: tell(
          'figure/contradicts',
          fact.place,
          `“${fact.id}” and “${other.id}” have one label, unit and period, and two values`,
          'correct the one that is wrong, or give each a label or a period that tells them apart',
        ),
      },
    ];
  });
}

function isChange(match: QuoteMatch | undefined): boolean {
  if (match?.kind !== 'found' || match.source.pack === undefined) return false;
  const { direction } = clauseFrame(match.source.normal.text, figureOf(match), match.source.pack);
  return direction?.relation === 'by';
}

/** “Fell from 4,300 to 4,000”, “between 20 and 50 million”. */
function areOfOneClause([one, other]: readonly (QuoteMatch | undefined)[]): boolean {
  if (one?.kind !== 'found' || other?.kind !== 'found' || one.source !== other.source) return false;
  const { text } = one.source.normal;
  return within(figureOf(other), clauseRound(text, figureOf(one)));
}

/** Whether the source speaks of what the label says, so that the label can be wrong. */
function isNamedBy({ label }: Fact, match: QuoteMatch | undefined): boolean {
  const pack = match?.kind === 'found' ? match.source.pack : undefined;
  const said = pack && inSameWriting(label, pack.tag);
  if (match?.kind !== 'found' || pack === undefined || said === undefined) return false;
  const text = match.source.normal.text.toLowerCase();
  return wordsOfLabel(said, pack).words.some((word) => standsIn(word, text));
}

/** The label of a cell may be the name of its row, which the cells of other columns have too. */
const columnOf = ({ origin }: Fact): unknown =>
  origin.kind === 'cell' ? [origin.source, origin.column] : null;

const kindOf = ({ period, quantity: { unit, value } }: Fact): readonly unknown[] => [
  period,
  unit.id,
  value.kind === 'date' || value.kind === 'ordinal',
];

const isOne = (one: Fact, other: Fact): boolean => amountOf(one) === amountOf(other);

const amountOf = ({ quantity: { value, qualifier, status } }: Fact): string =>
  JSON.stringify([value, qualifier, status], (key, each: unknown) =>
    key === 'place' ? undefined : each,
  );
