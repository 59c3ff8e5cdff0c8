import { mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Effects } from '../../src/effects.js';
import type { FontLibrary } from '../../src/fonts/face.js';
import { loadFontLibrary } from '../../src/fonts/library.js';

export const FONTS = resolve('fonts');

/** The real file system, for reading only. */
export const readingEffects: Effects = {
  files: {
    read: (path) => readFileSync(path),
    list: (folder) =>
      readdirSync(folder, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        isFolder: entry.isDirectory(),
      })),
    realPath: (path) => realpathSync(path),
    size: (path) => statSync(path).size,
    write: () => {
      throw new Error('a test of reading wrote a file');
    },
    remove: () => undefined,
    settle: () => undefined,
  },
  environment: {},
  progress: () => undefined,
};

export function library(): FontLibrary {
  const { value, diagnostics } = loadFontLibrary(readingEffects, FONTS);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'factsheet-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
