import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edit, inProcess, workspaceOfTest } from '../../support/command.js';

/** A report whose source holds a figure that no fact uses: 7, in its second line. */
function addDesks(cwd: string): void {
  const note = join(cwd, 'data/first-report/sources/note.txt');
  const text = `${readFileSync(note, 'utf8').trimEnd()}\nIt had 7 desks.\n`;
  writeFileSync(note, text);
  const digest = createHash('sha256').update(text).digest('hex');
  edit(cwd, 'first-report/report.yaml', (yaml) => yaml.replace(/(?<=sha256: )\w+/u, digest));
}

const misspellTitle = (text: string): string => text.replace('\ntitle:', '\ntitel:');

describe('quiet', () => {
  it('says nothing with --quiet where nothing is wrong', async () => {
    const { status, stdout, stderr } = await inProcess(workspaceOfTest(), ['build', '--quiet']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('two reports that choose one file', () => {
  it('are both refused before either is written', async () => {
    const cwd = workspaceOfTest(['first-report', 'other-report']);
    for (const report of ['first-report', 'other-report']) {
      const choose = (text: string) => `outputs: [{ layout: fact-sheet, file: sheet }]\n${text}`;
      edit(cwd, `${report}/report.yaml`, choose);
    }
    const { status, stderr } = await inProcess(cwd, ['build']);
    expect(stderr).toMatch(/^error report\/same-output data\/first-report\/report\.yaml:1:39\n/m);
    expect(stderr).toMatch(/^error report\/same-output data\/other-report\/report\.yaml:1:39\n/m);
    expect(status).toBe(1);
    expect(existsSync(join(cwd, 'out/sheet.pdf'))).toBe(false);
  });
});

describe('a report with errors', () => {
  const broken = (): string => {
    const cwd = workspaceOfTest();
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/first-report.pdf'), 'the old one');
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    edit(cwd, 'first-report/facts.yaml', (text) => text.replace('unit: book', 'unit: boook'));
    return cwd;
  };

  it('ends with 1, tells each fault at its line, and leaves the old PDF as it was', async () => {
    const cwd = broken();
    const { status, stdout, stderr } = await inProcess(cwd, ['build']);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error report\/\S+ data\/first-report\/report\.yaml:2:1\n/m);
    expect(stderr).toMatch(/^error \S+ data\/first-report\/facts\.yaml:5:\d+\n/m);
    expect(stderr).toContain('  2 │ titel: ');
    expect(stderr).toMatch(
      /^data\/first-report {2}\d+ errors {2}0 warnings {2}nothing written\n$/m,
    );
    expect(status).toBe(1);
    expect(readFileSync(join(cwd, 'out/first-report.pdf'), 'utf8')).toBe('the old one');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['first-report.pdf']);
  });

  it('is told in quiet too', async () => {
    const { status, stderr } = await inProcess(broken(), ['build', '--quiet']);
    expect(stderr).toContain('report.yaml:2:1');
    expect(stderr).not.toContain('nothing written');
    expect(status).toBe(1);
  });

  it('does not keep another report from being built', async () => {
    const cwd = workspaceOfTest(['first-report', 'other-report']);
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    const { status, stderr } = await inProcess(cwd, ['build']);
    expect(stderr.indexOf('nothing written')).toBeLessThan(stderr.indexOf('out/other-report.pdf'));
    expect(status).toBe(1);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['manifest.json', 'other-report.pdf']);
  });
});

describe('check', () => {
  it('finds what build finds and writes nothing', async () => {
    const cwd = workspaceOfTest();
    const sound = await inProcess(cwd, ['check']);
    expect(sound.stderr).toMatch(/^data\/first-report fact-sheet {2}\d+ pages? {2}3 figures/m);
    expect(sound.status).toBe(0);
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    expect((await inProcess(cwd, ['check'])).status).toBe(1);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});

describe('the formats', () => {
  it('json is one document on stdout and nothing on stderr', async () => {
    const cwd = workspaceOfTest(['first-report', 'other-report']);
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    const { status, stdout, stderr } = await inProcess(cwd, ['build', '--format', 'json']);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({
      version: 1,
      diagnostics: [],
      reports: [
        { report: 'first-report', folder: 'data/first-report', outputs: [] },
        {
          report: 'other-report',
          outputs: [{ layout: 'fact-sheet', path: 'out/other-report.pdf', figures: 3 }],
        },
      ],
    });
    expect(document).toHaveProperty(
      'reports.0.diagnostics',
      expect.arrayContaining([
        expect.objectContaining({
          code: 'report/unknown-key',
          severity: 'error',
          file: 'data/first-report/report.yaml',
          line: 2,
          column: 1,
          length: 5,
        }),
      ]),
    );
  });

  it('github is one workflow command a fault on stdout', async () => {
    const cwd = workspaceOfTest();
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    const { stdout } = await inProcess(cwd, ['check', '--format', 'github']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^::error file=data\/first-report\/report\.yaml,line=\d+,col=\d+,/);
    expect(lines.every((line) => /^::(error|warning) /.test(line))).toBe(true);
  });

  it('github keeps warnings and the closing line to itself with --quiet', async () => {
    const cwd = workspaceOfTest();
    addDesks(cwd);
    const words = ['check', '--format', 'github'] as const;
    const loud = await inProcess(cwd, words);
    expect(loud.stdout).toMatch(/^::warning /);
    expect(loud.stderr).toMatch(/^data\/first-report fact-sheet {2}1 page/);
    expect(await inProcess(cwd, [...words, '--quiet'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    const { status, stdout } = await inProcess(cwd, [...words, '--quiet']);
    expect(stdout).toMatch(/^::error file=data\/first-report\/report\.yaml/);
    expect(status).toBe(1);
  });

  it.each(['json', 'github'])(
    '%s marks one character where a fault has no length',
    async (format) => {
      const { status, stdout } = await inProcess(workspaceOfTest(), [
        'build',
        'nothing',
        '--format',
        format,
      ]);
      expect(stdout).toMatch(/"line": 1,\s+"column": 1,\s+"length": 1|line=1,col=1,endColumn=2/);
      expect(status).toBe(2);
    },
  );
});

describe('check --coverage', () => {
  const omitted = 'data/first-report/sources/note.txt:2:8  7';

  it('ends with 1 where a figure is unaccounted for, and with 0 once it is left out', async () => {
    const cwd = workspaceOfTest();
    addDesks(cwd);
    const { status, stdout } = await inProcess(cwd, ['check', '--coverage']);
    expect(stdout).toContain(`${omitted}\n    It had 7 desks.\n`);
    expect(status).toBe(1);
    const reason = 'leave-out: [{ quote: It had 7 desks, reason: no reader asks }]\n';
    edit(cwd, 'first-report/report.yaml', (text) => `${text.trimEnd()}\n${reason}`);
    const left = await inProcess(cwd, ['check', '--coverage']);
    expect(left.stdout).toMatch(
      /^data\/first-report: 7 figures in the sources, 6 used, 1 left out/,
    );
    expect(left.status).toBe(0);
  });

  it('covers the other reports where one cannot be read, and ends as for its errors', async () => {
    const cwd = workspaceOfTest(['first-report', 'other-report']);
    addDesks(cwd);
    edit(cwd, 'other-report/report.yaml', (text) => text.replace('note.txt', 'no.txt'));
    const { status, stdout, stderr } = await inProcess(cwd, ['check', '--coverage']);
    expect(stderr).toContain('error input/missing data/other-report/report.yaml:6:11');
    expect(stdout).toContain(omitted);
    expect(stdout).not.toContain('other-report');
    expect(status).toBe(1);
  });

  it('annotates the lines of a pull request where that is asked for, faults of other reports too', async () => {
    const cwd = workspaceOfTest(['first-report', 'other-report']);
    addDesks(cwd);
    edit(cwd, 'other-report/report.yaml', (text) => text.replace('note.txt', 'no.txt'));
    const { status, stdout, stderr } = await inProcess(cwd, [
      'check',
      '--coverage',
      '--format',
      'github',
    ]);
    const [fault, omission, sum] = stdout.split('\n');
    expect(fault).toMatch(/^::error file=data\/other-report\/report.yaml,line=6,col=11,/);
    expect(omission).toBe(
      '::error file=data/first-report/sources/note.txt,line=2,col=8,endColumn=9,title=coverage/omission' +
        '::7 is used by no fact and not left out: It had 7 desks.',
    );
    expect(sum).toMatch(/^data\/first-report: 7 figures in the sources, 6 used/);
    expect([status, stderr]).toEqual([1, '']);
  });

  it('is wrong use where no report has the name', async () => {
    const { status, stdout } = await inProcess(workspaceOfTest(), [
      'check',
      '--coverage',
      'nothing',
    ]);
    expect([status, stdout]).toEqual([2, '']);
  });
});

describe('a name that no report has', () => {
  it('is wrong use, and the nearest name is told', async () => {
    const { status, stderr } = await inProcess(workspaceOfTest(), ['build', 'frist-report']);
    expect(stderr).toContain('frist-report');
    expect(stderr).toMatch(/did you mean|use .*first-report|first-report/);
    expect(status).toBe(2);
  });

  it('is wrong use for a layout too', async () => {
    const cwd = workspaceOfTest();
    const { status, stderr } = await inProcess(cwd, ['build', '--layout', 'fact-shet']);
    expect(stderr).toContain('command/unknown-layout');
    expect(stderr).toContain('“fact-sheet”');
    expect(status).toBe(2);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});

describe('a place that cannot be written', () => {
  it('ends with 3 where a folder stands in the way', async () => {
    const cwd = workspaceOfTest();
    mkdirSync(join(cwd, 'out/first-report.pdf'), { recursive: true });
    const { status, stderr } = await inProcess(cwd, ['build']);
    expect(stderr).toContain('file/is-a-folder');
    expect(status).toBe(3);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['first-report.pdf']);
  });

  it('ends with 3 where out is a file', async () => {
    const cwd = workspaceOfTest();
    writeFileSync(join(cwd, 'out'), 'mine');
    const { status, stderr } = await inProcess(cwd, ['build']);
    expect(stderr).toContain('file/');
    expect(status).toBe(3);
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('mine');
  });

  it('ends with 3 where the output would stand among the inputs', async () => {
    const cwd = workspaceOfTest();
    const { status, stderr } = await inProcess(cwd, [
      'build',
      '--out',
      join(cwd, 'data/first-report'),
    ]);
    expect(stderr).toContain('file/output-is-input');
    expect(status).toBe(3);
    expect(existsSync(join(cwd, 'data/first-report/first-report.pdf'))).toBe(false);
  });
});
