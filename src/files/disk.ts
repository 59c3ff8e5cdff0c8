import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './faults.js';

/** The steps that writing takes. A process may be killed between any two of them, so a test can stop at each. */
export interface Disk {
  /** Makes a folder and those above it. */
  readonly makeFolder: (path: string) => void;
  /** Permission bits of what stands there, links followed. */
  readonly look: (
    path: string,
  ) => { readonly isFolder: boolean; readonly mode: number } | undefined;
  readonly names: (folder: string) => readonly string[];
  readonly read: (path: string) => string;
  /** Writes a new file, and flushes it. */
  readonly stage: (path: string, bytes: Uint8Array, mode?: number) => void;
  /** Gives a file a second name; throws `EEXIST` where that is taken. */
  readonly link: (path: string, other: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** What is not there is removed already. */
  readonly remove: (path: string) => void;
  /** Flushes the names of a folder. */
  readonly flush: (folder: string) => void;
}

const PERMISSIONS = 0o777;

/** The disk of this machine; every step throws the Node error. */
export const nodeDisk: Disk = {
  makeFolder,
  look: (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && { isFolder: stats.isDirectory(), mode: stats.mode & PERMISSIONS };
  },
  names: (folder) => readdirSync(folder),
  read: (path) => readFileSync(path, 'utf8'),
  stage,
  link,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  flush,
};

// Node's own `recursive` asks again and again where a file system has no such name and makes none (/proc).
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another build may have made it at the same moment.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

function stage(path: string, bytes: Uint8Array, mode?: number): void {
  const file = openSync(path, 'wx', 0o666);
  try {
    const isOther = mode !== undefined && ((fstatSync(file).mode ^ mode) & PERMISSIONS) !== 0;
    if (isOther) fchmodSync(file, mode);
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

// Some file systems, and files of other owners, take no second name: then it is a copy.
function link(path: string, other: string): void {
  try {
    linkSync(path, other);
  } catch (error) {
    if (systemCode(error) === 'EEXIST' || systemCode(error) === 'ENOENT') throw error;
    copyFileSync(path, other, constants.COPYFILE_EXCL);
  }
}

// Windows and some network file systems cannot flush a folder; the file itself is whole all the same.
function flush(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    return;
  }
}
