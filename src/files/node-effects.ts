import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DirectoryEntry, Effects, ProgressEvent } from '../effects.js';
import { nodeDisk } from './disk.js';
import { settle } from './undo.js';
import { writeTogether } from './write-together.js';

/** The real world: Node's file system with atomic writes, and the process's environment. */
export function nodeEffects(progress: (event: ProgressEvent) => void = () => undefined): Effects {
  return {
    files: {
      read: (path) => readFileSync(path),
      list: listFolder,
      realPath: (path) => realpathSync.native(path),
      size: sizeOfFile,
      write: writeTogether,
      remove: nodeDisk.remove,
      settle: (folder) => settle(nodeDisk, folder),
    },
    environment: process.env,
    progress,
  };
}

function listFolder(folder: string): readonly DirectoryEntry[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({
      name: entry.name,
      ...(entry.isSymbolicLink()
        ? targetOf(join(folder, entry.name))
        : { isFolder: entry.isDirectory() }),
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function targetOf(link: string): Omit<DirectoryEntry, 'name'> {
  try {
    return { isFolder: statSync(link).isDirectory(), isLink: true };
  } catch {
    return { isFolder: false, isLink: true, isLost: true };
  }
}

// A device or pipe has size 0 and no end, so only files are measured and read.
function sizeOfFile(path: string): number {
  const stats = statSync(path);
  if (stats.isFile()) return stats.size;
  const code = stats.isDirectory() ? 'EISDIR' : 'ENXIO';
  throw Object.assign(new Error(`${code}: not a file, read '${path}'`), { code, path });
}
