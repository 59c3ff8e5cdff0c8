import type { ReportRequest } from '../../src/build/read-report.js';
import { openResources } from '../../src/build/resources.js';
import type { Effects } from '../../src/effects.js';

/** The report that is measured: parallel text of about 1,090 hanzi and 720 English words, four charts, a table. */
export const benchReport = { id: 'bench-report', folder: 'test/fixtures/bench-report' } as const;

export const folders = { templates: 'templates', fonts: 'fonts' } as const;

/** A request for the report, with resources of its own. */
export const benchRequest = (effects: Effects): ReportRequest => ({
  ...benchReport,
  out: 'out',
  layouts: [],
  resources: openResources(effects, folders),
});
