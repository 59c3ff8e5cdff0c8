import { setTimeout as wait } from 'node:timers/promises';
import { sha256Of } from '../build/inputs.js';
import { keptCharts } from '../build/kept-charts.js';
import { drawSheet, printSheet } from '../build/print-sheet.js';
import { secondsSince, type Proof } from '../build/prove.js';
import { readReport, type ReadReport, type ReportRequest } from '../build/read-report.js';
import type { Resources } from '../build/resources.js';
import { turn } from '../build/turn.js';
import { failed, hasErrors, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { openReport, unknownRow } from '../report/load.js';
import type { Output } from '../report/report.js';
import { keptParts } from '../report/same-parts.js';
import { faultViews } from './fault-view.js';
import { sheetNames } from './sheet-names.js';
import { makeView, type MadeSheet } from './make-view.js';
import type { PreviewState } from './view.js';

/** A report, and what it is made with. */
export interface Subject {
  readonly report: Pick<ReportRequest, 'id' | 'folder' | 'out' | 'annex'>;
  readonly resources: Resources;
}

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

/** The browser takes what is shown before the other layouts take the processor. In milliseconds. */
const courtesy = 150;

/** Builds that are rehearsed at the most, how long, and the rest between two of them in milliseconds. */
const [rehearsals, longest, rest] = [20, 15_000, 20];

interface Sheet extends MadeSheet {
  readonly pages: Uint8Array;
  /** Writes the whole PDF, once for all that ask for it. */
  readonly pdf: () => Promise<Uint8Array>;
}

export function openSession({ effects, row, open }: SessionOptions): Session {
  const listeners = new Set<() => void>();
  const openAnew = (): Checked<Subject> => {
    const { value, diagnostics } = open();
    if (value === undefined) return { value, diagnostics };
    const resources = {
      ...value.resources,
      files: new Map(),
      keepParts: keptParts(),
      renderChart: keptCharts(),
    };
    return { value: { ...value, resources }, diagnostics };
  };
  let subject = openAnew();
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

  const read = ({ report, resources }: Subject): Checked<ReadReport> => {
    const opened = openReport(effects, report.folder, resources);
    const ofRow = opened.rows?.find(({ key }) => key === row);
    if (row !== undefined && opened.rows !== undefined && ofRow === undefined) {
      const keys = opened.rows.map(({ key }) => key);
      return failed(unknownRow(row, keys, report.folder));
    }
    const request = { ...report, layouts: [], resources, opened, ...(ofRow && { row: ofRow }) };
    return { value: readReport(effects, request, 'faults'), diagnostics: [] };
  };

  const publish = (
    { loaded, outputs }: Pick<ReadReport, 'loaded' | 'outputs'>,
    made: ReadonlyMap<string, Sheet>,
    diagnostics: readonly Diagnostic[],
    told: Pick<PreviewState, 'build' | 'isComplete' | 'seconds'>,
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

  const sheetOf = async ({ report }: Subject, name: string, proof: Proof): Promise<Sheet> => {
    const pages = await drawSheet(effects, report.id, proof);
    let pdf: Promise<Uint8Array> | undefined;
    return {
      name,
      proof,
      pages,
      digest: sha256Of(pages),
      pdf: () => (pdf ??= printSheet(effects, report.id, proof)),
    };
  };

  /** The output that is shown, then the others; left where it is when something changes. */
  const once = async (): Promise<void> => {
    const begun = performance.now();
    const build = state.build + 1;
    const { value: opened } = subject;
    const { value: current, diagnostics: faults } = opened
      ? read(opened)
      : failed(subject.diagnostics);
    if (opened === undefined || current === undefined) {
      const told = { build, isComplete: true, seconds: secondsSince(begun) };
      publish({ outputs: [] }, new Map(), faults, told);
      return;
    }
    folders = current.inputFolders;
    const names = namesOf(current);
    const ordered = inOrder(names, shown);
    const made = new Map<string, Sheet>();
    const proofs = new Map<string, Proof>();
    const found = new Set<string>();
    let seconds = 0;
    for (const [index, [output, name]] of ordered.entries()) {
      await (index === 1 ? wait(courtesy) : turn());
      if (index > 0 && isOvertaken()) return;
      const before = current.diagnostics().length;
      const proof = current.prove(output);
      const all = current.diagnostics();
      if (hasErrors(all.slice(before)) || proof === undefined) found.add(name);
      if (proof) proofs.set(name, proof);
      if (proof && !hasErrors(all)) made.set(name, await sheetOf(opened, name, proof));
      if (index === 0) {
        seconds = secondsSince(begun);
        // Errors that others had are not taken back before they are made again.
        const isKnown = hasErrors(all) || [...faulty].every((each) => each === name);
        if (ordered.length > 1 && isKnown) {
          publish(current, made, all, { build, isComplete: false, seconds });
        }
      }
    }
    const { diagnostics } = current.conclude(
      [...names.values()].flatMap((name) => proofs.get(name) ?? []),
    );
    faulty = found;
    seconds ||= secondsSince(begun);
    publish(current, made, diagnostics, { build, isComplete: true, seconds });
  };

  const isOvertaken = (): boolean => next !== 'nothing';

  const run = async (): Promise<void> => {
    while (isOvertaken()) {
      if (next === 'all' || subject.value === undefined) subject = openAnew();
      next = 'nothing';
      tell();
      await once();
    }
    running = undefined;
    tell();
  };

  const rehearse = async (): Promise<void> => {
    await running;
    const end = performance.now() + longest;
    const { build } = state;
    const isOver = (): boolean => running !== undefined || state.build !== build;
    for (let count = 0; count < rehearsals && performance.now() < end; count += 1) {
      await wait(rest);
      const { value: opened } = subject;
      if (opened === undefined || isOver()) return;
      const current = read(opened).value;
      await turn();
      const [[output, name] = []] = inOrder(current ? namesOf(current) : new Map(), shown);
      if (output === undefined || name === undefined || isOver()) return;
      const proof = current?.prove(output);
      await turn();
      if (proof === undefined || isOver() || hasErrors(current?.diagnostics() ?? [])) return;
      const sheet = await sheetOf(opened, name, proof);
      if (current?.loaded) makeView(current.loaded, [sheet]);
    }
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

const inOrder = (
  names: ReadonlyMap<Output, string>,
  shown: string | undefined,
): readonly (readonly [Output, string])[] => [
  ...[...names].filter(([, name]) => name === shown),
  ...[...names].filter(([, name]) => name !== shown),
];

/** The outputs of a report in their order, each with the name by which it is told from the others. */
function namesOf({
  loaded,
  outputs,
}: Pick<ReadReport, 'loaded' | 'outputs'>): ReadonlyMap<Output, string> {
  const all = loaded?.report.languages ?? [];
  const names = sheetNames(outputs.map(({ layout, languages = all }) => ({ layout, languages })));
  return new Map(outputs.map((output, index) => [output, names[index] ?? output.layout]));
}
