import type { ReadReport } from '../build/read-report.js';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { faultViews } from './fault-view.js';
import { namesOf, type Sheet } from './make-sheets.js';
import { makeView } from './make-view.js';
import type { PreviewState } from './view.js';

/** What of a build is told beside its pages and faults. */
export type Told = Pick<PreviewState, 'build' | 'isComplete' | 'seconds'>;

/** What is shown of the builds of a report, and who is told when that changes; the last good pages stay. */
export interface Published {
  readonly state: () => PreviewState;
  /** Of the last good builds, by name. */
  readonly sheet: (name: string) => Sheet | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: () => void;
  readonly publish: (
    report: Pick<ReadReport, 'loaded' | 'outputs'>,
    made: ReadonlyMap<string, Sheet>,
    diagnostics: readonly Diagnostic[],
    told: Told,
  ) => void;
}

export function openPublished(effects: Effects): Published {
  const listeners = new Set<() => void>();
  let state: PreviewState = { build: 0, isComplete: false, isBuilt: false, faults: [] };
  let sheets: ReadonlyMap<string, Sheet> = new Map();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    state: () => state,
    sheet: (name) => sheets.get(name),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell,
    publish: ({ loaded, outputs }, made, diagnostics, told) => {
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
    },
  };
}
