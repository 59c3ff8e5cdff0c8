import { removeTemporaryFiles } from '../files/temporary.js';
import { exitCodes } from './exit-code.js';

/** Ends the command on SIGINT and SIGTERM with no temporary file left. */
export function endOnSignals(clearProgress: () => void): void {
  const end = (exitCode: number) => (): void => {
    clearProgress();
    removeTemporaryFiles();
    // oxlint-disable-next-line unicorn/no-process-exit -- a signal ends the process at once, whatever is under way
    process.exit(exitCode);
  };
  process.once('SIGINT', end(exitCodes.interrupted));
  process.once('SIGTERM', end(exitCodes.terminated));
}
