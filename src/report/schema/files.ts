import { chartsFile } from './charts.js';
import { factsFile } from './facts.js';
import { reportFile, sourcesFile } from './report.js';
import { termsFile } from './terms.js';
import { unitsFile } from './units.js';

/** The files of a report's folder and of the shared one, and their schemas, by name without extension. */
export const fileSchemas = {
  report: reportFile,
  facts: factsFile,
  charts: chartsFile,
  units: unitsFile,
  terms: termsFile,
  sources: sourcesFile,
} as const;

/** As editors check them: what the project says may be left out of a report. */
export const editorSchemas = {
  ...fileSchemas,
  report: reportFile.partial({ languages: true }),
} as const;

export type FileKind = keyof typeof fileSchemas;

/** The files of a report's folder. */
export const reportFiles: readonly FileKind[] = ['report', 'facts', 'charts', 'units', 'terms'];

/** The files of the folder that the reports of a data folder share. */
export const sharedFiles: readonly FileKind[] = ['sources', 'charts', 'units', 'terms'];

export const fileKinds = Object.keys(fileSchemas) as readonly FileKind[];
