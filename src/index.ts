export { openPress, type Press, type SheetOptions } from './build/press.js';
export { openResources, type ResourceFolders, type Resources } from './build/resources.js';
export type {
  BuildResult,
  BuiltOutput,
  CheckedOutput,
  CheckedReport,
  MadeOutput,
  MadeReport,
} from './build/results.js';
export { diagnosticCodes, type DiagnosticCode } from './diagnostics/codes.js';
export {
  hasErrors,
  type Checked,
  type Diagnostic,
  type Place,
  type Severity,
} from './diagnostics/diagnostic.js';
export type { DirectoryEntry, Effects, FileSystem, ProgressEvent } from './effects.js';
export { nodeEffects } from './files/node-effects.js';
export { findReports, type ReportFolder } from './report/discover.js';
