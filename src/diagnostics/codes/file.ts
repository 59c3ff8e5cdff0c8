/** The file system refused; the command ends with exit code 3. */
export const fileCodes = {
  'file/not-writable': 'The output, or its folder, may not be written.',
  'file/not-readable': 'A file is there but may not be read.',
  'file/disk-full': 'No space, or no quota, is left for the output.',
  'file/too-many-open': 'The system has no file handle left.',
  'file/is-a-folder': 'A folder stands where the output should be written.',
  'file/not-a-folder': 'A file stands where a folder is needed.',
  'file/name-too-long': 'The path is longer than the file system takes.',
  'file/output-is-input': 'The output would be written among the files it is made from.',
  'file/refused': 'The file system refused for another reason.',
} as const satisfies Readonly<Record<string, string>>;
