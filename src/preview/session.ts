import { secondsSince } from '../build/prove.js';
import type { ReadReport } from '../build/read-report.js';
import { failed, hasErrors, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { faultViews } from './fault-view.js';
import { inOrder, makeSheets, namesOf, type Sheet } from './make-sheets.js';
import { makeView } from './make-view.js';
import { rehearseBuilds } from './rehearse.js';
import { readSubject, withKept, type Subject } from './subject.js';
import type { PreviewState } from './view.js';

export interface SessionOptions {
  readonly effects: Effects;
  /** Key of the row, of a report made for each row of a table; the first where absent. */
  readonly row?: string;
  /** Opens the project, its layouts, packs and fonts anew. */
  readonly open: () => Checked<Subject>;
}

/** A report that is built as often as it changes; the last good pages stay. */
export interface Session {
  readonly state: () => PreviewState;
  /** The pages of a layout as the last good build shows them. */
  readonly pages: (layout: string) => Uint8Array | undefined;
  /** The PDF of the last good build, as `build` would write it. */
  readonly pdf: (layout: string) => Promise<Uint8Array | undefined>;
  /** Names the layout that is looked at: it is made first. */
  readonly show: (layout: string) => void;
  /** @param isShared whether the project, layouts, language packs or fonts may have changed as well */
  readonly build: (isShared?: boolean) => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether a build is under way. */
  readonly isBuilding: () => boolean;
  /** Folders that the report is made from. */
  readonly folders: () => readonly string[];
  /**
   * Builds what is shown some times more, unseen, until V8 has compiled what a save runs through. A save ends it, and so
   * does a fault.
   */
  readonly rehearse: () => Promise<void>;
}

/** What of a build is told beside its pages and faults. */
type Told = Pick<PreviewState, 'build' | 'isComplete' | 'seconds'>;

export function openSession({ effects, row, open }: SessionOptions): Session {
  const listeners = new Set<() => void>();
  let subject = withKept(open());
  let folders: readonly string[] = [];
  let state: PreviewState = { build: 0, isComplete: false, isBuilt: false, faults: [] };
  let shown: string | undefined;
  /** Of the last good builds, by name. */
  let sheets: ReadonlyMap<string, Sheet> = new Map();
  /** Sheets in which the last whole build found errors. */
  let faulty: ReadonlySet<string> = new Set();
  let running: Promise<void> | undefined;
  let next: 'nothing' | 'report' | 'all' = 'nothing';
  const tell = (): void => listeners.forEach((listener) => listener());
  const isOvertaken = (): boolean => next !== 'nothing';

  const publish = (
    { loaded, outputs }: Pick<ReadReport, 'loaded' | 'outputs'>,
    made: ReadonlyMap<string, Sheet>,
    diagnostics: readonly Diagnostic[],
    told: Told,
  ): void => {
    const isBuilt = loaded !== undefined && !hasErrors(diagnostics);
    if (isBuilt) {
      // Those that are not made yet stay as they were.
      sheets = new Map(
        [...namesOf({ loaded, outputs }).values()].flatMap((name) => {
          const sheet = made.get(name) ?? sheets.get(name);
          return sheet ? [[name, sheet]] : [];
        }),
      );
    }
    const good = isBuilt
      ? { build: told.build, view: makeView(loaded, [...sheets.values()]) }
      : state.good;
    state = { ...told, isBuilt, faults: faultViews(effects, diagnostics), ...(good && { good }) };
    tell();
  };

  const buildOnce = async (): Promise<void> => {
    const begun = performance.now();
    const build = state.build + 1;
    const { value: opened } = subject;
    const { value: current, diagnostics: faults } = opened
      ? readSubject(effects, opened, row)
      : failed(subject.diagnostics);
    if (opened === undefined || current === undefined) {
      const told = { build, isComplete: true, seconds: secondsSince(begun) };
      publish({ outputs: [] }, new Map(), faults, told);
      return;
    }
    folders = current.inputFolders;
    const names = namesOf(current);
    const ordered = inOrder(names, shown);
    let seconds: number | undefined;
    const made = await makeSheets(effects, opened.report.id, current, ordered, {
      isOvertaken,
      afterFirst: (first) => {
        seconds = secondsSince(begun);
        const found = current.diagnostics();
        // Errors that others had are not taken back before they are made again.
        const isKnown = hasErrors(found) || [...faulty].every((each) => each === ordered[0]?.[1]);
        if (ordered.length > 1 && isKnown) {
          publish(current, first, found, { build, isComplete: false, seconds });
        }
      },
    });
    if (made === undefined) return;
    const { diagnostics } = current.conclude(
      [...names.values()].flatMap((name) => made.proofs.get(name) ?? []),
    );
    ({ faulty } = made);
    seconds ??= secondsSince(begun);
    publish(current, made.sheets, diagnostics, { build, isComplete: true, seconds });
  };

  const run = async (): Promise<void> => {
    while (isOvertaken()) {
      if (next === 'all' || subject.value === undefined) subject = withKept(open());
      next = 'nothing';
      tell();
      await buildOnce();
    }
    running = undefined;
    tell();
  };

  const rehearse = async (): Promise<void> => {
    await running;
    const { build } = state;
    const isOver = (): boolean => running !== undefined || state.build !== build;
    await rehearseBuilds({
      effects,
      row,
      subject: () => (isOver() ? undefined : subject.value),
      shown: () => shown,
    });
  };

  return {
    state: () => state,
    pages: (layout) => sheets.get(layout)?.pages,
    pdf: async (layout) => sheets.get(layout)?.pdf(),
    show: (layout) => (shown = layout),
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
    rehearse,
  };
}
