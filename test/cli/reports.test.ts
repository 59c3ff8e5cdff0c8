import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { edit, factsheet, workspace } from '../support/command.js';

const folders: string[] = [];
const open = (reports?: readonly string[]): string => {
  const folder = workspace(reports);
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const misspellTitle = (text: string): string => text.replace('\ntitle:', '\ntitel:');

describe('build', () => {
  it('writes the PDF and says so on stderr, with nothing on stdout', () => {
    const cwd = open();
    const { status, stdout, stderr } = factsheet(['build'], { cwd });
    expect(stderr).toMatch(
      /^out\/first-report\.pdf {2}\d+ pages? {2}3 figures {2}0 warnings {2}\d+ KB {2}\d+\.\d s\n$/,
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['first-report.pdf']);
    const pdf = readFileSync(join(cwd, 'out/first-report.pdf'), 'latin1');
    expect(pdf.startsWith('%PDF-1.')).toBe(true);
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
  });

  it.each(['first-report', 'data/first-report', './data/first-report/'])(
    'takes the name %s',
    (name) => {
      const cwd = open(['first-report', 'other-report']);
      const { status, stderr } = factsheet(['build', name], { cwd });
      expect(stderr).toMatch(/^out\/first-report\.pdf/);
      expect(status).toBe(0);
      expect(readdirSync(join(cwd, 'out'))).toEqual(['first-report.pdf']);
    },
  );

  it('reads and writes where --data and --out say', () => {
    const cwd = open();
    const there = join(cwd, 'elsewhere/deep');
    const { status } = factsheet(['build', '--data', join(cwd, 'data'), '--out', there], {
      cwd: '/',
    });
    expect(status).toBe(0);
    expect(readdirSync(there)).toEqual(['first-report.pdf']);
  });

  it('says nothing with --quiet where nothing is wrong', () => {
    const { status, stdout, stderr } = factsheet(['build', '--quiet'], { cwd: open() });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('dates the PDF by SOURCE_DATE_EPOCH, and refuses one that is no number', () => {
    const cwd = open();
    expect(factsheet(['build'], { cwd, env: { SOURCE_DATE_EPOCH: '1600000000' } }).status).toBe(0);
    expect(readFileSync(join(cwd, 'out/first-report.pdf'), 'latin1')).toContain(
      '2020-09-13T12:26:40',
    );
    const wrong = factsheet(['build'], { cwd, env: { SOURCE_DATE_EPOCH: 'now' } });
    expect(wrong.stderr).toContain('command/invalid-date');
    expect(wrong.status).toBe(2);
  });
});

describe('a report with errors', () => {
  const broken = (): string => {
    const cwd = open();
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/first-report.pdf'), 'the old one');
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    edit(cwd, 'first-report/facts.yaml', (text) => text.replace('unit: book', 'unit: boook'));
    return cwd;
  };

  it('ends with 1, tells each fault at its line, and leaves the old PDF as it was', () => {
    const cwd = broken();
    const { status, stdout, stderr } = factsheet(['build'], { cwd });
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

  it('is told without colours where stderr is no terminal, whatever CI says', () => {
    const { stderr } = factsheet(['check'], { cwd: broken(), env: { CI: 'true', TERM: 'xterm' } });
    expect(stderr).not.toContain('\u001B');
  });

  it('is told in quiet too', () => {
    const { status, stderr } = factsheet(['build', '--quiet'], { cwd: broken() });
    expect(stderr).toContain('report.yaml:2:1');
    expect(stderr).not.toContain('nothing written');
    expect(status).toBe(1);
  });

  it('does not keep another report from being built', () => {
    const cwd = open(['first-report', 'other-report']);
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    const { status, stderr } = factsheet(['build'], { cwd });
    expect(stderr.indexOf('nothing written')).toBeLessThan(stderr.indexOf('out/other-report.pdf'));
    expect(status).toBe(1);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['other-report.pdf']);
  });
});

describe('check', () => {
  it('finds what build finds and writes nothing', () => {
    const cwd = open();
    const sound = factsheet(['check'], { cwd });
    expect(sound.stderr).toMatch(/^data\/first-report fact-sheet {2}\d+ pages? {2}3 figures/);
    expect(sound.status).toBe(0);
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    expect(factsheet(['check'], { cwd }).status).toBe(1);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});

describe('the formats', () => {
  it('json is one document on stdout and nothing on stderr', () => {
    const cwd = open(['first-report', 'other-report']);
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    const { status, stdout, stderr } = factsheet(['build', '--format', 'json'], { cwd });
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
          diagnostics: [],
          outputs: [
            { layout: 'fact-sheet', path: 'out/other-report.pdf', figures: 3, warnings: 0 },
          ],
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

  it('github is one workflow command a fault on stdout', () => {
    const cwd = open();
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    const { stdout } = factsheet(['check', '--format', 'github'], { cwd });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^::error file=data\/first-report\/report\.yaml,line=\d+,col=\d+,/);
    expect(lines.every((line) => /^::(error|warning) /.test(line))).toBe(true);
  });
});

describe('a name that no report has', () => {
  it('is wrong use, and the nearest name is told', () => {
    const { status, stderr } = factsheet(['build', 'frist-report'], { cwd: open() });
    expect(stderr).toContain('frist-report');
    expect(stderr).toMatch(/did you mean|use .*first-report|first-report/);
    expect(status).toBe(2);
  });

  it('is wrong use for a layout too', () => {
    const cwd = open();
    const { status, stderr } = factsheet(['build', '--layout', 'fact-shet'], { cwd });
    expect(stderr).toContain('command/unknown-layout');
    expect(stderr).toContain('“fact-sheet”');
    expect(status).toBe(2);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});

describe('a place that cannot be written', () => {
  it('ends with 3 where a folder stands in the way', () => {
    const cwd = open();
    mkdirSync(join(cwd, 'out/first-report.pdf'), { recursive: true });
    const { status, stderr } = factsheet(['build'], { cwd });
    expect(stderr).toContain('file/is-a-folder');
    expect(status).toBe(3);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['first-report.pdf']);
  });

  it('ends with 3 where out is a file', () => {
    const cwd = open();
    writeFileSync(join(cwd, 'out'), 'mine');
    const { status, stderr } = factsheet(['build'], { cwd });
    expect(stderr).toContain('file/');
    expect(status).toBe(3);
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('mine');
  });

  it('ends with 3 where the output would stand among the inputs', () => {
    const cwd = open();
    const { status, stderr } = factsheet(['build', '--out', 'data/first-report'], { cwd });
    expect(stderr).toContain('file/output-is-input');
    expect(status).toBe(3);
    expect(existsSync(join(cwd, 'data/first-report/first-report.pdf'))).toBe(false);
  });
});

describe('many reports', () => {
  it('give the same bytes and the same messages with any number of jobs', () => {
    const names = ['a-report', 'b-report', 'c-report', 'd-report'];
    const cwd = open(names);
    edit(cwd, 'b-report/report.yaml', misspellTitle);
    const one = factsheet(['build', '--jobs', '1', '--out', 'one'], { cwd });
    const two = factsheet(['build', '--jobs', '2', '--out', 'two'], { cwd });
    const steady = (text: string): string =>
      text.replaceAll(/\d+\.\d s/g, '').replaceAll('one/', 'two/');
    expect(steady(two.stderr)).toBe(steady(one.stderr));
    expect([one.status, two.status]).toEqual([1, 1]);
    const files = readdirSync(join(cwd, 'one'));
    expect(files).toEqual(['a-report.pdf', 'c-report.pdf', 'd-report.pdf']);
    for (const file of files) {
      const [first, second] = ['one', 'two'].map((out) => readFileSync(join(cwd, out, file)));
      expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
    }
  });
});
