import { basename, dirname } from 'node:path';
import type { OutputFile } from '../effects.js';
import { nodeDisk, type Disk } from './disk.js';
import { forgetTemporary, removeQuietly, temporaryPath } from './temporary.js';
import { begin, end, promise, settle, takeBack, type Replaced } from './undo.js';

interface Staged {
  readonly path: string;
  readonly temporary: string;
}

/**
 * Replaces files of one folder, all of them or none, even when the process is killed or the power fails: each is written
 * to a temporary file beside it, flushed, and renamed when all are there; the folder is flushed. A new file has the
 * permissions of the old one. Missing folders are made. Throws the Node error, with the output it met as `path`.
 */
export function writeTogether(files: readonly OutputFile[], disk: Disk = nodeDisk): void {
  const [folder, ...others] = new Set(files.map(({ path }) => dirname(path)));
  if (folder === undefined) return;
  if (others.length > 0) throw new Error('files that are written together lie in one folder');
  const [first] = files;
  const temporaries: string[] = [];
  const fresh = (): string => {
    const path = temporaryPath(folder);
    temporaries.push(path);
    return path;
  };
  try {
    at(first?.path ?? folder, () => disk.makeFolder(folder));
    at(first?.path ?? folder, () => settle(disk, folder));
    for (const { path } of files) at(path, () => refuseUnreplaceable(disk, path));
    const staged = files.map(({ path, bytes }): Staged => {
      const temporary = fresh();
      at(path, () => disk.stage(temporary, bytes, disk.look(path)?.mode));
      return { path, temporary };
    });
    if (staged.length === 1) rename(disk, staged);
    else replace(disk, folder, staged, fresh);
    disk.flush(folder);
  } finally {
    for (const path of temporaries) {
      removeQuietly(disk, path);
      forgetTemporary(path);
    }
  }
}

/** Renames with the old files at hand, so that all can be taken back. */
function replace(disk: Disk, folder: string, staged: readonly Staged[], fresh: () => string): void {
  const [first] = staged;
  let undo = at(first?.path ?? folder, () => begin(disk, folder));
  try {
    const replaced = staged.map(({ path }): Replaced => {
      if (disk.look(path) === undefined) return { name: basename(path), old: null };
      const old = fresh();
      at(path, () => disk.link(path, old));
      return { name: basename(path), old: basename(old) };
    });
    undo = promise(disk, folder, undo, replaced);
    rename(disk, staged);
    disk.flush(folder);
  } catch (error) {
    takeBack(disk, folder, undo);
    throw error;
  }
  end(disk, folder, undo);
}

function rename(disk: Disk, staged: readonly Staged[]): void {
  for (const { path, temporary } of staged) at(path, () => disk.rename(temporary, path));
}

// A rename asks only for the folder's permission, so a read-only file would be replaced against its owner's wish.
function refuseUnreplaceable(disk: Disk, path: string): void {
  const old = disk.look(path);
  if (old?.isFolder === true) throw systemError('EISDIR', path);
  if (old !== undefined && (old.mode & 0o222) === 0) throw systemError('EACCES', path);
}

/** Does a step for an output; what the file system refuses is told of that output, not of the temporary file. */
function at<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof Error && 'code' in error) Object.assign(error, { path });
    throw error;
  }
}

const systemError = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: refused, write '${path}'`), { code, path });
