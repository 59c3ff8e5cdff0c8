import type { LanguageTag } from '../language/language.js';
import type { LanguagePack, QualifierName } from '../language/pack.js';
import { memoOfParts } from '../memo.js';
import { qualifierWords } from '../language/figure-words.js';
import { isRounded, stepOf } from '../quantity/format/display.js';
import { formatFigure } from '../quantity/format/format-figure.js';
import { formatPeriod } from '../quantity/format/format-period.js';
import { formulaTokens } from '../quantity/formula/parse-formula.js';
import type { FigureForm, Quantity } from '../quantity/quantity.js';
import { statusLabel } from '../quantity/status.js';
import { exactQuantity } from '../report/exact-quantity.js';
import type { Fact, Report, Source } from '../report/report.js';
import { reportContext } from '../verify/context.js';
import { quoteContext } from '../verify/sources/quote-context.js';
import { edtfOf } from '../quantity/format/format-edtf.js';
import { figureFrame, type FigureFrame } from './figure-frame.js';
import { inOrder, renderings, valueRecord, valuesOf } from './make-record.js';
import type {
  CellRecord,
  FigureRecord,
  PlaceRecord,
  ProvenanceRecord,
  ValueRecord,
  ValuesRecord,
} from './record.js';

type Texts = Readonly<Record<LanguageTag, string>>;

/** Everything there is to say of one fact. */
export interface Explanation extends ExplainedFact {
  /** Where each output of the report prints it. */
  readonly outputs: readonly ExplainedOutput[];
}

/** What is so wherever a fact is printed. */
interface ExplainedFact {
  readonly report: string;
  readonly fact: string;
  readonly label: Texts;
  readonly value: ValueRecord;
  /** What the figure is rounded to where it is printed. */
  readonly nearest?: string;
  readonly unit?: string;
  /** The figure in each form that differs from the full one, by form, then by language. */
  readonly renderings: Readonly<Partial<Record<FigureForm, Texts>>>;
  readonly qualifier?: { readonly name: QualifierName; readonly words: Texts };
  readonly status: { readonly name: FigureRecord['status']; readonly words: Texts };
  readonly period?: { readonly edtf: string; readonly words: Texts };
  readonly attribution?: Texts;
  readonly origin: QuotedOrigin | CellOrigin | CalculatedOrigin;
  /** Calculated facts whose formulas use it. */
  readonly usedBy: readonly string[];
}

export interface QuotedOrigin {
  readonly kind: 'quoted';
  readonly source: string;
  readonly file: string;
  readonly title: Texts;
  readonly quote: string;
  readonly nth: number;
  /** The sentence round the quote, cut at its ends; absent where the quote is not in the source. */
  readonly context?: {
    readonly line: number;
    readonly before: string;
    readonly quote: string;
    readonly after: string;
  };
  /** What of its clause was understood as what; absent where no figure is read. */
  readonly frame?: FigureFrame;
}

/** A figure of a table. */
interface CellOrigin extends CellRecord {
  readonly file: string;
  readonly title: Texts;
}

interface CalculatedOrigin {
  readonly kind: 'calculated';
  readonly formula: string;
  /** The formula with the figures of its terms. */
  readonly worked: Texts;
  readonly terms: readonly { readonly fact: string; readonly rendering: Texts }[];
  /** Columns of values that functions of the formula work with, and the file of each. */
  readonly values?: readonly (ValuesRecord & { readonly file: string })[];
}

interface ExplainedOutput {
  readonly layout: string;
  readonly path: string;
  readonly places: readonly PlaceRecord[];
}

export interface ExplanationRequest {
  readonly report: Report;
  /** One for each language of the report. */
  readonly packs: ReadonlyMap<LanguageTag, LanguagePack>;
  readonly fact: Fact;
  readonly outputs: readonly {
    readonly layout: string;
    readonly path: string;
    readonly provenance: ProvenanceRecord;
  }[];
}

/** Explains one fact of a report. */
export function explainFact({ report, packs, fact, outputs }: ExplanationRequest): Explanation {
  const { id, languages, facts, units, sources } = report;
  const parts = [id, ...languages, facts, units, sources, packs];
  return {
    ...explained(fact, parts, () => explain(report, packs, fact)),
    outputs: outputs.map(({ layout, path, provenance }) => ({
      layout,
      path,
      places: provenance.figures.find((figure) => figure.fact === fact.id)?.places ?? [],
    })),
  };
}

/** Kept as long as all that it is read from is the same, for a report that is built again and again. */
const explained = memoOfParts<ExplainedFact>(1);

