import type { Place } from '../../diagnostics/diagnostic.js';
import type { Localized } from '../../language/language.js';
import { memoOf } from '../../memo.js';
import type { Prose } from '../../report/prose.js';
import type { Block, Row } from '../../report/blocks.js';
import type { ChartSpec } from '../../report/charts.js';
import type { Fact, Report } from '../../report/report.js';
import { headsOver } from '../../report/column-unit.js';
import { printedCells } from '../../report/table-cells.js';

/** One text of the author in every language of the report. */
export interface AuthorText {
  /** What it is, as a message names it: “the title”. */
  readonly role: string;
  readonly prose: Localized<Prose>;
  /** It is a name that the world gives, numerals and dates and all: of a source, of the publisher. */
  readonly isName?: true;
  /** The chart that it belongs to, and how it comes before a reader there. */
  readonly chart?: { readonly id: string; readonly is: 'set' | 'drawn' | 'read-out' };
  /** Id of the section, chart or fact that it belongs to. */
  readonly owner?: string;
  /** Of facts.yaml: it is in the record of the PDF wherever its fact is printed. */
  readonly isOfFact?: true;
  /** It says how far something is: its words of status stand by themselves. */
  readonly isStatus?: true;
}

/** Every text of a report that can come to be printed or read out, in the order of the report. */
export function authorTexts(report: Report): readonly AuthorText[] {
  return [
    text('the title', report.title),
    text('the standfirst', report.standfirst),
    text('the subject', report.subject),
    named('the publisher', report.publisher && plain(report.publisher, report.place)),
    ...report.sources.map(({ title, place }) =>
      named('the title of a source', plain(title, place)),
    ),
    ...report.cover.figures.map(({ label }) => text('the label of a figure', label)),
    ...blocksOf(report.cover.rows).flatMap(blockTexts),
    ...report.sections.flatMap(({ id, title, shortTitle, intro, rows, reference }) =>
      owned(id, [
        text('the title of a section', title),
        text('the short title of a section', shortTitle),
        ...intro.map((paragraph) => text('an introduction', paragraph)),
        ...blocksOf([...rows, ...reference]).flatMap(blockTexts),
      ]),
    ),
    ...blocksOf(report.closing).flatMap(blockTexts),
    ...report.outputs.flatMap(({ figures = [] }) =>
      figures.map(({ label }) => text('the label of a figure', label)),
    ),
    ...report.notes.map((note) => text('a note', note)),
    ...[...report.footnotes.values()].map((note) => text('a footnote', note)),
    ...[...report.charts.values()].flatMap(chartTexts),
    ...[...report.facts.values()].flatMap(factTexts),
  ].flat();
}

const owned = (
  owner: string,
  texts: readonly (readonly AuthorText[])[],
): readonly (readonly AuthorText[])[] =>
  texts.map((each) => each.map((one) => ({ ...one, owner })));

/** Every block of a report, in its order. */
export const reportBlocks = ({ cover, sections, closing }: Report): readonly Block[] => [
  ...blocksOf(cover.rows),
  ...sections.flatMap(({ rows, reference }) => blocksOf([...rows, ...reference])),
  ...blocksOf(closing),
];

export const blocksOf = (rows: readonly Row[]): readonly Block[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));

/** A plain name of the author as prose; `placeOf` tells where it stands in one language. */
const plain = (
  names: Localized<string>,
  place: Place,
  placeOf: (language: string) => Place | undefined = () => place,
): Localized<Prose> =>
  Object.fromEntries(
    Object.entries(names).map(([tag, name]) => [
      tag,
      [{ kind: 'text', text: name, place: placeOf(tag) ?? place, isLoose: true }],
    ]),
  );

/** A name of a fact in each language, each at its own place. */
const nameOfFact = (
  names: Localized<string>,
  field: 'label' | 'attribution',
  { place, places }: Fact,
): Localized<Prose> =>
  plain(names, places[field] ?? place, (language) => places[`${field}.${language}`]);

export const labelOf = memoOf((fact: Fact) => nameOfFact(fact.label, 'label', fact));

const attributionOf = memoOf(
  (fact: Fact) => fact.attribution && nameOfFact(fact.attribution, 'attribution', fact),
);

