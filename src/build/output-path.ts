import type { Report } from '../report/report.js';

/**
 * `out/<report>.pdf` for a report's first layout, `out/<report>.<layout>.pdf` for the others; of a report that is made for
 * each row of a table, `out/<report>/<row>.pdf` and `out/<report>/<row>.<layout>.pdf`.
 */
export const outputPath = (out: string, report: Report, index: number): string => {
  const layout = report.outputs[index]?.layout;
  const own = report.row === undefined ? report.id : `${report.id}/${report.row.name}`;
  const name = index === 0 || layout === undefined ? own : `${own}.${layout}`;
  return `${out.replace(/[/\\]+$/, '') || '/'}/${name}.pdf`.replace(/^\/\//, '/');
};
