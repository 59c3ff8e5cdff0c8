import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';

const terminal = (fault: unknown, environment: Terminal['environment'] = {}) => {
  const said: string[] = [];
  const failing: Terminal = {
    out: () => {
      throw fault;
    },
    err: (text) => said.push(text),
    columns: undefined,
    color: false,
    environment,
  };
  return { failing, said: () => said.join('') };
};

describe('a bug', () => {
  it('ends with 70 and a short message, no stack', async () => {
    const { failing, said } = terminal(new TypeError('x is not a function'));
    expect(await runCommand(['--help'], failing)).toBe(70);
    expect(said()).toMatch(/^factsheet: x is not a function\nThis is a bug in factsheet/);
    expect(said()).not.toContain('    at ');
  });

  it('ends with 70 whatever is thrown', async () => {
    const { failing, said } = terminal('a bare text');
    expect(await runCommand(['--help'], failing)).toBe(70);
    expect(said()).toMatch(/^factsheet: a bare text\n/);
  });

  it('shows its stack where FACTSHEET_DEBUG is set', async () => {
    const { failing, said } = terminal(new TypeError('x is not a function'), {
      FACTSHEET_DEBUG: '1',
    });
    expect(await runCommand(['--help'], failing)).toBe(70);
    expect(said()).toContain('    at ');
  });
});

describe('a file system that refuses where no stage foresaw it', () => {
  it('ends with 3 and is not called a bug', async () => {
    const fault = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
    const { failing, said } = terminal(fault);
    expect(await runCommand(['--help'], failing)).toBe(3);
    expect(said()).toBe('factsheet: EIO: i/o error, read\n');
  });
});
