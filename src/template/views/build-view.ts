import type { Localized } from '../../language/language.js';
import { isRounded, stepOf } from '../../quantity/format/display.js';
import { formatFigure } from '../../quantity/format/format-figure.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Prose } from '../../report/prose.js';
import { blockView, inRows, lineView } from './block-view.js';
import { asProse, figureView, labelOf, levelled, type FigureSource } from './figure-view.js';
import {
  noLogo,
  type AnnexView,
  type LayoutView,
  type LogoPlaces,
  type RowView,
  type SectionRowView,
  type SectionView,
  type SourceView,
} from './view.js';
import type { Block, KeyFigure, Row } from '../../report/blocks.js';
import type { OutputRow, Report, Section } from '../../report/report.js';

export interface ViewSource extends FigureSource {
  readonly layout: string;
  readonly rows: readonly OutputRow[];
  /** Of this output's cover; the report's where absent. */
  readonly figures?: readonly KeyFigure[] | undefined;
  readonly calculated?: readonly string[] | undefined;
  readonly annex?: readonly AnnexEntry[];
  readonly logo?: LogoPlaces;
  readonly footnotesAtFoot?: boolean;
}

/** A fact for the annex, and the line of the source that its quote begins in. */
export interface AnnexEntry {
  readonly fact: string;
  readonly line: number | undefined;
}

/** Columns of the page's grid. */
const gridColumns = 12;

/** What a layout can see of a report: a frozen copy, so that nothing a layout does reaches the report. */
export function buildView(source: ViewSource): LayoutView {
  const { report, packs, layout, rows, calculated, annex = [], logo = noLogo } = source;
  const sections = report.sections.map((section, index) => sectionView(section, index, source));
  const coverFigures = (source.figures ?? report.cover.figures).map((figure) =>
    figureView(figure, source),
  );
  const view: LayoutView = {
    report: report.id,
    layout,
    languages: report.languages.map((tag, index) => ({
      tag,
      index,
      leading: index === 0,
      role: index === 0 ? 'leading' : 'following',
      name: packs.get(tag)?.name ?? tag,
    })),
    title: report.title,
    standfirst: report.standfirst ?? null,
    subject: report.subject ?? null,
    publisher: report.publisher === undefined ? null : asProse(report.publisher, report.place),
    logo,
    footnotesAtFoot: source.footnotesAtFoot ?? false,
    edition: { number: report.edition.number, date: { kind: 'date', date: report.edition.date } },
    cover: {
      figures: levelled(coverFigures),
      isOfOutput: source.figures !== undefined,
      figurePairs: inRows(coverFigures, 2).map(levelled),
      figureRows: inRows(coverFigures, 4).map(levelled),
      rows: report.cover.rows.map((row) => rowView(row, source)),
    },
    sections,
    sectionRows: groupSections(sections),
    rows: rows.map((row) => chosenRow(row, source)),
    closing: report.closing.map((row) => rowView(row, source)),
    notes: report.notes,
    sources: sourceViews(report),
    calculated: [...report.facts.values()]
      .filter(
        ({ id, origin }) => origin.kind === 'calculated' && calculated?.includes(id) !== false,
      )
      .map((fact) => ({ fact: fact.id, label: labelOf(fact) })),
    rounded: roundedTo(source),
    checkedByHand: [...report.facts.values()]
      .filter(({ checkedByHand }) => checkedByHand !== undefined)
      .map(labelOf),
    annex: annex.map((entry) => annexView(entry, report)),
  };
  return frozenCopy(view);
}

/** The steps that figures of each unit are rounded to, as figures of that unit. */
function roundedTo({ report, packs }: ViewSource): readonly Localized<Prose>[] {
  const steps = new Map<string, Quantity>();
  for (const { quantity } of report.facts.values()) {
    const { unit, display } = quantity;
    if (display?.nearest === undefined || !isRounded(quantity)) continue;
    const value = { kind: 'number', amount: stepOf(display.nearest) } as const;
    steps.set(`${unit.id} ${display.nearest}`, { value, unit, status: 'reported' });
  }
  return [...steps.values()].map((step) =>
    Object.fromEntries(
      [...packs].map(([tag, pack]) => {
        const { text } = formatFigure(step, pack, 'full');
        return [tag, [{ kind: 'text', text, place: report.place, isLoose: true }]];
      }),
    ),
  );
}

