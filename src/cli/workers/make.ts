import { findFaults, makeReport } from '../../build.js';
import type { ReportRequest } from '../../build/read-report.js';
import type { Resources } from '../../build/resources.js';
import type { BuildResult, MadeReport } from '../../build/results.js';
import type { Effects } from '../../effects.js';
import { nodeEffects } from '../../files/node-effects.js';
import type { ReportSetting } from '../../report/open-files.js';
import { openReport, type OpenedReport } from '../../report/load.js';
import { openPackage, type ProjectSetting } from '../../build/open-package.js';

/** A request that can be sent to another thread. */
export interface Task extends Omit<ReportRequest, 'resources' | 'opened'> {
  /** Whether the report is to be written, or only checked. */
  readonly writes: boolean;
  /** What the project says; those of one run are the same. */
  readonly own?: ProjectSetting;
}

export type Done =
  | { readonly kind: 'checked'; readonly report: BuildResult }
  | { readonly kind: 'made'; readonly report: MadeReport };

/** Reads the files and tables of a report once for all of its rows, where they come one after the other. */
export function opener(
  effects: Pick<Effects, 'files'>,
  resources: () => ReportSetting,
): (folder: string) => OpenedReport {
  let last: { readonly folder: string; readonly opened: OpenedReport } | undefined;
  return (folder) => {
    if (last?.folder !== folder) {
      last = { folder, opened: openReport(effects, folder, resources()) };
    }
    return last.opened;
  };
}

/** Makes one report after another. */
export const maker =
  (
    effects: Effects,
    resources: Resources,
    open = opener(effects, () => resources),
  ): ((task: Task) => Promise<Done>) =>
  (task) =>
    run(effects, task, resources, task.row && open(task.folder));

async function run(
  effects: Effects,
  { writes, own: _own, ...task }: Task,
  resources: Resources,
  opened?: OpenedReport,
): Promise<Done> {
  const request = { ...task, resources, ...(opened === undefined ? {} : { opened }) };
  return writes
    ? { kind: 'made', report: await makeReport(effects, request) }
    : { kind: 'checked', report: await findFaults(effects, request) };
}

let own: ReturnType<typeof maker> | undefined;

/** Runs a task in this thread. Fonts and language packs are opened once and shared by all reports of the thread. */
export const make = async (task: Task): Promise<Done> => {
  if (own === undefined) {
    const effects = nodeEffects();
    own = maker(effects, openPackage(effects, task.own));
  }
  return own(task);
};
