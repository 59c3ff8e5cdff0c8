import { systemCode, writeFault } from '../files/faults.js';
import { exitCodes, type ExitCode } from './exit-code.js';

/** Where a command writes, and what may be written there. */
export interface Terminal {
  /** Data: what another program may read. */
  readonly out: (text: string) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
  /** Columns of stderr where it is a terminal whose last line can be rewritten. */
  readonly columns: number | undefined;
  readonly color: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type Environment = Terminal['environment'];

/** What a process writes to. */
export interface Streams {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & {
    readonly isTTY?: boolean;
    readonly columns?: number;
  };
  readonly env: Environment;
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

/** Whether the environment asks for plain output: https://no-color.org, `TERM=dumb`, a CI's log. */
const isDumb = (environment: Environment): boolean => environment['TERM'] === 'dumb';
const isCi = (environment: Environment): boolean =>
  isSet(environment['CI']) && environment['CI'] !== 'false';

/** `FORCE_COLOR` as Node and npm read it: anything but 0 or false asks for colour where no terminal is. */
function isForced({ FORCE_COLOR: asked }: Environment): boolean | undefined {
  return asked === undefined ? undefined : asked !== '0' && asked !== 'false';
}

/**
 * The process's own streams. A reader that stops reading (`| head`) is no fault; where nothing else takes what is printed
 * (a full disk), the command ends.
 */
export function processTerminal(
  { stdout, stderr, env }: Streams = process,
  end: (code: ExitCode) => void = (code) => process.exit(code),
): Terminal {
  const refused =
    (name: string) =>
    (error: Error): void => {
      if (systemCode(error) === 'EPIPE') return;
      const { code, problem, remedy } = writeFault(error, name);
      if (name === 'stdout') stderr.write(`error ${code} ${name}\n  ${problem}; ${remedy}\n`);
      end(exitCodes.fileSystemRefused);
    };
  stdout.on('error', refused('stdout'));
  stderr.on('error', refused('stderr'));
  // Only a terminal has `isTTY` at all.
  const isLive = stderr.isTTY === true && !isDumb(env) && !isCi(env);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    // A terminal that does not know its width says 0.
    columns: isLive ? stderr.columns || 80 : undefined,
    color: !isSet(env['NO_COLOR']) && (isForced(env) ?? isLive),
    environment: env,
  };
}
