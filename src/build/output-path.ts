import type { Report } from '../report/report.js';

/** `out/<report>.pdf` for a report's first layout, `out/<report>.<layout>.pdf` for the others. */
export const outputPath = (out: string, report: Report, index: number): string => {
  const layout = report.outputs[index]?.layout;
  const name = index === 0 || layout === undefined ? report.id : `${report.id}.${layout}`;
  return `${out.replace(/[/\\]+$/, '') || '/'}/${name}.pdf`.replace(/^\/\//, '/');
};
