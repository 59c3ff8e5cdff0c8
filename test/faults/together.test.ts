import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeDisk, type Disk } from '../../src/files/disk.js';
import { settle } from '../../src/files/undo.js';
import { writeTogether } from '../../src/files/write-together.js';
import { hashes, install, run } from '../support/installation.js';

/** A disk whose process dies after a number of steps: nothing that it does after that happens, not even tidying up. */
function dyingDisk(steps: number): Disk & { readonly left: () => number } {
  let left = steps;
  const mortal =
    <Given extends readonly unknown[], T>(step: (...given: Given) => T) =>
    (...given: Given): T => {
      if (left === 0) throw new Error('killed');
      left -= 1;
      return step(...given);
    };
  return {
    makeFolder: mortal(nodeDisk.makeFolder),
    look: mortal(nodeDisk.look),
    names: mortal(nodeDisk.names),
    read: mortal(nodeDisk.read),
    stage: mortal(nodeDisk.stage),
    link: mortal(nodeDisk.link),
    rename: mortal(nodeDisk.rename),
    remove: mortal(nodeDisk.remove),
    flush: mortal(nodeDisk.flush),
    left: () => left,
  };
}

const pairOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

describe.each([
  ['both stood there', ['old a', 'old b']],
  ['one stood there', ['old a']],
  ['none stood there', []],
])('a report of two files (%s)', (_, old) => {
  const names = ['a.pdf', 'b.pdf'];

  /** Writes into a folder of its own with a process that dies after that many steps, and maybe another that tidies up. */
  function after(
    steps: number,
    tidying?: number,
  ): { readonly pair: readonly string[]; readonly done: boolean } {
    const folder = mkdtempSync(join(tmpdir(), 'factsheet-together-'));
    for (const [index, text] of old.entries())
      writeFileSync(join(folder, names[index] ?? ''), text);
    const disk = dyingDisk(steps);
    const outputs = names.map((name) => ({
      path: join(folder, name),
      bytes: new TextEncoder().encode(`new ${name.slice(0, 1)}`),
    }));
    try {
      try {
        writeTogether(outputs, disk);
      } catch (error) {
        expect(String(error)).toContain('killed');
      }
      if (tidying !== undefined) {
        expect(() => settle(dyingDisk(tidying), folder)).toThrow('killed');
      }
      settle(nodeDisk, folder);
      expect(readdirSync(folder)).not.toContain('.factsheet.undo');
      return { pair: pairOf(folder), done: disk.left() > 0 };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('is the old pair or the new pair after the next run, whichever step a kill comes after', () => {
    const seen: string[] = [];
    for (let steps = 0; steps < 200; steps += 1) {
      const { pair, done } = after(steps);
      expect([old, ['new a', 'new b']]).toContainEqual(pair);
      seen.push(pair.join());
      if (done) break;
    }
    expect(new Set(seen).size).toBe(2);
    expect(seen.length).toBeGreaterThan(15);
    expect(seen.length).toBeLessThan(200);
  });

  it('is so too where the run that takes it back is killed', () => {
    for (let steps = 0; !after(steps).done; steps += 1) {
      for (let tidying = 0; tidying < 3; tidying += 1) {
        const { pair } = after(steps, tidying);
        expect([old, ['new a', 'new b']]).toContainEqual(pair);
      }
    }
  });
});

describe('a build killed as it renames', { timeout: 120_000 }, () => {
  let installation = '';
  beforeAll(() => {
    installation = install();
    mkdirSync(join(installation, 'data'));
    cpSync('test/fixtures/first-report', join(installation, 'data/r'), { recursive: true });
    const file = join(installation, 'data/r/report.yaml');
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}\noutputs:\n  - layout: fact-sheet\n  - layout: handout\n`,
    );
  });
  afterAll(() => rmSync(installation, { recursive: true, force: true }));

  const build = async (title: string, killedAt?: number) => {
    const file = join(installation, 'data/r/report.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/title: \{ en: [^,]+,/u, `title: { en: ${title},`),
    );
    return run(installation, ['build', '--jobs', '1'], {
      node: killedAt === undefined ? [] : ['--import', resolve('test/faults/kill-at-rename.mjs')],
      ...(killedAt === undefined ? {} : { shell: `KILL_AT_RENAME=${killedAt} exec "$@"` }),
    });
  };

  it('leaves the old pair or the new pair after the next build, and nothing beside them', async () => {
    const out = join(installation, 'out');
    await build('Northern library in figures');
    const north = hashes(out);
    await build('Southern library in figures');
    const south = hashes(out);
    expect([...south.keys()]).toEqual(['r.handout.pdf', 'r.pdf']);
    expect(north).not.toEqual(south);
    // 1: the undo file; 2 and 3: the fact sheets.
    for (const rename of [1, 2, 3]) {
      // oxlint-disable-next-line no-await-in-loop -- builds into one folder follow one another
      const { signal } = await build('Northern library in figures', rename);
      expect(signal).toBe('SIGKILL');
      // A run that finds the report wrong writes nothing, and takes back all the same.
      // oxlint-disable-next-line no-await-in-loop
      const { status } = await run(installation, ['build', 'r', '--layout', 'none']);
      expect(status).toBe(2);
      expect(hashes(out)).toEqual(south);
    }
  });
});

describe('a file of somebody else with the name of the undo file', () => {
  it('stays as it is, and two outputs are refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'undo-'));
    try {
      writeFileSync(join(folder, '.factsheet.undo'), 'my notes');
      settle(nodeDisk, folder);
      const outputs = ['a', 'b'].map((name) => ({
        path: join(folder, name),
        bytes: new Uint8Array(1),
      }));
      expect(() => writeTogether(outputs)).toThrow('EBUSY');
      expect(readdirSync(folder)).toEqual(['.factsheet.undo']);
      expect(readFileSync(join(folder, '.factsheet.undo'), 'utf8')).toBe('my notes');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
