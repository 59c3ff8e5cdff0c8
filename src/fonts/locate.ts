import { dirname, isAbsolute, join, sep } from 'node:path';
import { error, failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import type { FaceEntry, FamilyEntry } from './manifest.js';

/** The folder of a manifest, and those of the others: a project's own packages bring what the tool's manifest names. */
export type FontsFolders = readonly [own: string, ...others: string[]];

/**
 * Finds the real path of a face's file and checks its length, without reading it.
 *
 * Errors: `font/package-missing`, `font/file-missing`, `font/outside-folder`, `font/size-mismatch`.
 */
export function locateFace(
  effects: Effects,
  fontsFolders: FontsFolders,
  family: FamilyEntry,
  entry: FaceEntry,
): Checked<string> {
  const fault = (code: Diagnostic['code'], problem: string, remedy: string): Checked<string> =>
    failed(error(code, entry.place, problem, remedy));

  const folder = family.package
    ? packageFolder(effects, fontsFolders, family.package)
    : realPath(effects, fontsFolders[0]);
  if (folder === undefined) {
    return fault(
      'font/package-missing',
      `the package ${family.package ?? ''} of ${family.family} is not installed`,
      'install it with npm beside this package',
    );
  }
  if (isAbsolute(entry.file) || entry.file.split(/[\\/]/).includes('..')) {
    return fault(
      'font/outside-folder',
      `${entry.file} is not a path inside the folder of ${family.family}`,
      'name the file relative to its folder, without ..',
    );
  }
  const file = realPath(effects, join(folder, entry.file));
  if (file === undefined) {
    return fault(
      'font/file-missing',
      `${entry.file} does not exist`,
      `put it into the folder of ${family.package ?? 'fonts.yaml'}, or correct \`file\``,
    );
  }
  if (!file.startsWith(folder + sep)) {
    return fault(
      'font/outside-folder',
      `${entry.file} is a link that leaves the folder of ${family.family}`,
      'put the file itself there',
    );
  }
  const size = effects.files.size(file);
  if (entry.bytes !== undefined && size !== entry.bytes) {
    return fault(
      'font/size-mismatch',
      `${entry.file} has ${size} bytes, the manifest says ${entry.bytes}`,
      `restore the file, or say what the new one has: bytes: ${size}`,
    );
  }
  return { value: file, diagnostics: [] };
}

/** Node's own resolution, folder by folder upwards from each of some, without the package's entry points. */
export function packageFolder(
  effects: Effects,
  from: readonly string[],
  name: string,
): string | undefined {
  for (const start of from)
    for (let folder = start; ; folder = dirname(folder)) {
      const found = realPath(effects, join(folder, 'node_modules', name));
      if (found !== undefined) return found;
      if (folder === dirname(folder)) break;
    }
  return undefined;
}

function realPath(effects: Effects, path: string): string | undefined {
  try {
    return effects.files.realPath(path);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return undefined;
    throw thrown;
  }
}
