import type { Document } from '../document/document.js';
import type { Localized, LanguageTag } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import type { LayoutTrace } from '../sheet/trace.js';
import { formatFigure } from '../quantity/format-figure.js';
import type { Quantity, Value } from '../quantity/quantity.js';
import { plainText } from '../report/plain-text.js';
import type { Fact, Report } from '../report/report.js';
import { quoteContext } from '../verify/quote-context.js';
import { edtfOf } from './edtf.js';
import { placesOf } from './places.js';
import {
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
    layout,
    title: inOrder(languages, (tag) => {
      const pack = packs.get(tag);
      const title = report.title[tag];
      return pack && title ? plainText(title, facts, pack) : undefined;
    }),
    edition: { number: edition.number, date: edtfOf({ kind: 'date', date: edition.date }) },
    languages: [...languages],
    sources: sources.map(({ id: source, title, language, sha256 }) => ({
      id: source,
      title: inOrder(languages, (tag) => title[tag]),
      language,
      sha256,
    })),
    figures: [...facts.values()].flatMap((fact) => {
      const printed = places.get(fact.id);
      return printed ? [figureRecord(fact, printed, report, packs)] : [];
    }),
  };
}

function figureRecord(
  fact: Fact,
  places: readonly PlaceRecord[],
  report: Report,
  packs: RecordRequest['packs'],
): FigureRecord {
  const { quantity, label, period, attribution } = fact;
  const { languages } = report;
  return {
    fact: fact.id,
    label: inOrder(languages, (tag) => label[tag]),
    rendering: renderings(quantity, languages, packs),
    value: valueRecord(quantity.value),
    ...(quantity.unit.kind === 'none' ? {} : { unit: quantity.unit.id }),
    ...(quantity.qualifier ? { qualifier: quantity.qualifier } : {}),
    status: quantity.status,
    ...(period ? { period: edtfOf(period) } : {}),
    ...(attribution ? { attribution: inOrder(languages, (tag) => attribution[tag]) } : {}),
    origin: originRecord(fact, report),
    places: [...places],
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

function originRecord(fact: Fact, report: Report): OriginRecord {
  const { origin } = fact;
  if (origin.kind === 'calculated') {
    return { kind: 'calculated', formula: origin.formula, facts: [...origin.facts] };
  }
  const { source, quote, nth } = origin;
  const context = quoteContext(report, fact);
  const at = context && {
    offset: [...context.source.text.slice(0, context.inSource.start)].length,
    line: context.line,
  };
  return { kind: 'quoted', source, quote, nth, ...at };
}

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
