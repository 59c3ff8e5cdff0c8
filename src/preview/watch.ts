import { existsSync, statSync } from 'node:fs';
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
 * How often it is looked whether what is watched is there, in milliseconds: chokidar waits for no entry of a folder it
 * knows a file of, and tells nothing of what goes before it has begun to watch it.
 */
const look = 250;

export interface Watch {
  /** Watches these from now on, and waits again for those that are gone. */
  readonly see: (watched: Watched) => void;
  readonly close: () => Promise<void>;
}

/**
 * Tells of changes under folders, those that come together once. Folders that are not there yet are waited for.
 * @param change `isShared` where a file of `shared` is among them
 * @returns once it has begun
 */
export async function watch(watched: Watched, change: (isShared: boolean) => void): Promise<Watch> {
  const chokidar = await import('chokidar');
  let seen = pathsOf(watched);
  const watcher = chokidar.watch([...seen.keys()], {
    ignoreInitial: true,
    // Of ours, of editors, and of version control.
    ignored:
      /(?:^|[/\\])(?:\.git|node_modules|\.factsheet[^/\\]*|[^/\\]*\.sw[a-z]|[^/\\]*~|\.#[^/\\]*)$/u,
  });
  let timer: NodeJS.Timeout | undefined;
  let isShared = false;
  // A file that is written twice within some milliseconds may be told once, before the second.
  const stamps = new Map<string, string>();
  const stamp = (path: string): void => void stamps.set(path, stampOf(path));
  [...seen.keys()].forEach(stamp);
  const tell = (path: string): void => {
    const changed = resolve(path);
    if (stamps.has(changed)) stamp(changed);
    isShared ||= [...seen].some(
      ([folder, isOfAll]) => isOfAll && (changed === folder || changed.startsWith(folder + sep)),
    );
    clearTimeout(timer);
    timer = setTimeout(() => {
      change(isShared);
      isShared = false;
    }, pause);
  };
  watcher.on('all', (_event, path) => tell(path));
  const absent = (): ReadonlySet<string> =>
    new Set([...seen.keys()].filter((path) => !existsSync(path)));
  let awaited = absent();
  /** Added since it was last looked, and before that: what changed until they were watched is read again. */
  let added: readonly string[] = [];
  let adding: readonly string[] = [];
  const looking = setInterval(() => {
    const come = [...awaited].filter(existsSync);
    const gone = [...absent()].filter((path) => !awaited.has(path));
    const watchedNow = adding;
    [added, adding] = [come, added];
    awaited = absent();
    watcher.add(come);
    const rewritten = [...stamps.keys()].filter((path) => stamps.get(path) !== stampOf(path));
    [...come, ...gone, ...watchedNow, ...rewritten].forEach(tell);
  }, look);
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return {
    see: (now) => {
      const wanted = pathsOf(now);
      // A folder that was there and is gone is watched no more, and may come again.
      const isNew = (path: string): boolean => !seen.has(path) || !existsSync(path);
      const gone = [...seen.keys()].filter((path) => !wanted.has(path) || !existsSync(path));
      const fresh = [...wanted.keys()].filter(isNew);
      seen = wanted;
      watcher.unwatch(gone);
      watcher.add(fresh);
      added = [...added, ...fresh.filter(existsSync)];
      awaited = absent();
      gone.forEach((path) => stamps.delete(path));
      fresh.forEach(stamp);
    },
    close: async () => {
      clearTimeout(timer);
      clearInterval(looking);
      await watcher.close();
    },
  };
}

/** When a file was written, and its size; empty for a folder and for what is not there. */
function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? `${found.mtimeMs} ${found.size}` : '';
}

/** Each path, and whether it is of all reports. */
const pathsOf = ({ report, shared }: Watched): ReadonlyMap<string, boolean> =>
  new Map([
    ...report.map((path) => [resolve(path), false] as const),
    ...shared.map((path) => [resolve(path), true] as const),
  ]);
