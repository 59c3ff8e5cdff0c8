/** A file that a report, layout or manifest names cannot be used; the author can mend it (exit code 1). */
export const inputCodes = {
  'input/missing': 'A file or folder that is needed is not there.',
  'input/not-a-file':
    'A folder, or another thing that is not a file, stands where a file is needed.',
  'input/outside-root': 'The path leads out of the folder that it must stay in.',
  'input/unsafe-path':
    'The path is absolute, has a drive letter or control character, or is empty.',
  'input/not-local': 'A URL stands where a local file is needed; nothing is ever fetched.',
  'input/too-large': 'The file is larger than the limit for its kind.',
  'input/not-utf8': 'The file is not valid UTF-8.',
} as const satisfies Readonly<Record<string, string>>;
