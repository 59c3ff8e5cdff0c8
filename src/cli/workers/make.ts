import { checkReport, makeReport, type ReportRequest } from '../../build.js';
import type { Resources } from '../../build/resources.js';
import type { CheckedReport, MadeReport } from '../../build/results.js';
import { nodeEffects } from '../../files/node-effects.js';
import type { Effects } from '../../effects.js';
import { openPackage } from '../../build/open-package.js';

/** A request that can be sent to another thread. */
export interface Task extends Omit<ReportRequest, 'resources'> {
  /** Whether the report is to be written, or only checked. */
  readonly writes: boolean;
}

export type Done =
  | { readonly kind: 'checked'; readonly report: CheckedReport }
  | { readonly kind: 'made'; readonly report: MadeReport };

export const runTask = async (
  effects: Effects,
  { writes, ...task }: Task,
  resources: Resources,
): Promise<Done> =>
  writes
    ? { kind: 'made', report: await makeReport(effects, { ...task, resources }) }
    : { kind: 'checked', report: await checkReport(effects, { ...task, resources }) };

const effects = nodeEffects();
let resources: Resources | undefined;

/** Runs a task in this thread. Fonts and language packs are opened once and shared by all reports of the thread. */
export const make = async (task: Task): Promise<Done> => {
  resources ??= openPackage(effects);
  return runTask(effects, task, resources);
};
