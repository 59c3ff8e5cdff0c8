import { readFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that the package is installed in; `src/cli/` and `dist/cli/`, and the bundle in it, lie equally deep. */
const root = new URL('../../', import.meta.url);

/** As a person in the working directory would type it: relative where the folder lies inside. */
const folder = (name: string): string => {
  const path = fileURLToPath(new URL(name, root));
  const way = relative('', path).replaceAll('\\', '/');
  return way.startsWith('..') || isAbsolute(way) ? path : way;
};

/** Layouts, language packs and fonts that come with the tool. */
export const packageFolders = { templates: folder('templates'), fonts: folder('fonts') } as const;

/** What a thread of the command runs. */
export const workerFile = new URL('dist/cli/workers/worker.js', root).href;

/** The tool's version, from its package.json. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error('package.json names no version');
}
