import { createHash } from 'node:crypto';
import type { Document } from '../document/document.js';
import type { Localized, LanguageTag } from '../language/language.js';
import { memoOf, memoOfParts } from '../memo.js';
import type { LanguagePack } from '../language/pack.js';
import type { Attachment } from '../sheet/nodes.js';
import type { LayoutTrace } from '../sheet/trace.js';
import { isRounded, stepOf } from '../quantity/format/display.js';
import { formatFigure } from '../quantity/format/format-figure.js';
import type { Quantity, Value } from '../quantity/quantity.js';
import { plainText } from '../report/plain-text.js';
import type { Fact, Report, Selection } from '../report/report.js';
import { quoteContext } from '../verify/sources/quote-context.js';
import { edtfOf } from '../quantity/format/format-edtf.js';
import { placesOf } from './places.js';
import {
  recordName,
  recordVersion,
  type FigureRecord,
  type OriginRecord,
  type PlaceRecord,
  type ProvenanceRecord,
  type ValueRecord,
} from './record.js';

const tool = 'Factsheet Press';

export interface RecordRequest {
  readonly report: Report;
  /** One for each language of the report. */
  readonly packs: ReadonlyMap<LanguageTag, LanguagePack>;
  readonly layout: string;
  readonly document: Document;
  readonly trace: LayoutTrace;
}

/** The provenance of one fact sheet: every figure on its pages, and what bears it out. Keys always stand in one order. */
export function makeRecord(request: RecordRequest): ProvenanceRecord {
  const { report, packs, layout, document, trace } = request;
  const { id, languages, edition, sources, facts } = report;
  const places = placesOf(trace, document.root, report);
  return {
    version: recordVersion,
    tool,
    report: id,
    ...(report.row === undefined ? {} : { row: report.row.key }),
    layout,
    title: inOrder(languages, (tag) => {
      const pack = packs.get(tag);
      const title = report.title[tag];
      return pack && title ? plainText(title, facts, pack) : undefined;
    }),
    edition: { number: edition.number, date: edtfOf({ kind: 'date', date: edition.date }) },
    languages: [...languages],
    sources: sources.map(({ id: source, title, language, sha256, table }) => ({
      id: source,
      title: inOrder(languages, (tag) => title[tag]),
      language,
      ...(table === undefined ? { sha256 } : { cells: cellsOf(source, report) }),
    })),
    figures: [...facts.values()].flatMap((fact) => {
      const printed = places.get(fact.id);
      return printed ? [figureRecord(fact, printed, report, packs)] : [];
    }),
  };
}

/** As JSON; the rows of a report share a list of amounts. */
export const amountsIn = memoOf((amounts: Selection['amounts']) => JSON.stringify(amounts));

/** Digest of what a report takes from a table, so that it stays the same where other cells change. */
function cellsOf(source: string, { facts, selections }: Report): string {
  const cells = [...facts.values()].flatMap(({ origin }) =>
    origin.kind === 'cell' && origin.source === source
      ? [[origin.head, origin.row, origin.text]]
      : [],
  );
  const columns = [...selections.values()].flatMap((selection) =>
    selection.source === source
      ? [
          `[${JSON.stringify(selection.head)},${JSON.stringify(selection.where)},${amountsIn(selection.amounts)}]`,
        ]
      : [],
  );
  const own = cells.map((cell) => JSON.stringify(cell));
  return createHash('sha256')
    .update(`[${[...own, ...columns].join(',')}]`)
    .digest('hex');
}

function figureRecord(
  fact: Fact,
  places: readonly PlaceRecord[],
  report: Report,
  packs: RecordRequest['packs'],
): FigureRecord {
  const { languages, facts, selections, sources } = report;
  const parts = [...languages, facts, selections, sources, packs];
  return { ...known(fact, parts, () => withoutPlaces(fact, report, packs)), places: [...places] };
}

/** The layouts of a report print the same figures, and so does a report that is built again. */
const known = memoOfParts<Omit<FigureRecord, 'places'>>(1);

