import { chartCodes } from './codes/chart.js';
import { commandCodes } from './codes/command.js';
import { documentCodes } from './codes/document.js';
import { fileCodes } from './codes/file.js';
import { fontCodes } from './codes/font.js';
import { imageCodes } from './codes/image.js';
import { inputCodes } from './codes/input.js';
import { inspectionCodes } from './codes/inspection.js';
import { layoutCodes } from './codes/layout.js';
import { provenanceCodes } from './codes/provenance.js';
import { quantityCodes } from './codes/quantity.js';
import { reportCodes } from './codes/report.js';
import { tableCodes } from './codes/table.js';
import { templateCodes } from './codes/template.js';
import { themeCodes } from './codes/theme.js';
import { verifyCodes } from './codes/verify.js';

/** Every code the tool can report, each with a one-line summary. The list is closed: a code not here does not exist. */
export const diagnosticCodes = {
  ...reportCodes,
  ...tableCodes,
  ...quantityCodes,
  ...verifyCodes,
  ...templateCodes,
  ...themeCodes,
  ...documentCodes,
  ...chartCodes,
  ...fontCodes,
  ...layoutCodes,
  ...inspectionCodes,
  ...fileCodes,
  ...imageCodes,
  ...inputCodes,
  ...provenanceCodes,
  ...commandCodes,
} as const satisfies Readonly<Record<string, string>>;

export type DiagnosticCode = keyof typeof diagnosticCodes;
