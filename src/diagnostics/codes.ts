import { chartCodes } from './codes/chart.js';
import { commandCodes } from './codes/command.js';
import { derivedCodes } from './codes/derived.js';
import { documentCodes } from './codes/document.js';
import { figureCodes } from './codes/figure.js';
import { fileCodes } from './codes/file.js';
import { fontCodes } from './codes/font.js';
import { imageCodes } from './codes/image.js';
import { inputCodes } from './codes/input.js';
import { inspectionCodes } from './codes/inspection.js';
import { languageCodes } from './codes/language.js';
import { layoutCodes } from './codes/layout.js';
import { parityCodes } from './codes/parity.js';
import { printedCodes } from './codes/printed.js';
import { provenanceCodes } from './codes/provenance.js';
import { quantityCodes } from './codes/quantity.js';
import { refreshCodes } from './codes/refresh.js';
import { reportCodes } from './codes/report.js';
import { reportFileCodes } from './codes/report-files.js';
import { sourceCodes } from './codes/source.js';
import { tableCodes } from './codes/table.js';
import { templateCodes } from './codes/template.js';
import { themeCodes } from './codes/theme.js';
import type { CodeDocumentation } from './documentation.js';

/** Every code the tool can report, with its documentation. The list is closed: a code not here does not exist. */
export const diagnosticCodes = {
  ...chartCodes,
  ...commandCodes,
  ...derivedCodes,
  ...documentCodes,
  ...figureCodes,
  ...fileCodes,
  ...fontCodes,
  ...imageCodes,
  ...inputCodes,
  ...inspectionCodes,
  ...languageCodes,
  ...layoutCodes,
  ...parityCodes,
  ...printedCodes,
  ...provenanceCodes,
  ...quantityCodes,
  ...refreshCodes,
  ...reportCodes,
  ...reportFileCodes,
  ...sourceCodes,
  ...tableCodes,
  ...templateCodes,
  ...themeCodes,
} as const satisfies Readonly<Record<string, CodeDocumentation>>;

export type DiagnosticCode = keyof typeof diagnosticCodes;
