export { buildReport, checkReport, type ReportRequest } from './build.js';
export { openResources, type ResourceFolders, type Resources } from './build/resources.js';
export type { BuildResult, BuiltOutput } from './build/results.js';
export { diagnosticCodes, type DiagnosticCode } from './diagnostics/codes.js';
export {
  hasErrors,
  type Checked,
  type Diagnostic,
  type Place,
  type Severity,
} from './diagnostics/diagnostic.js';
export type { DirectoryEntry, Effects, FileSystem, OutputFile, ProgressEvent } from './effects.js';
export { nodeEffects } from './files/node-effects.js';
export { findReports, type ReportFolder } from './report/discover.js';
