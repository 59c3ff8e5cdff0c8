import type { DiagnosticCode } from '../diagnostics/codes.js';
import {
  error,
  warning,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';

/** Collects what is wrong while a report is read, so that reading can go on to the next fault. */
export interface Findings {
  readonly error: (code: DiagnosticCode, place: Place, problem: string, remedy: string) => void;
  readonly warning: (code: DiagnosticCode, place: Place, problem: string, remedy: string) => void;
  readonly add: (diagnostics: readonly Diagnostic[]) => void;
  /** Keeps the diagnostics of a checked value and hands on the value. */
  readonly take: <T>(checked: Checked<T>) => T | undefined;
  readonly all: () => readonly Diagnostic[];
}

export function findings(): Findings {
  const found: Diagnostic[] = [];
  const add = (diagnostics: readonly Diagnostic[]): void => {
    for (const each of diagnostics) found.push(each);
  };
  return {
    error: (code, place, problem, remedy) => void found.push(error(code, place, problem, remedy)),
    warning: (code, place, problem, remedy) =>
      void found.push(warning(code, place, problem, remedy)),
    add,
    take: ({ value, diagnostics }) => {
      add(diagnostics);
      return value;
    },
    all: () => [...found],
  };
}

/** Whether nothing can be made of a report: a changed source leaves quotes to look for, and an empty title facts to prove. */
export const isFatal = ({ severity, code }: Diagnostic): boolean =>
  severity === 'error' && !goesOn.has(code);

const goesOn: ReadonlySet<DiagnosticCode> = new Set([
  'report/source-changed',
  'report/empty-value',
]);
