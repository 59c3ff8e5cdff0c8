import type { Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { loadReport } from '../report/load.js';
import { coverage, type Coverage } from '../verify/coverage.js';
import type { ReportSetting } from '../report/open-files.js';

/** Loads a report, without laying it out, and accounts for every figure of its sources. */
export function coverReport(
  effects: Effects,
  folder: string,
  resources: ReportSetting,
): Checked<Coverage> {
  const { value: loaded, diagnostics } = loadReport(effects, folder, resources);
  return { value: loaded && coverage(loaded.report, loaded.packs), diagnostics };
}
export type { Coverage } from '../verify/coverage.js';