const sourceViews = ({ sources, languages }: Report): readonly SourceView[] =>
  sources.map(({ id, language, title, publisher, date, accessed, url, place }, index) => ({
    id,
    number: index + 1,
    language,
    title: asProse(title, place),
    publisher: publisher === undefined ? null : asProse(publisher, place),
    date: date ?? null,
    accessed: accessed ?? null,
    url: lineView(url, languages),
  }));

function annexView({ fact: id, line }: AnnexEntry, report: Report): AnnexView {
  const fact = report.facts.get(id);
  if (fact === undefined) throw new Error(`the annex was given the unknown fact ${id}`);
  const { origin, quantity, period } = fact;
  const isCalculated = origin.kind === 'calculated';
  const source = isCalculated
    ? undefined
    : sourceViews(report).find((each) => each.id === origin.source);
  return {
    fact: id,
    label: labelOf(fact),
    period: period ?? null,
    status: quantity.status,
    calculated: isCalculated,
    source: source ?? null,
    line: line ?? null,
  };
}

function sectionView(section: Section, index: number, source: ViewSource): SectionView {
  const { id, number, title, shortTitle, intro, rows, reference, span, startsPage } = section;
  return {
    id,
    number,
    paddedNumber: String(number).padStart(2, '0'),
    first: index === 0,
    last: index === source.report.sections.length - 1,
    title,
    shortTitle: shortTitle ?? title,
    intro,
    rows: rows.map((row) => rowView(row, source)),
    reference: reference.map((row) => rowView(row, source)),
    span,
    startsPage,
  };
}

/** Neighbours whose spans fit the grid together share a row, unless one of them begins a page. */
function groupSections(sections: readonly SectionView[]): readonly SectionRowView[] {
  const groups: SectionView[][] = [];
  for (const section of sections) {
    const group = groups.at(-1);
    const taken = group?.reduce((sum, { span }) => sum + span, 0) ?? gridColumns;
    if (group === undefined || section.startsPage || taken + section.span > gridColumns)
      groups.push([section]);
    else group.push(section);
  }
  return groups.map((group) => ({
    single: group.length === 1 && group[0]?.span === gridColumns,
    startsPage: group[0]?.startsPage ?? false,
    sections: group,
  }));
}

function rowView({ cells }: Row, source: ViewSource): RowView {
  return rowOf(
    cells.map(({ span, blocks }) => ({
      span,
      blocks: blocks.map((block) => blockView(block, source)),
    })),
  );
}

const rowOf = (cells: RowView['cells']): RowView => ({
  single: cells.length === 1 && cells[0]?.span === gridColumns,
  opensWithText: cells.every(({ blocks: [first] }) => first?.isProse && first.title === null),
  cells,
});

/** A row of the output's own choice, its blocks found by id; `expandLayout` has refused ids that no block has. */
function chosenRow({ cells }: OutputRow, source: ViewSource): RowView {
  const blocks = blocksById(source.report);
  const found = cells.map(({ span, blocks: ids }) => ({
    span,
    blocks: ids.flatMap((id) => {
      const block = blocks.get(id);
      return block === undefined ? [] : [blockView(block, source)];
    }),
  }));
  return rowOf(found);
}

/** Every block of a report that has an id. */
export function blocksById(report: Report): ReadonlyMap<string, Block> {
  const rows = [
    ...report.cover.rows,
    ...report.sections.flatMap((section) => [...section.rows, ...section.reference]),
    ...report.closing,
  ];
  const blocks = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks));
  return new Map(
    blocks.flatMap((block) => (block.id === undefined ? [] : [[block.id, block] as const])),
  );
}

/** Copies by what they are of, which never changes: what a report has kept from the build before is not copied again. */
const copies = new WeakMap<object, unknown>();

/** What stands in several places is one copy, as it is one value. */
function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known as T;
  const copy: unknown = Array.isArray(value)
    ? value.map((each: unknown) => frozenCopy(each))
    : isPlain(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, each]) => [key, frozenCopy<unknown>(each)]),
        )
      : structuredClone(value);
  copies.set(value, Object.freeze(copy));
  return copy as T;
}

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;
