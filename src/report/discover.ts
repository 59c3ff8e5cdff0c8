import { normalize } from 'node:path';
import { error, failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import { shorten, suggest } from '../diagnostics/wording.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { leadsOut, linkLeadsOut, openRoot } from '../files/root.js';
import { foldName } from './names.js';

export interface ReportFolder {
  readonly id: string;
  /** Path of the folder: the data root, then the id. */
  readonly folder: string;
}

/**
 * The reports of a data root in the order of their names: those that are asked for, by folder name (`belt`) or path
 * (`data/belt`), or all where `names` is empty. Folders whose names begin with `.` or `_` are not reports.
 */
export function findReports(
  effects: Pick<Effects, 'files'>,
  dataRoot: string,
  names: readonly string[],
): Checked<readonly ReportFolder[]> {
  const root = openRoot(effects, dataRoot);
  const place = startOf(dataRoot);
  const entries = root.list('.', place);
  if (entries.value === undefined) {
    const isMissing = entries.diagnostics.some(({ code }) => code === 'input/missing');
    return failed(isMissing ? noReports(dataRoot) : entries.diagnostics);
  }
  const ids = entries.value
    // A link that leads nowhere may be meant for a report: opening it tells what is wrong.
    .filter(({ name, isFolder, isLost }) => (isFolder || isLost === true) && !/^[._]/u.test(name))
    .map(({ name }) => name);
  if (ids.length > limits.reports) return failed(tooMany(dataRoot, ids.length));
  if (ids.length === 0 && names.length === 0) return failed(noReports(dataRoot));
  const chosen = names.map((name) => ({ name, id: idOf(name, dataRoot) }));
  const unknown = chosen.filter(({ id }) => !ids.includes(id));
  const wanted =
    names.length === 0 ? ids : ids.filter((id) => chosen.some((each) => each.id === id));
  const diagnostics = [
    ...unknown.map(({ name, id }) => unknownReport(dataRoot, name, id, ids)),
    ...sameNames(wanted, root.path),
    ...wanted
      .map(root.path)
      .filter((folder) => leadsOut(effects, dataRoot, folder))
      .map((folder) =>
        linkLeadsOut(startOf(folder), folder, dataRoot, 'put the folder itself there'),
      ),
  ];
  const reports = wanted.map((id) => ({ id, folder: root.path(id) }));
  return { value: diagnostics.length === 0 ? reports : undefined, diagnostics };
}

function idOf(name: string, dataRoot: string): string {
  const plain = (path: string): string => normalize(path).replaceAll('\\', '/').replace(/\/$/u, '');
  const [path, root] = [plain(name), plain(dataRoot)];
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

function sameNames(
  ids: readonly string[],
  path: (relative: string) => string,
): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return ids.flatMap((id) => {
    const earlier = seen.get(foldName(id));
    seen.set(foldName(id), id);
    if (earlier === undefined) return [];
    return [
      error(
        'report/same-output',
        startOf(path(id)),
        `the outputs of “${shorten(id)}” and “${shorten(earlier)}” would be one file where case is ignored`,
        'rename one of the two folders',
      ),
    ];
  });
}

const noReports = (dataRoot: string): Diagnostic =>
  error(
    'command/no-reports',
    startOf(dataRoot),
    `${dataRoot} holds no report`,
    'put a folder with report.yaml and facts.yaml there, or name another folder with --data',
  );

const tooMany = (dataRoot: string, count: number): Diagnostic =>
  error(
    'report/too-many',
    startOf(dataRoot),
    `${dataRoot} holds ${count} folders, and ${limits.reports} is the limit`,
    'divide them between several folders',
  );

const unknownReport = (
  dataRoot: string,
  name: string,
  id: string,
  ids: readonly string[],
): Diagnostic =>
  error(
    'command/unknown-report',
    startOf(dataRoot),
    `there is no report “${shorten(name)}” in ${dataRoot}`,
    suggest(id, ids, 'name a folder of it'),
  );
