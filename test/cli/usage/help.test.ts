import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../../src/diagnostics/codes.js';
import { readSources } from '../../support/architecture.js';
import { inProcess } from '../../support/command.js';

const help = async (...topic: readonly string[]) => inProcess('nowhere', ['help', ...topic]);

describe('factsheet help', () => {
  it('prints the page of a code, whole, as data', async () => {
    const page = readFileSync('docs/rules/figure-stray.md', 'utf8');
    expect(await help('figure/stray')).toEqual({ status: 0, stdout: page, stderr: '' });
  });

  it.each(['authors', 'authors.md', 'docs/authors.md'])(
    'prints the page that a remedy points to: %s',
    async (topic) => {
      const { status, stdout } = await help(topic);
      expect(status).toBe(0);
      expect(stdout).toBe(readFileSync('docs/authors.md', 'utf8'));
    },
  );

  it('prints the help of a command, and without a topic its own', async () => {
    expect((await help('check')).stdout).toMatch(/^Usage: factsheet check /u);
    expect(await help()).toEqual(await inProcess('nowhere', ['--help']));
    expect((await help()).stdout).toContain('factsheet help figure/stray');
  });

  it.each([
    ['figure/stry', 'figure/stray'],
    ['author', 'authors'],
    ['biuld', 'build'],
  ])('proposes what is near to %s', async (topic, near) => {
    const { status, stdout, stderr } = await help(topic);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`no help on “${topic}”; did you mean “${near}”?`);
  });

  it.each(['../package.json', '/etc/passwd', 'rules/../../package', '..'])(
    'opens nothing but pages: %s',
    async (topic) => {
      expect((await help(topic)).status).toBe(2);
    },
  );

  it('has every page that a message of the tool names', () => {
    const named = readSources('src').flatMap(({ text }) => [
      ...[...text.matchAll(/\bdocs\/[\w/-]+\.\w+/gu)].map(([file]) => file),
      ...[...text.matchAll(/“factsheet help ([a-z]+)”/gu)].map(([, page]) => `docs/${page}.md`),
    ]);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('has a page for each code, and for no other', () => {
    const pages = readdirSync('docs/rules').filter((file) => file !== 'README.md');
    const codes = Object.keys(diagnosticCodes).map((code) => `${code.replace('/', '-')}.md`);
    expect(new Set(pages)).toEqual(new Set(codes));
  });
});
