import { makeReport, type ReportRequest } from '../../build.js';
import { openResources } from '../../build/resources.js';
import type { MadeReport } from '../../build/results.js';
import { nodeEffects } from '../../files/node-effects.js';

/** A request that can be sent to another thread. */
export type Task = Omit<ReportRequest, 'resources'> & {
  readonly templates: string;
  readonly fonts: string;
};

const effects = nodeEffects();
let resources: ReturnType<typeof openResources> | undefined;

/** Makes a report in this thread. Fonts and language packs are opened once and shared by all reports of the thread. */
export const make = async ({ templates, fonts, ...task }: Task): Promise<MadeReport> => {
  resources ??= openResources(effects, { templates, fonts });
  return makeReport(effects, { ...task, resources });
};
