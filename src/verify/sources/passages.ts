import type { Place } from '../../diagnostics/diagnostic.js';
import type { LanguageTag, Localized } from '../../language/language.js';
import type { Period } from '../../quantity/quantity.js';
import type { Prose } from '../../report/prose.js';
import type { Block, KeyFigure } from '../../report/blocks.js';
import type { Report } from '../../report/report.js';
import { blocksOf, labelOf } from '../texts/author-texts.js';
import { headsOver } from '../../report/column-unit.js';
import { printedCells } from '../../report/table-cells.js';

/** What a reader takes in as one statement: a key figure with its label, a message, a row of a table. */
export interface Passage {
  readonly texts: readonly Localized<Prose>[];
  /** Facts that are printed beside the texts, not in them. */
  readonly figures: readonly PrintedFigure[];
  /** What says something of the whole block: its title, the heads of its columns. */
  readonly round: readonly Localized<Prose>[];
  /** The other passages of the block. */
  readonly siblings: readonly Localized<Prose>[];
  /** Dates that the block prints outside any text. */
  readonly dates: readonly Period[];
  /** The layout or the chart adds the word for a status by itself. */
  readonly marksStatus: boolean;
}

interface PrintedFigure {
  readonly fact: string;
  readonly place: Place;
}

/** The facts that stand beside the first text of a passage, each once: those set large, and those of the cells of a row. */
export function figuresBeside(
  { figures, texts: [, ...cells] }: Passage,
  languages: readonly LanguageTag[],
): readonly PrintedFigure[] {
  const inCells = cells.flatMap((cell) =>
    languages.flatMap((language) =>
      (cell[language] ?? []).flatMap((part) =>
        part.kind === 'fact' ? [{ fact: part.fact, place: part.place }] : [],
      ),
    ),
  );
  return [...new Map([...figures, ...inCells].map((each) => [each.fact, each])).values()];
}

/** The passages of a report, in its order. */
export function passagesOf(report: Report): readonly Passage[] {
  const { cover, sections, closing, notes, outputs } = report;
  return [
    ...figurePassages(cover.figures, report, []),
    ...blocksOf(cover.rows).flatMap((block) => blockPassages(block, report)),
    ...sections.flatMap(({ title, intro, rows, reference }) => [
      ...intro.map((paragraph) => passage({ texts: [paragraph], round: [title], siblings: intro })),
      ...blocksOf([...rows, ...reference]).flatMap((block) => blockPassages(block, report)),
    ]),
    ...blocksOf(closing).flatMap((block) => blockPassages(block, report)),
    ...outputs.flatMap(({ figures = [] }) => figurePassages(figures, report, [])),
    ...[...notes, ...report.footnotes.values()].map((note) => passage({ texts: [note] })),
  ];
}

const passage = (given: Partial<Passage>): Passage => ({
  texts: [],
  figures: [],
  round: [],
  siblings: [],
  dates: [],
  marksStatus: false,
  ...given,
});

/** The label of the next figure stands for a bare one as well. */
function figurePassages(
  figures: readonly KeyFigure[],
  { facts }: Report,
  round: Passage['round'],
): readonly Passage[] {
  return figures.map((figure, index) => {
    const labelled = figures.slice(index).find(({ isBare }) => isBare !== true) ?? figure;
    const fact = facts.get(labelled.fact);
    const label = labelled.label ?? (fact === undefined ? {} : labelOf(fact));
    return passage({ texts: [label], figures: [figure], round });
  });
}

function blockPassages(block: Block, report: Report): readonly Passage[] {
  const title = block.title === undefined ? [] : [block.title];
  switch (block.kind) {
    case 'figures':
      return figurePassages(block.figures, report, title);
    case 'messages':
      return block.messages.map(({ lead, text }) => passage({ texts: [lead, text], round: title }));
    case 'prose':
    case 'box':
      return block.paragraphs.map((paragraph) =>
        passage({ texts: [paragraph], round: title, siblings: block.paragraphs }),
      );
    case 'chart':
      return [
        ...chartPassage(block.chart, report, title),
        ...figurePassages(block.figures, report, [...title, ...headOf(block.chart, report)]),
      ];
    case 'table': {
      const heads = [...headsOver(block.table), ...block.table.columns].map(({ label }) => label);
      const all = block.table.rows.flatMap(({ cells }) => printedCells(cells));
      const { note } = block.table;
      return [
        ...block.table.rows.map(({ cells }) =>
          passage({
            texts: cells.map(({ content }) => content),
            round: [...title, ...heads],
            siblings: all,
          }),
        ),
        ...(note === undefined ? [] : [passage({ texts: [note], round: [...title, ...heads] })]),
      ];
    }
    case 'register': {
      const textsOf = ({ item, status }: (typeof block.entries)[number]) =>
        status === undefined ? [item] : [item, status];
      const dates = block.entries.flatMap(({ date }) => date ?? []);
      const all = block.entries.flatMap(textsOf);
      return block.entries.map((entry) =>
        passage({ texts: textsOf(entry), round: title, siblings: all, dates }),
      );
    }
    case 'list':
    case 'numbers':
      return block.items.map((item) =>
        passage({ texts: [item], round: title, siblings: block.items }),
      );
    case 'steps':
      return block.steps.map((step) =>
        passage({ texts: [...(step.title ? [step.title] : []), step.text], round: title }),
      );
    case 'image': {
      const { alternative, caption } = block.image;
      return [passage({ texts: [alternative, ...(caption ? [caption] : [])], round: title })];
    }
    case 'quotation':
      return [passage({ texts: [block.quotation.text], round: title })];
    case 'contact':
      return [];
    case 'qr':
      return block.qr.caption ? [passage({ texts: [block.qr.caption], round: title })] : [];
  }
}

/** What stands over a chart, and so over the figures beside it. */
const headOf = (id: string, { charts }: Report): readonly Localized<Prose>[] => {
  const chart = charts.get(id);
  return chart ? [chart.title, chart.unitLine ?? []].flat() : [];
};

function chartPassage(
  id: string,
  { charts, facts }: Report,
  title: Passage['round'],
): readonly Passage[] {
  const chart = charts.get(id);
  if (chart === undefined) return [];
  const points = chart.series.flatMap((series) => series.points);
  const optional = [
    chart.unitLine,
    chart.note,
    chart.hub,
    ...chart.series.map(({ label }) => label),
  ].filter((text) => text !== undefined);
  const labels = points.map(({ label, fact }) => {
    const known = facts.get(fact);
    return label ?? (known === undefined ? {} : labelOf(known));
  });
  return [
    passage({
      texts: [chart.title, ...optional, ...labels],
      figures: points,
      round: title,
      marksStatus: true,
    }),
  ];
}
