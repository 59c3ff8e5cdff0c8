import { availableParallelism } from 'node:os';
import type { BuildResult, MadeReport } from '../../build/results.js';
import { turn } from '../../build/turn.js';
import { writeReport } from '../../build/write-report.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Effects } from '../../effects.js';
import { nodeEffects } from '../../files/node-effects.js';
import type { PageImageOptions } from '../../build/page-images.js';
import type { Resources } from '../../build/resources.js';
import { joinRows } from '../../build/join-rows.js';
import type { ManifestShard } from '../../build/incremental/manifest.js';
import { manifestShard, unitsOf, type Unit } from '../../build/incremental/shard.js';
import { settleOutputs } from '../../files/write-output.js';
import type { OpenedReport } from '../../report/load.js';
import { findReports } from '../../report/discover.js';
import { openBook, stepsOf, type Step } from './plan.js';
import { exitCodeOf, exitCodes, type ExitCode } from '../exit-code.js';
import { count } from '../format/closing-line.js';
import { chooseFormat } from '../format/choose.js';
import type { ReportOptions } from '../options.js';
import { openPackage } from '../../build/open-package.js';
import { unknownLayouts } from '../../build/unknown-layouts.js';
import { lazily } from '../../memo.js';
import { openProject } from '../../project/project.js';
import { progressOn, type Progress } from './progress.js';
import { endOnSignals, listenAsFirstProcess, withSignalsHeld } from './signals.js';
import type { Terminal } from '../terminal.js';
import { tasksFor, type Work } from './tasks.js';
import { maker, opener, type Done, type Task } from '../workers/make.js';

export interface RunOptions extends ReportOptions {
  /** Whether an annex is added to every fact sheet. */
  readonly annex: boolean;
  /** Pictures that are made of the pages. */
  readonly images?: PageImageOptions;
  readonly row: readonly string[];
  /** Whether fact sheets that another edition replaces are kept. */
  readonly keepEditions?: boolean;
  /** Whether what stands unchanged is made as well. */
  readonly force: boolean;
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
  const resources = lazily(() => openPackage(effects, own));
  const open = opener(effects, resources);
  const work = tasksFor(effects, found.value ?? [], { ...options, out, own }, open);
  tell(work.diagnostics);
  const { tasks = [], tables = new Map() } = work.value ?? {};
  const [shard, ownTasks] = partOf(tasks, options);
  const book = options.writes
    ? openBook(effects, { ...options, out, own, shard, fonts: () => resources().fonts(), open })
    : undefined;
  tell(book?.diagnostics ?? []);
  const steps = book?.diagnostics.length ? [] : stepsOf(ownTasks, book?.value);

  const results: BuildResult[] = [];
  const finish = (result: BuildResult): void => {
    progress.clear();
    format.result(result);
    results.push(result);
    for (const each of result.diagnostics) diagnostics.push(each);
  };
  const inOrder = tellInOrder(steps.length, tables, shard !== undefined, finish);
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'unchanged') inOrder(index, step.result);
  }
  let written = 0;
  const leave = (): void => {
    progress.clear();
    if (book?.value === undefined) return;
    book.value.save();
    terminal.err(
      `interrupted: ${count(written, 'fact sheet')} written and kept; build again to go on\n`,
    );
  };
  const makeSteps = makeAll(steps, { ...options, effects, progress, resources, open, leave });
  for await (const [index, done] of makeSteps) {
    await turn();
    const result =
      done.kind === 'made'
        ? await withSignalsHeld(() => {
            const refusals = options.keepEditions ? book?.value?.keepEditions(done.report) : [];
            if (refusals?.length) return notWritten(done.report, refusals);
            const told = writeReport(effects, done.report);
            if (told.isWritten) {
              book?.value?.record(done.report);
              written += told.outputs.length;
            }
            return told;
          }, leave)
        : done.report;
    const step = steps[index];
    if (!result.isWritten && step?.kind === 'make') book?.value?.missed(step.task);
    inOrder(index, withKept(result, step));
  }
  if (book?.value) {
    // What is no longer made by a run over everything is no longer part of the folder.
    if (isWhole(names, options) && exitCodeOf(diagnostics) === exitCodes.done) {
      tell(book.value.keepOnly(results));
    }
    tell(book.value.save());
  }
  tell(unknownLayouts(options.layout, results));
  format.end();
  return exitCodeOf(diagnostics);
}

