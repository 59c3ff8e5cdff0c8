import type { CodeDocumentation } from '../documentation.js';

/** A source was not fetched, or not taken; the old file and its lock stay. */
export const refreshCodes = {
  'refresh/bad-url': {
    what: 'The `download` of a source is no https URL, or holds a password.',
    why: 'Over http anybody on the way can change a figure, and a password in a file is known to all who read it.',
    remedy:
      'Write an https URL; name the header that lets you in, and the environment variable with its value, under `header`.',
  },
  'refresh/bad-query': {
    what: 'A source names a query and a download, or is no CSV table that rows can be written into.',
    why: 'Which of the two is meant, or how the rows are to be read again, is not said.',
    remedy: 'Name one of the two; for a query a file ending in .csv, with `table:`.',
  },
  'refresh/query-refused': {
    what: 'The database refused the statement of a query: it writes, is not one statement that reads, is wrong, or took too long.',
    why: 'A query is read in one transaction that can write nothing; the old file and its lock stay.',
    remedy: 'Write one SELECT, without what changes anything, over less.',
  },
  'refresh/no-variable': {
    what: 'The environment variable that holds the value of a header, or a connection string, is not set.',
    why: 'The server would refuse, or answer with something else than the source.',
    remedy: 'Set the variable, as a secret where the command runs unattended.',
  },
  'refresh/not-fetched': {
    what: 'The server could not be reached, answered with an error, or did not send the whole file in time.',
    why: 'A part of a file is never taken for the file.',
    remedy: 'Try again later, or correct the URL.',
  },
  'refresh/too-large': {
    what: 'The server sent more than a source may hold.',
    why: 'Fetching stopped at the limit; docs/limits.md names it.',
    remedy: 'Ask the server for less: some years, some countries.',
  },
  'refresh/shrunk': {
    what: 'The new file has less than half the bytes of the old.',
    why: 'Most likely a part of it is missing, or it is a page that says so.',
    remedy: 'Look at the file; where it is right, remove the old one and refresh again.',
  },
  'refresh/refused': {
    what: 'With the new file a report would have errors that it does not have now. They are told beside it.',
    why: 'A head, a row or a value that a fact needs may be gone; the report stays as it can be built.',
    remedy: 'Mend the report, or wait until the source is mended.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;
