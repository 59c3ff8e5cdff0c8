import { CommanderError } from 'commander';
import { exitCodeOfThrown, exitCodes, type ExitCode } from './exit-code.js';
import { createProgram } from './program.js';
import type { Terminal } from './terminal.js';

/** Runs one command line and answers with its exit code; nothing is thrown. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    }
    terminal.err(describeThrown(error, terminal));
    return exitCodeOfThrown(error);
  }
}

function describeThrown(error: unknown, { environment }: Terminal): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (exitCodeOfThrown(error) === exitCodes.fileSystemRefused) return `factsheet: ${message}\n`;
  const detail = environment['FACTSHEET_DEBUG'] ? `${stack}\n` : '';
  return [
    `factsheet: ${message}\n${detail}`,
    'This is a bug in factsheet, not in your report. FACTSHEET_DEBUG=1 shows where it happened.\n',
  ].join('');
}