/** The tasks of the shard that is asked for, and what its manifest says of it; all tasks where none is. */
function partOf(
  tasks: readonly Task[],
  { shard }: RunOptions,
): readonly [ManifestShard | undefined, readonly Task[]] {
  if (shard === undefined) return [undefined, tasks];
  const unitOf = ({ id, row }: Task): Unit => ({
    report: id,
    ...(row === undefined ? {} : { row: row.key }),
  });
  const own = unitsOf(tasks, shard, unitOf);
  return [manifestShard(shard, tasks.map(unitOf), own.map(unitOf)), own];
}

/** Whether everything is built, and not only some of it. */
const isWhole = (names: readonly string[], { layout, row }: RunOptions): boolean =>
  names.length === 0 && layout.length === 0 && row.length === 0;

const notWritten = (made: MadeReport, refusals: readonly Diagnostic[]): BuildResult => ({
  ...made,
  outputs: [],
  diagnostics: [...made.diagnostics, ...refusals],
});

/**
 * Tells results in the order of the steps, whichever is done first; the rows of a report together, so that a fault of all
 * of them is told once.
 */
function tellInOrder(
  steps: number,
  tables: Work['tables'],
  isShard: boolean,
  finish: (result: BuildResult) => void,
): (index: number, result: BuildResult) => void {
  const waiting = new Map<number, BuildResult>();
  let next = 0;
  let rows: BuildResult[] = [];
  const finishRows = (): void => {
    const [first] = rows;
    const joined = joinRows(rows, first && tables.get(first.folder), isShard);
    rows = [];
    if (joined !== undefined) finish(joined);
  };
  return (index, result) => {
    waiting.set(index, result);
    for (let each = waiting.get(next); each !== undefined; each = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      if (rows[0]?.folder !== each.folder) finishRows();
      if (each.row === undefined) finish(each);
      else rows.push(each);
    }
    if (next === steps) finishRows();
  };
}

/** What was made and why, with the layouts beside it that stand unchanged, in the order of the report. */
function withKept(result: BuildResult, step: Step | undefined): BuildResult {
  if (step?.kind !== 'make') return result;
  const { layouts = [] } = result;
  const made = result.isWritten
    ? result.outputs.map((output) => ({ ...output, reason: step.reason }))
    : result.outputs;
  const outputs = [...step.kept, ...made].toSorted(
    (one, other) => layouts.indexOf(one.layout) - layouts.indexOf(other.layout),
  );
  return { ...result, outputs };
}

/** What is made of the steps, as it is done; one alone, or one at a time, needs no other thread. */
async function* makeAll(
  steps: readonly Step[],
  { jobs, effects, progress, resources, open, leave }: Making,
): AsyncGenerator<readonly [index: number, done: Done]> {
  const tasks = steps.flatMap((step, index) =>
    step.kind === 'make' ? [[index, step.task] as const] : [],
  );
  const threads = threadsFor(tasks.length, jobs);
  if (threads > 1) {
    const { makeInThreads } = await import('../workers/pool.js');
    const unwatch = endOnSignals(leave);
    let done = 0;
    try {
      yield* makeInThreads(tasks, threads, () => progress.count((done += 1), tasks.length));
    } finally {
      unwatch();
    }
    return;
  }
  if (tasks.length === 0) return;
  const make = maker(effects, resources(), open);
  for (const [place, [index, task]] of tasks.entries()) {
    progress.count(place, tasks.length);
    yield [index, await make(task)];
  }
}

interface Making {
  readonly jobs?: number;
  readonly effects: Effects;
  readonly progress: Progress;
  readonly resources: () => Resources;
  readonly open: (folder: string) => OpenedReport;
  /** Says what is kept, before a signal ends the command. */
  readonly leave: () => void;
}

/**
 * A thread loads its code and fonts anew, which costs as much as several reports do. Measured with small reports, two
 * threads overtake one between eight and twelve reports.
 */
const reportsWorthAThread = 8;

/** How many threads to make a number of reports in: what is asked for, else what pays. 1 is the thread that asks. */
export const threadsFor = (
  reports: number,
  asked: number | undefined,
  cores = availableParallelism(),
): number =>
  Math.max(
    1,
    Math.min(reports, asked ?? Math.min(cores, Math.ceil(reports / reportsWorthAThread))),
  );
