import { openPackage } from '../build/open-package.js';
import type { Resources } from '../build/resources.js';
import { failed, type Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { openProject, type ProjectFlags } from '../project/project.js';
import { findReports, type ReportFolder } from '../report/discover.js';
import { openReport, unknownRow, type OpenedReport } from '../report/load.js';
import type { ReportRow } from '../report/report.js';

/** The one report that a command works on, opened with the resources of its project. */
interface NamedReport {
  readonly folder: ReportFolder;
  readonly out: string;
  readonly resources: Resources;
  readonly opened: OpenedReport;
  /** The one whose key is asked for; `undefined` where none is. */
  readonly row: ReportRow | undefined;
}

/** Opens the report that bears a name, and finds the row of a key in it. */
export function namedReport(
  effects: Effects,
  name: string,
  { row: key, ...flags }: ProjectFlags & { readonly row?: string },
): Checked<NamedReport> {
  const project = openProject(effects, flags);
  if (project.value === undefined) return failed(project.diagnostics);
  const { data, out, ...own } = project.value;
  const found = findReports(effects, data, [name]);
  const [folder] = found.value ?? [];
  if (folder === undefined) return failed(found.diagnostics);
  const resources = openPackage(effects, own);
  const opened = openReport(effects, folder.folder, resources);
  const row = opened.rows?.find((each) => each.key === key);
  if (key !== undefined && row === undefined) {
    const keys = (opened.rows ?? []).map((each) => each.key);
    return failed(unknownRow(key, keys, folder.folder));
  }
  return { value: { folder, out, resources, opened, row }, diagnostics: [] };
}
