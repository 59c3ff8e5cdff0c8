import { join, relative, resolve, sep } from 'node:path';
import type { DirectoryEntry, Effects } from '../../src/effects.js';
import { makeReport } from '../../src/build.js';
import { openResources, type Resources } from '../../src/build/resources.js';
import type { MadeReport } from '../../src/build/results.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { systemError } from '../support/memory-effects.js';

/** Files by path from the repository's root; they lie over the real ones. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const real = nodeEffects();
const shared = openResources(real, { templates: 'templates', fonts: 'fonts' });

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** The real file system with files laid over it. Whatever is read is told to `onRead` by its real path. */
export function overlay(files: Files, onRead: (path: string) => void = () => undefined): Effects {
  const laid = new Map(
    Object.entries(files).map(([path, content]) => [resolve(path), bytesOf(content)]),
  );
  const isFolder = (path: string): boolean =>
    [...laid.keys()].some((file) => file.startsWith(path + sep));
  const listed = (folder: string): readonly DirectoryEntry[] => {
    try {
      return real.files.list(folder);
    } catch (error) {
      if (isFolder(resolve(folder))) return [];
      throw error;
    }
  };
  const { read, size, realPath } = real.files;
  return {
    files: {
      read: (path) => {
        onRead(resolve(path));
        return laid.get(resolve(path)) ?? read(path);
      },
      size: (path) => laid.get(resolve(path))?.length ?? size(path),
      realPath: (path) =>
        laid.has(resolve(path)) || isFolder(resolve(path)) ? resolve(path) : realPath(path),
      list: (folder) => {
        onRead(resolve(folder));
        const found = new Map(listed(folder).map((entry) => [entry.name, entry]));
        for (const file of laid.keys()) {
          const way = relative(resolve(folder), file);
          const [name = ''] = way.split(sep);
          if (name === '..' || name === '') continue;
          found.set(name, { name, isFolder: isFolder(join(resolve(folder), name)) });
        }
        return [...found.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
      },
      write: ([file]) => {
        throw systemError('EROFS', file?.path ?? '');
      },
      remove: () => undefined,
      settle: () => undefined,
    },
    environment: {},
    progress: () => undefined,
  };
}

const touches = (files: Files, folder: string): boolean =>
  Object.keys(files).some((path) => path.startsWith(`${folder}/`));

/** What is read once is shared, but for what the files change. */
export function resourcesFor(effects: Effects, files: Files): Resources {
  const own = openResources(effects, { templates: 'templates', fonts: 'fonts' });
  const isOwn = (path: string): boolean => path in files || touches(files, path);
  const layoutIsOwn = isOwn('templates/strings.yaml') || isOwn('templates/partials');
  return {
    templates: own.templates,
    languages: own.languages,
    placesInTheme: own.placesInTheme,
    placesInExtensions: own.placesInExtensions,
    placesOfAdded: own.placesOfAdded,
    packs: isOwn('templates/languages') ? own.packs : shared.packs,
    fonts: isOwn('fonts') ? own.fonts : shared.fonts,
    theme: (name, place) =>
      (isOwn('templates/theme.yaml') || isOwn(`templates/${name}`) ? own : shared).theme(
        name,
        place,
      ),
    layout: (name, place) =>
      (layoutIsOwn || isOwn(`templates/${name}`) ? own : shared).layout(name, place),
  };
}

/** Makes the report `data/fuzzed` in memory. */
export async function make(files: Files): Promise<MadeReport> {
  const effects = overlay(files);
  return makeReport(effects, {
    id: 'fuzzed',
    folder: 'data/fuzzed',
    out: 'out',
    layouts: [],
    resources: resourcesFor(effects, files),
  });
}
