import { makeWithProofs, type ReportRequest } from '../build.js';
import type { Resources } from '../build/resources.js';
import { hasErrors } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { openReport } from '../report/load.js';
import { faultViews } from './fault-view.js';
import { makeView } from './make-view.js';
import type { PreviewState } from './view.js';

export interface SessionOptions {
  readonly effects: Effects;
  readonly report: Pick<ReportRequest, 'id' | 'folder' | 'out' | 'annex'>;
  /** Key of the row, of a report made for each row of a table; the first where absent. */
  readonly row?: string;
  /** Opens layouts, packs and fonts anew. */
  readonly open: () => Resources;
}

/** A report that is built as often as it changes; the last good pages stay. */
export interface Session {
  readonly state: () => PreviewState;
  /** A PDF of the last good build. */
  readonly pdf: (layout: string) => Uint8Array | undefined;
  /** @param isShared whether layouts, language packs or fonts may have changed as well */
  readonly build: (isShared?: boolean) => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether a build is under way. */
  readonly isBuilding: () => boolean;
  /** Folders that the report is made from. */
  readonly folders: () => readonly string[];
}

export function openSession({ effects, report, row, open }: SessionOptions): Session {
  const listeners = new Set<() => void>();
  let resources = open();
  let folders: readonly string[] = [report.folder];
  let state: PreviewState = { build: 0, isBuilt: false, faults: [] };
  let pdfs: ReadonlyMap<string, Uint8Array> = new Map();
  let running: Promise<void> | undefined;
  let next: 'nothing' | 'report' | 'all' = 'nothing';
  const tell = (): void => listeners.forEach((listener) => listener());

  const once = async (): Promise<void> => {
    const begun = performance.now();
    const opened = openReport(effects, report.folder, resources.packs);
    const ofRow = opened.rows?.find(({ key }) => key === row);
    const request = { ...report, layouts: [], resources, opened, ...(ofRow && { row: ofRow }) };
    const result = await makeWithProofs(effects, request);
    const { made, loaded } = result;
    folders = made.inputFolders;
    const isBuilt = loaded !== undefined && !hasErrors(made.diagnostics);
    const build = state.build + 1;
    const good = isBuilt ? { build, view: makeView({ ...result, loaded }) } : state.good;
    if (isBuilt) pdfs = new Map(made.outputs.map(({ layout, pdf }) => [layout, pdf]));
    const faults = faultViews(effects, made.diagnostics);
    const seconds = (performance.now() - begun) / 1000;
    state = { build, seconds, isBuilt, faults, ...(good && { good }) };
  };

  const run = async (): Promise<void> => {
    while (next !== 'nothing') {
      if (next === 'all') resources = open();
      next = 'nothing';
      tell();
      await once();
      if (next === 'nothing') running = undefined;
      tell();
    }
  };

  return {
    state: () => state,
    pdf: (layout) => pdfs.get(layout),
    build: (isShared = false) => {
      next = isShared || next === 'all' ? 'all' : 'report';
      running ??= run();
      return running;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isBuilding: () => running !== undefined,
    folders: () => folders,
  };
}
