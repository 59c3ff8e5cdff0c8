import type { LanguageTag } from '../../language/language.js';
import { unitLineOf } from '../../report/chart-scale.js';
import { pointForm } from '../../report/point-form.js';
import { sourceLineOf } from '../../report/chart-sources.js';
import type { Prose } from '../../report/prose.js';
import type { Block, Contact, ContactLine, Image, QrCode } from '../../report/blocks.js';
import type { Report } from '../../report/report.js';
import { figureView, labelOf, levelled, type FigureSource } from './figure-view.js';
import type { ContactLineView, ContactView, ImageView, QrView } from './passage-view.js';
import { tableView } from './table-view.js';
import type { BlockView, ChartView } from './view.js';

export function blockView(block: Block, source: FigureSource): BlockView {
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
    isQr: kind === 'qr',
    id: block.id ?? null,
    title: block.title ?? null,
    figures,
    figureRows: inRows(figures, Math.ceil(figures.length / Math.ceil(figures.length / 4))).map(
      levelled,
    ),
    messages:
      block.kind === 'messages' ? block.messages.map(({ lead, text }) => ({ lead, text })) : [],
    paragraphs: block.kind === 'prose' || block.kind === 'box' ? block.paragraphs : [],
    chart: block.kind === 'chart' ? chartView(block.chart, source) : null,
    ...(block.kind === 'table'
      ? tableView(block.table, source)
      : { columns: [], headRows: [], tableRows: [] }),
    columnCount: block.kind === 'table' ? block.table.columns.length : 0,
    tableNote: block.kind === 'table' ? (block.table.note ?? null) : null,
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
    qr: block.kind === 'qr' ? qrView(block.qr, source.report) : null,
    entries,
    entryColumns: inRows(entries, Math.ceil(entries.length / 2)),
  };
}

function chartView(id: string, { report, packs }: FigureSource): ChartView {
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
    sourceLine: sourceLineOf(chart, report, packs) ?? null,
    alternative: alternative ?? null,
    facts: series.flatMap((each) => each.points.map(({ fact }) => fact)),
    points: points.map((point, index) => {
      const { fact: factId, label, amount, highlight, place } = point;
      const fact = report.facts.get(factId);
      if (fact === undefined) throw new Error(`a chart was loaded with the unknown fact ${factId}`);
      return {
        number: index + 1,
        fact: factId,
        label: label ?? labelOf(fact),
        amount: amount ?? null,
        highlight,
        form: pointForm(point, chart, report, [...packs.values()]),
        place,
      };
    }),
    hasAmounts: points.length > 0 && points.every(({ amount }) => amount !== undefined),
  };
}

const imageView = ({ file, place, alternative, caption, credit, crop }: Image): ImageView => ({
  file,
  place,
  alternative,
  caption: caption ?? null,
  credit: credit ?? null,
  crop: crop?.ratio ?? null,
  focus: crop?.focus ?? '50% 50%',
});

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

function qrView({ link, caption }: QrCode, { languages }: Report): QrView {
  const line = lineView(link, languages);
  if (line === null) throw new Error('a QR code was loaded without its link');
  return { link: line, caption: caption ?? null };
}

export function lineView(
  given: ContactLine | undefined,
  languages: readonly LanguageTag[],
): ContactLineView | null {
  if (given === undefined) return null;
  const { text, href, place } = given;
  const prose: Prose = [{ kind: 'text', text, place, isGiven: true }];
  return { text: Object.fromEntries(languages.map((tag) => [tag, prose])), href: href ?? null };
}

/** A list cut into rows of `size`, the last one of what is left. */
export const inRows = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / Math.max(1, size || 1)) }, (_, row) =>
    list.slice(row * size, (row + 1) * size),
  );
