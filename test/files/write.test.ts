import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../src/files/disk.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { forgetTemporary, temporaryPath } from '../../src/files/temporary.js';
import { writeOutputs } from '../../src/files/write-output.js';
import { settle } from '../../src/files/undo.js';
import { writeTogether } from '../../src/files/write-together.js';
import { memoryEffects, systemError } from '../support/memory-effects.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (diagnostics: readonly { readonly code: string }[]): readonly string[] =>
  diagnostics.map(({ code }) => code);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factsheet-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const writeOne = (path: string, text: string): void =>
  writeTogether([{ path, bytes: bytes(text) }]);

describe('a file that is written', () => {
  it('makes folders, replaces it and leaves nothing beside it', () => {
    const path = join(folder, 'a/b/out.pdf');
    writeOne(path, 'old');
    writeOne(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['out.pdf']);
  });

  it('replaces a link, not the file that it leads to', () => {
    writeFileSync(join(folder, 'input.txt'), 'input');
    symlinkSync('input.txt', join(folder, 'out.pdf'));
    writeOne(join(folder, 'out.pdf'), 'new');
    expect(readFileSync(join(folder, 'input.txt'), 'utf8')).toBe('input');
  });

  it('removes what a killed process left, and only that', () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const running = process.ppid;
    const before = new Date(Date.now() - process.uptime() * 1000 - 60_000);
    const names = [
      `.factsheet-${dead}-0-1.tmp`,
      `.factsheet-${process.pid}-0-99.tmp`,
      `.factsheet-${running}-0-1.tmp`,
      '.factsheet-notes.tmp',
      'other.tmp',
    ];
    for (const name of names) writeFileSync(join(folder, name), '');
    utimesSync(join(folder, names[1] ?? ''), before, before);
    writeOne(join(folder, 'out.pdf'), 'new');
    expect(readdirSync(folder)).toEqual([...names.slice(2), 'out.pdf'].toSorted());
  });

  it('leaves the temporary file of a write in progress alone', () => {
    const other = temporaryPath(folder);
    writeFileSync(other, 'half');
    writeOne(join(folder, 'out.pdf'), 'new');
    expect(existsSync(other)).toBe(true);
    forgetTemporary(other);
  });

  it('is refused at once where the file system makes no folders', () => {
    expect(() => writeOne('/proc/no-such-folder/a/out.pdf', 'new')).toThrow('ENOENT');
  });
});

