import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { systemCode } from '../files/faults.js';

/** What the command tells the shell. Numbers above 2 follow sysexits.h where it has one (70: EX_SOFTWARE). */
export const exitCodes = {
  done: 0,
  reportHasErrors: 1,
  wrongUse: 2,
  fileSystemRefused: 3,
  bug: 70,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code for what was found: the file system before wrong use before faults of the report; warnings are no fault. */
export const exitCodeOf = (diagnostics: readonly Diagnostic[]): ExitCode => {
  const families = new Set(
    diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code.slice(0, code.indexOf('/'))),
  );
  if (families.has('file')) return exitCodes.fileSystemRefused;
  if (families.has('command')) return exitCodes.wrongUse;
  return families.size > 0 ? exitCodes.reportHasErrors : exitCodes.done;
};

/** Node says so of a module that is not there, and of one that it has no file handle left to look for. */
const isModuleLost = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';

/** The exit code for what was thrown: an error of the file system that no stage foresaw, else a bug. */
export const exitCodeOfThrown = (error: unknown): ExitCode =>
  systemCode(error) !== undefined || isModuleLost(error)
    ? exitCodes.fileSystemRefused
    : exitCodes.bug;
