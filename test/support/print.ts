import type { Checked } from '../../src/diagnostics/diagnostic.js';
import type { FontLibrary } from '../../src/fonts/face.js';
import { layOut } from '../../src/pages/lay-out.js';
import { write } from '../../src/pdf/write.js';
import type { Attachment, PrintJob } from '../../src/sheet/nodes.js';
import type { LayoutTrace } from '../../src/sheet/trace.js';

export interface Printed {
  readonly pdf: Uint8Array;
  readonly trace: LayoutTrace;
}

/** Lays a job out and writes its pages, as a build does. */
export const print = async (
  job: PrintJob,
  fonts: FontLibrary,
  attachments: readonly Attachment[] = [],
): Promise<Checked<Printed>> => {
  const { value, diagnostics } = layOut(job);
  if (!value) return { value, diagnostics };
  const { pages, trace } = value;
  return { value: { pdf: await write({ ...job, pages }, fonts, attachments), trace }, diagnostics };
};
