import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/provenance/read-record.js';
import { edit, factsheet, workspace } from '../support/command.js';

let cwd: string;

/** Makes the source say something else, and the report take it as its own. */
function changeSource(old: string, now: string): void {
  edit(cwd, 'first-report/sources/note.txt', (text) => text.replaceAll(old, now));
  edit(cwd, 'first-report/facts.yaml', (text) => text.replaceAll(old, now));
  const bytes = readFileSync(join(cwd, 'data/first-report/sources/note.txt'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  edit(cwd, 'first-report/report.yaml', (text) => text.replace(/[0-9a-f]{64}/u, sha256));
}

beforeAll(() => {
  cwd = workspace();
  factsheet(['build'], { cwd });
  copyFileSync(join(cwd, 'out/first-report.pdf'), join(cwd, 'old.pdf'));
  changeSource('12,400', '12,500');
  factsheet(['build'], { cwd });
  copyFileSync(join(cwd, 'out/first-report.pdf'), join(cwd, 'new.pdf'));
  changeSource('12,500', '12,400');
  factsheet(['build'], { cwd });
  writeFileSync(join(cwd, 'text.pdf'), 'no PDF');
  writeFileSync(join(cwd, 'cut.pdf'), readFileSync(join(cwd, 'old.pdf')).subarray(0, 20_000));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Hashes of what was edited and counts of pixels say nothing that holds for the next edit or theme. */
const steady = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{64}/gu, '…')
    .replaceAll(/\d+ pixels?, (?:under )?[\d.]+%/gu, '… pixels');

const examples = [
  ...readFileSync('docs/provenance.md', 'utf8').matchAll(
    /```console\n\$ factsheet (?<words>.*)\n(?<output>[^`]*)```/gu,
  ),
].map(({ groups }) => [groups?.['words'] ?? '', groups?.['output'] ?? ''] as const);

describe('docs/provenance.md', () => {
  it('shows three commands', () => {
    expect(examples.map(([words]) => words.split(' ')[0])).toEqual(['inspect', 'explain', 'diff']);
  });

  it.each(examples)('shows what `factsheet %s` prints', (words, output) => {
    const { stdout } = factsheet(words.split(' '), { cwd });
    expect(steady(stdout)).toBe(steady(output));
  });
});

describe('inspect', () => {
  it('prints the record itself as JSON', () => {
    const { status, stdout } = factsheet(['inspect', 'old.pdf', '--format', 'json'], { cwd });
    const { value } = parseRecord(new TextEncoder().encode(stdout), 'old.pdf');
    expect(value?.figures.map(({ fact }) => fact)).toEqual(['loans', 'loans-growth', 'branches']);
    expect(status).toBe(0);
  });

  it.each([
    ['text.pdf', 'provenance/not-a-pdf'],
    ['cut.pdf', 'provenance/not-a-pdf'],
    ['nowhere.pdf', 'input/missing'],
    ['data', 'input/not-a-file'],
  ])('ends with 1 and a diagnostic for %s', (file, code) => {
    const { status, stdout, stderr } = factsheet(['inspect', file], { cwd });
    expect(stderr).toContain(`error ${code} ${file}`);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('gives diagnostics as JSON where JSON is asked for', () => {
    const { status, stdout } = factsheet(['inspect', 'text.pdf', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'provenance/not-a-pdf' }] });
    expect(status).toBe(1);
  });
});

describe('explain', () => {
  it('gives the same as data', () => {
    const { status, stdout } = factsheet(
      ['explain', 'first-report', 'branches', '--format', 'json'],
      { cwd },
    );
    expect(JSON.parse(stdout)).toMatchObject({
      fact: 'branches',
      value: { kind: 'number', amount: '3' },
      period: { edtf: '../2025-12-31' },
      origin: { kind: 'quoted', context: { line: 1, before: '', after: '.' } },
      outputs: [{ path: 'out/first-report.pdf', places: [{ page: 1, chart: 'branches' }] }],
    });
    expect(status).toBe(0);
  });

  it('is wrong use for a fact that is not there, with the nearest', () => {
    const { status, stderr } = factsheet(['explain', 'first-report', 'lons'], { cwd });
    expect(stderr).toContain('error command/unknown-fact data/first-report/facts.yaml');
    expect(stderr).toContain('“loans”');
    expect(status).toBe(2);
  });

  it('is wrong use for a report that is not there', () => {
    expect(factsheet(['explain', 'no-report', 'loans'], { cwd }).status).toBe(2);
  });
});

describe('diff', () => {
  const json = (words: readonly string[]) => {
    const { status, stdout } = factsheet(['diff', ...words, '--format', 'json'], { cwd });
    return { status, comparison: JSON.parse(stdout) as unknown };
  };

  it('ends with 0 where nothing differs', () => {
    const { status, stdout } = factsheet(['diff', 'old.pdf', 'out/first-report.pdf'], { cwd });
    expect(stdout).toBe('old.pdf → out/first-report.pdf\nno difference\n');
    expect(status).toBe(0);
  });

  it('ends with 1 where something does, and writes a picture of each page', () => {
    const { status, comparison } = json(['old.pdf', 'new.pdf', '--png', 'changes/deep']);
    expect(comparison).toMatchObject({
      version: 1,
      same: false,
      figures: [{ change: 'changed', fact: 'loans' }, { fact: 'loans-growth' }],
      pages: [{ change: 'changed', page: 1 }],
    });
    expect(readdirSync(join(cwd, 'changes/deep'))).toEqual(['page-01.png']);
    expect(status).toBe(1);
  });

  it('gives GitHub a notice for each change', () => {
    const { stdout } = factsheet(['diff', 'old.pdf', 'new.pdf', '--format', 'github'], { cwd });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.every((line) => line.startsWith('::notice file=new.pdf,title='))).toBe(true);
    expect(lines.map((line) => /title=([^:]*)::/u.exec(line)?.[1])).toEqual([
      'note sha256',
      'loans changed',
      'loans-growth changed',
      'page 1 changed',
    ]);
  });

  it.each([
    [['old.pdf', 'nowhere.pdf'], 2],
    [['text.pdf', 'old.pdf'], 2],
    [['old.pdf'], 2],
    [['old.pdf', 'new.pdf', '--png', 'text.pdf'], 3],
  ])('ends above 1 where there is trouble: %j', (words, expected) => {
    const { status, stderr } = factsheet(['diff', ...words], { cwd });
    expect(stderr).not.toBe('');
    expect(status).toBe(expected);
  });
});

describe('the annex', () => {
  it('adds pages with --annex, and where an output asks for it', () => {
    const pagesOf = (words: readonly string[]): number =>
      Number(/(\d+) pages?/u.exec(factsheet(['build', ...words], { cwd }).stderr)?.[1]);
    const plain = pagesOf(['--out', 'plain']);
    expect(pagesOf(['--annex', '--out', 'flag'])).toBe(plain + 1);
    edit(
      cwd,
      'first-report/report.yaml',
      (text) => `${text.trimEnd()}\noutputs: [{ layout: fact-sheet, annex: true }]\n`,
    );
    expect(pagesOf(['--out', 'asked'])).toBe(plain + 1);
  });
});
