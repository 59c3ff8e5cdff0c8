import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Checked } from '../../diagnostics/diagnostic.js';
import type { Effects } from '../../effects.js';
import { amountsIn } from '../../provenance/make-record.js';
import type { LoadedReport } from '../../report/compose.js';
import type { OpenedReport } from '../../report/load.js';
import { lockName } from '../../report/read/sources/lock.js';
import type { Report } from '../../report/report.js';
import { reportFiles, sharedFiles } from '../../report/schema/files.js';
import { canonical } from './canonical.js';
import { folderDigest } from './inputs.js';

/**
 * Digest of what one report, or one of its rows, is made from beside the program, templates and fonts: everything that its
 * files say for it as it was read, cells and columns of tables that it takes values from, what was found wrong on the way,
 * and every file beside them, since pictures are read later. A cell that it does not take is not in it.
 */
export function contentOf(
  effects: Pick<Effects, 'files'>,
  opened: OpenedReport,
  { value, diagnostics }: Checked<LoadedReport>,
): string | undefined {
  if (value === undefined) return undefined;
  const hash = createHash('sha256').update(otherFiles(effects, opened));
  const data = dirname(value.report.folder);
  return hash.update(canonical([withoutFiles(value.report), diagnostics], data)).digest('hex');
}

const digests = new WeakMap<OpenedReport, string>();

/** Of the files that are not in the report as it was read; the same for all of its rows. */
function otherFiles(effects: Pick<Effects, 'files'>, opened: OpenedReport): string {
  const known = digests.get(opened);
  if (known !== undefined) return known;
  const read = new Set<string>([
    ...[...reportFiles, ...sharedFiles].map((kind) => `${kind}.yaml`),
    ...opened.sourceFiles,
  ]);
  const isOther = (path: string): boolean =>
    !read.has(path) && path !== lockName && !path.endsWith(`/${lockName}`);
  const digest = opened.folders.map((folder) => folderDigest(effects, folder, isOther)).join(' ');
  digests.set(opened, digest);
  return digest;
}

/** Tables stand in facts and selections, cell by cell; the rules of reading go with the language of a source. */
const withoutFiles = ({ sources, selections, row, ...report }: Report): object => ({
  ...report,
  selections: [...selections].map(([id, { amounts, rows, keys, ...selection }]) => [
    id,
    { ...selection, amounts: amountsIn(amounts) },
  ]),
  row: row && [row.source, row.key, row.name],
  sources: sources.map(({ table, pack, sha256, ...source }) => ({
    ...source,
    pack: pack?.tag,
    sha256: table === undefined ? sha256 : '',
  })),
});
