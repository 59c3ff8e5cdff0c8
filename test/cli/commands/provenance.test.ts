import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/provenance/read-record.js';
import { edit, factsheet, inProcess, workspace } from '../../support/command.js';

let cwd: string;

/** Makes the source say something else, and the report take it as its own. */
function changeSource(old: string, now: string): void {
  edit(cwd, 'first-report/sources/note.txt', (text) => text.replaceAll(old, now));
  edit(cwd, 'first-report/facts.yaml', (text) => text.replaceAll(old, now));
  const bytes = readFileSync(join(cwd, 'data/first-report/sources/note.txt'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  edit(cwd, 'first-report/report.yaml', (text) => text.replace(/[0-9a-f]{64}/u, sha256));
}

const build = async (): Promise<void> => {
  expect(await inProcess(cwd, ['build'])).toMatchObject({ status: 0 });
};

beforeAll(async () => {
  cwd = workspace();
  await build();
  copyFileSync(join(cwd, 'out/first-report.pdf'), join(cwd, 'old.pdf'));
  changeSource('12,400', '12,500');
  await build();
  copyFileSync(join(cwd, 'out/first-report.pdf'), join(cwd, 'new.pdf'));
  changeSource('12,500', '12,400');
  await build();
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

const at = (file: string): string => join(cwd, file);

describe('inspect', () => {
  const inspect = async (...[file, ...words]: readonly [string, ...string[]]) =>
    inProcess(cwd, ['inspect', at(file), ...words]);

  it('prints the record itself as JSON', async () => {
    const { status, stdout } = await inspect('old.pdf', '--format', 'json');
    const { value } = parseRecord(new TextEncoder().encode(stdout), 'old.pdf');
    expect(value?.figures.map(({ fact }) => fact)).toEqual(['loans', 'loans-growth', 'branches']);
    expect(status).toBe(0);
  });

  it('prints one line a figure for a person', async () => {
    const { status, stdout, stderr } = await inspect('old.pdf');
    expect(stdout).toMatch(/^loans {9}more than 12,400 books {2}超1\.24万册 {2}1$/mu);
    expect(stdout).toMatch(/\n\n3 figures\n$/u);
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each([
    ['text.pdf', 'provenance/not-a-pdf'],
    ['cut.pdf', 'provenance/not-a-pdf'],
    ['nowhere.pdf', 'input/missing'],
    ['data', 'input/not-a-file'],
  ])('ends with 1 and a diagnostic for %s', async (file, code) => {
    const { status, stdout, stderr } = await inspect(file);
    expect(stderr).toContain(`error ${code} ${file}`);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('gives diagnostics as JSON where JSON is asked for', async () => {
    const { status, stdout } = await inspect('text.pdf', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'provenance/not-a-pdf' }] });
    expect(status).toBe(1);
  });
});

describe('explain', () => {
  const explain = async (...words: readonly string[]) => inProcess(cwd, ['explain', ...words]);

  it('gives the same as data', async () => {
    const { status, stdout } = await explain('first-report', 'branches', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      fact: 'branches',
      value: { kind: 'number', amount: '3' },
      period: { edtf: '../2025-12-31' },
      origin: { kind: 'quoted', context: { line: 1, before: '', after: '.' } },
      outputs: [
        {
          path: 'out/first-report.pdf',
          places: [
            { page: 1, region: 'body' },
            { page: 1, chart: 'branches' },
          ],
        },
      ],
    });
    expect(status).toBe(0);
  });

  it('is wrong use for a fact that is not there, with the nearest', async () => {
    const { status, stderr } = await explain('first-report', 'lons');
    expect(stderr).toContain('error command/unknown-fact data/first-report/facts.yaml');
    expect(stderr).toContain('“loans”');
    expect(status).toBe(2);
  });

  it('is wrong use for a report that is not there', async () => {
    expect((await explain('no-report', 'loans')).status).toBe(2);
  });

  it('tells what is wrong with the report on stderr, beside the explanation, and ends with 1', async () => {
    const quote = 'borrowed more than 12,400';
    edit(cwd, 'first-report/facts.yaml', (text) => text.replace(quote, 'lent 12,400'));
    const { status, stdout, stderr } = await explain('first-report', 'loans');
    edit(cwd, 'first-report/facts.yaml', (text) => text.replace('lent 12,400', quote));
    expect(stdout).toContain('  lent 12,400 books in 2025\n  which is not in the source\n');
    expect(stderr).toContain('error source/quote-not-found data/first-report/facts.yaml:7:10');
    expect(status).toBe(1);
  });

  it('explains nothing where the report cannot be read', async () => {
    edit(cwd, 'first-report/report.yaml', (text) => text.replace('note.txt', 'no.txt'));
    const { status, stdout, stderr } = await explain('first-report', 'loans');
    edit(cwd, 'first-report/report.yaml', (text) => text.replace('no.txt', 'note.txt'));
    expect(stdout).toBe('');
    expect(stderr).toContain('error input/missing data/first-report/report.yaml:6:11');
    expect(status).toBe(1);
  });
});

describe('diff', () => {
  const diff = async (files: readonly string[], ...words: readonly string[]) =>
    inProcess(cwd, ['diff', ...files.map(at), ...words]);
  const json = async (files: readonly string[], ...words: readonly string[]) => {
    const { status, stdout } = await diff(files, '--format', 'json', ...words);
    return { status, comparison: JSON.parse(stdout) as unknown };
  };

  it('ends with 0 where nothing differs', async () => {
    const { status, stdout } = await diff(['old.pdf', 'out/first-report.pdf']);
    expect(stdout).toBe('old.pdf → out/first-report.pdf\nno difference\n');
    expect(status).toBe(0);
  });

  it.each(['changes/deep', 'changes/slashed//'])(
    'ends with 1 where something does, and writes a picture of each page into %s',
    async (folder) => {
      const { status, comparison } = await json(['old.pdf', 'new.pdf'], '--png', at(folder));
      expect(comparison).toMatchObject({
        version: 1,
        same: false,
        figures: [{ change: 'changed', fact: 'loans' }, { fact: 'loans-growth' }],
        pages: [{ change: 'changed', page: 1 }],
      });
      expect(readdirSync(at(folder))).toEqual(['page-01.png']);
      expect(status).toBe(1);
    },
  );

  it('gives GitHub a notice for each change', async () => {
    const { stdout } = await diff(['old.pdf', 'new.pdf'], '--format', 'github');
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
    [['old.pdf', 'nowhere.pdf'], 'error input/missing nowhere.pdf'],
    [['text.pdf', 'old.pdf'], 'error provenance/not-a-pdf text.pdf'],
    [['nowhere.pdf', 'gone.pdf'], 'error input/missing gone.pdf'],
  ])('ends with 2 where files cannot be compared: %j', async (files, told) => {
    const { status, stdout, stderr } = await diff(files);
    expect(stderr).toContain(told);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('ends with 3 where the pictures cannot be written', async () => {
    const { status, stderr } = await diff(['old.pdf', 'new.pdf'], '--png', at('text.pdf'));
    expect(stderr).toContain('error file/');
    expect(status).toBe(3);
  });

  it('ends as a shell is told, with 1 for a difference', () => {
    expect(factsheet(['diff', 'old.pdf', 'new.pdf'], { cwd }).status).toBe(1);
  });
});

describe('the annex', () => {
  it('adds pages with --annex, and where an output asks for it', async () => {
    const pagesOf = async (...words: readonly string[]): Promise<number> =>
      Number(/(\d+) pages?/u.exec((await inProcess(cwd, ['build', ...words])).stderr)?.[1]);
    const plain = await pagesOf();
    expect(await pagesOf('--annex')).toBe(plain + 1);
    edit(
      cwd,
      'first-report/report.yaml',
      (text) => `${text.trimEnd()}\noutputs: [{ layout: fact-sheet, annex: true }]\n`,
    );
    expect(await pagesOf()).toBe(plain + 1);
  });
});
