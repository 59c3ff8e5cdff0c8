import { statSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Disk } from './disk.js';

// The name says whose file it is: process, thread, and a number that grows. Nothing else in a folder is ever removed.
const pattern = /^\.factsheet-(\d+)-\d+-\d+\.tmp$/u;
const dayInMilliseconds = 86_400_000;

const registry = new Set<string>();
let counter = 0;

/** A name for a temporary file of this thread in `folder`. It is this thread's until `forgetTemporary`. */
export function temporaryPath(folder: string): string {
  counter += 1;
  const path = join(folder, `.factsheet-${process.pid}-${threadId}-${counter}.tmp`);
  registry.add(path);
  return path;
}

/** The file was renamed or removed. */
export const forgetTemporary = (path: string): void => void registry.delete(path);

export const isTemporaryName = (name: string): boolean => pattern.test(name);

/** Removes the temporary files of killed processes in a folder. Those of running processes are left alone. */
export function removeLeftovers(disk: Disk, folder: string): void {
  for (const name of disk.names(folder)) {
    const owner = pattern.exec(name)?.[1];
    const path = join(folder, name);
    if (owner !== undefined && !registry.has(path) && isAbandoned(Number(owner), path)) {
      removeQuietly(disk, path);
    }
  }
}

/** Whether the process that wrote a file has ended. */
export function isAbandoned(owner: number, path: string): boolean {
  try {
    const modified = statSync(path).mtimeMs;
    // In a container every run can have the same process id, so an older file of "our own" is a leftover too.
    if (owner === process.pid) return modified < Date.now() - process.uptime() * 1000 - 1000;
    return !isRunning(owner) || modified < Date.now() - dayInMilliseconds;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

export function removeQuietly(disk: Disk, path: string): void {
  try {
    disk.remove(path);
  } catch {
    // The next write cleans up.
  }
}
