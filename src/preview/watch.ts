import { resolve, sep } from 'node:path';

export interface Watched {
  /** Folders of the report: it is read again when a file in them changes. */
  readonly report: readonly string[];
  /** Folders of layouts, language packs and fonts, and files such as `factsheet.yaml`. */
  readonly shared: readonly string[];
}

/** An editor writes a file in several steps: what follows within this time is one change. In milliseconds. */
const pause = 5;

/**
 * Tells of changes under folders, those that come together once. Folders that are not there yet are waited for.
 * @param change `isShared` where a file of `shared` is among them
 * @returns ends the watch, once it has begun
 */
export async function watch(
  { report, shared }: Watched,
  change: (isShared: boolean) => void,
): Promise<() => Promise<void>> {
  const chokidar = await import('chokidar');
  const sharedFolders = shared.map((path) => resolve(path));
  const watcher = chokidar.watch([...report, ...shared], {
    ignoreInitial: true,
    // Of ours, of editors, and of version control.
    ignored:
      /(?:^|[/\\])(?:\.git|node_modules|\.factsheet[^/\\]*|[^/\\]*\.sw[a-z]|[^/\\]*~|\.#[^/\\]*)$/u,
  });
  let timer: NodeJS.Timeout | undefined;
  let isShared = false;
  watcher.on('all', (_event, path) => {
    const changed = resolve(path);
    isShared ||= sharedFolders.some(
      (folder) => changed === folder || changed.startsWith(folder + sep),
    );
    clearTimeout(timer);
    timer = setTimeout(() => {
      change(isShared);
      isShared = false;
    }, pause);
  });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
