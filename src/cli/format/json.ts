import type { BuildResult } from '../../build/results.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Terminal } from '../terminal.js';
import { jsonText } from './json-text.js';
import type { Format } from './format.js';

/** Grows when a field changes its meaning or goes; new fields do not count. */
const version = 1;

/** One JSON document on stdout, when all is done. */
export function jsonFormat(terminal: Terminal): Format {
  const results: BuildResult[] = [];
  const general: Diagnostic[] = [];
  return {
    diagnostics: (diagnostics) => diagnostics.forEach((each) => void general.push(each)),
    result: (result) => void results.push(result),
    end: () => {
      const reports = results.map(({ report, folder, rows, outputs, diagnostics, isWritten }) => ({
        report,
        folder,
        ...(rows === undefined ? {} : { rows }),
        outputs: outputs.map(({ isUnchanged = false, ...output }) => ({
          layout: output.layout,
          path: output.path,
          written: isWritten && !isUnchanged,
          ...(isUnchanged ? { reason: 'unchanged' } : {}),
          sha256: output.sha256,
          pages: output.pages,
          figures: output.figures,
          warnings: output.warnings,
          bytes: output.bytes,
          seconds: output.seconds,
        })),
        diagnostics: diagnostics.map(flat),
      }));
      const document = { version, reports, diagnostics: general.map(flat) };
      terminal.out(jsonText(document));
    },
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
