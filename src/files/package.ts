import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that the package is installed in. Rooms of `src` and `dist`, and what is bundled of them, lie equally deep. */
export const packageRoot = new URL('../../', import.meta.url);

/** As a person in the working directory would type it: relative where the folder lies inside. */
const folder = (name: string): string => {
  const path = fileURLToPath(new URL(name, packageRoot));
  const way = wayTo(path).replaceAll('\\', '/');
  return way.startsWith('..') || isAbsolute(way) ? path : way;
};

function wayTo(path: string): string {
  try {
    return relative('', path);
  } catch {
    // The working directory is gone.
    return path;
  }
}

/** Layouts, language packs, fonts and pages of help that come with the tool. */
export const packageFolders = {
  templates: folder('templates'),
  fonts: folder('fonts'),
  docs: folder('docs'),
} as const;
