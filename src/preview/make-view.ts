import { dirname, join } from 'node:path';
import type { MadeWithProofs } from '../build.js';
import { sha256Of } from '../build/incremental/inputs.js';
import type { Proof } from '../build/prove.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { LanguagePack } from '../language/pack.js';
import { explainFact } from '../provenance/explain.js';
import { figureBoxes } from '../provenance/figure-boxes.js';
import { plainText } from '../report/plain-text.js';
import { edtfOf } from '../quantity/format/format-edtf.js';
import { formatFigure } from '../quantity/format/format-figure.js';
import type { FigurePart, Quantity } from '../quantity/quantity.js';
import type { LoadedReport } from '../report/compose.js';
import type { Fact, Omission, Report, Source } from '../report/report.js';
import { sheetNames } from './sheet-names.js';
import type { FigureView, FileLine, Gloss, LeftOut, OutputView, ReportView } from './view.js';

/** A fact sheet that was made, and the digest of its PDF. */
export interface MadeSheet {
  /** By which it is told from the other sheets of its report. */
  readonly name: string;
  readonly proof: Proof;
  readonly digest: string;
}

export function sheetsOf({ made, proofs }: MadeWithProofs): readonly MadeSheet[] {
  const names = sheetNames(
    proofs.map(({ output: { layout }, document: { languages } }) => ({ layout, languages })),
  );
  return proofs.flatMap((proof, index) => {
    const pdf = made.outputs[index]?.pdf;
    const { [index]: name = proof.output.layout } = names;
    return pdf ? [{ name, proof, digest: sha256Of(pdf) }] : [];
  });
}

/** What there is to show of a report and the fact sheets that were made of it. */
export function makeView(
  { report, packs }: LoadedReport,
  sheets: readonly MadeSheet[],
): ReportView {
  const { id, languages, title, edition, facts, sources, omissions } = report;
  const outputs = sheets.map(({ name, proof: { output, record } }) => ({
    ...output,
    layout: name,
    provenance: record(),
  }));
  return {
    report: id,
    title: byLanguage(languages, (tag) => {
      const [prose, pack] = [title[tag], packs.get(tag)];
      return prose && pack && plainText(prose, facts, pack);
    }),
    languages,
    edition: { number: edition.number, date: edtfOf({ kind: 'date', date: edition.date }) },
    outputs: sheets.map(outputView),
    figures: [...facts.values()].map((fact): FigureView => {
      const { report: _report, ...explanation } = explainFact({ report, packs, fact, outputs });
      return { ...explanation, ...standingOf(fact, report), gloss: glossOf(fact, packs) };
    }),
    sources: sources.map((source) => ({
      id: source.id,
      file: source.file,
      title: source.title,
      sha256: source.sha256,
    })),
    leftOut: omissions.map((omission) => leftOut(omission, report)),
  };
}

const outputView = ({
  name,
  proof: { output, trace, document },
  digest,
}: MadeSheet): OutputView => {
  const boxes = figureBoxes(trace, document.root);
  return {
    layout: name,
    digest,
    figures: output.figures,
    pages: trace.pages.map(({ width, height }, index) => ({
      width,
      height,
      boxes: boxes[index] ?? [],
    })),
  };
};

const byLanguage = <T>(
  languages: readonly string[],
  make: (language: string) => T | undefined,
): Record<string, T> =>
  Object.fromEntries(
    languages.flatMap((tag) => {
      const made = make(tag);
      return made === undefined ? [] : [[tag, made]];
    }),
  );

const fileLine = ({ file, line, column }: Place): FileLine => ({ file, line, column });

/** Its file lies in the folder of the file that declares it, which may be the shared one. */
const pathOf = ({ file, place }: Source): string => join(dirname(place.file), file);

function standingOf(
  { place, origin, checkedByHand }: Fact,
  report: Report,
): Pick<FigureView, 'place' | 'sourcePlace' | 'sourceLanguage' | 'checkedByHand'> {
  const source =
    origin.kind === 'calculated'
      ? undefined
      : report.sources.find(({ id }) => id === origin.source);
  return {
    place: fileLine(place),
    ...(source && {
      sourcePlace: {
        file: pathOf(source),
        line: origin.kind === 'cell' ? origin.line : 1,
        column: 1,
      },
      sourceLanguage: source.language,
    }),
    ...(checkedByHand === undefined ? {} : { checkedByHand }),
  };
}

const glossOf = (
  { quantity }: Fact,
  packs: LoadedReport['packs'],
): Readonly<Record<string, Gloss>> =>
  Object.fromEntries([...packs].map(([tag, pack]) => [tag, gloss(quantity, pack)]));

/** The figure as a language prints it, part by part. */
function gloss(quantity: Quantity, pack: LanguagePack): Gloss {
  const { parts } = formatFigure(quantity, pack, 'full');
  if (quantity.value.kind === 'date') return { number: textOf(parts) };
  const unit = wordsOf(parts, 'currency', 'unit');
  const qualifier = wordsOf(parts, 'qualifier');
  const magnitude = [...new Set(words(parts, 'magnitude'))].join(' ');
  // What stands between the digits is theirs: the dash of a range, the sign of a ratio.
  const digits = parts.map(({ kind }) => kind === 'digits');
  const [first, last] = [digits.indexOf(true), digits.lastIndexOf(true)];
  const number = parts
    .slice(first, last + 1)
    .filter(({ kind }) => kind === 'digits' || kind === 'literal');
  return {
    ...(qualifier === '' ? {} : { qualifier }),
    number: textOf(first < 0 ? parts : number).trim(),
    ...(magnitude === '' ? {} : { magnitude }),
    ...(unit === '' ? {} : { unit }),
  };
}

const textOf = (parts: readonly FigurePart[]): string => parts.map(({ text }) => text).join('');

const words = (
  parts: readonly FigurePart[],
  ...kinds: readonly FigurePart['kind'][]
): readonly string[] => parts.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : []));

const wordsOf = (...given: Parameters<typeof words>): string => words(...given).join(' ');

function leftOut({ source, what, reason, place }: Omission, { sources }: Report): LeftOut {
  const found = sources.find(({ id }) => id === source);
  return {
    source,
    sourceLanguage: found?.language ?? 'und',
    ...(what.kind === 'words'
      ? { quote: what.quote }
      : { lines: [what.first, what.last] as const }),
    reason,
    place: fileLine(place),
  };
}
