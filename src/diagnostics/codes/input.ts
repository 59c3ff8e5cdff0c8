import type { CodeDocumentation } from '../documentation.js';

/** A file that a report, layout or manifest names cannot be used; the author can mend it (exit code 1). */
export const inputCodes = {
  'input/missing': {
    what: 'A file or folder that is needed is not there.',
    why: 'What it holds cannot be proved or printed.',
    example: {
      file: 'report.yaml',
      right: '    file: sources/port.zh.txt',
      wrong: '    file: sources/harbour.zh.txt',
    },
  },
  'input/not-a-file': {
    what: 'A folder, or another thing that is not a file, stands where a file is needed.',
    why: 'A folder has no text to quote from.',
    example: {
      file: 'report.yaml',
      right: '    file: sources/port.zh.txt',
      wrong: '    file: sources',
    },
  },
  'input/outside-root': {
    what: 'The path leads out of the folder that it must stay in.',
    why: 'A report that is built elsewhere must find its files, and must not read those of others.',
    example: {
      file: 'report.yaml',
      right: '    file: sources/port.zh.txt',
      wrong: '    file: ../port.zh.txt',
    },
  },
  'input/unsafe-path': {
    what: 'The path is absolute, has a drive letter or control character, or is empty.',
    why: 'It leads somewhere else on every machine.',
    example: {
      file: 'report.yaml',
      right: '    file: sources/port.zh.txt',
      wrong: '    file: /tmp/port.zh.txt',
    },
  },
  'input/not-local': {
    what: 'A URL stands where a local file is needed; nothing is ever fetched.',
    why: 'A page on the web can change after its figures were proved.',
    example: {
      file: 'report.yaml',
      right: '    file: sources/port.zh.txt',
      wrong: '    file: https://example.org/port.txt',
    },
  },
  'input/too-large': {
    what: 'The file is larger than the limit for its kind. The limits are listed in docs/limits.md.',
    why: 'No text or table of a report is so large; a file named by mistake is.',
    remedy: 'Name another file, or divide it.',
  },
  'input/not-utf8': {
    what: 'The file is not valid UTF-8.',
    why: 'Read in another encoding its characters would be others.',
    remedy: 'Save it as UTF-8; in most editors this is a choice of “save as”.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;
