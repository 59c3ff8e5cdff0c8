import type { Checked } from '../../diagnostics/diagnostic.js';
import type { Effects } from '../../effects.js';
import { limits } from '../../files/limits.js';
import { unknownRow, type OpenedReport } from '../../report/load.js';
import type { ReportFolder } from '../../report/discover.js';
import type { ProjectSetting } from '../../build/open-package.js';
import { sameFiles } from '../../build/same-files.js';
import type { PageImageOptions } from '../../build/page-images.js';
import type { FaultyTables } from '../../build/join-rows.js';
import type { Task } from '../workers/make.js';

interface TaskOptions {
  readonly out: string;
  readonly own: ProjectSetting;
  readonly layout: readonly string[];
  readonly annex: boolean;
  readonly images?: PageImageOptions;
  readonly writes: boolean;
  /** Only these rows, by key, of reports that are made for each row of a table; all where empty. */
  readonly row: readonly string[];
}

/** What there is to make. */
export interface Work {
  /** Each report, or each of its rows, in the order of the reports and of their tables. */
  readonly tasks: readonly Task[];
  /** What is wrong with the tables of reports that are made for each row, by the folder of the report. */
  readonly tables: ReadonlyMap<string, FaultyTables>;
}

export function tasksFor(
  effects: Pick<Effects, 'files'>,
  reports: readonly ReportFolder[],
  { out, own, layout, annex, images, writes, row: wanted }: TaskOptions,
  open: (folder: string) => OpenedReport,
): Checked<Work> {
  const seen = new Set<string>();
  const single: ReportFolder[] = [];
  const unread: string[] = [];
  const tables = new Map<string, FaultyTables>();
  const tasks = reports.flatMap(({ id, folder }): readonly Task[] => {
    const asked = { layouts: layout, annex, ...(images && { images }) };
    const task = { id, folder, out, own, ...asked, writes };
    if (!hasRows(effects, folder)) {
      single.push({ id, folder });
      return wanted.length === 0 ? [task] : [];
    }
    const { rows = [], tableFiles, tableFaults } = open(folder);
    // Who asks for one row is told of that row.
    tables.set(folder, { files: tableFiles, faults: wanted.length === 0 ? tableFaults : [] });
    for (const { key } of rows) seen.add(key);
    // A report whose rows cannot be read is made once, to tell why.
    if (rows.length === 0) {
      unread.push(id);
      return [task];
    }
    return rows
      .filter(({ key }) => wanted.length === 0 || wanted.includes(key))
      .map((row) => ({ ...task, row }));
  });
  // What a table that is not read would hold nobody knows.
  const unknown = wanted
    .filter((key) => unread.length === 0 && !seen.has(key))
    .map((key) => unknownRow(key, seen, reports[0]?.folder ?? ''));
  const diagnostics = [...unknown, ...(wanted.length === 0 ? sameFiles(effects, single) : [])];
  return { value: diagnostics.length === 0 ? { tasks, tables } : undefined, diagnostics };
}

/** Looked up in the text, so that a report without rows is opened only where it is made. */
function hasRows({ files }: Pick<Effects, 'files'>, folder: string): boolean {
  try {
    const path = `${folder}/report.yaml`;
    if (files.size(path) > limits.yamlBytes) return false;
    return /^["']?each["']?\s*:/mu.test(new TextDecoder().decode(files.read(path)));
  } catch {
    return false;
  }
}
