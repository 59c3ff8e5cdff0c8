import { chartsFile } from './charts.js';
import { factsFile } from './facts.js';
import { reportFile } from './report.js';
import { termsFile } from './terms.js';
import { unitsFile } from './units.js';

/** The files of a report's folder and their schemas, by name without extension. */
export const fileSchemas = {
  report: reportFile,
  facts: factsFile,
  charts: chartsFile,
  units: unitsFile,
  terms: termsFile,
} as const;

export type FileKind = keyof typeof fileSchemas;

export const fileKinds = Object.keys(fileSchemas) as readonly FileKind[];
