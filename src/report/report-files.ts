import { dirname, join, sep } from 'node:path';
import type { Effects } from '../effects.js';
import { openRoot, type Root } from '../files/root.js';
import type { Findings } from './findings.js';
import { listFiles, readFile, type FileState, type KeptFiles } from './read/files.js';
import { reportFiles, sharedFiles } from './schema/files.js';

/** The files of a report, each as far as it could be read. */
export interface ReportFiles {
  readonly report: FileState<'report'>;
  readonly facts: FileState<'facts'>;
  readonly charts: FileState<'charts'>;
  readonly units: FileState<'units'>;
  readonly terms: FileState<'terms'>;
}

/** Those that the reports of a data folder share. */
export interface SharedFiles {
  readonly root: Root;
  readonly sources: FileState<'sources'>;
  readonly charts: FileState<'charts'>;
  readonly units: FileState<'units'>;
  readonly terms: FileState<'terms'>;
}

/** A report's own files; absent where there is none of them. */
export function readOwn(
  root: Root,
  findings: Findings,
  kept: KeptFiles | undefined,
  complete: (report: unknown) => void,
): ReportFiles | undefined {
  const names = listFiles(root, reportFiles, findings);
  if (names.size === 0) return undefined;
  return {
    report: readFile(root, 'report', names, findings, { kept, complete }),
    facts: readFile(root, 'facts', names, findings, { kept }),
    charts: readFile(root, 'charts', names, findings, { kept }),
    units: readFile(root, 'units', names, findings, { kept }),
    terms: readFile(root, 'terms', names, findings, { kept }),
  };
}

const sharedFolder = '_shared';

/** What the reports of a data folder share; absent where the folder is. */
export function readShared(
  effects: Pick<Effects, 'files'>,
  folder: string,
  findings: Findings,
  kept: KeptFiles | undefined,
): SharedFiles | undefined {
  const data = dirname(folder);
  const root = openRoot(effects, join(data, sharedFolder).split(sep).join('/'));
  if (!openRoot(effects, data).has(sharedFolder)) return undefined;
  const names = listFiles(root, sharedFiles, findings);
  return {
    root,
    sources: readFile(root, 'sources', names, findings, { kept }),
    charts: readFile(root, 'charts', names, findings, { kept }),
    units: readFile(root, 'units', names, findings, { kept }),
    terms: readFile(root, 'terms', names, findings, { kept }),
  };
}
