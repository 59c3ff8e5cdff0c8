import { isAbsolute, relative } from 'node:path';
import type { BuildResult } from '../../build/results.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Terminal } from '../terminal.js';
import { printable } from './code-frame.js';
import { closingLines } from './closing-line.js';
import type { Format } from './format.js';
import { firstTold, summary, summaryText } from './summary.js';

/** Workflow commands of GitHub Actions on stdout: each diagnostic is shown at its line in the diff. */
export function githubFormat(terminal: Terminal, isQuiet: boolean): Format {
  const print = (diagnostics: readonly Diagnostic[]): void => {
    for (const diagnostic of diagnostics) {
      if (!isQuiet || diagnostic.severity === 'error') terminal.out(`${annotation(diagnostic)}\n`);
    }
  };
  const sumUp = summary();
  const news = firstTold();
  return {
    diagnostics: print,
    result: (result: BuildResult) => {
      sumUp.add(result);
      print(news(result.diagnostics));
      if (!isQuiet) terminal.err(closingLines(result));
    },
    end: () => {
      if (!isQuiet) terminal.err(summaryText(sumUp.sum()));
    },
  };
}

/** `::error file=…,line=…,col=…,endColumn=…,title=…::message` */
export function annotation({ code, severity, place, problem, remedy, also }: Diagnostic): string {
  const properties = {
    file: place.file,
    line: place.line,
    col: place.column,
    endColumn: place.column + (place.length ?? 1),
    title: code,
  };
  const see = (also ?? []).map(({ file, line, column }) => `; see ${file}:${line}:${column}`);
  return workflowCommand(severity, properties, `${problem}; ${remedy}${see.join('')}`);
}

/** A path from the root of the repository, by which GitHub finds the line, where a step works in a folder of it. */
function inRepository(file: string | number): string {
  const path = String(file);
  const root = process.env['GITHUB_WORKSPACE'];
  if (root === undefined || root === '' || isAbsolute(path)) return path;
  const folder = relative(root, process.cwd());
  return folder === '' || folder.startsWith('..') || isAbsolute(folder)
    ? path
    : `${folder.replaceAll('\\', '/')}/${path}`;
}

/** A workflow command of GitHub Actions. */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  text: string,
): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(key === 'file' ? inRepository(value) : String(value))}`,
  );
  return `::${name} ${list.join(',')}::${message(text)}`;
}

// The escapes of the runner's command parser: a message keeps its line breaks, a property its commas and colons.
const message = (text: string): string =>
  text
    .split('\n')
    .map((line) => printable(line.replaceAll('%', '%25').replaceAll('\r', '')))
    .join('%0A');
const property = (text: string): string =>
  message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
