import { Command } from 'commander';
import type { AddCommand } from './usage/command-options.js';
import { examples } from './usage/examples.js';
import { exitCodes, type ExitCode } from './exit-code.js';
import { addDiff, addIndex, addInspect, addMerge } from './usage/output-commands.js';
import { packageVersion } from './package.js';
import { addBuild, addCheck, addExplain, addPreview, addProof } from './usage/report-commands.js';
import { addDraft, addInit, addRefresh } from './usage/source-commands.js';
import type { Terminal } from './terminal.js';

/** The commands and their flags. */
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

  for (const add of inOrderOfHelp) add(program, terminal, finish);
  return program;
}

const addHelp: AddCommand = (program, terminal) => {
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
};

const inOrderOfHelp: readonly AddCommand[] = [
  addBuild,
  addCheck,
  addPreview,
  addProof,
  addMerge,
  addInspect,
  addRefresh,
  addInit,
  addDraft,
  addExplain,
  addDiff,
  addIndex,
  addHelp,
];

const commandNamed = (program: Command, name: string): Command | undefined =>
  program.commands.find((command) => command.name() === name);
