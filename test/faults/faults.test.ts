import {
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  mkdirSync,
  chmodSync,
  existsSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyReport, hashes, install, run } from '../support/installation.js';

/** So many that a signal after the second finds the build at work, on a loaded machine too. */
const names = Array.from('abcdefghijklmnopqrstuvwx');

let installation = '';
let data = '';
beforeAll(() => {
  installation = install();
  data = join(installation, 'data');
  for (const name of names) copyReport(join(data, name));
});
afterAll(() => rmSync(installation, { recursive: true, force: true }));

/** Runs the command bound by the permission bits, which root is not. */
const withoutPrivileges =
  'if test "$(id -u)" = 0; then exec setpriv --bounding-set=-all --inh-caps=-all "$@"; else exec "$@"; fi';

let number = 0;
const freshOut = (): string => {
  const out = join(installation, `out-${(number += 1)}`);
  mkdirSync(out);
  writeFileSync(join(out, 'a.pdf'), 'the old one');
  return out;
};
const wordsFor = (out: string, ...reports: readonly string[]): readonly string[] => [
  'build',
  ...reports,
  '--jobs',
  '1',
  '--data',
  data,
  '--out',
  out,
];

describe('a refusing file system', () => {
  it.each([
    [
      'a full disk',
      (out: string) =>
        `cp ${out}/a.pdf ${out}.a; mount -t tmpfs -o size=16k tmpfs ${out}; cp ${out}.a ${out}/a.pdf`,
      'file/disk-full',
    ],
    [
      'a disk without free inodes',
      (out: string) =>
        `cp ${out}/a.pdf ${out}.a; mount -t tmpfs -o nr_inodes=2 tmpfs ${out}; cp ${out}.a ${out}/a.pdf`,
      'file/disk-full',
    ],
    [
      'a disk that is read-only',
      (out: string) => `mount --bind ${out} ${out}; mount -o remount,bind,ro ${out}`,
      'file/not-writable',
    ],
  ])('(%s) ends the command with 3 and leaves the old file whole', async (_, prepare, code) => {
    const out = freshOut();
    const { status, stderr } = await run(installation, wordsFor(out, 'a'), {
      shell: `exec unshare -rm sh -ec '${prepare(out)}
        status=0; "$@" || status=$?
        cat ${out}/a.pdf >&2; echo " and $(ls -A ${out} | wc -l) file" >&2
        exit $status' sh "$@"`,
    });
    expect(stderr).toContain(`error ${code} `);
    expect(stderr).toContain('the old one and 1 file');
    expect(status).toBe(3);
  });

  it('(a folder that may not be written) ends the command with 3 and leaves the old file whole', async () => {
    const out = freshOut();
    chmodSync(out, 0o555);
    const { status, stderr } = await run(installation, wordsFor(out, 'a'), {
      shell: withoutPrivileges,
    });
    expect(stderr).toContain('error file/not-writable ');
    expect(status).toBe(3);
    expect(readFileSync(join(out, 'a.pdf'), 'utf8')).toBe('the old one');
    expect(readdirSync(out)).toEqual(['a.pdf']);
  });

  it(
    '(few file handles) ends with the old file or the new one, whole',
    { timeout: 180_000 },
    async () => {
      const endings = new Set<number | null>();
      for (const handles of [18, 19, 20, 21, 23, 27, 40]) {
        const out = freshOut();
        // oxlint-disable-next-line no-await-in-loop
        const { status } = await run(installation, wordsFor(out, 'a'), {
          shell: `ulimit -n ${handles}; exec "$@"`,
        });
        endings.add(status);
        const written = readFileSync(join(out, 'a.pdf'), 'latin1');
        if (status === 0) expect(written).toMatch(/^%PDF-[^]*%%EOF\n?$/u);
        else expect(written).toBe('the old one');
        expect(readdirSync(out).filter((name) => name !== 'manifest.json')).toEqual(['a.pdf']);
      }
      // Before the command itself is loaded, Node ends with 1.
      expect([...endings].filter((status) => ![0, 1, 3].includes(status ?? -1))).toEqual([]);
      expect(endings.size).toBeGreaterThan(1);
    },
  );

  it('(one report of several) still writes the others', async () => {
    const out = freshOut();
    chmodSync(join(out, 'a.pdf'), 0o444);
    const { status, stderr } = await run(installation, wordsFor(out, 'a', 'b'));
    expect(status).toBe(3);
    expect(stderr).toContain('error file/not-writable ');
    expect(readFileSync(join(out, 'a.pdf'), 'utf8')).toBe('the old one');
    expect(readFileSync(join(out, 'b.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-');
  });
});

/** One that comes in the microseconds in which Node lets a signal go is lost: see src/cli/runs/signals.ts. */
const mayBeLost = { retry: 2 };

describe('a signal', mayBeLost, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends a build of many reports and leaves no temporary file',
    async (signal) => {
      const out = freshOut();
      const { status, signal: ended } = await run(installation, wordsFor(out), {
        disturb: (child) => void onceWritten(join(out, 'b.pdf')).then(() => child.kill(signal)),
      });
      expect({ status, ended }).toEqual({ status: null, ended: signal });
      const left = readdirSync(out).filter((name) => name !== 'manifest.json');
      expect(left.filter((name) => !name.endsWith('.pdf'))).toEqual([]);
      expect(left.length).toBeLessThan(names.length);
      for (const name of left) {
        expect(readFileSync(join(out, name), 'latin1').trimEnd().endsWith('%%EOF')).toBe(true);
      }
    },
  );
});

describe('a signal to one job with several reports', mayBeLost, () => {
  it('ends it at once, and leaves whole files and the rest to the next build', async () => {
    const out = freshOut();
    const words = wordsFor(out);
    const first = await run(installation, words, {
      disturb: (child) => void onceWritten(join(out, 'b.pdf')).then(() => child.kill('SIGINT')),
    });
    expect([first.status, first.signal]).toEqual([null, 'SIGINT']);
    const second = await run(installation, words);
    expect(second.status).toBe(0);
    const [, written = '', unchanged = ''] =
      /(\d+) written {2}(?:(\d+) unchanged)?/u.exec(second.stdout + second.stderr) ?? [];
    expect(Number(written) + Number(unchanged)).toBe(names.length);
    expect(Number(written)).toBeGreaterThan(0);
  });
});

/** Well after the file stands: in the middle of the next report, not at the edge of what holds signals back. */
async function onceWritten(file: string): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop
  while (!existsSync(file)) await pause(5);
  await pause(15);
}

describe('two builds at once', () => {
  it('into one folder leave every file whole, of the one or the other', async () => {
    const other = join(installation, 'other');
    for (const name of ['a', 'b', 'c']) {
      copyReport(join(other, name));
      const file = join(other, name, 'report.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('library', 'reading room'));
    }
    const [one, two, both] = [freshOut(), freshOut(), freshOut()];
    const build = async (from: string, out: string) =>
      run(installation, ['build', 'a', 'b', 'c', '--data', from, '--out', out]);
    await build(data, one);
    await build(other, two);
    const told = await Promise.all([build(data, both), build(other, both), build(data, both)]);
    expect(told.map(({ status }) => status)).toEqual([0, 0, 0]);
    const [first, second, made] = [hashes(one), hashes(two), hashes(both)];
    expect([...made.keys()]).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    for (const [name, hash] of made) expect([first.get(name), second.get(name)]).toContain(hash);
    expect(first).not.toEqual(second);
  }, 180_000);
});
