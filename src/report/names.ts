import { shorten } from '../diagnostics/wording.js';
import type { DiagnosticCode } from '../diagnostics/codes.js';

interface NameFault {
  readonly code: DiagnosticCode;
  readonly problem: string;
  readonly remedy: string;
}

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu;

// No full stop: it separates report, layout and extension, so that two outputs can never be one file.
const safe = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

const longest = 80;

/** What is wrong with a name (of a report or layout) that becomes part of a file name, or `undefined`. */
export function refuseName(name: string, what: string): NameFault | undefined {
  if (reserved.test(name)) {
    return {
      code: 'report/reserved-name',
      problem: `the ${what} “${shorten(name)}” has a name that Windows reserves for a device`,
      remedy: 'choose another name',
    };
  }
  if (safe.test(name) && name.length <= longest) return undefined;
  return {
    code: 'report/unsafe-name',
    problem: `the ${what} “${shorten(name)}” has a name that is unsafe as a file name`,
    remedy: `use at most ${longest} letters, digits, hyphens and underscores, beginning with a letter or digit`,
  };
}

/** Two names with one fold are one file on a file system that ignores case or normalises (Windows, macOS). */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase();
