import { dotsInInch, named, portNumber } from './arguments.js';
import { humanOrJson, ofOneReport, withReportOptions, type AddCommand } from './command-options.js';
import { exitCodes } from '../exit-code.js';
import type {
  BuildOptions,
  CheckOptions,
  ExplainOptions,
  PreviewOptions,
  ProofOptions,
} from '../options.js';

// The commands that work on reports.

export const addBuild: AddCommand = (program, terminal, finish) => {
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
      const { build } = await import('../commands/build.js');
      finish(await build(reports, options, terminal));
    });
};

export const addCheck: AddCommand = (program, terminal, finish) => {
  withReportOptions(program.command('check'))
    .summary('find every fault that build would find, and write nothing')
    .description(
      'Does everything that build does, up to the inspection of the laid-out pages, and writes nothing.',
    )
    .option('--coverage', 'list the figures of the sources that no fact uses', false)
    .action(async (reports: readonly string[], options: CheckOptions) => {
      const { check } = await import('../commands/check.js');
      finish(await check(reports, options, terminal));
    });
};

export const addPreview: AddCommand = (program, terminal, finish) => {
  ofOneReport(
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
      .option('--data <dir>', 'folder that holds the reports (default: data)', named),
  )
    .option('--port <n>', 'port to listen on (default: 7130, or one that is free)', portNumber)
    .option(
      '--editor <link>',
      'link that opens a file in your editor, with {file}, {line} and {column} in it',
      named,
      'vscode://file{file}:{line}:{column}',
    )
    .action(async (report: string | undefined, options: PreviewOptions) => {
      const { preview } = await import('../commands/preview.js');
      finish(await preview(report, options, terminal));
    });
};

export const addProof: AddCommand = (program, terminal, finish) => {
  ofOneReport(
    program
      .command('proof')
      .summary('write a page on which each figure is ticked and signed off')
      .description(
        'Writes <report>.proof.html: every printed figure with the sentence of its source and a box to tick, and what is calculated, projected, checked by hand or left out. One file that needs no network.',
      )
      .argument('<report>', 'name of the report, or path of its folder')
      .option('--data <dir>', 'folder that holds the reports (default: data)', named)
      .option('--out <dir>', 'folder that the page is written to (default: out)', named),
  ).action(async (report: string, options: ProofOptions) => {
    const { proof } = await import('../commands/proof.js');
    finish(await proof(report, options, terminal));
  });
};

export const addExplain: AddCommand = (program, terminal, finish) => {
  ofOneReport(
    program
      .command('explain')
      .summary('tell everything about one figure of a report')
      .description(
        'Prints a fact, the words of the source that bear it out, and where it is printed.',
      )
      .argument('<report>', 'name of the report, or path of its folder')
      .argument('<fact>', 'id of the fact')
      .option('--data <dir>', 'folder that holds the reports (default: data)', named),
  )
    .addOption(humanOrJson('shape of what is printed'))
    .action(async (report: string, fact: string, options: ExplainOptions) => {
      const { explain } = await import('../commands/explain.js');
      finish(await explain(report, fact, options, terminal));
    });
};
