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
import { madeSteps } from './made-steps.js';
import { openBook, stepsOf, type Book, type Step } from './plan.js';
import { exitCodeOf, exitCodes, type ExitCode } from '../exit-code.js';
import { count } from '../format/closing-line.js';
import { chooseFormat } from '../format/choose.js';
import type { ReportOptions } from '../options.js';
import { openPackage } from '../../build/open-package.js';
import { unknownLayouts } from '../../build/unknown-layouts.js';
import { lazily } from '../../memo.js';
import { openProject } from '../../project/project.js';
import { progressOn, type Progress } from './progress.js';
import { listenAsFirstProcess, withSignalsHeld } from './signals.js';
import type { Terminal } from '../terminal.js';
import { tasksFor, type Work } from './tasks.js';
import { opener, type Task } from '../workers/make.js';

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

/** Prints diagnostics, and keeps them for the status that the command ends with. */
type Tell = (diagnostics: readonly Diagnostic[]) => void;

async function run(
  names: readonly string[],
  options: RunOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<ExitCode> {
  const effects = nodeEffects(progress.show);
  const format = chooseFormat(options, terminal, effects);
  const diagnostics: Diagnostic[] = [];
  const keep = (found: readonly Diagnostic[]): void => {
    for (const each of found) diagnostics.push(each);
  };
  const tell: Tell = (general) => {
    format.diagnostics(general);
    keep(general);
  };

  const prepared = prepare(names, options, effects, tell);
  if (prepared !== undefined) {
    const results: BuildResult[] = [];
    const finish = (result: BuildResult): void => {
      progress.clear();
      format.result(result);
      results.push(result);
      keep(result.diagnostics);
    };
    await make(prepared, options, { effects, terminal, progress, finish });
    // What is no longer made by a run over everything is no longer part of the folder.
    if (isWhole(names, options) && exitCodeOf(diagnostics) === exitCodes.done) {
      tell(prepared.book?.keepOnly(results) ?? []);
    }
    tell(prepared.book?.save() ?? []);
    tell(unknownLayouts(options.layout, results));
  }
  format.end();
  return exitCodeOf(diagnostics);
}

/** What there is to make, and what it is made with. */
interface Prepared {
  readonly resources: () => Resources;
  readonly open: (folder: string) => OpenedReport;
  readonly tables: Work['tables'];
  readonly isShard: boolean;
  /** Of a run that writes, where the manifest can be kept. */
  readonly book: Book | undefined;
  readonly steps: readonly Step[];
}

/** Finds the reports and what of them is to be made; `undefined` where the project cannot be read. */
function prepare(
  names: readonly string[],
  options: RunOptions,
  effects: Effects,
  tell: Tell,
): Prepared | undefined {
  const project = openProject(effects, options);
  tell(project.diagnostics);
  if (project.value === undefined) return undefined;
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
  return { resources, open, tables, isShard: shard !== undefined, book: book?.value, steps };
}

/** Where a run shows what it does. */
interface Shown {
  readonly effects: Effects;
  readonly terminal: Terminal;
  readonly progress: Progress;
  /** Takes results in the order of the steps. */
  readonly finish: (result: BuildResult) => void;
}

/** Makes the steps, writes what comes of them, and hands on the results. */
async function make(
  { steps, tables, isShard, book, resources, open }: Prepared,
  options: RunOptions,
  { effects, terminal, progress, finish }: Shown,
): Promise<void> {
  const inOrder = tellInOrder(steps.length, tables, isShard, finish);
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'unchanged') inOrder(index, step.result);
  }
  let written = 0;
  const leave = (): void => {
    progress.clear();
    if (book === undefined) return;
    book.save();
    terminal.err(
      `interrupted: ${count(written, 'fact sheet')} written and kept; build again to go on\n`,
    );
  };
  const made = madeSteps(steps, { ...options, effects, progress, resources, open, leave });
  for await (const [index, done] of made) {
    await turn();
    const result =
      done.kind === 'made'
        ? await withSignalsHeld(() => {
            const told = writeKept(effects, done.report, options, book);
            if (told.isWritten) written += told.outputs.length;
            return told;
          }, leave)
        : done.report;
    const step = steps[index];
    if (!result.isWritten && step?.kind === 'make') book?.missed(step.task);
    inOrder(index, withKept(result, step));
  }
}

/** A report written and entered in the book, unless an edition that it replaces cannot be kept. */
function writeKept(
  effects: Effects,
  made: MadeReport,
  { keepEditions }: RunOptions,
  book: Book | undefined,
): BuildResult {
  const refusals = keepEditions ? book?.keepEditions(made) : [];
  if (refusals?.length) return notWritten(made, refusals);
  const result = writeReport(effects, made);
  if (result.isWritten) book?.record(made);
  return result;
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