describe('writeOutputs', () => {
  const write = (path: string, inputs: readonly string[] = []): readonly string[] =>
    codes(writeOutputs(nodeEffects(), [{ path: join(folder, path), bytes: bytes('new') }], inputs));

  it('refuses a folder in the place of the output and keeps it', () => {
    mkdirSync(join(folder, 'out.pdf'));
    expect(write('out.pdf')).toEqual(['file/is-a-folder']);
    expect(readdirSync(folder)).toEqual(['out.pdf']);
  });

  it('refuses a file in the place of the folder', () => {
    writeFileSync(join(folder, 'out'), '');
    expect(write('out/x.pdf')).toEqual(['file/not-a-folder']);
  });

  it.each([0o640, 0o664, 0o600])('gives a file that is replaced its permissions: %o', (mode) => {
    writeFileSync(join(folder, 'out.pdf'), 'old');
    chmodSync(join(folder, 'out.pdf'), mode);
    expect(write('out.pdf')).toEqual([]);
    expect(statSync(join(folder, 'out.pdf')).mode & 0o777).toBe(mode);
  });

  it('does not replace a read-only file', () => {
    writeFileSync(join(folder, 'out.pdf'), 'old');
    chmodSync(join(folder, 'out.pdf'), 0o444);
    expect(write('out.pdf')).toEqual(['file/not-writable']);
    expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('old');
  });

  it('does not write among the files that outputs are made from', () => {
    mkdirSync(join(folder, 'data/x'), { recursive: true });
    symlinkSync('data/x', join(folder, 'link'));
    const inputs = [join(folder, 'data/x')];
    expect(write('data/x/x.pdf', inputs)).toEqual(['file/output-is-input']);
    expect(write('link/x.pdf', inputs)).toEqual(['file/output-is-input']);
    expect(write('data/x/not/there/x.pdf', inputs)).toEqual(['file/output-is-input']);
    expect(write('link/not-there/x.pdf', inputs)).toEqual(['file/output-is-input']);
    expect(write('made/new/x.pdf', inputs)).toEqual([]);
    expect(write('data/x.pdf', inputs)).toEqual([]);
    expect(readdirSync(join(folder, 'data/x'))).toEqual([]);
  });

  it.each([
    ['ENOSPC', 'file/disk-full'],
    ['EDQUOT', 'file/disk-full'],
    ['EROFS', 'file/not-writable'],
    ['EACCES', 'file/not-writable'],
    ['EMFILE', 'file/too-many-open'],
    ['ENAMETOOLONG', 'file/name-too-long'],
    ['EIO', 'file/refused'],
  ])('tells %s as a refusal of the file system', (fault, expected) => {
    const effects = memoryEffects({ 'out/old.pdf': 'old' }, { faults: { 'out/x.pdf': fault } });
    expect(codes(writeOutputs(effects, [{ path: 'out/x.pdf', bytes: bytes('new') }]))).toEqual([
      expected,
    ]);
    expect(effects.written.size).toBe(0);
  });

  it('does not take a bug for a refusal', () => {
    const { files } = memoryEffects({});
    const broken = {
      files: {
        ...files,
        write: () => {
          throw new TypeError('bug');
        },
      },
    };
    expect(() => writeOutputs(broken, [{ path: 'out/x.pdf', bytes: bytes('') }])).toThrow('bug');
    expect(systemError('EIO', 'x').message).toContain('EIO');
  });
});

describe('files that are written together', () => {
  const [sheet, handout] = ['x.pdf', 'x.handout.pdf'] as const;
  const write = (): readonly string[] =>
    codes(
      writeOutputs(nodeEffects(), [
        { path: join(folder, sheet), bytes: bytes('new sheet') },
        { path: join(folder, handout), bytes: bytes('new handout') },
      ]),
    );

  it('are all there, and nothing beside them', () => {
    writeFileSync(join(folder, sheet), 'old sheet');
    expect(write()).toEqual([]);
    expect(readFileSync(join(folder, sheet), 'utf8')).toBe('new sheet');
    expect(readFileSync(join(folder, handout), 'utf8')).toBe('new handout');
    expect(readdirSync(folder)).toEqual([handout, sheet].toSorted());
  });

  it('stay as they were where one of them may not be replaced', () => {
    writeFileSync(join(folder, sheet), 'old sheet');
    writeFileSync(join(folder, handout), 'old handout', { mode: 0o444 });
    const [refusal] = writeOutputs(nodeEffects(), [
      { path: join(folder, sheet), bytes: bytes('new sheet') },
      { path: join(folder, handout), bytes: bytes('new handout') },
    ]);
    expect(refusal).toMatchObject({
      code: 'file/not-writable',
      place: { file: join(folder, handout) },
    });
    expect(readFileSync(join(folder, sheet), 'utf8')).toBe('old sheet');
    expect(readdirSync(folder)).toEqual([handout, sheet].toSorted());
  });

  it.each([
    ['nothing that can be read', '{"id":'],
    [
      'a file elsewhere',
      JSON.stringify({ id: 'x', owner: 0, files: [{ name: '../y', old: null }] }),
    ],
  ])('are left alone, and so is what only has the name of an undo file: %s', (_, text) => {
    writeFileSync(join(folder, sheet), 'old sheet');
    writeFileSync(join(folder, '.factsheet.undo'), text);
    settle(nodeDisk, folder);
    expect(readFileSync(join(folder, sheet), 'utf8')).toBe('old sheet');
    expect(readFileSync(join(folder, '.factsheet.undo'), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['.factsheet.undo', sheet]);
  });
});
