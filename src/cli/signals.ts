import { removeTemporaryFiles } from '../files/temporary.js';
import { exitCodes } from './exit-code.js';

/**
 * Ends the command on SIGINT and SIGTERM with no temporary file left.
 * @returns what takes the watch away
 */
export function endOnSignals(clearProgress: () => void): () => void {
  const end = (exitCode: number) => (): void => {
    clearProgress();
    removeTemporaryFiles();
    // oxlint-disable-next-line unicorn/no-process-exit -- a signal ends the process at once, whatever is under way
    process.exit(exitCode);
  };
  const endings = {
    SIGINT: end(exitCodes.interrupted),
    SIGTERM: end(exitCodes.terminated),
  } as const;
  process.on('SIGINT', endings.SIGINT);
  process.on('SIGTERM', endings.SIGTERM);
  return () => {
    process.off('SIGINT', endings.SIGINT);
    process.off('SIGTERM', endings.SIGTERM);
  };
}
