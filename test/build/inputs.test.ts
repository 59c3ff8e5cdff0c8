import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { folderDigest } from '../../src/build/incremental/inputs.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { findReports } from '../../src/report/discover.js';

const place = mkdtempSync(join(tmpdir(), 'factsheet-links-'));
const folder = join(place, 'harbour');
const effects = nodeEffects();
const digest = (): string => folderDigest(effects, folder);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'ferries'), { recursive: true });
  writeFileSync(join(folder, 'ferries/list.txt'), 'Anna');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the digest of a folder with links', () => {
  it('ends where links lead round, however many they are', () => {
    const before = digest();
    for (const name of ['a', 'b', 'c']) symlinkSync('.', join(folder, name));
    symlinkSync('..', join(folder, 'ferries/up'));
    expect(digest()).not.toBe(before);
  });

  it('is another when what a link leads to changes, and when it leads elsewhere', () => {
    mkdirSync(join(folder, 'barges'));
    symlinkSync('ferries', join(folder, 'boats'));
    const before = digest();
    writeFileSync(join(folder, 'ferries/list.txt'), 'Berta');
    const changed = digest();
    rmSync(join(folder, 'boats'));
    symlinkSync('barges', join(folder, 'boats'));
    expect(new Set([before, changed, digest()]).size).toBe(3);
  });
});

describe('a link in the folder of data', () => {
  it('counts as a report where it leads nowhere, so that it is told and not passed over', () => {
    symlinkSync('sunk', join(folder, 'lost'));
    symlinkSync('circle', join(folder, 'circle'));
    const found = findReports(effects, folder, []);
    expect(found.value?.map(({ id }) => id)).toEqual(['circle', 'ferries', 'lost']);
  });
});
