import { makeReport, type ReportRequest } from '../../build.js';
import type { Resources } from '../../build/resources.js';
import type { MadeReport } from '../../build/results.js';
import { nodeEffects } from '../../files/node-effects.js';
import { openPackage } from '../../build/open-package.js';

/** A request that can be sent to another thread. */
export type Task = Omit<ReportRequest, 'resources'>;

const effects = nodeEffects();
let resources: Resources | undefined;

/** Makes a report in this thread. Fonts and language packs are opened once and shared by all reports of the thread. */
export const make = async (task: Task): Promise<MadeReport> => {
  resources ??= openPackage(effects);
  return makeReport(effects, { ...task, resources });
};
