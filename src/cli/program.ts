import { Command, Option } from 'commander';
import {
  collect,
  named,
  collectNamed,
  shardOf,
  dotsInInch,
  portNumber,
  wholeNumber,
} from './arguments.js';
import { examples } from './examples.js';
import { exitCodes, type ExitCode } from './exit-code.js';
import type {
  BuildOptions,
  CheckOptions,
  DraftOptions,
  ExplainOptions,
  InitOptions,
  InspectOptions,
  MergeOptions,
  PreviewOptions,
  ProofOptions,
  RefreshOptions,
} from './options.js';
import { addOutputCommands } from './output-commands.js';
import { packageVersion } from './package.js';
import type { Terminal } from './terminal.js';

const TEMPLATES =
  'layouts, theme and language packs of one’s own, looked at first (default: templates, where it is)';
const FONTS = 'fonts of one’s own, with their fonts.yaml (default: fonts, where it is)';

/** The commands and their flags. The code of a command is loaded when it is called. */
export function createProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command('factsheet')
    .description('Turns sourced figures into printed bilingual fact sheets.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', examples)
    .showHelpAfterError('Try factsheet --help.')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride();

  withReportOptions(program.command('build'))
    .summary('build reports into PDF files')
    .description(
      'Builds the named reports, or every report in the data folder. A report is built whole or not at all: where it has errors, its old PDF files stay as they are. What is made from the same as last time is left untouched.',
    )
    .option('--out <dir>', 'folder that the PDF files are written to (default: out)', named)
    .option('--annex', 'add pages with the quote and place of every printed figure', false)
    .option('--png', 'write a picture of every page beside its PDF: <name>.page-01.png', false)
    .option('--dpi <n>', 'dots an inch of these pictures (default: 150)', dotsInInch)
    .option('--thumbnail', 'write a small picture of the first page: <name>.thumbnail.png', false)
    .option(
      '--keep-editions',
      'keep what another edition replaces, as <out>/<report>/<edition>/<file>.pdf',
      false,
    )
    .option('--force', 'make again what stands unchanged as well', false)
    .action(async (reports: readonly string[], options: BuildOptions) => {
      if (options.dpi !== undefined && !options.png) {
        program.error('--dpi is of the pictures that --png asks for.', {
          exitCode: exitCodes.wrongUse,
        });
      }
      const { build } = await import('./commands/build.js');
      finish(await build(reports, options, terminal));
    });

  withReportOptions(program.command('check'))
    .summary('find every fault that build would find, and write nothing')
    .description(
      'Does everything that build does, up to the inspection of the laid-out pages, and writes nothing.',
    )
    .option('--coverage', 'list the figures of the sources that no fact uses', false)
    .action(async (reports: readonly string[], options: CheckOptions) => {
      const { check } = await import('./commands/check.js');
      finish(await check(reports, options, terminal));
    });

  program
    .command('preview')
    .summary('show a report in the browser, again at every save')
    .description(
      'Builds a report at every save and shows its pages in the browser, the faults beside them, and each printed figure with the sentence of its source. Writes no file, and listens on 127.0.0.1 alone. It ends with Ctrl+C.',
    )
    .argument(
      '[report]',
      'name of the report, or path of its folder; may be left out where there is one',
    )
    .option('--data <dir>', 'folder that holds the reports (default: data)', named)
    .option('--templates <dir>', TEMPLATES, named)
    .option('--fonts <dir>', FONTS, named)
    .option('--row <key>', 'the row, of a report made for each row of a table', named)
    .option('--port <n>', 'port to listen on (default: 7130, or one that is free)', portNumber)
    .option(
      '--editor <link>',
      'link that opens a file in your editor, with {file}, {line} and {column} in it',
      named,
      'vscode://file{file}:{line}:{column}',
    )
    .action(async (report: string | undefined, options: PreviewOptions) => {
      const { preview } = await import('./commands/preview.js');
      finish(await preview(report, options, terminal));
    });

  program
    .command('proof')
    .summary('write a page on which each figure is ticked and signed off')
    .description(
      'Writes <report>.proof.html: every printed figure with the sentence of its source and a box to tick, and what is calculated, projected, checked by hand or left out. One file that needs no network.',
    )
    .argument('<report>', 'name of the report, or path of its folder')
    .option('--data <dir>', 'folder that holds the reports (default: data)', named)
    .option('--out <dir>', 'folder that the page is written to (default: out)', named)
    .option('--templates <dir>', TEMPLATES, named)
    .option('--fonts <dir>', FONTS, named)
    .option('--row <key>', 'the row, of a report made for each row of a table', named)
    .action(async (report: string, options: ProofOptions) => {
      const { proof } = await import('./commands/proof.js');
      finish(await proof(report, options, terminal));
    });

  program
    .command('merge')
    .summary('join the folders of shards into one')
    .description(
      'Joins the folders that build --shard wrote, each on a machine of its own perhaps, into the folder that one run over everything would have written, to the byte. Nothing is written where a shard or a fact sheet is missing or doubled, a file is not as its manifest says, or the shards were made from different things.',
    )
    .argument('<folder...>', 'folders of all shards, in any order', collectNamed)
    .option('--out <dir>', 'folder that the PDF files are written to (default: out)', named)
    .addOption(humanOrJson('shape of what is printed'))
    .action(async (folders: readonly string[], options: MergeOptions) => {
      const { merge } = await import('./commands/merge.js');
      finish(merge(folders, options, terminal));
    });

  program
    .command('inspect')
    .summary('print the provenance record that a PDF carries')
    .description('Prints every figure of a PDF that factsheet has built, with what bears it out.')
    .argument('<file>', 'the PDF', named)
    .addOption(humanOrJson('shape of what is printed; json is the record itself'))
    .action(async (file: string, options: InspectOptions) => {
      const { inspect } = await import('./commands/inspect.js');
      finish(await inspect(file, options, terminal));
    });

  program
    .command('refresh')
    .summary('fetch the sources that name a download or a query, and tell which figures change')
    .description(
      'Fetches each source that names a download, or a query of PostgreSQL, proves the reports with the new file, and writes it with sources.lock.yaml beside it. A file with which a report would have errors is refused, and the old one stays. The only command that opens a connection. Exit codes: 0 done, 1 a source was refused or, with --check, has changed.',
    )
    .argument('[report...]', 'names of reports, or paths of their folders; all where none is given')
    .option('--data <dir>', 'folder that holds the reports (default: data)', named)
    .option('--check', 'write nothing, and end with 1 where a source has changed', false)
    .option('--dry-run', 'write nothing, and tell what would change', false)
    .addOption(humanOrJson('shape of what is printed'))
    .action(async (reports: readonly string[], options: RefreshOptions) => {
      const { refresh } = await import('./commands/refresh.js');
      finish(await refresh(reports, options, terminal));
    });

  program
    .command('init')
    .summary('begin a project of one’s own')
    .description(
      'Writes a project that builds at once: a report, factsheet.yaml, a theme, a workflow and settings for editors. Asks on a terminal what the flags do not say. Nothing is overwritten.',
    )
    .argument('[folder]', 'folder of the project', named, '.')
    .option('--languages <tags>', 'languages of the report, such as en,zh-Hans', named)
    .option('--name <name>', 'name of the first report', named)
    .option('--from <text>', 'begin with the facts of a text', named)
    .option('--language <tag>', 'language of that text (default: the leading one)', named)
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('./commands/init.js');
      finish(await init(folder, options, terminal));
    });

  program
    .command('draft')
    .summary('write facts.yaml for every figure of a text')
    .description(
      'Prints facts.yaml with a fact for every figure of a text: value, unit, qualifier, period, status and quote, each proved against the text. Names and labels are left to fill.',
    )
    .argument('<source>', 'the text', named)
    .requiredOption('--language <tag>', 'language of the text, such as zh-Hans', named)
    .option(
      '--label <tag>',
      'a language of the labels; may be given more than once (default: that of the text)',
      collect,
      [],
    )
    .action(
      async (
        source: string,
        { language, label }: { language: string; label: readonly string[] },
      ) => {
        const { draft } = await import('./commands/draft.js');
        finish(draft(source, { language, languages: label } satisfies DraftOptions, terminal));
      },
    );

  program
    .command('explain')
    .summary('tell everything about one figure of a report')
    .description(
      'Prints a fact, the words of the source that bear it out, and where it is printed.',
    )
    .argument('<report>', 'name of the report, or path of its folder')
    .argument('<fact>', 'id of the fact')
    .option('--data <dir>', 'folder that holds the reports (default: data)', named)
    .option('--templates <dir>', TEMPLATES, named)
    .option('--fonts <dir>', FONTS, named)
    .option('--row <key>', 'the row, of a report made for each row of a table', named)
    .addOption(humanOrJson('shape of what is printed'))
    .action(async (report: string, fact: string, options: ExplainOptions) => {
      const { explain } = await import('./commands/explain.js');
      finish(await explain(report, fact, options, terminal));
    });

  addOutputCommands(program, terminal, finish);

  program
    .command('help')
    .summary('print the help of a command, or the page of a code or a subject')
    .description(
      'Prints the help of a command, the page of a code (as diagnostics name it), or a page of the documentation.',
    )
    .argument('[topic]', 'a command, a code such as figure/stray, or a page such as authors')
    .action(async (topic: string | undefined) => {
      const command = topic === undefined ? program : commandNamed(program, topic);
      if (command !== undefined) return command.outputHelp();
      const { findPage } = await import('./commands/help.js');
      const page = findPage(
        topic ?? '',
        program.commands.map((each) => each.name()),
      );
      if (page.text === undefined) program.error(page.problem, { exitCode: exitCodes.wrongUse });
      else terminal.out(page.text);
    });

  return program;
}

const commandNamed = (program: Command, name: string): Command | undefined =>
  program.commands.find((command) => command.name() === name);

const withReportOptions = (command: Command): Command =>
  command
    .argument('[report...]', 'names of reports, or paths of their folders; all where none is given')
    .option('--data <dir>', 'folder that holds the reports (default: data)', named)
    .option('--templates <dir>', TEMPLATES, named)
    .option('--fonts <dir>', FONTS, named)
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

const humanOrJson = (description: string): Option =>
  new Option('--format <format>', description).choices(['human', 'json']).default('human');
