import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from './disk.js';
import { systemCode } from './faults.js';
import {
  forgetTemporary,
  isAbandoned,
  isTemporaryName,
  removeLeftovers,
  removeQuietly,
  temporaryPath,
} from './temporary.js';

/*
 * While several files of a folder change together, `.factsheet.undo` stands in it: it keeps other processes out, and says
 * under which names the old files wait. Where its process has ended, the next one takes the change back.
 */

const undoName = '.factsheet.undo';

/** A file that is being replaced. */
export interface Replaced {
  /** Its name in the folder. */
  readonly name: string;
  /** The second name of the old file; `null` where there was none. */
  readonly old: string | null;
}

interface Undo {
  readonly id: string;
  /** Process id. */
  readonly owner: number;
  readonly files: readonly Replaced[];
}

const pauseInMilliseconds = 10;
const longestWaitInMilliseconds = 20_000;

/** Changes that this thread began. */
const begun = new Set<string>();

/** Keeps other processes from changing files of the folder together; waits for one that is at it. */
export function begin(disk: Disk, folder: string): Undo {
  const undo: Undo = { id: randomUUID(), owner: process.pid, files: [] };
  begun.add(undo.id);
  withStaged(disk, folder, undo, (staged) => {
    for (let waited = 0; !isTaken(disk, staged, folder); waited += pauseInMilliseconds) {
      const standing = readIfThere(disk, join(folder, undoName));
      const isOthers = standing !== undefined && parse(standing) === undefined;
      if (isOthers || waited > longestWaitInMilliseconds) throw busy(folder);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseInMilliseconds);
      settle(disk, folder);
    }
  });
  return undo;
}

/** Says what a change is about to replace. From here on a kill is taken back by the next process. */
export function promise(disk: Disk, folder: string, undo: Undo, files: readonly Replaced[]): Undo {
  const promised = { ...undo, files };
  withStaged(disk, folder, promised, (staged) => disk.rename(staged, join(folder, undoName)));
  disk.flush(folder);
  return promised;
}

/** The change is done: from here on the new files stand. */
export function end(disk: Disk, folder: string, { id }: Undo): void {
  disk.remove(join(folder, undoName));
  begun.delete(id);
}

/** Puts the old files back. What is back already stays, so this may itself be killed and begun again. */
export function takeBack(disk: Disk, folder: string, undo: Undo): void {
  const names = new Set(disk.names(folder));
  for (const { name, old } of undo.files) {
    if (old === null) disk.remove(join(folder, name));
    else if (names.has(old)) disk.rename(join(folder, old), join(folder, name));
  }
  disk.flush(folder);
  end(disk, folder, undo);
}

/** Takes back what a killed process left half changed in a folder, and removes its temporary files. */
export function settle(disk: Disk, folder: string): void {
  if (disk.look(folder)?.isFolder !== true) return;
  const path = join(folder, undoName);
  const text = readIfThere(disk, path);
  if (text !== undefined) {
    const undo = parse(text);
    // It is written whole: what cannot be read is another's file of that name, and stays.
    if (undo !== undefined && (begun.has(undo.id) || isAbandoned(undo.owner, path)))
      takeBack(disk, folder, undo);
  }
  removeLeftovers(disk, folder);
}

function withStaged(disk: Disk, folder: string, undo: Undo, use: (staged: string) => void): void {
  const staged = temporaryPath(folder);
  try {
    disk.stage(staged, new TextEncoder().encode(JSON.stringify(undo)));
    use(staged);
  } finally {
    removeQuietly(disk, staged);
    forgetTemporary(staged);
  }
}

function isTaken(disk: Disk, staged: string, folder: string): boolean {
  try {
    disk.link(staged, join(folder, undoName));
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function readIfThere(disk: Disk, path: string): string | undefined {
  try {
    return disk.read(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** What an undo file says; nothing that names a file elsewhere. */
function parse(text: string): Undo | undefined {
  try {
    const { id, owner, files } = JSON.parse(text) as Partial<Record<keyof Undo, unknown>>;
    const isWhole =
      typeof id === 'string' &&
      Number.isInteger(owner) &&
      Array.isArray(files) &&
      files.every(isReplaced);
    return isWhole ? { id, owner: owner as number, files } : undefined;
  } catch {
    return undefined;
  }
}

const isReplaced = (file: unknown): file is Replaced =>
  typeof file === 'object' &&
  file !== null &&
  'name' in file &&
  typeof file.name === 'string' &&
  /^[^/\\]+$/u.test(file.name) &&
  !/^\.\.?$/u.test(file.name) &&
  'old' in file &&
  (file.old === null || (typeof file.old === 'string' && isTemporaryName(file.old)));

const busy = (folder: string): Error =>
  Object.assign(new Error(`EBUSY: another process writes into '${folder}'`), {
    code: 'EBUSY',
    path: folder,
  });
