import type { Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';

export interface ReportFolder {
  readonly id: string;
  /** Path of the folder: the data root, then the id. */
  readonly folder: string;
}

/** The reports of a data root, by name (`belt` or `data/belt`), or all of them where no name is given. */
export declare function findReports(
  effects: Effects,
  dataRoot: string,
  names: readonly string[],
): Checked<readonly ReportFolder[]>;
