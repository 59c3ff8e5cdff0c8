import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { print } from '../../src/printer/print.js';
import { fullSheet } from '../support/full-sheet.js';
import { readPdf } from '../support/pdf-objects.js';
import { outlineOf } from '../support/pdf-structure.js';
import { checkPdfUa } from '../support/pdf-ua.js';
import { testFonts } from '../support/print-job.js';
it('prints', async () => {
  const { value, diagnostics } = await print(fullSheet(), testFonts());
  writeFileSync('/tmp/E/full.pdf', value!.pdf);
  console.log(diagnostics, value!.pdf.length, value!.trace.pages.length);
  const file = readPdf(value!.pdf);
  console.log(outlineOf(file).join('\n'));
  console.log(checkPdfUa(file));
});
