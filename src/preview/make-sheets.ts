import { setTimeout as wait } from 'node:timers/promises';
import { sha256Of } from '../build/incremental/inputs.js';
import { drawSheet, printSheet } from '../build/print-sheet.js';
import type { Proof } from '../build/prove.js';
import type { ReadReport } from '../build/read-report.js';
import { turn } from '../build/turn.js';
import { hasErrors } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import type { Output } from '../report/report.js';
import type { MadeSheet } from './make-view.js';
import { sheetNames } from './sheet-names.js';

/** The browser takes what is shown before the other layouts take the processor. In milliseconds. */
const courtesy = 150;

/** A sheet as it is shown. */
export interface Sheet extends MadeSheet {
  readonly pages: Uint8Array;
  /** Writes the whole PDF, once for all that ask for it. */
  readonly pdf: () => Promise<Uint8Array>;
}

/** What one build has made, by the names of its sheets. */
export interface MadeSheets {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly proofs: ReadonlyMap<string, Proof>;
  /** Those in which errors were found. */
  readonly faulty: ReadonlySet<string>;
}

export interface MakingSheets {
  readonly isOvertaken: () => boolean;
  readonly afterFirst: (sheets: ReadonlyMap<string, Sheet>) => void;
}

export async function makeSheet(
  effects: Effects,
  report: string,
  name: string,
  proof: Proof,
): Promise<Sheet> {
  const pages = await drawSheet(effects, report, proof);
  let pdf: Promise<Uint8Array> | undefined;
  return {
    name,
    proof,
    pages,
    digest: sha256Of(pages),
    pdf: () => (pdf ??= printSheet(effects, report, proof)),
  };
}

/**
 * Proves and draws one output after another; left where it is when something changes.
 *
 * @param afterFirst told of the first, which can be shown before the others are made
 * @returns `undefined` where it was left
 */
export async function makeSheets(
  effects: Effects,
  report: string,
  { prove, diagnostics }: ReadReport,
  ordered: readonly (readonly [Output, string])[],
  { isOvertaken, afterFirst }: MakingSheets,
): Promise<MadeSheets | undefined> {
  const sheets = new Map<string, Sheet>();
  const proofs = new Map<string, Proof>();
  const faulty = new Set<string>();
  for (const [index, [output, name]] of ordered.entries()) {
    await (index === 1 ? wait(courtesy) : turn());
    if (index > 0 && isOvertaken()) return undefined;
    const before = diagnostics().length;
    const proof = prove(output);
    const found = diagnostics();
    if (hasErrors(found.slice(before)) || proof === undefined) faulty.add(name);
    if (proof) proofs.set(name, proof);
    if (proof && !hasErrors(found)) sheets.set(name, await makeSheet(effects, report, name, proof));
    if (index === 0) afterFirst(sheets);
  }
  return { sheets, proofs, faulty };
}

/** The outputs of a report in their order, each with the name by which it is told from the others. */
export function namesOf({
  loaded,
  outputs,
}: Pick<ReadReport, 'loaded' | 'outputs'>): ReadonlyMap<Output, string> {
  const all = loaded?.report.languages ?? [];
  const names = sheetNames(outputs.map(({ layout, languages = all }) => ({ layout, languages })));
  return new Map(outputs.map((output, index) => [output, names[index] ?? output.layout]));
}

/** The sheet that is shown, then the others. */
export const inOrder = (
  names: ReadonlyMap<Output, string>,
  shown: string | undefined,
): readonly (readonly [Output, string])[] => [
  ...[...names].filter(([, name]) => name === shown),
  ...[...names].filter(([, name]) => name !== shown),
];
