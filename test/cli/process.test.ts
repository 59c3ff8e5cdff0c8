import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edit, factsheet, workspaceOfTest } from '../support/command.js';

const misspellTitle = (text: string): string => text.replace('\ntitle:', '\ntitel:');

describe('build', () => {
  it('writes the PDF and says so on stderr, with nothing on stdout', () => {
    const cwd = workspaceOfTest();
    const { status, stdout, stderr } = factsheet(['build'], { cwd });
    expect(stderr).toMatch(
      /^out\/first-report\.pdf {2}\d+ pages? {2}3 figures {2}\d+ warnings? {2}\d+ KB {2}\d+\.\d s\n$/m,
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['first-report.pdf', 'manifest.json']);
    const pdf = readFileSync(join(cwd, 'out/first-report.pdf'), 'latin1');
    expect(pdf.startsWith('%PDF-1.')).toBe(true);
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
  });

  it.each(['first-report', 'data/first-report', './data/first-report/'])(
    'takes the name %s',
    (name) => {
      const cwd = workspaceOfTest(['first-report', 'other-report']);
      const { status, stderr } = factsheet(['build', name], { cwd });
      expect(stderr).toMatch(/^out\/first-report\.pdf/m);
      expect(status).toBe(0);
      expect(readdirSync(join(cwd, 'out'))).toEqual(['first-report.pdf', 'manifest.json']);
    },
  );

  it('reads and writes where --data and --out say', () => {
    const cwd = workspaceOfTest();
    const there = join(cwd, 'elsewhere/deep');
    const { status } = factsheet(['build', '--data', join(cwd, 'data'), '--out', there], {
      cwd: '/',
    });
    expect(status).toBe(0);
    expect(readdirSync(there)).toEqual(['first-report.pdf', 'manifest.json']);
  });

  it('dates the PDF by SOURCE_DATE_EPOCH, and refuses one that is no number', () => {
    const cwd = workspaceOfTest();
    expect(factsheet(['build'], { cwd, env: { SOURCE_DATE_EPOCH: '1600000000' } }).status).toBe(0);
    expect(readFileSync(join(cwd, 'out/first-report.pdf'), 'latin1')).toContain(
      '2020-09-13T12:26:40',
    );
    const wrong = factsheet(['build'], { cwd, env: { SOURCE_DATE_EPOCH: 'now' } });
    expect(wrong.stderr).toContain('command/invalid-date');
    expect(wrong.status).toBe(2);
  });
});

describe('many reports', () => {
  it('give the same bytes and the same messages with any number of jobs', () => {
    const names = ['a-report', 'b-report', 'c-report', 'd-report'];
    const cwd = workspaceOfTest(names);
    edit(cwd, 'b-report/report.yaml', misspellTitle);
    const one = factsheet(['build', '--jobs', '1', '--out', 'one'], { cwd });
    const two = factsheet(['build', '--jobs', '2', '--out', 'two'], { cwd });
    const steady = (text: string): string =>
      text.replaceAll(/\d+\.\d s/g, '').replaceAll('one/', 'two/');
    expect(steady(two.stderr)).toBe(steady(one.stderr));
    expect([one.status, two.status]).toEqual([1, 1]);
    const files = readdirSync(join(cwd, 'one')).filter((name) => name.endsWith('.pdf'));
    expect(files).toEqual(['a-report.pdf', 'c-report.pdf', 'd-report.pdf']);
    for (const file of files) {
      const [first, second] = ['one', 'two'].map((out) => readFileSync(join(cwd, out, file)));
      expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
    }
  });
});

describe('a report with errors', () => {
  it('ends with 1, tells its faults, and leaves the old PDF as it was', () => {
    const cwd = workspaceOfTest();
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/first-report.pdf'), 'the old one');
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    const { status, stdout, stderr } = factsheet(['build'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error report\/\S+ data\/first-report\/report\.yaml:2:1\n/m);
    expect(readFileSync(join(cwd, 'out/first-report.pdf'), 'utf8')).toBe('the old one');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['first-report.pdf']);
  });

  it('is told without colours where stderr is no terminal, whatever CI says', () => {
    const cwd = workspaceOfTest();
    edit(cwd, 'first-report/report.yaml', misspellTitle);
    const { stderr } = factsheet(['check'], { cwd, env: { CI: 'true', TERM: 'xterm' } });
    expect(stderr).not.toContain('\u001B');
  });
});
