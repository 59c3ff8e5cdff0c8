import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inReadingOrder } from '../diagnostics/order.js';
import type { Effects } from '../effects.js';
import type { LanguageTag, Localized } from '../language/language.js';
import { renderings } from '../provenance/make-record.js';
import { openReport } from '../report/load.js';
import type { ReportSetting } from '../report/open-files.js';
import { verifyReport } from '../verify/verify.js';

/** What a report says, and what is wrong with it, for all of its rows. */
export interface ReportState {
  /** By row and fact. */
  readonly figures: ReadonlyMap<string, StatedFigure>;
  /** Facts without a value, and why, by row and fact. */
  readonly absent: ReadonlyMap<string, Diagnostic>;
  /** By key; `undefined` is the key where it is made once, or where its rows cannot be read. */
  readonly rows: ReadonlyMap<string | undefined, RowState>;
}

interface RowState {
  /** What cannot be read cannot be proved: its errors are not all there are. */
  readonly isRead: boolean;
  /** By what and where they are. */
  readonly errors: ReadonlyMap<string, Diagnostic>;
}

interface StatedFigure {
  readonly fact: string;
  readonly row?: string;
  /** As each language prints it in full. */
  readonly rendering: Localized<string>;
}

/** Reads a report and proves its figures; nothing is laid out. */
export function reportState(
  effects: Pick<Effects, 'files'>,
  folder: string,
  setting: ReportSetting,
): ReportState {
  const figures = new Map<string, StatedFigure>();
  const absent = new Map<string, Diagnostic>();
  const states = new Map<string | undefined, RowState>();
  const opened = openReport(effects, folder, setting);
  const rows = opened.rows === undefined || opened.rows.length === 0 ? [undefined] : opened.rows;
  for (const [index, row] of rows.entries()) {
    const loaded = opened.load(row);
    // A fault of a cell that no row takes is one of the report all the same.
    const ofTables = index === 0 ? opened.tableFaults : [];
    const found = [...loaded.diagnostics, ...ofTables];
    if (loaded.value !== undefined) {
      const { report, packs: known } = loaded.value;
      found.push(...verifyReport(report, known));
      for (const [fact, { quantity }] of report.facts) {
        const rendering: Record<LanguageTag, string> = renderings(
          quantity,
          report.languages,
          known,
        );
        const where = row === undefined ? {} : { row: row.key };
        figures.set(keyOf(row?.key, fact), { fact, ...where, rendering });
      }
      for (const [fact, why] of report.absent) absent.set(keyOf(row?.key, fact), why);
    }
    const errors = found
      .filter(({ severity }) => severity === 'error')
      .map((each) => [JSON.stringify([each.code, each.place.file, each.problem]), each] as const);
    states.set(row?.key, { isRead: loaded.value !== undefined, errors: new Map(errors) });
  }
  return { figures, absent, rows: states };
}

const keyOf = (row: string | undefined, fact: string): string => JSON.stringify([row, fact]);

/** What is wrong with a report after a change of its files. */
export interface ErrorChange {
  /** Errors that the change has brought. */
  readonly brought: readonly Diagnostic[];
  /** Errors of rows that could not be read before, so that nobody knows how old they are. */
  readonly uncovered: readonly Diagnostic[];
}

export function errorChange(before: ReportState, after: ReportState): ErrorChange {
  const known = new Set([...before.rows.values()].flatMap(({ errors }) => [...errors.keys()]));
  const couldBeRead = (row: string | undefined): boolean =>
    (before.rows.get(row) ?? before.rows.get(undefined))?.isRead !== false;
  const [brought, uncovered] = [new Map<string, Diagnostic>(), new Map<string, Diagnostic>()];
  for (const [row, { isRead, errors }] of after.rows) {
    const found = isRead && !couldBeRead(row) ? uncovered : brought;
    for (const [key, each] of errors) if (!known.has(key)) found.set(key, each);
  }
  for (const each of rowsLost(before, after))
    brought.set(JSON.stringify([each.place, each.problem]), each);
  return {
    brought: inReadingOrder([...brought.values()]),
    uncovered: inReadingOrder([...uncovered.values()]),
  };
}

/**
 * Rows that are gone, of facts that had a value: a report that may do without one is not to lose it unseen. A cell that is
 * marked as missing is another matter, and is told among the figures that change.
 */
function rowsLost(before: ReportState, after: ReportState): readonly Diagnostic[] {
  return [...after.absent].flatMap(([key, why]) =>
    before.figures.has(key) && why.code === 'table/no-row' ? [why] : [],
  );
}

/** A figure before and after; absent where the report has none. */
export interface FigureChange {
  readonly fact: string;
  readonly row?: string;
  readonly old?: Localized<string>;
  readonly new?: Localized<string>;
}

export function figureChanges(before: ReportState, after: ReportState): readonly FigureChange[] {
  const keys = new Set([...before.figures.keys(), ...after.figures.keys()]);
  return [...keys].flatMap((key): readonly FigureChange[] => {
    const [old, now] = [before.figures.get(key), after.figures.get(key)];
    if (JSON.stringify(old?.rendering) === JSON.stringify(now?.rendering)) return [];
    const { fact = '', row } = now ?? old ?? {};
    return [
      {
        fact,
        ...(row === undefined ? {} : { row }),
        ...(old === undefined ? {} : { old: old.rendering }),
        ...(now === undefined ? {} : { new: now.rendering }),
      },
    ];
  });
}
