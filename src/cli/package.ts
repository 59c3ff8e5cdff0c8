import { readFileSync } from 'node:fs';
import { packageRoot } from '../files/package.js';

/** What a thread of the command runs. */
export const workerFile = new URL('dist/cli/workers/worker.js', packageRoot).href;

/** The tool's version, from its package.json. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error('package.json names no version');
}
