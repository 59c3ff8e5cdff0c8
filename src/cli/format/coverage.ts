import type { Coverage } from '../../build/cover-report.js';
import { count } from './closing-line.js';

export interface CoveredReport {
  readonly report: string;
  readonly folder: string;
  readonly coverage: Coverage;
}

/** Grows when a field changes its meaning or goes; new fields do not count. */
const version = 1;

/** The coverage of reports as one JSON document. */
export const coverageJson = (reports: readonly CoveredReport[]): string => {
  const document = {
    version,
    reports: reports.map(({ report, folder, coverage }) => ({
      report,
      folder,
      figures: coverage.figures,
      used: coverage.used,
      leftOut: coverage.leftOut,
      omissions: coverage.omissions.map(
        ({ source, file, line, column, figure, sentence, inSentence }) => ({
          source,
          file,
          line,
          column,
          figure,
          sentence,
          inSentence,
        }),
      ),
      staleLeaveOuts: coverage.staleLeaveOuts.map(({ omission, because }) => ({
        quote: omission.quote,
        because,
        file: omission.place.file,
        line: omission.place.line,
        column: omission.place.column,
      })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};

/** The coverage of one report for a person: each omission with its sentence, then the sum. */
export function coverageText({ folder, coverage }: CoveredReport): string {
  const { figures, used, leftOut, omissions, staleLeaveOuts } = coverage;
  const lines = [
    ...omissions.map(
      ({ file, line, column, figure, sentence }) =>
        `${folder}/${file}:${line}:${column}  ${figure}\n    ${sentence}`,
    ),
    ...staleLeaveOuts.map(
      ({ omission: { place, quote }, because }) =>
        `${place.file}:${place.line}:${place.column}  “${quote}” is left out, but ${because === 'not-in-source' ? 'is not in the source' : 'a fact uses its figure'}`,
    ),
    `${folder}: ${count(figures, 'figure')} in the sources, ${used} used, ${leftOut} left out with a reason, ${omissions.length} unaccounted for`,
  ];
  return `${lines.join('\n')}\n`;
}
