import { expandDocument } from '../../src/build/expand-document.js';
import { diagnosticCodes, hasErrors, type Diagnostic } from '../../src/index.js';
import type { MadeReport } from '../../src/build/results.js';
import { loadReport } from '../../src/report/load.js';
import { bodyText, difference, paragraphsOf } from './read-back.js';
import { make, overlay, resourcesFor, type Files } from './world.js';

/** What is judged: tests of the oracle plant faults of the tool here. */
interface Judged {
  readonly make: (files: Files) => Promise<MadeReport>;
  /** Longest that a report of the generators may take, in ms. */
  readonly longest: number;
}

/** What a run came to. */
export interface Verdict {
  /** What is wrong with the tool, if anything. */
  readonly failure?: string;
  readonly isPrinted: boolean;
  /** Whether a PDF was read back, whatever the proof of its figures found. */
  readonly isReadBack: boolean;
  readonly codes: readonly string[];
}

/**
 * Makes a report and judges the tool by it: nothing thrown, no hang, every diagnostic known and placed, and of a PDF
 * without errors of layout, every paragraph read back exactly once.
 */
export async function judge(
  files: Files,
  { make: makes, longest }: Judged = { make, longest: 5_000 },
): Promise<Verdict> {
  let timed: Timed;
  try {
    timed = await time(files, makes);
    // The machine may have been busy with something else.
    if (timed.took > longest) timed = await time(files, makes);
  } catch (error) {
    const { stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { failure: `thrown: ${stack}`, isPrinted: false, isReadBack: false, codes: [] };
  }
  const { took, made } = timed;
  const { diagnostics, outputs } = made;
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  const isPrinted = outputs.length > 0 && !hasErrors(diagnostics);
  const told = { isPrinted, isReadBack: false, codes };
  if (took > longest) return { ...told, failure: `slow: ${Math.round(took)} ms` };
  for (const diagnostic of diagnostics) {
    const wrong = wrongIn(diagnostic, files);
    if (wrong !== undefined) return { ...told, failure: wrong };
  }
  const lost = diagnostics.find(({ code }) => /^layout\/text-(?:lost|doubled)$/.test(code));
  if (lost && !diagnostics.some(({ code }) => code === 'font/missing-character')) {
    return { ...told, failure: `${lost.code}: ${lost.problem}` };
  }
  if (outputs.length === 0 || diagnostics.some(spoilsText)) return told;
  const failure = await lostOrDoubled(files, outputs);
  return { ...told, isReadBack: true, ...(failure === undefined ? {} : { failure }) };
}

interface Timed {
  readonly made: MadeReport;
  /** In ms. */
  readonly took: number;
}

async function time(files: Files, makes: Judged['make']): Promise<Timed> {
  const begun = performance.now();
  const made = await makes(files);
  return { made, took: performance.now() - begun };
}

// Errors after which the page is known not to hold the whole text; the others are of proof.
const spoilsText = ({ code, severity }: Diagnostic): boolean =>
  severity === 'error' && /^(?:layout|font|chart|image|document|template)\//.test(code);

function wrongIn({ code, place, problem, remedy }: Diagnostic, files: Files): string | undefined {
  const shown = `${code} ${place.file}:${place.line}:${place.column} ${problem}; ${remedy}`;
  if (!Object.hasOwn(diagnosticCodes, code)) return `unknown code: ${shown}`;
  if (`${problem} ${remedy}`.includes('[object ')) return `bad wording: ${shown}`;
  const lines = linesOf(place.file, files);
  if (lines === undefined) {
    return ['input/missing', 'font/manifest-missing'].includes(code)
      ? undefined
      : `no such file: ${shown}`;
  }
  const line = lines[place.line - 1];
  if (line === undefined) return `line outside the file: ${shown}`;
  const isColumn = Number.isInteger(place.column) && place.column >= 1;
  return isColumn && place.column <= line.length + 1
    ? undefined
    : `column outside the line: ${shown}`;
}

function linesOf(file: string, files: Files): readonly string[] | undefined {
  try {
    const bytes = overlay(files).files.read(file);
    // Handlebars counts a lone carriage return as the end of a line, as most editors do.
    const ends = file.endsWith('.hbs') ? /\r\n?|\n/ : /\r\n|\n/;
    return new TextDecoder('utf-8').decode(bytes).split(ends);
  } catch {
    return undefined;
  }
}

async function lostOrDoubled(
  files: Files,
  outputs: readonly { readonly layout: string; readonly pdf: Uint8Array }[],
): Promise<string | undefined> {
  const effects = overlay(files);
  const resources = resourcesFor(effects, files);
  const { report, packs } = loadReport(effects, 'data/fuzzed', resources).value ?? {};
  for (const output of report?.outputs ?? []) {
    const pdf = outputs.find(({ layout }) => layout === output.layout)?.pdf;
    const layout = resources.layout(output.layout, output.place).value;
    if (!packs || !report || !pdf || !layout) continue;
    const annex = output.annex === true;
    const document = expandDocument({ layout, report, packs, output, annex }).value;
    if (!document) return 'the document of a printed report cannot be made again';
    const paragraphs = paragraphsOf(document.root);
    // oxlint-disable-next-line no-await-in-loop
    const found = await bodyText(pdf);
    const off = difference(paragraphs.join(''), found);
    if (off !== '') return `text lost (−) or doubled (+) in ${output.layout}: ${off}`;
  }
  return undefined;
}
