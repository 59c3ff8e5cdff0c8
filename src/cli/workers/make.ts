import { checkReport, makeReport, type ReportRequest } from '../../build.js';
import type { Resources } from '../../build/resources.js';
import type { CheckedReport, MadeReport } from '../../build/results.js';
import type { Effects } from '../../effects.js';
import { nodeEffects } from '../../files/node-effects.js';
import { openReport, type OpenedReport } from '../../report/load.js';
import { openPackage, type OwnFolders } from '../../build/open-package.js';

/** A request that can be sent to another thread. */
export interface Task extends Omit<ReportRequest, 'resources' | 'opened'> {
  /** Whether the report is to be written, or only checked. */
  readonly writes: boolean;
  /** Folders of the project's own; those of one run are the same. */
  readonly own?: OwnFolders;
}

export type Done =
  | { readonly kind: 'checked'; readonly report: CheckedReport }
  | { readonly kind: 'made'; readonly report: MadeReport };

/** Makes one report after another; the files and tables of a report are read once for all of its rows. */
export function maker(effects: Effects, resources: Resources): (task: Task) => Promise<Done> {
  let last: { readonly folder: string; readonly opened: OpenedReport } | undefined;
  return async (task) => {
    const { folder, row } = task;
    if (row === undefined) return run(effects, task, resources);
    if (last?.folder !== folder) {
      last = { folder, opened: openReport(effects, folder, resources.packs) };
    }
    return run(effects, task, resources, last.opened);
  };
}

async function run(
  effects: Effects,
  { writes, own: _own, ...task }: Task,
  resources: Resources,
  opened?: OpenedReport,
): Promise<Done> {
  const request = { ...task, resources, ...(opened === undefined ? {} : { opened }) };
  return writes
    ? { kind: 'made', report: await makeReport(effects, request) }
    : { kind: 'checked', report: await checkReport(effects, request) };
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
