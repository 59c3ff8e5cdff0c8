import {
  closeSync,
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
 * flushed and renamed, then the folder is flushed. Missing folders are made. Throws the Node error.
 */
export function writeAtomically(path: string, bytes: Uint8Array): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder);
  refuseTarget(path);
  const temporary = temporaryPath(folder);
  try {
    writeFlushed(temporary, bytes);
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  } finally {
    forgetTemporary(temporary);
  }
  flushFolder(folder);
}

function writeFlushed(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o666);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

// A rename asks only for the folder's permission, so a read-only file would be replaced against its owner's wish.
function refuseTarget(path: string): void {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch {
    return;
  }
  if (stats.isDirectory()) throw systemError('EISDIR', path);
  if ((stats.mode & 0o222) === 0) throw systemError('EACCES', path);
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
