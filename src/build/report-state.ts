import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import type { LanguageTag, Localized } from '../language/language.js';
import { renderings } from '../provenance/make-record.js';
import { openReport, type PackLoader } from '../report/load.js';
import { verifyReport } from '../verify/verify.js';

/** What a report says, and what is wrong with it, for all of its rows. */
export interface ReportState {
  /** By row and fact. */
  readonly figures: ReadonlyMap<string, StatedFigure>;
  /** Errors by what and where they are. */
  readonly errors: ReadonlyMap<string, Diagnostic>;
}

export interface StatedFigure {
  readonly fact: string;
  readonly row?: string;
  /** As each language prints it in full. */
  readonly rendering: Localized<string>;
}

/** Reads a report and proves its figures; nothing is laid out. */
export function reportState(
  effects: Pick<Effects, 'files'>,
  folder: string,
  packs: PackLoader,
): ReportState {
  const figures = new Map<string, StatedFigure>();
  const errors = new Map<string, Diagnostic>();
  const opened = openReport(effects, folder, packs);
  const rows = opened.rows === undefined || opened.rows.length === 0 ? [undefined] : opened.rows;
  for (const row of rows) {
    const loaded = opened.load(row);
    const found = [...loaded.diagnostics];
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
        figures.set(JSON.stringify([row?.key, fact]), { fact, ...where, rendering });
      }
    }
    for (const each of found) {
      const { severity, code, place, problem } = each;
      if (severity === 'error') errors.set(JSON.stringify([code, place.file, problem]), each);
    }
  }
  return { figures, errors };
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
