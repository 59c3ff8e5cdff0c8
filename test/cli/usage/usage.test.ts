import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsheet, inProcess } from '../../support/command.js';

const run = async (words: readonly [string, ...string[]]) => inProcess('/nowhere', words);

describe('help', () => {
  it.each(['--help', '-h', 'help'])('of %s is data, with examples and exit codes', async (word) => {
    const { status, stdout, stderr } = await run([word]);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('Usage: factsheet');
    expect(stdout).toContain('factsheet build belt-and-road-2020');
    expect(stdout).toMatch(/3 the file system refused/);
  });

  it.each(['build', 'check'])('of %s names every flag', async (command) => {
    const { status, stdout } = await run(['help', command]);
    expect(status).toBe(0);
    for (const flag of ['--data', '--layout', '--jobs', '--format', '--quiet']) {
      expect(stdout).toContain(flag);
    }
    expect(stdout.includes('--out')).toBe(command === 'build');
  });

  it('is an error where no command is given', () => {
    const { status, stdout, stderr } = factsheet([]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Usage: factsheet');
  });
});

describe('the version', () => {
  it('is that of the package, alone on stdout', async () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    const { status, stdout, stderr } = await run(['--version']);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(manifest).toMatchObject({ version: stdout.trim() });
  });
});

describe('wrong use', () => {
  it.each([
    ['an unknown flag', ['build', '--fromat', 'json'], '--format'],
    ['an unknown command', ['biuld'], 'build'],
    ['an unknown format', ['check', '--format', 'xml'], 'human, json, jsonl, github'],
    ['no jobs at all', ['build', '--jobs', '0'], 'whole number'],
    ['half a job', ['build', '--jobs', '1.5'], 'whole number'],
    ['a flag without its value', ['build', '--data'], '--data'],
    ['a place to write to for a command that writes nothing', ['check', '--out', 'x'], '--out'],
    ['an empty folder to write to', ['build', '--out', ''], 'must not be empty'],
    ['an empty folder to read', ['check', '--data', ''], 'must not be empty'],
    ['an empty folder for pictures', ['diff', 'a.pdf', 'b.pdf', '--png', ''], 'must not be empty'],
    ['an empty file', ['inspect', ''], 'must not be empty'],
    ['one file to compare', ['diff', 'a.pdf'], 'new'],
    ['more files than one to inspect', ['inspect', 'a.pdf', 'b.pdf'], 'too many arguments'],
  ] as const)('%s ends with 2, on stderr, with what would be right', async (_, words, hint) => {
    const { status, stdout, stderr } = await run(words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(hint);
    expect(stderr).not.toContain('    at ');
  });
});

describe('the command of a shell', () => {
  it.each([
    [['--help'], 0],
    [['biuld'], 2],
  ])('ends with the code of %j', (words, code) => {
    expect(factsheet(words).status).toBe(code);
  });
});
