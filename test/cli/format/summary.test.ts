import { mkdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstTold, summary, summaryText } from '../../../src/cli/format/summary.js';
import { timeLeft } from '../../../src/cli/runs/progress.js';
import type { BuildResult } from '../../../src/build/results.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { edit, inProcess, workspace } from '../../support/command.js';

interface Told {
  readonly type?: string;
  readonly report?: string;
  readonly reason?: string;
  readonly written?: boolean;
  readonly failed?: readonly string[];
  readonly outputs: readonly { written: boolean; reason: string; sha256?: string }[];
  readonly diagnostics: readonly { code: string; reports?: readonly string[] }[];
}

let cwd: string;
const build = async (...words: readonly string[]) => inProcess(cwd, ['build', ...words]);
const reportsOf = (stdout: string): readonly Told[] =>
  (JSON.parse(stdout) as { readonly reports: readonly Told[] }).reports;
const reasons = (stdout: string): readonly string[] =>
  reportsOf(stdout).map(({ reason, outputs }) => reason ?? outputs[0]?.reason ?? 'none');

beforeAll(() => {
  cwd = workspace(['a', 'b', 'c']);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('what a run came to', () => {
  it('is one line behind those of the reports, and why each was made is said as data', async () => {
    const { stderr } = await build();
    expect(stderr).toMatch(
      /\n\n3 written {2}0 unchanged {2}0 failed {2}\d+ warnings? {2}[\d.]+ s\n$/u,
    );
    const again = await build('--format', 'json');
    expect(reasons(again.stdout)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    unlinkSync(join(cwd, 'out/a.pdf'));
    edit(cwd, 'b/report.yaml', (text) => text.replace('The library in figures', 'The library'));
    edit(cwd, 'c/facts.yaml', (text) => text.replace('12,400', '12,401'));
    const third = await build('--format', 'json');
    expect(reasons(third.stdout)).toEqual(['not-as-written', 'changed', 'errors']);
    const [a, , c] = reportsOf(third.stdout);
    expect(a?.outputs[0]).toMatchObject({
      written: true,
      sha256: /^[0-9a-f]{64}$/u.exec(a?.outputs[0]?.sha256 ?? '')?.[0],
    });
    expect(c).toMatchObject({ written: false, outputs: [] });
    expect(reasons((await build('--force', 'a', '--format', 'json')).stdout)).toEqual(['forced']);
    expect(reasons((await inProcess(cwd, ['check', 'a', '--format', 'json'])).stdout)).toEqual([
      'checked',
    ]);
  });

  it('names those that failed at the end', async () => {
    const { stderr } = await build();
    expect(stderr).toMatch(/\n0 written {2}2 unchanged {2}1 failed .*\nfailed: data\/c\n$/u);
    expect((await build('a')).stderr).not.toContain('failed');
  });

  it('comes as lines of JSON while it runs', async () => {
    const { stdout } = await build('--format', 'jsonl');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Told);
    expect(lines.map(({ type, report }) => [type, report])).toEqual([
      ['report', 'a'],
      ['report', 'b'],
      ['report', 'c'],
      ['summary', undefined],
    ]);
    expect(lines[3]?.failed).toEqual([expect.stringMatching(/data\/c$/u)]);
  });

  const result = (over: Partial<BuildResult>): BuildResult => ({
    report: 'cards',
    folder: 'data/cards',
    outputs: [],
    diagnostics: [],
    isWritten: true,
    ...over,
  });

  it('counts a warning of a report once, however many fact sheets are made of it', () => {
    const warned: Diagnostic = {
      code: 'report/unused-note',
      severity: 'warning',
      place: { file: 'data/cards/units.yaml', line: 1, column: 1 },
      problem: 'it is not used',
      remedy: 'take it out',
    };
    const sheet = (layout: string, isUnchanged: boolean) => ({
      ...{ layout, path: `out/${layout}.pdf`, pages: 1, figures: 1, warnings: 1, seconds: 1 },
      isUnchanged,
    });
    const made = summary();
    made.add(result({ outputs: [sheet('a', false), sheet('b', false)], diagnostics: [warned] }));
    const standing = summary();
    standing.add(result({ outputs: [sheet('a', true)] }));
    expect([made.sum(), standing.sum()]).toMatchObject([
      { written: 2, warnings: 1 },
      { unchanged: 1, warnings: 1 },
    ]);
  });

  it('counts rows, and names those that failed', () => {
    const { add, sum } = summary();
    add(result({ rows: { all: 3, failed: ['KEN'] } }));
    expect(summaryText({ ...sum(), seconds: 1.25 })).toBe(
      '\n0 written  0 unchanged  1 failed  0 warnings  1.3 s\nfailed: data/cards KEN\n',
    );
  });
});

describe('a fault of a shared file', () => {
  const fault: Diagnostic = {
    code: 'input/missing',
    severity: 'error',
    place: { file: 'data/_shared/units.yaml', line: 3, column: 1 },
    problem: 'x',
    remedy: 'y',
  };

  it('is told once', () => {
    const news = firstTold();
    expect(
      [news([fault]), news([fault]), news([{ ...fault, problem: 'z' }])].map((each) => each.length),
    ).toEqual([1, 0, 1]);
  });
});

it('a fault in a file that reports share is told once in a build of them all', async () => {
  const own = workspace(['a', 'b', 'c']);
  mkdirSync(join(own, 'data/_shared'));
  writeFileSync(join(own, 'data/_shared/units.yaml'), 'lorry: { en: 7 }\n');
  for (const jobs of ['1', '2']) {
    const { status, stderr } = await inProcess(own, ['build', '--jobs', jobs]);
    expect(status).toBe(1);
    const faults = stderr.match(/^error .*_shared\/units\.yaml:.*\n.*/gmu) ?? [];
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults).size).toBe(faults.length);
  }
});

describe('the time that is left', () => {
  it.each([
    [2000, 1, 100, undefined],
    [3000, 3, 100, 'about 97 s left'],
    [60_000, 10, 250, 'about 24 min left'],
    [1000, 100, 100, undefined],
  ])('after %i ms and %i of %i is %s', (milliseconds, done, all, expected) => {
    expect(timeLeft(milliseconds, done, all)).toBe(expected);
  });
});
