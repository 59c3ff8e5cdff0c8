import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { processTerminal, type Terminal } from '../../src/cli/terminal.js';

interface Pipes {
  readonly stdout: PassThrough;
  readonly stderr: PassThrough;
}

/** The terminal of a process whose stderr is a screen of so many columns, or none. */
function terminal(
  screen: { readonly columns: number } | undefined,
  env: Readonly<Record<string, string>> = {},
): Terminal & Pipes {
  const stdout = new PassThrough({ encoding: 'utf8' });
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), {
    ...(screen === undefined ? {} : { isTTY: true, ...screen }),
  });
  return { ...processTerminal({ stdout, stderr, env }), stdout, stderr };
}

const looks = ({ columns, color }: Terminal): unknown => ({ columns, color });

describe('the terminal of a process', () => {
  it.each([
    ['a screen', { columns: 100 }, {}, { columns: 100, color: true }],
    ['a screen that does not know its width', { columns: 0 }, {}, { columns: 80, color: true }],
    ['a pipe or file', undefined, {}, { columns: undefined, color: false }],
    ['a dumb terminal', { columns: 100 }, { TERM: 'dumb' }, { columns: undefined, color: false }],
    ['the log of a CI', { columns: 100 }, { CI: 'true' }, { columns: undefined, color: false }],
    [
      'a screen where CI is said to be false',
      { columns: 90 },
      { CI: 'false' },
      { columns: 90, color: true },
    ],
    ['a screen where CI is empty', { columns: 90 }, { CI: '' }, { columns: 90, color: true }],
    [
      'a screen whose user wants no colour',
      { columns: 90 },
      { NO_COLOR: '1' },
      { columns: 90, color: false },
    ],
    [
      'a pipe where colour is forced',
      undefined,
      { FORCE_COLOR: '1' },
      { columns: undefined, color: true },
    ],
    [
      'the log of a CI where colour is forced',
      undefined,
      { CI: 'true', FORCE_COLOR: '1' },
      { columns: undefined, color: true },
    ],
    [
      'a pipe where colour is forced and unwanted',
      undefined,
      { FORCE_COLOR: '1', NO_COLOR: '1' },
      { columns: undefined, color: false },
    ],
    [
      'a screen where colour is forced off',
      { columns: 90 },
      { FORCE_COLOR: '0' },
      { columns: 90, color: false },
    ],
    [
      'a screen where NO_COLOR is empty',
      { columns: 90 },
      { NO_COLOR: '' },
      { columns: 90, color: true },
    ],
  ])('is told from its surroundings: %s', (_, screen, env, expected) => {
    expect(looks(terminal(screen, env))).toEqual(expected);
  });

  it('keeps data and messages apart', () => {
    const { out, err, stdout, stderr } = terminal(undefined);
    out('data');
    err('message');
    expect([stdout.read(), stderr.read()]).toEqual(['data', 'message']);
  });

  it('takes no offence at a reader that stops reading', () => {
    const { stdout, stderr } = terminal(undefined);
    const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    for (const stream of [stdout, stderr]) expect(() => stream.emit('error', closed)).not.toThrow();
  });

  it('ends the command with 3, and says why, where its data cannot be printed', () => {
    const endings: number[] = [];
    const [stdout, stderr] = [new PassThrough(), new PassThrough({ encoding: 'utf8' })];
    processTerminal({ stdout, stderr, env: {} }, (code) => void endings.push(code));
    stdout.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }));
    expect(endings).toEqual([3]);
    expect(stderr.read()).toBe(
      'error file/disk-full stdout\n  cannot write stdout: no space is left for it; free some space and run the command again\n',
    );
  });
});
