import { secondsSince } from '../build/prove.js';
import { failed, hasErrors, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { isThere } from '../project/project.js';
import { inTurns } from './in-turns.js';
import { inOrder, makeSheets, namesOf } from './make-sheets.js';
import { openPublished } from './published.js';
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

export function openSession({ effects, row, open }: SessionOptions): Session {
  let subject = withKept(open());
  let folders: readonly string[] = [];
  let shown: string | undefined;
  /** Sheets in which the last whole build found errors. */
  let faulty: ReadonlySet<string> = new Set();
  const { state, sheet, subscribe, tell, publish } = openPublished(effects);

  const buildOnce = async (): Promise<void> => {
    const begun = performance.now();
    const build = state().build + 1;
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
    // Layouts and themes are read while the sheets are made: of a folder that was moved away meanwhile the next build tells, and
    // pages without it are not good.
    const isUnfounded = (found: readonly Diagnostic[]): boolean =>
      !hasErrors(found) && current.inputFolders.some((folder) => !isThere(effects, folder));
    const names = namesOf(current);
    const ordered = inOrder(names, shown);
    let seconds: number | undefined;
    const made = await makeSheets(effects, opened.report.id, current, ordered, {
      isOvertaken: turns.isOvertaken,
      afterFirst: (first) => {
        const found = current.diagnostics();
        if (isUnfounded(found)) return;
        seconds = secondsSince(begun);
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
    if (isUnfounded(diagnostics)) return;
    ({ faulty } = made);
    seconds ??= secondsSince(begun);
    publish(current, made.sheets, diagnostics, { build, isComplete: true, seconds });
  };

  const turns = inTurns(async (isShared) => {
    if (isShared || subject.value === undefined) subject = withKept(open());
    tell();
    await buildOnce();
  }, tell);

  const rehearse = async (): Promise<void> => {
    await turns.running();
    const { build } = state();
    const isOver = (): boolean => turns.running() !== undefined || state().build !== build;
    await rehearseBuilds({
      effects,
      row,
      subject: () => (isOver() ? undefined : subject.value),
      shown: () => shown,
    });
  };

  return {
    state,
    pages: (layout) => sheet(layout)?.pages,
    pdf: async (layout) => sheet(layout)?.pdf(),
    show: (layout) => (shown = layout),
    build: (isShared = false) => turns.ask(isShared),
    subscribe,
    isBuilding: () => turns.running() !== undefined,
    folders: () => folders,
    rehearse,
  };
}
