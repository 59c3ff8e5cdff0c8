import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/wording.js';

type Refusal = Pick<Diagnostic, 'code' | 'problem' | 'remedy'>;

const scheme = /^[a-z][a-z0-9+.-]+:/iu;
const drive = /^[a-z]:/iu;
const control = /\p{Cc}/u;

/**
 * What is wrong with a path before the file system is asked, or `undefined`. A backslash separates on Windows, so it is
 * read as a separator everywhere and the same report is refused everywhere.
 */
export function refusePath(relative: string): Refusal | undefined {
  const remedy = 'name a file inside the folder by its relative path, with /';
  if (relative.trim() === '') {
    return { code: 'input/unsafe-path', problem: 'the path is empty', remedy };
  }
  if (control.test(relative)) {
    return { code: 'input/unsafe-path', problem: 'the path holds a control character', remedy };
  }
  if (scheme.test(relative) || relative.startsWith('//')) {
    return {
      code: 'input/not-local',
      problem: `“${shorten(relative)}” is a URL, and nothing is ever fetched`,
      remedy: 'save the file beside the report and name its relative path',
    };
  }
  const parts = relative.split(/[/\\]/u);
  if (drive.test(relative) || parts[0] === '' || parts[0] === '~') {
    return {
      code: 'input/unsafe-path',
      problem: `“${shorten(relative)}” is an absolute path`,
      remedy,
    };
  }
  if (parts.includes('..')) {
    return {
      code: 'input/outside-root',
      problem: `“${shorten(relative)}” leads out of the folder through ..`,
      remedy,
    };
  }
  if (relative.includes('\\')) {
    return {
      code: 'input/unsafe-path',
      problem: `“${shorten(relative)}” separates with a backslash`,
      remedy,
    };
  }
  return undefined;
}

/** A path below a folder, joined with `/`. */
export const inFolder = (folder: string, path: string): string =>
  `${folder.replace(/(?<![/\\])[/\\]+$/u, '')}/${path}`;

/** The first place of a file, for faults of the file as a whole. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });
