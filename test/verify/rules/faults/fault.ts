import type { Change } from '../../support.js';

/** A fault that an author can make, planted in the sample report by one change. */
export interface Fault extends Change {
  readonly name: string;
  readonly code: string;
  /** A piece of the line that is to blame, where it is not the first line that changes. */
  readonly reportedAt?: string;
}

/** A fault of facts.yaml. */
export const facts = (
  name: string,
  code: string,
  right: string,
  wrong: string,
  reportedAt?: string,
): Fault => ({
  name,
  code,
  file: 'facts.yaml',
  right,
  wrong,
  ...(reportedAt === undefined ? {} : { reportedAt }),
});

/** A fault of report.yaml. */
export const report = (
  name: string,
  code: string,
  right: string,
  wrong: string,
  reportedAt?: string,
): Fault => ({
  ...facts(name, code, right, wrong, reportedAt),
  file: 'report.yaml',
});

/** A fault of charts.yaml. */
export const charts = (name: string, code: string, right: string, wrong: string): Fault => ({
  ...facts(name, code, right, wrong),
  file: 'charts.yaml',
});
