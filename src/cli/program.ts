import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './exit-code.js';
import type { BuildOptions, ReportOptions } from './options.js';
import { packageVersion } from './package.js';
import type { Terminal } from './terminal.js';

const examples = `
Examples:
  factsheet build                                  build every report in data/ into out/
  factsheet build belt-and-road-2020               build one report, by the name of its folder
  factsheet build data/belt-and-road-2020 --layout handout
  factsheet check --format github                  check in CI and mark the faults in the diff
  factsheet check --data ~/reports --format json   read the diagnostics from another program

Exit codes:
  0 done   1 the report has errors   2 wrong use   3 the file system refused   70 a bug in factsheet
`;

/** The commands and their flags. The code of a command is loaded when it is called. */
export function createProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command('factsheet')
    .description('Turns sourced figures into printed bilingual fact sheets.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', examples)
    .showHelpAfterError('Try factsheet --help.')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride();

  withReportOptions(program.command('build'))
    .summary('build reports into PDF files')
    .description(
      'Builds the named reports, or every report in the data folder. A report is built whole or not at all: where it has errors, its old PDF files stay as they are.',
    )
    .option('--out <dir>', 'folder that the PDF files are written to', 'out')
    .option('--annex', 'add pages with the quote and place of every printed figure', false)
    .action(async (reports: readonly string[], options: BuildOptions) => {
      const { build } = await import('./commands/build.js');
      finish(await build(reports, options, terminal));
    });

  withReportOptions(program.command('check'))
    .summary('find every fault that build would find, and write nothing')
    .description(
      'Does everything that build does, up to the inspection of the laid-out pages, and writes nothing.',
    )
    .action(async (reports: readonly string[], options: ReportOptions) => {
      const { check } = await import('./commands/check.js');
      finish(await check(reports, options, terminal));
    });

  return program;
}

const withReportOptions = (command: Command): Command =>
  command
    .argument('[report...]', 'names of reports, or paths of their folders; all where none is given')
    .option('--data <dir>', 'folder that holds the reports', 'data')
    .option('--layout <name>', 'only this layout; may be given more than once', collect, [])
    .option(
      '--jobs <n>',
      'how many reports to work on at a time (default: as many as pay, up to the number of cores)',
      wholeNumber,
    )
    .addOption(
      new Option('--format <format>', 'shape of the diagnostics')
        .choices(['human', 'json', 'github'])
        .default('human'),
    )
    .option('-q, --quiet', 'say nothing but errors', false);

const collect = (value: string, earlier: readonly string[]): readonly string[] => [
  ...earlier,
  value,
];

const wholeNumber = (value: string): number => {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number from 1.');
};
