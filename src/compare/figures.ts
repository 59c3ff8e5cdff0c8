import type {
  FigureRecord,
  OriginRecord,
  ProvenanceRecord,
  ValueRecord,
} from '../provenance/record.js';

/** One field of a figure, or of the document, that is not what it was. `null` where it is not there. */
export interface FieldChange {
  readonly field: string;
  /** For fields that every language has one of. */
  readonly language?: string;
  readonly old: string | null;
  readonly new: string | null;
}

export interface FigureChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly fact: string;
  readonly label: Readonly<Record<string, string>>;
  /** Every field of a figure that was added or removed, in its one state; only what differs of one that changed. */
  readonly fields: readonly FieldChange[];
  /** What it is of, in EDTF; where it has changed, that it is of now. */
  readonly period?: string;
  /** As each language prints it now, or printed it last. */
  readonly rendering: Readonly<Record<string, string>>;
  /** What bore it out, and what does now; `null` where there was, or is, no such figure. */
  readonly origin: { readonly old: OriginRecord | null; readonly new: OriginRecord | null };
  /** Pages it is printed on, before and after. */
  readonly pages: { readonly old: readonly number[]; readonly new: readonly number[] };
}

/**
 * The figures that are not in both records, or not the same in both, in the order of the newer record, then those that
 * are gone. Where a quote stands in its source, and on what page a figure is printed, is no change of the figure.
 */
export function compareFigures(
  old: ProvenanceRecord,
  now: ProvenanceRecord,
): readonly FigureChange[] {
  const before = new Map(old.figures.map((figure) => [figure.fact, figure] as const));
  const after = new Map(now.figures.map((figure) => [figure.fact, figure] as const));
  return [
    ...now.figures.flatMap((figure) => change(before.get(figure.fact), figure)),
    ...old.figures
      .filter(({ fact }) => !after.has(fact))
      .flatMap((each) => change(each, undefined)),
  ];
}

/** What the two documents say of themselves, where it differs. */
export const compareDocuments = (
  old: ProvenanceRecord,
  now: ProvenanceRecord,
): readonly FieldChange[] => differences(documentFields(old), documentFields(now));

/** Sources that were added, taken away, or are no longer the same file. */
export const compareSources = (
  old: ProvenanceRecord,
  now: ProvenanceRecord,
): readonly FieldChange[] => differences(sourceFields(old), sourceFields(now));

function change(
  old: FigureRecord | undefined,
  now: FigureRecord | undefined,
): readonly FigureChange[] {
  const either = now ?? old;
  const fields = differences(old ? figureFields(old) : [], now ? figureFields(now) : []);
  if (!either || fields.length === 0) return [];
  return [
    {
      change: old && now ? 'changed' : now ? 'added' : 'removed',
      fact: either.fact,
      label: either.label,
      fields,
      ...(either.period === undefined ? {} : { period: either.period }),
      rendering: either.rendering,
      origin: { old: old?.origin ?? null, new: now?.origin ?? null },
      pages: { old: pagesOf(old), new: pagesOf(now) },
    },
  ];
}

const pagesOf = (figure: FigureRecord | undefined): readonly number[] => [
  ...new Set(figure?.places.map(({ page }) => page)),
];

interface Field {
  readonly field: string;
  readonly language?: string;
  readonly text: string;
}

function differences(old: readonly Field[], now: readonly Field[]): readonly FieldChange[] {
  const keyOf = ({ field, language }: Field): string => JSON.stringify([field, language]);
  const before = new Map(old.map((field) => [keyOf(field), field] as const));
  const after = new Map(now.map((field) => [keyOf(field), field] as const));
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key): readonly FieldChange[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const either = is ?? was;
    if (!either || was?.text === is?.text) return [];
    const { field, language } = either;
    return [
      {
        field,
        ...(language === undefined ? {} : { language }),
        old: was?.text ?? null,
        new: is?.text ?? null,
      },
    ];
  });
}

function figureFields(figure: FigureRecord): readonly Field[] {
  const { rendering, value, unit, qualifier, status, period, origin, label, attribution } = figure;
  return [
    ...localized('rendering', rendering),
    { field: 'value', text: valueText(value) },
    ...optional('unit', unit),
    ...optional('qualifier', qualifier),
    { field: 'status', text: status },
    ...optional('period', period),
    ...(origin.kind === 'quoted'
      ? [
          { field: 'quote', text: origin.quote },
          { field: 'source', text: origin.source },
          { field: 'nth', text: String(origin.nth) },
        ]
      : origin.kind === 'cell'
        ? [
            { field: 'cell', text: origin.text },
            { field: 'source', text: origin.source },
            { field: 'row', text: rowText(origin.row) },
            { field: 'column', text: origin.head },
          ]
        : [{ field: 'formula', text: origin.formula }]),
    ...localized('label', label),
    ...localized('attribution', attribution ?? {}),
  ];
}

export const rowText = (row: Readonly<Record<string, string>>): string =>
  Object.entries(row)
    .map(([head, text]) => `${head} ${text}`)
    .join(', ');

const documentFields = (record: ProvenanceRecord): readonly Field[] => [
  { field: 'report', text: record.report },
  { field: 'layout', text: record.layout },
  { field: 'edition', text: `${record.edition.number}, ${record.edition.date}` },
  { field: 'languages', text: record.languages.join(', ') },
  ...localized('title', record.title),
];

const sourceFields = ({ sources }: ProvenanceRecord): readonly Field[] =>
  sources.flatMap(({ id, sha256, cells, title }) => [
    ...(sha256 === undefined ? [] : [{ field: `${id} sha256`, text: sha256 }]),
    ...(cells === undefined ? [] : [{ field: `${id} cells`, text: cells }]),
    ...localized(`${id} title`, title),
  ]);

const localized = (field: string, texts: Readonly<Record<string, string>>): readonly Field[] =>
  Object.entries(texts).map(([language, text]) => ({ field, language, text }));

const optional = (field: string, text: string | undefined): readonly Field[] =>
  text === undefined ? [] : [{ field, text }];

function valueText(value: ValueRecord): string {
  switch (value.kind) {
    case 'number':
      return value.amount;
    case 'range':
      return `${value.low}/${value.high}`;
    case 'date':
      return value.date;
    case 'fraction':
      return `${value.numerator}/${value.denominator}`;
    case 'ratio':
      return value.terms.join(':');
    case 'ordinal':
      return value.number;
  }
}
