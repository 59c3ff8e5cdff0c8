import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inProcess } from '../../support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'factsheet-begin-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a command that begins from a file', () => {
  it('refuses a text that is not UTF-8, and drafts nothing of it', async () => {
    const file = join(folder, 'picture.txt');
    writeFileSync(file, Uint8Array.from([0x31, 0x32, 0xff, 0x33]));
    const { status, stdout, stderr } = await inProcess(folder, ['draft', file, '--language', 'en']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('input/not-utf8');
  });

  it('begins no project where a file stands', async () => {
    const file = join(folder, 'taken');
    writeFileSync(file, '');
    const { status, stderr } = await inProcess(folder, ['init', file]);
    expect(status).toBe(2);
    expect(stderr).toContain('error command/not-empty taken:1:1');
  });

  it('names a folder with spaces as one word of a shell', async () => {
    const { stderr } = await inProcess(folder, ['init', join(folder, 'my “sheets”')]);
    expect(stderr).toMatch(/^cd '[^\n]*my “sheets”'$/mu);
  });

  it('names the packages to add where a package.json stands', async () => {
    const own = mkdtempSync(join(folder, 'own-'));
    writeFileSync(join(own, 'package.json'), '{}');
    const { stderr } = await inProcess(folder, ['init', own, '--languages', 'ja,en']);
    expect(stderr).toMatch(
      /^npm install --save-dev factsheet-press@\S+ @expo-google-fonts\/noto-sans-jp@/mu,
    );
  });

  it('begins in the texts of the language where a region has none of its own', async () => {
    const own = mkdtempSync(join(folder, 'region-'));
    const { status } = await inProcess(folder, ['init', own, '--languages', 'en-US,zh-Hant-HK']);
    const report = readFileSync(join(own, 'data/first-report/report.yaml'), 'utf8');
    expect({ status, report }).toMatchObject({
      status: 0,
      report: expect.stringMatching(
        /^title:\n {2}en-US: The library in figures\n {2}zh-Hant-HK: 圖書館數據$/mu,
      ) as string,
    });
  });
});
