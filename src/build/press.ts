import { basename } from 'node:path';
import { checkReport, makeReport } from '../build.js';
import type { ReportRequest } from './read-report.js';
import { hasErrors } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { nodeEffects } from '../files/node-effects.js';
import { openPackage } from './open-package.js';
import type { PageImageOptions } from './page-images.js';
import type { Resources } from './resources.js';
import type { BuildResult, CheckedReport, MadeReport } from './results.js';
import { unknownLayouts } from './unknown-layouts.js';
import { writeReport } from './write-report.js';

export interface SheetOptions {
  /** Only these layouts; all of the report's where absent. */
  readonly layouts?: readonly string[];
  /** Sets an annex in every layout, whether or not the report asks for one. */
  readonly annex?: boolean;
  /** Pictures that are made of the pages; none where absent. */
  readonly images?: PageImageOptions;
  /** Folder that `write` writes to; `out` where absent. */
  readonly out?: string;
}

/** What a program makes fact sheets with. Faults of a report are diagnostics in the answer; what is thrown is a bug. */
export interface Press {
  /** Lays a report out and proves it, as `factsheet check` does. */
  readonly check: (folder: string, options?: SheetOptions) => Promise<CheckedReport>;
  /** Makes the PDF of each layout as bytes, or none where the report has errors. Writes nothing. */
  readonly make: (folder: string, options?: SheetOptions) => Promise<MadeReport>;
  /** Writes what was made to the paths of its outputs: all files or none. */
  readonly write: (made: MadeReport) => BuildResult;
}

/**
 * Opens a press with the layouts, language packs and fonts of the package, or with others. Each is read when a report
 * first needs it and shared by all that follow.
 */
export function openPress(
  effects: Effects = nodeEffects(),
  resources: Resources = openPackage(effects),
): Press {
  const requestOf = (folder: string, options: SheetOptions): ReportRequest => ({
    out: 'out',
    layouts: [],
    ...options,
    id: basename(folder),
    folder,
    resources,
  });
  return {
    check: async (folder, options = {}) =>
      withUnknown(await checkReport(effects, requestOf(folder, options)), options),
    make: async (folder, options = {}) => {
      const made = withUnknown(await makeReport(effects, requestOf(folder, options)), options);
      return hasErrors(made.diagnostics) ? { ...made, outputs: [] } : made;
    },
    write: (made) => writeReport(effects, made),
  };
}

/** With the layouts that were asked for and that the report is not set in. */
function withUnknown<Result extends BuildResult>(
  result: Result,
  { layouts = [] }: SheetOptions,
): Result {
  const diagnostics = [...result.diagnostics, ...unknownLayouts(layouts, [result])];
  return { ...result, diagnostics };
}
