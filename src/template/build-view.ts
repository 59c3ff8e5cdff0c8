import type { LanguagePack } from '../language/pack.js';
import type { LanguageTag, Localized } from '../language/language.js';
import { isRounded, stepOf } from '../quantity/display.js';
import { formatFigure } from '../quantity/format-figure.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Place } from '../diagnostics/diagnostic.js';
import { unitLineOf } from '../report/chart-scale.js';
import type { Prose } from '../report/prose.js';
import { noLogo } from './view.js';
import type {
  Block,
  Contact,
  ContactLine,
  Fact,
  Image,
  KeyFigure,
  OutputRow,
  Report,
  Row,
  Section,
} from '../report/report.js';
import type {
  AnnexView,
  BlockView,
  ChartView,
  ContactLineView,
  ContactView,
  FigureView,
  ImageView,
  LayoutView,
  LogoPlaces,
  RowView,
  SectionRowView,
  SectionView,
  SourceView,
} from './view.js';

export interface ViewSource {
  readonly report: Report;
  readonly packs: ReadonlyMap<LanguageTag, LanguagePack>;
  readonly layout: string;
  readonly rows: readonly OutputRow[];
  /** Of this output's cover; the report's where absent. */
  readonly figures?: readonly KeyFigure[] | undefined;
  readonly calculated?: readonly string[] | undefined;
  readonly annex?: readonly AnnexEntry[];
  readonly logo?: LogoPlaces;
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
    edition: { number: report.edition.number, date: { kind: 'date', date: report.edition.date } },
    cover: {
      figures: coverFigures,
      isOfOutput: source.figures !== undefined,
      figurePairs: inRows(coverFigures, 2),
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
  return deepFreeze(structuredClone(view));
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

/** Plain text of the author as prose, so that one helper prints both. */
export const asProse = (texts: Localized<string>, place: Place): Localized<Prose> =>
  Object.fromEntries(
    Object.entries(texts).map(([tag, text]) => [tag, [{ kind: 'text', text, place }]]),
  );

const labelOf = (fact: Fact): Localized<Prose> =>
  asProse(fact.label, fact.places['label'] ?? fact.place);

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
  return {
    single: cells.length === 1 && cells[0]?.span === gridColumns,
    cells: cells.map(({ span, blocks }) => ({
      span,
      blocks: blocks.map((block) => blockView(block, source)),
    })),
  };
}

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
  return { single: found.length === 1 && found[0]?.span === gridColumns, cells: found };
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

function figureView(
  { fact: id, label, isBare = false, highlight = false, form = 'full', place }: KeyFigure,
  { report, packs }: ViewSource,
): FigureView {
  const fact = report.facts.get(id);
  if (fact === undefined)
    throw new Error(`the report was loaded with a figure of the unknown fact ${id}`);
  const digits = report.languages.map((tag) => {
    const pack = packs.get(tag);
    if (pack === undefined) throw new Error(`no language pack for ${tag}`);
    const { parts } = formatFigure(fact.quantity, pack, 'full');
    return parts.flatMap(({ kind, text }) => (kind === 'digits' ? [text] : [])).join(' ');
  });
  return {
    place,
    fact: id,
    label: label ?? labelOf(fact),
    isLabelled: !isBare,
    hasOwnLabel: label !== undefined,
    highlight,
    form,
    attribution:
      fact.attribution === undefined
        ? null
        : asProse(fact.attribution, fact.places['attribution'] ?? fact.place),
    period: fact.period ?? null,
    calculated: fact.origin.kind === 'calculated',
    status: fact.quantity.status,
    sharesDigits: digits[0] !== '' && digits.every((text) => text === digits[0]),
  };
}

const imageView = ({ file, place, alternative, caption, credit }: Image): ImageView => ({
  file,
  place,
  alternative,
  caption: caption ?? null,
  credit: credit ?? null,
});

function lineView(
  given: ContactLine | undefined,
  languages: readonly LanguageTag[],
): ContactLineView | null {
  if (given === undefined) return null;
  const { text, href, place } = given;
  const prose: Prose = [{ kind: 'text', text, place, isGiven: true }];
  return { text: Object.fromEntries(languages.map((tag) => [tag, prose])), href: href ?? null };
}

function contactView(contact: Contact, { languages }: Report): ContactView {
  const line = (given: ContactLine | undefined) => lineView(given, languages);
  const { name, address, telephone, email, web, isbn } = contact;
  return {
    name: name ?? null,
    address: address ?? null,
    telephone: line(telephone),
    email: line(email),
    web: line(web),
    isbn: line(isbn),
  };
}

function blockView(block: Block, source: ViewSource): BlockView {
  const { kind } = block;
  const entries =
    block.kind === 'register'
      ? block.entries.map(({ item, status, date }) => ({
          item,
          status: status ?? null,
          date: date ?? null,
        }))
      : [];
  const figures =
    block.kind === 'figures' || block.kind === 'chart'
      ? block.figures.map((figure) => figureView(figure, source))
      : [];
  return {
    kind,
    isFigures: kind === 'figures',
    isMessages: kind === 'messages',
    isProse: kind === 'prose',
    isChart: kind === 'chart',
    isTable: kind === 'table',
    isRegister: kind === 'register',
    isList: kind === 'list' || kind === 'numbers',
    isSteps: kind === 'steps',
    isImage: kind === 'image',
    isQuotation: kind === 'quotation',
    isBox: kind === 'box',
    isContact: kind === 'contact',
    id: block.id ?? null,
    title: block.title ?? null,
    figures,
    figureRows: inRows(figures, Math.ceil(figures.length / Math.ceil(figures.length / 4))),
    messages:
      block.kind === 'messages' ? block.messages.map(({ lead, text }) => ({ lead, text })) : [],
    paragraphs: block.kind === 'prose' || block.kind === 'box' ? block.paragraphs : [],
    chart: block.kind === 'chart' ? chartView(block.chart, source) : null,
    columns:
      block.kind === 'table'
        ? block.table.columns.map((column, index) => ({
            label: column.label,
            kind: column.kind,
            isFigure: column.kind === 'figure',
            first: index === 0,
          }))
        : [],
    tableRows:
      block.kind === 'table'
        ? block.table.rows.map(({ cells }) => ({
            cells: cells.map((content, index) => ({
              content,
              isFigure: block.table.columns[index]?.kind === 'figure',
              first: index === 0,
            })),
          }))
        : [],
    items: block.kind === 'list' || block.kind === 'numbers' ? block.items : [],
    numbered: kind === 'numbers',
    steps:
      block.kind === 'steps'
        ? block.steps.map(({ title, text }) => ({ title: title ?? null, text }))
        : [],
    image: block.kind === 'image' ? imageView(block.image) : null,
    quotation:
      block.kind === 'quotation'
        ? { text: block.quotation.text, speaker: block.quotation.speaker ?? null }
        : null,
    contact: block.kind === 'contact' ? contactView(block.contact, source.report) : null,
    entries,
    entryColumns: inRows(entries, Math.ceil(entries.length / 2)),
  };
}

function chartView(id: string, { report, packs }: ViewSource): ChartView {
  const chart = report.charts.get(id);
  if (chart === undefined)
    throw new Error(`the report was loaded with a block of the unknown chart ${id}`);
  const { kind, title, note, alternative, series } = chart;
  const [only, ...others] = series;
  const points = others.length === 0 ? (only?.points ?? []) : [];
  return {
    id,
    kind,
    title,
    unitLine: unitLineOf(chart, report.facts, packs) ?? null,
    amountLine: chart.amountLine ?? null,
    note: note ?? null,
    alternative: alternative ?? null,
    facts: series.flatMap((each) => each.points.map(({ fact }) => fact)),
    points: points.map(({ fact: factId, label, amount, highlight, form, place }, index) => {
      const fact = report.facts.get(factId);
      if (fact === undefined) throw new Error(`a chart was loaded with the unknown fact ${factId}`);
      return {
        number: index + 1,
        fact: factId,
        label: label ?? labelOf(fact),
        amount: amount ?? null,
        highlight,
        form,
        place,
      };
    }),
    hasAmounts: points.length > 0 && points.every(({ amount }) => amount !== undefined),
  };
}

/** A list cut into rows of `size`, the last one of what is left. */
const inRows = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / Math.max(1, size || 1)) }, (_, row) =>
    list.slice(row * size, (row + 1) * size),
  );

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
