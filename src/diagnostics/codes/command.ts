import type { CodeDocumentation } from '../documentation.js';

/** The command was used wrongly; it ends with exit code 2. */
export const commandCodes = {
  'command/unknown-report': {
    what: 'No report of that name is in the data folder.',
    why: 'Nothing was built that was asked for.',
    remedy: 'Name a folder of the data folder, or name another data folder with `--data`.',
  },
  'command/unknown-layout': {
    what: 'None of the reports is set in that layout.',
    why: 'Nothing was built that was asked for.',
    remedy: 'Add the layout under `outputs` in report.yaml, or name another with `--layout`.',
  },
  'command/no-reports': {
    what: 'The data folder holds no report.',
    why: 'There is nothing to build.',
    remedy:
      'Put a folder with report.yaml and facts.yaml there, or name another folder with `--data`.',
  },
  'command/unknown-fact': {
    what: 'The report has no fact of that name.',
    why: 'There is nothing to explain.',
    remedy: 'Name a fact of facts.yaml.',
  },
  'command/unknown-row': {
    what: 'No report is made for a row of that key.',
    why: 'Nothing was built that was asked for.',
    remedy: 'Name the text of a row in the column that `key` of `each` in report.yaml names.',
  },
  'command/no-report-named': {
    what: 'The data folder holds several reports, and the command shows one.',
    why: 'Nobody looks at the pages of a report that was not meant.',
    remedy: 'Name one of the reports.',
  },
  'command/port-taken': {
    what: 'Another program listens on the port of the preview, or the port is not for this user.',
    why: 'Two programs cannot answer on one port.',
    remedy: 'Name another port with `--port`, or none.',
  },
  'command/bad-project': {
    what: 'factsheet.yaml says what it cannot say, or is not YAML.',
    why: 'A folder that is named wrongly would be looked for elsewhere.',
    remedy: 'Correct it as `factsheet help projects` tells.',
  },
  'command/no-folder': {
    what: 'A folder of templates or fonts is named, and is not there.',
    why: 'The look of the package would be printed in place of one’s own.',
    remedy: 'Make the folder, or name another with `--templates`, `--fonts` or in factsheet.yaml.',
  },
  'command/no-starter': {
    what: 'A new project is asked for in a language that no text to begin with is in.',
    why: 'A report that lacks a language cannot be built.',
    remedy: 'Begin in the languages that the message names, and add the other in report.yaml.',
  },
  'command/not-empty': {
    what: 'A new project would overwrite a file.',
    why: 'What somebody wrote is not lost to an example.',
    remedy: 'Name an empty folder, or another report with `--name`.',
  },
  'command/invalid-date': {
    what: 'SOURCE_DATE_EPOCH is not a whole number of seconds.',
    why: 'It is the clock of a build that must give the same bytes again.',
    remedy: 'Set it to whole seconds since 1970, or unset it to print the edition’s own date.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;
