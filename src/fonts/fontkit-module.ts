import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';

/** The copy of fontkit that pdfkit requires: `import` would load and set up a second one. */
const require = createRequire(import.meta.url);

export const { create } = require('fontkit') as typeof Fontkit;
