import { keptCharts } from '../build/graphics/kept-charts.js';
import { readReport, type ReadReport, type ReportRequest } from '../build/read-report.js';
import type { Resources } from '../build/resources.js';
import { failed, type Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { openReport, unknownRow } from '../report/load.js';
import { keptParts } from '../report/same-parts.js';

/** A report, and what it is made with. */
export interface Subject {
  readonly report: Pick<ReportRequest, 'id' | 'folder' | 'out' | 'annex'>;
  readonly resources: Resources;
}

/** With what one build keeps for the next: parts that are the same, charts, files as they were read. */
export function withKept({ value, diagnostics }: Checked<Subject>): Checked<Subject> {
  if (value === undefined) return { value, diagnostics };
  const kept = { files: new Map(), keepParts: keptParts(), renderChart: keptCharts() };
  return { value: { ...value, resources: { ...value.resources, ...kept } }, diagnostics };
}

/** @param row key of the row, of a report made for each row of a table; the first where absent */
export function readSubject(
  effects: Effects,
  { report, resources }: Subject,
  row: string | undefined,
): Checked<ReadReport> {
  const opened = openReport(effects, report.folder, resources);
  const ofRow = opened.rows?.find(({ key }) => key === row);
  if (row !== undefined && opened.rows !== undefined && ofRow === undefined) {
    const keys = opened.rows.map(({ key }) => key);
    return failed(unknownRow(row, keys, report.folder));
  }
  const request = { ...report, layouts: [], resources, opened, ...(ofRow && { row: ofRow }) };
  return { value: readReport(effects, request, 'faults'), diagnostics: [] };
}
