import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsheet } from '../support/command.js';

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']]])(
    'of %j is data, with examples and exit codes',
    (words) => {
      const { status, stdout, stderr } = factsheet(words);
      expect(status).toBe(0);
      expect(stderr).toBe('');
      expect(stdout).toContain('Usage: factsheet');
      expect(stdout).toContain('factsheet build belt-and-road-2020');
      expect(stdout).toMatch(/3 the file system refused/);
    },
  );

  it.each(['build', 'check'])('of %s names every flag', (command) => {
    const { status, stdout } = factsheet(['help', command]);
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
  it('is that of the package, alone on stdout', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    const { status, stdout, stderr } = factsheet(['--version']);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(manifest).toMatchObject({ version: stdout.trim() });
  });
});

describe('wrong use', () => {
  it.each([
    ['an unknown flag', ['build', '--fromat', 'json'], '--format'],
    ['an unknown command', ['biuld'], 'build'],
    ['an unknown format', ['check', '--format', 'xml'], 'human, json, github'],
    ['no jobs at all', ['build', '--jobs', '0'], 'whole number'],
    ['half a job', ['build', '--jobs', '1.5'], 'whole number'],
    ['a flag without its value', ['build', '--data'], '--data'],
    ['a place to write to for a command that writes nothing', ['check', '--out', 'x'], '--out'],
  ])('%s ends with 2, on stderr, with what would be right', (_, words, hint) => {
    const { status, stdout, stderr } = factsheet(words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(hint);
    expect(stderr).not.toContain('    at ');
  });
});
