import type { BuildResult } from '../../build/results.js';
import { hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Terminal } from '../terminal.js';
import { jsonLine, jsonText } from './json-text.js';
import type { Format } from './format.js';
import { firstTold, keyOf, summary } from './summary.js';

/** Grows when a field changes its meaning or goes; new fields do not count. */
const version = 1;

/**
 * One JSON document on stdout, when all is done. What several reports meet, in a file that they share, stands once, at the
 * top, with the reports.
 */
export function jsonFormat(terminal: Terminal): Format {
  const results: BuildResult[] = [];
  const general: Diagnostic[] = [];
  const sumUp = summary();
  return {
    diagnostics: (diagnostics) => diagnostics.forEach((each) => void general.push(each)),
    result: (result) => {
      results.push(result);
      sumUp.add(result);
    },
    end: () => {
      const shared = sharedFaults(results);
      const document = {
        version,
        reports: results.map((result) =>
          flatResult(
            result,
            result.diagnostics.filter((each) => !shared.has(keyOf(each))),
          ),
        ),
        diagnostics: [
          ...general.map(flat),
          ...[...shared.values()].map(({ diagnostic, reports }) => ({
            ...flat(diagnostic),
            reports,
          })),
        ],
        summary: sumUp.sum(),
      };
      terminal.out(jsonText(document));
    },
  };
}

/**
 * A line of JSON on stdout for each report as it is done (`type` is `report`), for each fault of the run (`diagnostic`),
 * and one at the end (`summary`). A fault that an earlier report has told is left out.
 */
export function jsonLinesFormat(terminal: Terminal): Format {
  const sumUp = summary();
  const news = firstTold();
  const line = (type: string, fields: object): void =>
    terminal.out(jsonLine({ version, type, ...fields }));
  return {
    diagnostics: (diagnostics) => diagnostics.forEach((each) => line('diagnostic', flat(each))),
    result: (result) => {
      sumUp.add(result);
      line('report', flatResult(result, news(result.diagnostics)));
    },
    end: () => line('summary', sumUp.sum()),
  };
}

interface SharedFault {
  readonly diagnostic: Diagnostic;
  readonly reports: readonly string[];
}

function sharedFaults(results: readonly BuildResult[]): ReadonlyMap<string, SharedFault> {
  const faults = new Map<string, { diagnostic: Diagnostic; reports: Set<string> }>();
  for (const { report, diagnostics } of results) {
    for (const diagnostic of diagnostics) {
      const key = keyOf(diagnostic);
      const fault = faults.get(key) ?? { diagnostic, reports: new Set<string>() };
      faults.set(key, fault);
      fault.reports.add(report);
    }
  }
  return new Map(
    [...faults]
      .filter(([, { reports }]) => reports.size > 1)
      .map(([key, { diagnostic, reports }]) => [key, { diagnostic, reports: [...reports] }]),
  );
}

function flatResult(
  { report, folder, rows, outputs, isWritten, diagnostics: all }: BuildResult,
  diagnostics: readonly Diagnostic[],
): object {
  return {
    report,
    folder,
    ...(rows === undefined ? {} : { rows }),
    ...(hasErrors(all) ? { written: isWritten, reason: 'errors' } : {}),
    outputs: outputs.map(({ isUnchanged = false, reason, ...output }) => ({
      layout: output.layout,
      path: output.path,
      written: isWritten && !isUnchanged,
      reason: isUnchanged ? 'unchanged' : isWritten ? reason : 'checked',
      sha256: output.sha256,
      pages: output.pages,
      figures: output.figures,
      warnings: output.warnings,
      bytes: output.bytes,
      seconds: output.seconds,
    })),
    diagnostics: diagnostics.map(flat),
  };
}

const flat = ({ code, severity, place, problem, remedy, also }: Diagnostic): object => ({
  code,
  severity,
  file: place.file,
  line: place.line,
  column: place.column,
  length: place.length ?? 1,
  problem,
  remedy,
  ...(also === undefined ? {} : { also }),
});
