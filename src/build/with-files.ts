import { basename, dirname, join } from 'node:path';
import type { Effects, FileSystem, OutputFile } from '../effects.js';

/** The file system as it would be were some files written. Their folders have to be there. */
export function withFiles(
  { files }: Pick<Effects, 'files'>,
  written: readonly OutputFile[],
): Pick<Effects, 'files'> {
  const inFolder = (path: string): string => join(files.realPath(dirname(path)), basename(path));
  const contents = new Map(written.map(({ path, bytes }) => [inFolder(path), bytes]));
  const overlaid: FileSystem = {
    ...files,
    read: (path) => contents.get(path) ?? files.read(path),
    size: (path) => contents.get(path)?.length ?? files.size(path),
    realPath: (path) => {
      const name = basename(path);
      const real = written.some((each) => basename(each.path) === name) ? inFolder(path) : path;
      return contents.has(real) ? real : files.realPath(path);
    },
  };
  return { files: overlaid };
}
