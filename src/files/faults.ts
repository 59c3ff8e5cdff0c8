import type { DiagnosticCode } from '../diagnostics/codes.js';
import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { startOf } from './paths.js';

type Wording = readonly [DiagnosticCode, problem: string, remedy: string];

const spent: Wording = [
  'file/too-many-open',
  'the system has no file handle left',
  'close other programs, raise the limit of open files or use fewer jobs',
];
const tooLong: Wording = [
  'file/name-too-long',
  'the path is too long for the file system',
  'use shorter names for the folder and the report',
];
const full: Wording = [
  'file/disk-full',
  'no space is left for it',
  'free some space and run the command again',
];
const notAFolder: Wording = [
  'file/not-a-folder',
  'a part of its path is a file, not a folder',
  'move the file away or choose another --out',
];
const forbidden: Wording = [
  'file/not-writable',
  'it may not be written',
  'give the folder and the file write permission or choose another --out',
];

const writing: Readonly<Record<string, Wording>> = {
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
  EBUSY: forbidden,
  ETXTBSY: forbidden,
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EMFILE: spent,
  ENFILE: spent,
  ENAMETOOLONG: tooLong,
  EISDIR: ['file/is-a-folder', 'it is a folder', 'move the folder away or choose another --out'],
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
  // Its folder was made a moment before: one of /proc, or one that somebody has taken away.
  ENOENT: [
    'file/not-writable',
    'no folder can be made there',
    'choose another --out, or name one that stands',
  ],
};

const unreadable: Wording = [
  'file/not-readable',
  'it may not be read',
  'give the file read permission',
];
const absent: Wording = [
  'input/missing',
  'there is no such file or folder',
  'add it or correct the name',
];

const reading: Readonly<Record<string, Wording>> = {
  ENOENT: absent,
  ENOTDIR: absent,
  EISDIR: ['input/not-a-file', 'it is a folder, not a file', 'name a file'],
  ENXIO: ['input/not-a-file', 'it is a device or a pipe, not a file', 'name a file'],
  ELOOP: ['input/outside-root', 'its links go round in a circle', 'put the file itself there'],
  EACCES: unreadable,
  EPERM: unreadable,
  EMFILE: spent,
  ENFILE: spent,
  ENAMETOOLONG: ['input/missing', 'its name is too long for any file', 'correct the name'],
};

/** A failed reading as a diagnostic at the place where the file was named. What is not a file-system error is rethrown. */
export const readFault = (thrown: unknown, file: string, place: Place): Diagnostic =>
  describe(thrown, file, place, reading, 'cannot read');

/** A failed writing as a diagnostic of the family `file`. What is not a file-system error is rethrown. */
export const writeFault = (thrown: unknown, file: string): Diagnostic =>
  describe(thrown, file, startOf(file), writing, 'cannot write');

function describe(
  thrown: unknown,
  file: string,
  place: Place,
  wordings: Readonly<Record<string, Wording>>,
  verb: string,
): Diagnostic {
  const system = systemCode(thrown);
  if (system === undefined) throw thrown;
  const [code, problem, remedy] = wordings[system] ?? [
    'file/refused' as const,
    `the file system answered ${system}`,
    'check the disk and the path',
  ];
  return error(code, place, `${verb} ${file}: ${problem}`, remedy);
}

/** `ENOENT`, `EACCES`, … where the error comes from the file system. */
export function systemCode(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') {
    return undefined;
  }
  return /^E[A-Z0-9]+$/u.test(thrown.code) ? thrown.code : undefined;
}

/** The path that an error of the file system speaks of. */
export const pathOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'path' in thrown && typeof thrown.path === 'string'
    ? thrown.path
    : undefined;
