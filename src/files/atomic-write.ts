import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import { forgetTemporary, removeLeftovers, removeQuietly, temporaryPath } from './temporary.js';

/**
 * Replaces a file whole or not at all, even when the power fails: a temporary file in the same folder is written,
 * flushed and renamed, then the folder is flushed. The new file has the permissions of the old one. Missing folders are
 * made. Throws the Node error.
 */
export function writeAtomically(path: string, bytes: Uint8Array): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder);
  const old = replaceable(path);
  const temporary = temporaryPath(folder);
  try {
    writeFlushed(temporary, bytes, old?.mode);
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  } finally {
    forgetTemporary(temporary);
  }
  flushFolder(folder);
}

const PERMISSIONS = 0o777;

function writeFlushed(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const file = openSync(path, 'wx', 0o666);
  try {
    const isOther = mode !== undefined && ((fstatSync(file).mode ^ mode) & PERMISSIONS) !== 0;
    if (isOther) fchmodSync(file, mode & PERMISSIONS);
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

// A rename asks only for the folder's permission, so a read-only file would be replaced against its owner's wish.
function replaceable(path: string): Stats | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) throw systemError('EISDIR', path);
  if (stats !== undefined && (stats.mode & 0o222) === 0) throw systemError('EACCES', path);
  return stats;
}

// Windows and some network file systems cannot flush a folder; the file itself is whole all the same.
function flushFolder(folder: string): void {
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

const systemError = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: refused, write '${path}'`), { code, path });
