import { basename, dirname } from 'node:path';
import { manifestName, parseManifest } from '../build/incremental/manifest.js';
import type { Issue } from '../compare/issues.js';
import { error, failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { readFault, systemCode } from '../files/faults.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { openRoot, type Root } from '../files/root.js';

type Files = Pick<Effects, 'files'>;

/** What the user named: a folder of outputs, its manifest, or one file. */
export function kindOf({ files }: Files, path: string): Checked<'folder' | 'manifest' | 'file'> {
  try {
    files.list(path);
    return { value: 'folder', diagnostics: [] };
  } catch (thrown) {
    if (systemCode(thrown) !== 'ENOTDIR') return failed(readFault(thrown, path, startOf(path)));
    return { value: path.endsWith('.json') ? 'manifest' : 'file', diagnostics: [] };
  }
}

/**
 * The fact sheets of a folder of outputs: those that its manifest names, or every PDF in it where it has none. Nothing
 * outside the folder is read, whatever a manifest says.
 */
export function openIssue(
  effects: Files,
  path: string,
  kind: 'folder' | 'manifest',
): Checked<Issue> {
  const root = openRoot(effects, kind === 'folder' ? path : dirname(path));
  const manifest = kind === 'folder' ? manifestName : basename(path);
  const paths = root.has(manifest) ? pathsOf(root, manifest) : pdfsIn(effects, root);
  if (paths.value === undefined) return failed(paths.diagnostics);
  if (paths.value.length === 0) return failed(noSheets(path));
  const sheets = paths.value.map((each) => ({
    path: each,
    file: root.path(each),
    read: () => root.read(each, startOf(root.path(manifest)), limits.pdfBytes),
  }));
  return { value: { name: path, sheets }, diagnostics: [] };
}

function pathsOf(root: Root, manifest: string): Checked<readonly string[]> {
  const place = startOf(root.path(manifest));
  const text = root.readText(manifest, place, limits.manifestBytes);
  if (text.value === undefined) return failed(text.diagnostics);
  const parsed = parseManifest(text.value);
  if (typeof parsed === 'string') return failed(notAManifest(root.path(manifest), parsed));
  return { value: parsed.outputs.map(({ path }) => path), diagnostics: [] };
}

/** Every PDF, with its path from the folder; a folder that links lead to again is looked at once. */
function pdfsIn({ files }: Files, root: Root): Checked<readonly string[]> {
  const diagnostics: Diagnostic[] = [];
  const found: string[] = [];
  const seen = new Set<string>();
  const walk = (folder: string): void => {
    const real = files.realPath(root.path(folder));
    if (seen.has(real)) return;
    seen.add(real);
    const { value = [], diagnostics: faults } = root.list(folder, startOf(root.path(folder)));
    diagnostics.push(...faults);
    for (const { name, isFolder } of value) {
      const path = folder === '.' ? name : `${folder}/${name}`;
      if (isFolder) walk(path);
      else if (name.endsWith('.pdf')) found.push(path);
    }
  };
  walk('.');
  return { value: diagnostics.length > 0 ? undefined : found, diagnostics };
}

const noSheets = (path: string): Diagnostic =>
  error(
    'provenance/no-sheets',
    startOf(path),
    `there is no fact sheet in ${path}`,
    'name a folder that factsheet build has written to, or its manifest.json',
  );

const notAManifest = (path: string, kind: 'foreign' | 'other'): Diagnostic =>
  error(
    'provenance/not-a-manifest',
    startOf(path),
    kind === 'foreign'
      ? `${path} is not the manifest of a build`
      : `${path} is the manifest of another version of factsheet`,
    'name a folder that this factsheet has built, or move the file away to compare every PDF beside it',
  );
