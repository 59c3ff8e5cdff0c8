import type { Drawing } from '../../src/sheet/drawing.js';
import { print } from '../support/print.js';
import { element, job } from '../support/print-job.js';
import { fonts } from './support.js';

/** A PDF with drawings under one another. */
export async function printDrawings(...drawings: readonly Drawing[]): Promise<Uint8Array> {
  const owners = drawings.map((_, index) => element('chart', 'en', [], { ref: `c${index}` }));
  const body = drawings.map((drawing, index) => ({
    kind: 'drawing' as const,
    ...drawing,
    element: owners[index] ?? element('chart', 'en'),
    alternative: 'A drawing',
  }));
  const { value, diagnostics } = await print(job(owners, body), fonts);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value.pdf;
}
