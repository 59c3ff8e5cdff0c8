import { limits } from '../../files/limits.js';
import type { PrintJob } from '../../sheet/nodes.js';
import { layPages } from '../fill-pages.js';
import { TOLERANCE } from '../flow-context.js';
import type { Flow } from '../flow.js';
import type { GapSetting, SmallBlocks } from '../heights.js';
import { typeArea } from '../lengths.js';

/** Room above the footnotes of a page for what marks them, in pt. */
const LEAST_BODY = 12;

/**
 * Lays the job's blocks out over pages, gaps at one setting. Nothing of `job` is changed.
 *
 * Footnotes stand on the page of their marks: each page from the first on keeps room for those that are marked on it,
 * and what follows is laid out again. What a page keeps never shrinks, since a mark that gives way to its own note
 * would come back: it ends after as many turns as there are pages and notes.
 */
export function fillPages(
  job: PrintJob,
  gaps: GapSetting,
  smallBlocks: SmallBlocks = 'divided',
): Flow {
  const most = typeArea(job.geometry).height - LEAST_BODY;
  let reserved: readonly number[] = [];
  for (;;) {
    const flow = layPages(job, gaps, reserved, smallBlocks);
    const short = flow.notes.find(
      (notes) => Math.min(most, notes.height) > (reserved[notes.page] ?? 0) + TOLERANCE,
    );
    if (!short || flow.pages.length > limits.pages) return flow;
    reserved = Array.from({ length: short.page + 1 }, (_, page) =>
      page === short.page ? Math.min(most, short.height) : (reserved[page] ?? 0),
    );
  }
}
