import type { CodeDocumentation } from '../documentation.js';

/** The file system refused; the command ends with exit code 3. */
export const fileCodes = {
  'file/not-writable': {
    what: 'The output, or its folder, may not be written.',
    why: 'The last good PDF stays as it was.',
    remedy: 'Change the permissions, or choose another `--out`.',
  },
  'file/not-readable': {
    what: 'A file is there but may not be read.',
    why: 'What it holds cannot be proved or printed.',
    remedy: 'Change its permissions.',
  },
  'file/disk-full': {
    what: 'No space, or no quota, is left for the output.',
    why: 'The last good PDF stays as it was.',
    remedy: 'Make room, or choose another `--out`.',
  },
  'file/too-many-open': {
    what: 'The system has no file handle left.',
    why: 'Some program holds too many files open.',
    remedy: 'Raise the limit with `ulimit -n`, or use fewer `--jobs`.',
  },
  'file/is-a-folder': {
    what: 'A folder stands where the output should be written.',
    why: 'It is not replaced, since it may hold something.',
    remedy: 'Move the folder away, or choose another `--out`.',
  },
  'file/not-a-folder': {
    what: 'A file stands where a folder is needed.',
    why: 'It is not replaced, since it may hold something.',
    remedy: 'Move the file away, or choose another `--out`.',
  },
  'file/name-too-long': {
    what: 'The path is longer than the file system takes.',
    why: 'The file cannot be written under that name.',
    remedy: 'Shorten the name of the report, or choose another `--out`.',
  },
  'file/output-is-input': {
    what: 'The output would be written among the files it is made from.',
    why: 'The next run would take its own output for something the author wrote.',
    remedy: 'Choose another `--out`.',
  },
  'file/not-a-manifest': {
    what: '`manifest.json` in the folder of outputs is not what a build wrote there.',
    why: 'A build keeps its own account under that name, and would replace a file of somebody else.',
    remedy:
      'Move the file away, or choose another `--out`. If it was the account of a build and was damaged, remove it: everything is made again.',
  },
  'file/left-over': {
    what: 'A PDF of an earlier build stands in the folder of outputs, and no report makes it any more: its row, layout or report has gone.',
    why: 'Its figures are of the day when it was made. It may have been handed out, so it is not removed.',
    remedy: 'Remove it, or move it away. A build tells it once.',
  },
  'file/refused': {
    what: 'The file system refused for another reason. The message holds its own code.',
    why: 'Nothing was written; the last good PDF stays as it was.',
    remedy: 'Check the disk and the path.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;
