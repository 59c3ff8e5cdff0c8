import { makeReport, type ReportRequest } from '../../build.js';
import type { Resources } from '../../build/resources.js';
import type { MadeReport } from '../../build/results.js';
import type { Effects } from '../../effects.js';
import { nodeEffects } from '../../files/node-effects.js';
import { openReport, type OpenedReport } from '../../report/load.js';
import { openPackage } from '../open-package.js';

/** A request that can be sent to another thread. */
export type Task = Omit<ReportRequest, 'resources' | 'opened'>;

/** Makes one report after another; the files and tables of a report are read once for all of its rows. */
export function maker(effects: Effects, resources: Resources): (task: Task) => Promise<MadeReport> {
  let last: { readonly folder: string; readonly opened: OpenedReport } | undefined;
  return async (task) => {
    const { folder, row } = task;
    if (row === undefined) return makeReport(effects, { ...task, resources });
    if (last?.folder !== folder) {
      last = { folder, opened: openReport(effects, folder, resources.packs) };
    }
    return makeReport(effects, { ...task, resources, opened: last.opened });
  };
}

let own: ReturnType<typeof maker> | undefined;

/** Makes a report in this thread. Fonts and language packs are opened once and shared by all reports of the thread. */
export const make = async (task: Task): Promise<MadeReport> => {
  if (own === undefined) {
    const effects = nodeEffects();
    own = maker(effects, openPackage(effects));
  }
  return own(task);
};
