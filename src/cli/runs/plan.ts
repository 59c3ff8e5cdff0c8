import { warning, type Checked, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/wording.js';
import type { Effects } from '../../effects.js';
import { contentOf } from '../../build/incremental/content.js';
import { inputsReader } from '../../build/incremental/inputs.js';
import { keepEditions } from '../../build/incremental/kept-editions.js';
import { openLedger } from '../../build/incremental/ledger.js';
import type { ProjectSetting } from '../../build/open-package.js';
import type { ManifestEntry, ManifestShard } from '../../build/incremental/manifest.js';
import type { BuildResult, BuiltOutput, MadeReport, WriteReason } from '../../build/results.js';
import type { PageImageOptions } from '../../build/page-images.js';
import {
  entriesOf,
  knownOutputs,
  pathFrom,
  standsAsWritten,
  withOlderImages,
} from '../../build/incremental/unchanged.js';
import type { Resources } from '../../build/resources.js';
import { inFolder, startOf } from '../../files/paths.js';
import type { OpenedReport } from '../../report/load.js';
import { packageVersion } from '../package.js';
import type { Task } from '../workers/make.js';

/** What a task comes to: something to make, or nothing, where all stands as it would be made. */
export type Step =
  | {
      readonly kind: 'make';
      readonly task: Task;
      readonly kept: readonly BuiltOutput[];
      readonly reason: WriteReason;
    }
  | { readonly kind: 'unchanged'; readonly result: BuildResult };

/** What a build knows of its folder of outputs, and adds to it. */
export interface Book {
  readonly stepOf: (task: Task) => Step;
  /** Keeps what a report of another edition is about to replace. */
  readonly keepEditions: (made: MadeReport) => readonly Diagnostic[];
  /** A report was written. */
  readonly record: (made: MadeReport) => void;
  /** A task came to nothing: what the manifest says of its files goes where it is not true of them. */
  readonly missed: (task: Task) => void;
  /** These results are all that there is; what stands beside them from earlier runs is told. */
  readonly keepOnly: (results: readonly BuildResult[]) => readonly Diagnostic[];
  readonly save: () => readonly Diagnostic[];
}

interface BookOptions {
  readonly out: string;
  /** What the project says. */
  readonly own: ProjectSetting;
  readonly annex: boolean;
  readonly force: boolean;
  /** The part of a run that the folder is to hold; all of it where absent. */
  readonly shard: ManifestShard | undefined;
  readonly images?: PageImageOptions;
  readonly fonts: Resources['fonts'];
  /** Reads a report whose files have changed. */
  readonly open: (folder: string) => OpenedReport;
}

/**
 * Opens the manifest of the folder of outputs. A task whose fact sheets are made from the same as then, and whose files
 * stand as they were written, is unchanged.
 */
export function openBook(
  effects: Effects,
  { out, own, annex, force, shard, images, fonts, open }: BookOptions,
): Checked<Book> {
  const { value: ledger, diagnostics } = openLedger(effects, out, shard);
  if (ledger === undefined) return { value: undefined, diagnostics };
  const inputsOf = inputsReader(effects, own, fonts, annex);
  const byTask = new Map<string, ManifestEntry[]>();
  for (const entry of ledger.entries.values()) {
    const key = keyOf(entry.report, entry.row);
    const others = byTask.get(key);
    if (others === undefined) byTask.set(key, [entry]);
    else others.push(entry);
  }
  const tool = packageVersion();
  const value: Book = {
    stepOf: (task) => {
      // Read before the report is, so that a file that changes meanwhile is found changed by the next run.
      const inputs = inputsOf(task.folder);
      const entries = byTask.get(keyOf(task.id, task.row?.key));
      if (force) return { kind: 'make', task, kept: [], reason: 'forced' };
      if (entries === undefined) return { kind: 'make', task, kept: [], reason: 'new' };
      const content = (): string | undefined => {
        const opened = open(task.folder);
        return contentOf(effects, opened, opened.load(task.row));
      };
      const pictures = images && { images };
      const known = knownOutputs(effects, { entries, inputs, content, out, ...pictures });
      ledger.record(known?.renewed ?? []);
      return stepOf(task, known);
    },
    keepEditions: ({ outputs }) =>
      keepEditions(
        effects,
        out,
        outputs.flatMap(({ path, provenance: { edition } }) => {
          const entry = ledger.entries.get(pathFrom(out, path));
          return entry === undefined || entry.edition.number === edition.number ? [] : [entry];
        }),
      ),
    record: (made) => {
      const entries = entriesOf(made, inputsOf(made.folder), out, tool);
      ledger.record(
        entries.map((entry) =>
          withOlderImages(effects, out, ledger.entries.get(entry.path), entry),
        ),
      );
      ledger.saveNowAndThen();
    },
    missed: (task) => {
      const entries = byTask.get(keyOf(task.id, task.row?.key)) ?? [];
      const untrue = entries.filter(
        (entry) => !standsAsWritten(effects, inFolder(out, entry.path), entry),
      );
      ledger.forget(untrue.map(({ path }) => path));
    },
    keepOnly: (results) => {
      const paths = results.flatMap(({ outputs }) =>
        outputs.map(({ path }) => pathFrom(out, path)),
      );
      const left = ledger
        .keepOnly(new Set(paths))
        .map(({ path }) => inFolder(out, path))
        .filter((path) => isFile(effects, path));
      return leftOver(left);
    },
    save: ledger.save,
  };
  return { value, diagnostics: [] };
}

function isFile({ files }: Effects, path: string): boolean {
  try {
    return files.size(path) >= 0;
  } catch {
    return false;
  }
}

/** A row that has left its table leaves its PDF behind, and nobody sees that its figures are of yesterday. */
function leftOver(paths: readonly string[]): readonly Diagnostic[] {
  const [first, ...more] = paths;
  if (first === undefined) return [];
  return [
    warning(
      'file/left-over',
      startOf(first),
      more.length === 0
        ? `${first} is of an earlier build, and no report makes it now`
        : `${first} and ${more.length} more are of an earlier build, and no report makes them now: ${shorten(more.join(', '), 500)}`,
      'remove what is not to be handed out any more',
    ),
  ];
}

/** The steps of the tasks; without a book everything is made. */
export const stepsOf = (tasks: readonly Task[], book: Book | undefined): readonly Step[] =>
  tasks.map((task) => book?.stepOf(task) ?? { kind: 'make', task, kept: [], reason: 'new' });

function stepOf(task: Task, known: ReturnType<typeof knownOutputs>): Step {
  if (known === undefined) return { kind: 'make', task, kept: [], reason: 'changed' };
  const { id, folder, row, layouts: asked } = task;
  const isAsked = (layout: string): boolean => asked.length === 0 || asked.includes(layout);
  const kept = known.unchanged.filter(({ layout }) => isAsked(layout));
  const stale = known.layouts.filter(
    (layout) => isAsked(layout) && !kept.some((each) => each.layout === layout),
  );
  if (stale.length > 0) {
    return { kind: 'make', task: { ...task, layouts: stale }, kept, reason: 'not-as-written' };
  }
  const result: BuildResult = {
    report: id,
    folder,
    ...(row === undefined ? {} : { row: row.key }),
    layouts: known.layouts,
    outputs: kept,
    diagnostics: [],
    isWritten: true,
  };
  return { kind: 'unchanged', result };
}

const keyOf = (report: string, row: string | undefined): string => JSON.stringify([report, row]);
