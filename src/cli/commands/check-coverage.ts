import { coverReport } from '../../build/cover-report.js';
import { failed, hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { nodeEffects } from '../../files/node-effects.js';
import { findReports } from '../../report/discover.js';
import { exitCodeOf, exitCodes, type ExitCode } from '../exit-code.js';
import { githubFormat } from '../format/github.js';
import { humanFormat } from '../format/human.js';
import {
  coverageAnnotations,
  coverageJson,
  coverageText,
  type CoveredReport,
} from '../format/coverage.js';
import type { ReportOptions } from '../options.js';
import { openPackage } from '../../build/open-package.js';
import { openProject } from '../../project/project.js';
import type { Terminal } from '../terminal.js';

const coverageIn: Readonly<
  Record<ReportOptions['format'], (covered: readonly CoveredReport[]) => string>
> = {
  human: (covered) => covered.map(coverageText).join('\n'),
  github: (covered) => covered.map(coverageAnnotations).join(''),
  json: coverageJson,
  // One document is all there is.
  jsonl: coverageJson,
};

/** `factsheet check --coverage [report…]`: what the sources say in figures and no fact uses, on stdout. */
export function checkCoverage(
  reports: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): ExitCode {
  const effects = nodeEffects();
  const project = openProject(effects, options);
  const { data, out: _out, ...own } = project.value ?? { data: '', out: '' };
  const resources = openPackage(effects, own);
  const found = project.value ? findReports(effects, data, reports) : failed(project.diagnostics);
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  const covered = (found.value ?? []).flatMap(({ id, folder }): readonly CoveredReport[] => {
    const { value, diagnostics: told } = coverReport(effects, folder, resources);
    diagnostics.push(...told.filter(({ severity }) => severity === 'error'));
    return value === undefined ? [] : [{ report: id, folder, coverage: value }];
  });
  const format =
    options.format === 'github'
      ? githubFormat(terminal, options.quiet)
      : humanFormat(terminal, effects, options.quiet);
  format.diagnostics(diagnostics);
  terminal.out(coverageIn[options.format](covered));
  const isWhole = covered.every(
    ({ coverage: { omissions, staleLeaveOuts } }) => omissions.length + staleLeaveOuts.length === 0,
  );
  if (hasErrors(diagnostics)) return exitCodeOf(diagnostics);
  return isWhole ? exitCodes.done : exitCodes.reportHasErrors;
}