function explain(report: Report, packs: ExplanationRequest['packs'], fact: Fact): ExplainedFact {
  const { id, label, quantity, period, attribution } = fact;
  const { unit, qualifier, status } = quantity;
  const inWords = (wordsOf: (pack: LanguagePack) => string): Texts =>
    inOrder(report.languages, (tag) => {
      const pack = packs.get(tag);
      return pack && wordsOf(pack);
    });
  return {
    report: report.id,
    fact: id,
    label,
    value: valueRecord(quantity.value),
    ...(isRounded(quantity) ? { nearest: stepOf(quantity.display?.nearest ?? 0).toFixed() } : {}),
    ...(unit.kind === 'none' ? {} : { unit: unit.id }),
    renderings: formsOf(quantity, inWords),
    ...(qualifier
      ? {
          qualifier: {
            name: qualifier,
            words: inWords((pack) => wordsOfQualifier(qualifier, pack)),
          },
        }
      : {}),
    status: { name: status, words: inWords((pack) => statusLabel(status, pack) ?? '') },
    ...(period
      ? {
          period: {
            edtf: edtfOf(period),
            words: inWords((pack) => formatPeriod(period, pack, 'full')),
          },
        }
      : {}),
    ...(attribution ? { attribution } : {}),
    origin: originOf(fact, report, packs),
    usedBy: [...report.facts.values()].flatMap((other) =>
      other.origin.kind === 'calculated' && other.origin.facts.includes(id) ? [other.id] : [],
    ),
  };
}

// `signed` is for changes, and says nothing of any other figure.
const forms: readonly FigureForm[] = ['full', 'number', 'words'];

function formsOf(
  quantity: Quantity,
  inWords: (wordsOf: (pack: LanguagePack) => string) => Texts,
): Explanation['renderings'] {
  const full = JSON.stringify(inWords((pack) => formatFigure(quantity, pack, 'full').text));
  return Object.fromEntries(
    forms.flatMap((form) => {
      const texts = inWords((pack) => formatFigure(quantity, pack, form).text);
      return form === 'full' || JSON.stringify(texts) !== full ? [[form, texts]] : [];
    }),
  );
}

const wordsOfQualifier = (name: QualifierName, pack: LanguagePack): string => {
  const wording = pack.qualifiers[name];
  const words = [
    ...qualifierWords(wording, 'before'),
    wording.infix?.text ?? '',
    ...qualifierWords(wording, 'after'),
  ].map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))].join(pack.punctuation.listSeparator);
};

function originOf(
  fact: Fact,
  report: Report,
  packs: ExplanationRequest['packs'],
): Explanation['origin'] {
  const { origin } = fact;
  if (origin.kind === 'calculated') {
    const terms = origin.facts.flatMap((id) => {
      const term = report.facts.get(id);
      const quantity = exactQuantity(term);
      return quantity
        ? [{ fact: id, rendering: renderings(quantity, report.languages, packs) }]
        : [];
    });
    const values = valuesOf(origin.facts, report).map((each) => ({
      ...each,
      file: report.sources.find(({ id }) => id === each.source)?.file ?? '',
    }));
    const byLanguage = report.languages.map((tag): readonly [LanguageTag, string] => {
      const figures = new Map(terms.map(({ fact: id, rendering }) => [id, rendering[tag]]));
      return [tag, worked(origin.formula, figures)];
    });
    return {
      kind: 'calculated',
      formula: origin.formula,
      worked: Object.fromEntries(byLanguage),
      terms,
      ...(values.length === 0 ? {} : { values }),
    };
  }
  const sourceOf = (id: string): Source => {
    const source = report.sources.find((each) => each.id === id);
    if (!source) throw new Error(`no source ${id}`);
    return source;
  };
  if (origin.kind === 'cell') {
    const { file, title } = sourceOf(origin.source);
    const exact = fact.exact === undefined ? {} : { exact: fact.exact.toFixed() };
    return { ...origin, ...exact, file, title };
  }
  const { source: id, quote, nth } = origin;
  const source = sourceOf(id);
  const found = quoteContext(report, fact, packs);
  const frame = figureFrame(fact.id, reportContext(report, packs));
  return {
    kind: 'quoted',
    source: id,
    file: source.file,
    title: source.title,
    quote,
    nth: found?.nth ?? nth,
    ...(found
      ? {
          context: {
            line: found.line,
            before: found.sentence.slice(0, found.quote.start),
            quote: found.sentence.slice(found.quote.start, found.quote.end),
            after: found.sentence.slice(found.quote.end),
          },
        }
      : {}),
    ...(frame === undefined ? {} : { frame }),
  };
}

/** A formula as it is written, with figures in place of the ids of facts. */
function worked(formula: string, figures: ReadonlyMap<string, string | undefined>): string {
  let text = formula;
  for (const { kind, text: id, offset } of formulaTokens(formula).toReversed()) {
    const figure = kind === 'fact' ? figures.get(id) : undefined;
    if (figure !== undefined)
      text = text.slice(0, offset) + figure + text.slice(offset + id.length);
  }
  return text;
}
