import type { BuildResult } from '../build/results.js';
import { turn } from '../build/turn.js';
import { writeReport } from '../build/write-report.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { nodeEffects } from '../files/node-effects.js';
import type { Resources } from '../build/resources.js';
import { joinRows } from '../build/join-rows.js';
import { settleOutputs } from '../files/write-output.js';
import { findReports } from '../report/discover.js';
import { exitCodeOf, type ExitCode } from './exit-code.js';
import { chooseFormat } from './format/choose.js';
import type { ReportOptions } from './options.js';
import { openPackage } from '../build/open-package.js';
import { openProject } from '../project/project.js';
import { progressOn, type Progress } from './progress.js';
import { listenAsFirstProcess, withSignalsHeld } from './signals.js';
import type { Terminal } from './terminal.js';
import { threadsFor } from './threads-for.js';
import { unknownLayouts } from './unknown-layouts.js';
import { tasksFor } from './tasks.js';
import { maker, type Done, type Task } from './workers/make.js';

export interface RunOptions extends ReportOptions {
  /** Whether an annex is added to every fact sheet. */
  readonly annex: boolean;
  readonly row: readonly string[];
  /** Whether the reports are written, or only made. */
  readonly writes: boolean;
}

/** Makes the named reports, writes those without errors where asked to, and prints what there is to say of each. */
export async function runReports(
  names: readonly string[],
  options: RunOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = progressOn(terminal, options.quiet);
  const unwatch = listenAsFirstProcess(progress.clear);
  try {
    return await run(names, options, terminal, progress);
  } finally {
    progress.clear();
    unwatch();
  }
}

async function run(
  names: readonly string[],
  options: RunOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<ExitCode> {
  const effects = nodeEffects(progress.show);
  const format = chooseFormat(options, terminal, effects);
  const diagnostics: Diagnostic[] = [];
  const tell = (general: readonly Diagnostic[]): void => {
    format.diagnostics(general);
    for (const each of general) diagnostics.push(each);
  };

  const project = openProject(effects, options);
  tell(project.diagnostics);
  if (project.value === undefined) {
    format.end();
    return exitCodeOf(diagnostics);
  }
  const { data, out, ...own } = project.value;
  if (options.writes) tell(settleOutputs(effects, out));
  const found = findReports(effects, data, names);
  tell(found.diagnostics);
  const results: BuildResult[] = [];
  const resources = once(() => openPackage(effects, own));
  const tasks = tasksFor(effects, found.value ?? [], { ...options, out, own }, resources);
  tell(tasks.diagnostics);
  const finish = (result: BuildResult): void => {
    progress.clear();
    format.result(result);
    results.push(result);
    for (const each of result.diagnostics) diagnostics.push(each);
  };
  let rows: BuildResult[] = [];
  // The rows of a report are told together, so that a fault of all of them is told once.
  const finishRows = (): void => {
    const joined = joinRows(rows);
    rows = [];
    if (joined !== undefined) finish(joined);
  };
  for await (const made of makeAll(tasks.value ?? [], options.jobs, effects, progress, resources)) {
    await turn();
    const result =
      made.kind === 'made'
        ? await withSignalsHeld(() => writeReport(effects, made.report), progress.clear)
        : made.report;
    if (rows[0]?.folder !== result.folder) finishRows();
    if (result.row === undefined) finish(result);
    else rows.push(result);
  }
  finishRows();
  tell(unknownLayouts(options.layout, results));
  format.end();
  return exitCodeOf(diagnostics);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Reports in the order of the tasks; one alone, or one at a time, needs no other thread. */
async function* makeAll(
  tasks: readonly Task[],
  jobs: number | undefined,
  effects: Effects,
  progress: Progress,
  resources: () => Resources,
): AsyncGenerator<Done> {
  const threads = threadsFor(tasks.length, jobs);
  if (threads > 1) {
    const { makeInThreads } = await import('./workers/pool.js');
    let done = 0;
    yield* makeInThreads(tasks, threads, () => progress.count((done += 1), tasks.length));
    return;
  }
  const make = maker(effects, resources());
  for (const task of tasks) yield await make(task);
}