function withoutPlaces(
  fact: Fact,
  report: Report,
  packs: RecordRequest['packs'],
): Omit<FigureRecord, 'places'> {
  const { quantity, label, period, attribution } = fact;
  const { languages } = report;
  return {
    fact: fact.id,
    label: inOrder(languages, (tag) => label[tag]),
    rendering: renderings(quantity, languages, packs),
    value: valueRecord(quantity.value),
    ...(isRounded(quantity) ? { nearest: stepOf(quantity.display?.nearest ?? 0).toFixed() } : {}),
    ...(quantity.unit.kind === 'none' ? {} : { unit: quantity.unit.id }),
    ...(quantity.qualifier ? { qualifier: quantity.qualifier } : {}),
    status: quantity.status,
    ...(period ? { period: edtfOf(period) } : {}),
    ...(attribution ? { attribution: inOrder(languages, (tag) => attribution[tag]) } : {}),
    origin: originRecord(fact, report, packs),
  };
}

/** A quantity as each language prints it in full. */
export const renderings = (
  quantity: Quantity,
  languages: readonly LanguageTag[],
  packs: RecordRequest['packs'],
): Record<LanguageTag, string> =>
  inOrder(languages, (tag) => {
    const pack = packs.get(tag);
    return pack && formatFigure(quantity, pack, 'full').text;
  });

export function valueRecord(value: Value): ValueRecord {
  switch (value.kind) {
    case 'number':
      return { kind: 'number', amount: value.amount.toFixed() };
    case 'range':
      return { kind: 'range', low: value.low.toFixed(), high: value.high.toFixed() };
    case 'fraction':
      return {
        kind: 'fraction',
        numerator: value.numerator.toFixed(),
        denominator: value.denominator.toFixed(),
      };
    case 'ratio':
      return { kind: 'ratio', terms: value.terms.map((term) => term.toFixed()) };
    case 'date':
      return { kind: 'date', date: edtfOf(value.period) };
    case 'ordinal':
      return { kind: 'ordinal', number: String(value.number) };
  }
}

function originRecord(fact: Fact, report: Report, packs: RecordRequest['packs']): OriginRecord {
  const { origin } = fact;
  if (origin.kind === 'calculated') {
    const facts = origin.facts.filter((id) => !report.selections.has(id));
    const values = valuesOf(origin.facts, report);
    return {
      kind: 'calculated',
      formula: origin.formula,
      facts,
      ...(values.length === 0 ? {} : { values: [...values] }),
    };
  }
  if (origin.kind === 'cell') {
    const { exact } = fact;
    return {
      ...origin,
      row: { ...origin.row },
      ...(exact === undefined ? {} : { exact: exact.toFixed() }),
    };
  }
  const { source, quote } = origin;
  const context = quoteContext(report, fact, packs);
  const at = context && {
    offset: [...context.source.text.slice(0, context.inSource.start)].length,
    line: context.line,
  };
  return { kind: 'quoted', source, quote, nth: context?.nth ?? origin.nth, ...at };
}

type Values = NonNullable<Extract<OriginRecord, { kind: 'calculated' }>['values']>;

/** The columns of values among the terms of a formula. */
export const valuesOf = (terms: readonly string[], { selections }: Report): Values =>
  terms.flatMap((id) => {
    const selection = selections.get(id);
    if (selection === undefined) return [];
    const { source, column, head, where, amounts } = selection;
    const texts = Object.entries(where).map(([name, list]): [string, string[]] => [
      name,
      [...list],
    ]);
    return [{ id, source, column, head, where: Object.fromEntries(texts), count: amounts.length }];
  });

/** A text for each language that has one, in the order of the languages. */
export const inOrder = (
  languages: readonly LanguageTag[],
  textIn: (language: LanguageTag) => string | undefined,
): Localized<string> & Record<LanguageTag, string> =>
  Object.fromEntries(
    languages.flatMap((tag) => {
      const text = textIn(tag);
      return text === undefined ? [] : [[tag, text]];
    }),
  );

/** The record as a file that a PDF carries: UTF-8, indented so that it reads well where a viewer opens it. */
export const recordAttachment = (record: ProvenanceRecord): Attachment => ({
  name: recordName,
  mimeType: 'application/json',
  relationship: 'Data',
  description: 'Provenance of every printed figure',
  bytes: new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`),
});
