import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Effects } from '../effects.js';
import { packageFolders } from '../files/package.js';
import { parsePrecompiled, type PrecompiledFiles } from '../files/precompiled.js';
import { openResources, type Resources } from './resources.js';

/** What the package's own files were parsed to when it was compiled: beside what is compiled, never beside the sources. */
export const precompiledFile = fileURLToPath(new URL('../precompiled.json', import.meta.url));

let precompiled: PrecompiledFiles | undefined;

/** Opens the layouts, language packs, theme and fonts that come with the tool. */
export const openPackage = (effects: Effects): Resources =>
  openResources(
    effects,
    packageFolders,
    parsePrecompiled(() => (precompiled ??= readPrecompiled())),
  );

function readPrecompiled(): PrecompiledFiles {
  try {
    return JSON.parse(readFileSync(precompiledFile, 'utf8')) as PrecompiledFiles;
  } catch {
    // Missing or cut short: the files themselves say all that it does.
    return {};
  }
}
