import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Effects } from '../effects.js';
import { packageFolders } from '../files/package.js';
import { parsePrecompiled, type PrecompiledFiles } from '../files/precompiled.js';
import type { DefaultLanguage } from '../report/open-files.js';
import { openResources, type Resources } from './resources.js';

/** What the package's own files were parsed to when it was compiled: beside what is compiled, never beside the sources. */
export const precompiledFile = fileURLToPath(new URL('../precompiled.json', import.meta.url));

let precompiled: PrecompiledFiles | undefined;

/** Folders of a project's own, which are looked at before those of the package. */
interface OwnFolders {
  readonly templates?: string;
  readonly fonts?: string;
}

/** What a project says for all of its reports. */
export interface ProjectSetting extends OwnFolders {
  /** Of reports that name none. */
  readonly languages?: readonly DefaultLanguage[];
}

/** Opens the layouts, language packs, theme and fonts that come with the tool, behind those of a project. */
export const openPackage = (
  effects: Effects,
  { templates, fonts, languages }: ProjectSetting = {},
): Resources =>
  openResources(
    effects,
    {
      templates: before(effects, templates, packageFolders.templates),
      fonts: before(effects, fonts, packageFolders.fonts),
    },
    parsePrecompiled(() => (precompiled ??= readPrecompiled())),
    languages,
  );

/** In the package's own folder the two are one. */
function before({ files }: Effects, own: string | undefined, shared: string): readonly string[] {
  return own === undefined || files.realPath(own) === files.realPath(shared)
    ? [shared]
    : [own, shared];
}

function readPrecompiled(): PrecompiledFiles {
  try {
    return JSON.parse(readFileSync(precompiledFile, 'utf8')) as PrecompiledFiles;
  } catch {
    // Missing or cut short: the files themselves say all that it does.
    return {};
  }
}
