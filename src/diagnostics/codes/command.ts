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
  'command/other-shard': {
    what: 'A folder holds another shard than the one to be written, or than those it is joined with.',
    why: 'The manifest of a folder tells which part of a run it is; two parts in one would be taken for one.',
    remedy: 'Give each shard of one run a folder of its own with `--out`.',
  },
  'command/not-a-shard': {
    what: 'A folder to be joined holds no shard: it has no manifest, or one of a whole run.',
    why: 'Without it nothing tells which fact sheets there should be.',
    remedy: 'Name the folders that `build --shard` wrote.',
  },
  'command/shard-missing': {
    what: 'Not every shard of a run is there.',
    why: 'What is joined would lack fact sheets, and nobody would be told.',
    remedy: 'Build the shard that the message names, then join all of them.',
  },
  'command/shard-doubled': {
    what: 'Two folders hold the same shard, or the same fact sheet.',
    why: 'Which of them is right cannot be told.',
    remedy: 'Name each shard once.',
  },
  'command/shards-differ': {
    what: 'Shards were made from different things: another version of the tool or of Node, other reports, layouts, fonts or settings.',
    why: 'What is joined would be the fact sheets of no run.',
    remedy: 'Build all shards from the same files with the same versions.',
  },
  'command/shard-incomplete': {
    what: 'A fact sheet of a shard is not there, or is not the file that its manifest says.',
    why: 'What is joined would lack a fact sheet, or hold one that nobody made.',
    remedy: 'Build the shard again; where its report has errors, mend them first.',
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
  'command/no-words': {
    what: 'The page of `factsheet index` is asked for in a language that its words are not in.',
    why: 'A page that says half of its words in another language is of use to nobody.',
    remedy:
      'Name another language, or put `index/words.yaml` with all words into `templates` of your own.',
  },
  'command/unlike-issues': {
    what: '`diff` was told to compare a folder with a single PDF.',
    why: 'What of the folder the PDF is to be compared with is not said.',
    remedy: 'Name two PDFs, or two folders (or their manifests).',
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