const text = (role: string, prose: Localized<Prose> | undefined): readonly AuthorText[] =>
  prose === undefined ? [] : [{ role, prose }];

const named = (role: string, prose: Localized<Prose> | undefined): readonly AuthorText[] =>
  prose === undefined ? [] : [{ role, prose, isName: true }];

function blockTexts(block: Block): readonly (readonly AuthorText[])[] {
  const title = text('the title of a block', block.title);
  switch (block.kind) {
    case 'figures':
      return [title, ...block.figures.map(({ label }) => text('the label of a figure', label))];
    case 'messages':
      return [
        title,
        ...block.messages.flatMap((message) => [
          text('the lead of a message', message.lead),
          text('a message', message.text),
        ]),
      ];
    case 'prose':
      return [title, ...block.paragraphs.map((paragraph) => text('a paragraph', paragraph))];
    case 'chart':
      return [title, ...block.figures.map(({ label }) => text('the label of a figure', label))];
    case 'table':
      return [
        title,
        ...headsOver(block.table).map(({ label }) => text('the head of columns', label)),
        ...block.table.columns.map(({ label }) => text('the head of a column', label)),
        ...block.table.rows.flatMap(({ cells }) =>
          printedCells(cells).map((cell) => text('a cell', cell)),
        ),
        ...(block.table.note === undefined ? [] : [text('the note of a table', block.table.note)]),
      ];
    case 'register':
      return [
        title,
        ...block.entries.flatMap(({ item, status }) => [
          text('an entry', item),
          text('the status of an entry', status).map((each) => ({
            ...each,
            isStatus: true as const,
          })),
        ]),
      ];
    case 'list':
    case 'numbers':
      return [title, ...block.items.map((item) => text('an item', item))];
    case 'steps':
      return [
        title,
        ...block.steps.flatMap((step) => [
          text('the title of a step', step.title),
          text('a step', step.text),
        ]),
      ];
    case 'image':
      return [
        title,
        text('the alternative of a picture', block.image.alternative),
        text('a caption', block.image.caption),
        named('a credit', block.image.credit),
      ];
    case 'quotation':
      return [
        title,
        text('a quotation', block.quotation.text),
        text('a speaker', block.quotation.speaker),
      ];
    case 'box':
      return [title, ...block.paragraphs.map((paragraph) => text('a paragraph', paragraph))];
    case 'contact':
      return [
        title,
        named('the name of a contact', block.contact.name),
        named('the address of a contact', block.contact.address),
      ];
    case 'qr':
      return [title, text('a caption', block.qr.caption)];
  }
}

function chartTexts(chart: ChartSpec): readonly (readonly AuthorText[])[] {
  const { id } = chart;
  const set = { id, is: 'set' } as const;
  const drawn = { id, is: 'drawn' } as const;
  const of = (
    role: string,
    prose: Localized<Prose> | undefined,
    where: NonNullable<AuthorText['chart']>,
  ): readonly AuthorText[] =>
    text(role, prose).map((each) => ({ ...each, owner: id, chart: where }));
  return [
    of('the title of a chart', chart.title, set),
    of('the unit line of a chart', chart.unitLine, set),
    of('the amount line of a chart', chart.amountLine, set),
    of('the note of a chart', chart.note, set),
    of('the alternative of a chart', chart.alternative, { id, is: 'read-out' }),
    of('the hub of a chart', chart.hub, drawn),
    ...chart.series.flatMap(({ label, points }) => [
      of('the label of a series', label, drawn),
      ...points.map((point) => of('the label of a point', point.label, drawn)),
    ]),
  ];
}

const factTexts = (fact: Fact): readonly (readonly AuthorText[])[] =>
  owned(
    fact.id,
    factNames(fact).map((texts) => texts.map((each) => ({ ...each, isOfFact: true }))),
  );

const factNames = (fact: Fact): readonly (readonly AuthorText[])[] => [
  // What a table calls its rows is no wording of the author’s: 委内瑞拉玻利瓦尔共和国 has a currency in it.
  text('the label of a fact', fact.isNamedByRow === true ? undefined : labelOf(fact)),
  text('the attribution of a fact', attributionOf(fact)),
];
