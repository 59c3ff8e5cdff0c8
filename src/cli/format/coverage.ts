import type { Coverage } from '../../build/cover-report.js';
import type { Omission } from '../../report/report.js';
import { count } from './closing-line.js';
import { inLine } from './aligned.js';
import { workflowCommand } from './github.js';
import { jsonText } from './json-text.js';

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
        quote: wordsOf(omission),
        because,
        file: omission.place.file,
        line: omission.place.line,
        column: omission.place.column,
      })),
    })),
  };
  return jsonText(document);
};

const staleness = {
  'not-in-source': 'is not in the source',
  'used-by-a-fact': 'a fact uses its figure',
} as const;

/** What an entry leaves out: its words, or the numbers of its lines. */
const wordsOf = ({ what }: Omission): string =>
  what.kind === 'words' ? what.quote : `${what.first}-${what.last}`;

const leftOut = (omission: Omission): string =>
  omission.what.kind === 'words' ? `“${omission.what.quote}” is` : `lines ${wordsOf(omission)} are`;

const positionOf = ({ place: { file, line, column } }: Omission): string =>
  `${file}:${line}:${column}`;

const sumOf = ({ folder, coverage }: CoveredReport): string =>
  `${folder}: ${count(coverage.figures, 'figure')} in the sources, ${coverage.used} used, ${coverage.leftOut} left out with a reason, ${coverage.omissions.length} unaccounted for\n`;

/** The coverage of one report for a person: each omission with its sentence, then the sum. */
export function coverageText(covered: CoveredReport): string {
  const { omissions, staleLeaveOuts } = covered.coverage;
  const lines = [
    ...omissions.map(
      ({ file, line, column, figure, sentence }) =>
        `${inLine(`${covered.folder}/${file}:${line}:${column}  ${figure}`)}\n    ${inLine(sentence)}\n`,
    ),
    ...staleLeaveOuts.map(
      ({ omission, because }) =>
        inLine(
          `${positionOf(omission)}  ${leftOut(omission)} left out, but ${staleness[because]}`,
        ) + '\n',
    ),
  ];
  return lines.join('') + sumOf(covered);
}

/** The same for GitHub Actions: each line an annotation at its place, then the sum. */
export function coverageAnnotations(covered: CoveredReport): string {
  const { omissions, staleLeaveOuts } = covered.coverage;
  const lines = [
    ...omissions.map(({ file, line, column, figure, sentence, inSentence }) => {
      const endColumn = column + inSentence.end - inSentence.start;
      return workflowCommand(
        'error',
        {
          file: `${covered.folder}/${file}`,
          line,
          col: column,
          endColumn,
          title: 'coverage/omission',
        },
        `${figure} is used by no fact and not left out: ${sentence}`,
      );
    }),
    ...staleLeaveOuts.map(({ omission, because }) =>
      workflowCommand(
        'error',
        {
          file: omission.place.file,
          line: omission.place.line,
          col: omission.place.column,
          endColumn: omission.place.column + (omission.place.length ?? 1),
          title: 'coverage/stale-leave-out',
        },
        `${leftOut(omission)} left out, but ${staleness[because]}`,
      ),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('') + sumOf(covered);
}
