import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProcess } from '../../support/command.js';
import { editWells, townsWorkspace } from '../../support/towns.js';

const old = new Date('2001-02-03T04:05:06Z');
const keys = ['T0001', 'T0002', 'T0003'];

/** Builds again and tells the rows whose files were made. */
async function rebuilt(cwd: string): Promise<readonly string[]> {
  const file = (key: string): string => join(cwd, `out/towns/${key}.pdf`);
  for (const key of keys) utimesSync(file(key), old, old);
  const { status, stderr } = await inProcess(cwd, ['build']);
  expect([status, stderr.includes('error')]).toEqual([0, false]);
  return keys.filter((key) => statSync(file(key)).mtimeMs !== old.getTime());
}

async function built(ranks: boolean): Promise<string> {
  const cwd = townsWorkspace({ count: keys.length, ranks });
  const { status, stderr } = await inProcess(cwd, ['build']);
  expect([status, stderr.includes('error')]).toEqual([0, false]);
  return cwd;
}

describe('a build after a table changed', () => {
  it('makes the row whose cell it is, and what it makes is what a build from nothing makes', async () => {
    const cwd = await built(false);
    editWells(cwd, (text) => text.replace('T0002,2023,1069', 'T0002,2023,1169'));
    expect(await rebuilt(cwd)).toEqual(['T0002']);
    expect(await rebuilt(cwd)).toEqual([]);
    await inProcess(cwd, ['build', '--out', join(cwd, 'fresh')]);
    const files = ['manifest.json', ...keys.map((key) => `towns/${key}.pdf`)];
    for (const name of files) {
      const [kept, fresh] = ['out', 'fresh'].map((out) => readFileSync(join(cwd, out, name)));
      expect(kept?.equals(fresh ?? Buffer.alloc(0)), name).toBe(true);
    }
  });

  it('makes nothing where no card takes the cell', async () => {
    const cwd = await built(false);
    editWells(cwd, (text) => `${text}T0001,1999,3\n`);
    expect(await rebuilt(cwd)).toEqual([]);
  });

  it('makes every row that a rank or a sum reads the cell for', async () => {
    const cwd = await built(true);
    editWells(cwd, (text) => text.replace('T0002,2023,1069', 'T0002,2023,1070'));
    expect(await rebuilt(cwd)).toEqual(keys);
    editWells(cwd, (text) => text.replace('T0003,2022,1045', 'T0003,2022,1046'));
    expect(await rebuilt(cwd)).toEqual(['T0003']);
  });

  it('makes all where a head, a unit or the words round the figures change', async () => {
    const cwd = await built(false);
    const units = join(cwd, 'data/towns/units.yaml');
    writeFileSync(units, readFileSync(units, 'utf8').replace('other: wells', 'other: bores'));
    expect(await rebuilt(cwd)).toEqual(keys);
  });
});
