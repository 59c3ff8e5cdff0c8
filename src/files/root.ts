import {
  basename,
  dirname,
  join,
  relative as relativePath,
  resolve,
  sep,
  isAbsolute,
} from 'node:path';
import {
  error,
  failed,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/wording.js';
import type { DirectoryEntry, Effects } from '../effects.js';
import { readFault } from './faults.js';
import { limits } from './limits.js';
import { refusePath } from './paths.js';
import { decodeText } from './text.js';

/**
 * A folder that reading cannot leave. `place` is where the author named the path: faults of naming are reported there,
 * faults of the text (not UTF-8) inside the file itself.
 */
export interface Root {
  readonly folder: string;
  /** The path as the author would type it, for use in a `Place`. */
  readonly path: (relative: string) => string;
  /** Whether something is there by that name, be it one that reading refuses: a link that leads out of the folder. */
  readonly has: (relative: string) => boolean;
  /** @param limit bytes; the largest file of any kind where absent */
  readonly read: (relative: string, place: Place, limit?: number) => Checked<Uint8Array>;
  /** As `read`, then decoded: UTF-8 only, without byte order mark, CRLF as LF. */
  readonly readText: (relative: string, place: Place, limit?: number) => Checked<string>;
  /** Entries of a folder inside the root; `.` is the root itself. */
  readonly list: (relative: string, place: Place) => Checked<readonly DirectoryEntry[]>;
}

/** Opens a folder for reading. A folder that is not there is reported by the first reading. */
export function openRoot(effects: Pick<Effects, 'files'>, folder: string): Root {
  const { files } = effects;
  const path = (relative: string): string =>
    relative === '.' ? folder : join(folder, relative).split(sep).join('/');

  const locate = (relative: string, place: Place): Checked<string> => {
    const refusal = refusePath(relative);
    if (refusal !== undefined)
      return failed(error(refusal.code, place, refusal.problem, refusal.remedy));
    try {
      const real = files.realPath(path(relative));
      if (isInside(files.realPath(folder), real)) return { value: real, diagnostics: [] };
      return failed(linkLeadsOut(place, relative, folder, 'put the file itself inside the folder'));
    } catch (thrown) {
      return failed(readFault(thrown, path(relative), place));
    }
  };

  const read = (relative: string, place: Place, limit: number): Checked<Uint8Array> => {
    const located = locate(relative, place);
    if (located.value === undefined) return failed(located.diagnostics);
    try {
      const size = files.size(located.value);
      if (size > limit) return failed(tooLarge(path(relative), place, size, limit));
      return { value: files.read(located.value), diagnostics: [] };
    } catch (thrown) {
      return failed(readFault(thrown, path(relative), place));
    }
  };

  return {
    folder,
    path,
    has: (relative) =>
      refusePath(relative) === undefined &&
      locate(relative, { file: folder, line: 1, column: 1 }).diagnostics.every(
        ({ code }) => code !== 'input/missing',
      ),
    read: (relative, place, limit = limits.fontBytes) => read(relative, place, limit),
    readText: (relative, place, limit = limits.sourceBytes) => {
      const bytes = read(relative, place, limit);
      if (bytes.value === undefined) return failed(bytes.diagnostics);
      return decodeText(bytes.value, path(relative));
    },
    list: (relative, place) => {
      const located = locate(relative, place);
      if (located.value === undefined) return failed(located.diagnostics);
      try {
        return { value: files.list(located.value), diagnostics: [] };
      } catch (thrown) {
        return failed(readFault(thrown, path(relative), place));
      }
    },
  };
}

/**
 * Several folders as one: each file is that of the first folder that has it, and a folder's entries are those of all of
 * them. What none of them has is told of the first.
 */
export function openRoots(effects: Pick<Effects, 'files'>, folders: Folders): Root {
  const roots = foldersOf(folders).map((folder) => openRoot(effects, folder));
  const [first, ...others] = roots;
  if (first === undefined) throw new Error('no folder to read from');
  if (others.length === 0) return first;
  const rootOf = (relative: string): Root => roots.find((root) => root.has(relative)) ?? first;
  return {
    folder: first.folder,
    path: (relative) => rootOf(relative).path(relative),
    has: (relative) => rootOf(relative).has(relative),
    read: (relative, ...given) =>
      withFolders(rootOf(relative).read(relative, ...given), roots, relative),
    readText: (relative, ...given) =>
      withFolders(rootOf(relative).readText(relative, ...given), roots, relative),
    list: (relative, place) => {
      const having = roots.filter((root) => root.has(relative));
      const lists = (having.length === 0 ? [first] : having).map((root) =>
        root.list(relative, place),
      );
      const diagnostics = lists.flatMap((list) => list.diagnostics);
      const entries = new Map<string, DirectoryEntry>();
      for (const entry of lists.flatMap(({ value = [] }) => value))
        if (!entries.has(entry.name)) entries.set(entry.name, entry);
      const sorted = [...entries.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
      return {
        value: lists.every(({ value }) => value === undefined) ? undefined : sorted,
        diagnostics,
      };
    },
  };
}

/** What none of several folders has, with the author's own that it may lie in: the package's are named by absolute paths. */
function withFolders<T>(
  { value, diagnostics }: Checked<T>,
  roots: readonly Root[],
  relative: string,
): Checked<T> {
  const here = roots.flatMap(({ folder }) => (isAbsolute(folder) ? [] : [folder]));
  return {
    value,
    diagnostics: diagnostics.map((each) =>
      each.code === 'input/missing' && here.length > 1
        ? {
            ...each,
            problem: `there is no file “${relative}”`,
            remedy: `${meantFor(relative, roots, each.place)}put it into ${here.slice(0, -1).join(', ')} or ${here.at(-1)}, or correct the name`,
          }
        : each,
    ),
  };
}

/** A file beside it of nearly that name, such as one that differs by a capital. */
function meantFor(relative: string, roots: readonly Root[], place: Place): string {
  const folder = dirname(relative);
  const names = roots.flatMap((root) =>
    (root.list(folder, place).value ?? []).flatMap(({ name, isFolder }) =>
      isFolder ? [] : [name],
    ),
  );
  const near = nearest(basename(relative), names);
  return near === undefined
    ? ''
    : `did you mean “${folder === '.' ? near : `${folder}/${near}`}”? Otherwise `;
}

/** One folder, or several of which the first that has a file decides. */
export type Folders = string | readonly string[];

export const foldersOf = (folders: Folders): readonly string[] =>
  typeof folders === 'string' ? [folders] : folders;

/** Whether a real path is the folder or lies in it; both must be real paths, since `..` and links are not looked at. */
export function isInside(folder: string, path: string): boolean {
  const way = relativePath(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Whether something in a folder, by its name, is a link that leads out of it. What is not there leads nowhere. */
export function leadsOut({ files }: Pick<Effects, 'files'>, folder: string, path: string): boolean {
  if (!isInside(resolve(folder), resolve(path))) return false;
  try {
    return !isInside(files.realPath(folder), files.realPath(path));
  } catch {
    return false;
  }
}

export const linkLeadsOut = (place: Place, path: string, folder: string, remedy: string) =>
  error('input/outside-root', place, `“${path}” is a link that leads out of ${folder}`, remedy);

const tooLarge = (file: string, place: Place, size: number, limit: number): Diagnostic =>
  error(
    'input/too-large',
    place,
    `${file} has ${size} bytes, and ${limit} is the limit for a file of its kind`,
    'make the file smaller or split it',
  );
