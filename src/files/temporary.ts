import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

// The name says whose file it is: process, thread, and a number that grows. Nothing else in a folder is ever removed.
const pattern = /^\.factsheet-(\d+)-\d+-\d+\.tmp$/u;
const dayInMilliseconds = 86_400_000;

const registry = new Set<string>();
let counter = 0;

/** A name for a temporary file in `folder`, remembered until `forgetTemporary`. */
export function temporaryPath(folder: string): string {
  counter += 1;
  const path = join(folder, `.factsheet-${process.pid}-${threadId}-${counter}.tmp`);
  registry.add(path);
  return path;
}

/** The file was renamed or removed. */
export const forgetTemporary = (path: string): void => void registry.delete(path);

/** Removes the temporary files that this thread has open; for a signal handler, so it never throws. */
export function removeTemporaryFiles(): void {
  for (const path of registry) {
    removeQuietly(path);
    registry.delete(path);
  }
}

/** Removes what killed processes left in a folder. Files of running processes are left alone. */
export function removeLeftovers(folder: string): void {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) {
    const owner = pattern.exec(name)?.[1];
    const path = join(folder, name);
    if (owner !== undefined && !registry.has(path) && isAbandoned(Number(owner), path)) {
      removeQuietly(path);
    }
  }
}

function isAbandoned(owner: number, path: string): boolean {
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

export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The next write cleans up.
  }
}
