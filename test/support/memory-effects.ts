import type { DirectoryEntry, Effects, FileSystem } from '../../src/effects.js';

export interface MemoryFiles {
  readonly [path: string]: string | Uint8Array;
}

/** Errors to throw, by path, as the file system would. */
export interface MemoryFaults {
  readonly [path: string]: string;
}

/**
 * A file system in memory, with paths as the tests write them (`data/x/report.yaml`). `links` are symbolic links, path →
 * target. Written files are found in `written`.
 */
export function memoryEffects(
  files: MemoryFiles,
  {
    links = {},
    faults = {},
    environment = {},
  }: {
    readonly links?: Readonly<Record<string, string>>;
    readonly faults?: MemoryFaults;
    readonly environment?: Effects['environment'];
  } = {},
): Effects & { readonly written: ReadonlyMap<string, Uint8Array> } {
  const store = new Map(
    Object.entries(files).map(([path, content]) => [clean(path), bytesOf(content)] as const),
  );
  const written = new Map<string, Uint8Array>();

  const resolve = (path: string): string => {
    const wanted = clean(path);
    const link = Object.keys(links).find(
      (each) => wanted === each || wanted.startsWith(`${each}/`),
    );
    return link === undefined ? wanted : clean(`${links[link] ?? ''}${wanted.slice(link.length)}`);
  };
  const isFolder = (path: string): boolean =>
    path === '.' || [...store.keys()].some((each) => each.startsWith(`${path}/`));
  const check = (path: string): string => {
    const real = resolve(path);
    const fault = faults[clean(path)] ?? faults[real];
    if (fault !== undefined) throw systemError(fault, path);
    if (!store.has(real) && !isFolder(real)) throw systemError('ENOENT', path);
    return real;
  };
  const contents = (path: string): Uint8Array => {
    const bytes = store.get(check(path));
    if (bytes === undefined) throw systemError('EISDIR', path);
    return bytes;
  };
  const list = (folder: string): readonly DirectoryEntry[] => {
    const real = check(folder);
    const prefix = real === '.' ? '' : `${real}/`;
    const names = [...store.keys(), ...Object.keys(links)]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length).split('/')[0] ?? '');
    return [...new Set(names)]
      .toSorted()
      .map((name) => ({ name, isFolder: isFolder(resolve(`${prefix}${name}`)) }));
  };
  const fileSystem: FileSystem = {
    read: contents,
    list,
    realPath: (path) => `/memory/${check(path)}`,
    size: (path) => contents(path).length,
    write: (outputs) => {
      for (const { path } of outputs) {
        const fault = faults[clean(path)];
        if (fault !== undefined) throw systemError(fault, path);
      }
      for (const { path, bytes } of outputs) {
        written.set(path, bytes);
        store.set(clean(path), bytes);
      }
    },
    remove: (path) => {
      written.delete(path);
      store.delete(clean(path));
    },
    settle: () => undefined,
  };
  return { files: readReal(fileSystem), environment, progress: () => undefined, written };
}

// Real paths are handed back to the file system, as on a disk.
const readReal = (files: FileSystem): FileSystem => ({
  ...files,
  read: (path) => files.read(plain(path)),
  list: (path) => files.list(plain(path)),
  size: (path) => files.size(plain(path)),
});

const plain = (path: string): string =>
  path.startsWith('/memory/') ? path.slice('/memory/'.length) : path;

const clean = (path: string): string => path.replace(/^\.\//u, '').replace(/\/+$/u, '') || '.';

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const systemError = (code: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${path}`), { code, path });
