import { Option, type Command } from 'commander';
import { collect, named, shardOf, wholeNumber } from './arguments.js';
import type { ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';

/** Adds a command with its flags to the program; its code is loaded when it is called. */
export type AddCommand = (
  program: Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
) => void;

/** Folders of one's own, and the row of a command that works on one report. */
export const ofOneReport = (command: Command): Command =>
  withOwnFolders(command).option(
    '--row <key>',
    'the row, of a report made for each row of a table',
    named,
  );

const withOwnFolders = (command: Command): Command =>
  command
    .option(
      '--templates <dir>',
      'layouts, theme and language packs of one’s own, looked at first (default: templates, where it is)',
      named,
    )
    .option(
      '--fonts <dir>',
      'fonts of one’s own, with their fonts.yaml (default: fonts, where it is)',
      named,
    );

/** Names of reports, and the flags of the commands that work on any number of them. */
export const withReportOptions = (command: Command): Command =>
  withOwnFolders(
    command
      .argument(
        '[report...]',
        'names of reports, or paths of their folders; all where none is given',
      )
      .option('--data <dir>', 'folder that holds the reports (default: data)', named),
  )
    .option('--layout <name>', 'only this layout; may be given more than once', collect, [])
    .option(
      '--row <key>',
      'only this row, of reports made for each row of a table; may be given more than once',
      collect,
      [],
    )
    .option(
      '--jobs <n>',
      'how many reports to work on at a time (default: as many as pay, up to the number of cores)',
      wholeNumber,
    )
    .addOption(
      new Option('--shard <k/n>', 'only the k-th of n equal parts, by the digests of names: 3/8')
        .argParser(shardOf)
        // A shard tells what is missing from it, so it holds every layout.
        .conflicts('layout'),
    )
    .addOption(
      new Option(
        '--format <format>',
        'shape of the diagnostics; jsonl is a line of JSON for each report as it is done',
      )
        .choices(['human', 'json', 'jsonl', 'github'])
        .default('human'),
    )
    .option('-q, --quiet', 'say nothing but errors', false);

/** The shape of what a command prints. */
export const humanOrJson = (description: string): Option =>
  new Option('--format <format>', description).choices(['human', 'json']).default('human');
