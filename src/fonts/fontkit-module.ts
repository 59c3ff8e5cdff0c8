import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';

/** The copy of fontkit that pdfkit requires: `import` would load and set up a second one. */
export const { create } = createRequire(import.meta.url)('fontkit') as typeof Fontkit;
