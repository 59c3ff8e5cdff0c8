import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { BuildResult } from '../../build/results.js';
import { printable } from './code-frame.js';
import { count } from './closing-line.js';

/** What a run came to. */
export interface Summary {
  /** Reports and rows. */
  readonly reports: number;
  /** Fact sheets. */
  readonly written: number;
  readonly unchanged: number;
  /** Fact sheets that were laid out and, as nothing is written, left at that. */
  readonly checked: number;
  /** Reports with errors, or their rows: `cards KEN`. */
  readonly failed: readonly string[];
  /** Told in this run, each once however many fact sheets of a report it is about, and of those that stand. */
  readonly warnings: number;
  /** Wall-clock time of the whole run. */
  readonly seconds: number;
}

/** Adds up results as they come in. */
export function summary(): {
  readonly add: (result: BuildResult) => void;
  readonly sum: () => Summary;
} {
  const begun = performance.now();
  const failed: string[] = [];
  let [reports, written, unchanged, checked, warnings] = [0, 0, 0, 0, 0];
  return {
    add: ({ folder, rows, outputs, diagnostics, isWritten }) => {
      reports += rows?.all ?? 1;
      if (rows !== undefined) failed.push(...rows.failed.map((row) => `${folder} ${row}`));
      else if (hasErrors(diagnostics)) {
        failed.push(folder);
        return;
      }
      warnings += diagnostics.filter(({ severity }) => severity === 'warning').length;
      for (const output of outputs) {
        if (output.isUnchanged === true) {
          unchanged += 1;
          // Those of a fact sheet that stands are not told again.
          warnings += output.warnings;
        } else if (isWritten) written += 1;
        else checked += 1;
      }
    },
    sum: () => ({
      ...{ reports, written, unchanged, checked, failed, warnings },
      seconds: (performance.now() - begun) / 1000,
    }),
  };
}

/** One line, then those that failed, by name; nothing where one report is all there was. */
export function summaryText({
  reports,
  written,
  unchanged,
  checked,
  failed,
  warnings,
  seconds,
}: Summary): string {
  if (reports < 2) return '';
  const parts = [
    ...(checked > 0 ? [`${checked} checked`] : [`${written} written`, `${unchanged} unchanged`]),
    `${failed.length} failed`,
    count(warnings, 'warning'),
    `${seconds.toFixed(1)} s`,
  ];
  return `\n${parts.join('  ')}\n${failed.map((name) => `failed: ${printable(name)}\n`).join('')}`;
}

/**
 * Leaves out what another report has told already: a fault of a file that reports share, of the same words at the same
 * place.
 */
export function firstTold(): (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] {
  const told = new Set<string>();
  return (diagnostics) => {
    const fresh = diagnostics.filter((each) => !told.has(keyOf(each)));
    for (const each of fresh) told.add(keyOf(each));
    return fresh;
  };
}

/** The same for two reports that meet one fault. */
export const keyOf = ({ code, place, problem }: Diagnostic): string =>
  JSON.stringify([code, place.file, place.line, place.column, problem]);
