import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/files/node-effects.js';
import { isInside, openRoot, openRoots } from '../../src/files/root.js';
import { memoryEffects } from '../support/memory-effects.js';

const place = { file: 'report.yaml', line: 3, column: 5 };

describe('openRoot on a disk', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'factsheet-root-'));
    mkdirSync(join(folder, 'report/sources'), { recursive: true });
    mkdirSync(join(folder, 'report-2'));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'report-2/x.txt'), 'neighbour');
    writeFileSync(join(folder, 'report/sources/a.txt'), 'a');
    symlinkSync('../../secret.txt', join(folder, 'report/sources/out.txt'));
    symlinkSync('../report-2', join(folder, 'report/next'));
    symlinkSync('sources/a.txt', join(folder, 'report/in.txt'));
    symlinkSync('loop.txt', join(folder, 'report/loop.txt'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const codes = (path: string): readonly string[] =>
    openRoot(nodeEffects(), join(folder, 'report'))
      .readText(path, place)
      .diagnostics.map(({ code, place: { line, column } }) => `${code} ${line}:${column}`);

  it('reads files inside, and links that stay inside', () => {
    const root = openRoot(nodeEffects(), join(folder, 'report'));
    expect(root.readText('sources/a.txt', place).value).toBe('a');
    expect(root.readText('in.txt', place).value).toBe('a');
    expect(root.has('in.txt')).toBe(true);
  });

  it('tells a link that leads out, whose file is there, from what is not there, and never takes the next folder for it', () => {
    const report = join(folder, 'report');
    const root = openRoot(nodeEffects(), report);
    expect(['sources/out.txt', 'next/x.txt', 'loop.txt'].filter(root.has)).toHaveLength(3);
    expect(['absent.txt', '../secret.txt', '/etc/passwd', ''].filter(root.has)).toEqual([]);
    mkdirSync(join(folder, 'package/sources'), { recursive: true });
    writeFileSync(join(folder, 'package/sources/out.txt'), 'of the package');
    const both = openRoots(nodeEffects(), [report, join(folder, 'package')]);
    const { value, diagnostics } = both.readText('sources/out.txt', place);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['input/outside-root']);
  });

  it.each([
    ['../secret.txt', 'input/outside-root 3:5'],
    ['sources/../../secret.txt', 'input/outside-root 3:5'],
    ['..\\secret.txt', 'input/outside-root 3:5'],
    ['sources/out.txt', 'input/outside-root 3:5'],
    ['next/x.txt', 'input/outside-root 3:5'],
    ['loop.txt', 'input/outside-root 3:5'],
    ['/etc/passwd', 'input/unsafe-path 3:5'],
    ['C:\\secret.txt', 'input/unsafe-path 3:5'],
    ['c:secret.txt', 'input/unsafe-path 3:5'],
    ['~/secret.txt', 'input/unsafe-path 3:5'],
    ['sources\\a.txt', 'input/unsafe-path 3:5'],
    ['a\u0000.txt', 'input/unsafe-path 3:5'],
    ['', 'input/unsafe-path 3:5'],
    ['//host/share', 'input/not-local 3:5'],
    ['https://example.org/a.txt', 'input/not-local 3:5'],
    ['file:///etc/passwd', 'input/not-local 3:5'],
    ['data:text/plain,a', 'input/not-local 3:5'],
    ['sources', 'input/not-a-file 3:5'],
    ['absent.txt', 'input/missing 3:5'],
    ['sources/a.txt/b', 'input/missing 3:5'],
  ])('refuses to leave the folder: %s', (path, expected) => {
    expect(codes(path)).toEqual([expected]);
  });
});

describe('openRoot', () => {
  it('never reads outside, whatever the path', () => {
    const effects = memoryEffects({ 'data/x/a.txt': 'inside', 'secret.txt': 'outside' });
    const piece = fc.constantFrom(
      '..',
      '.',
      'a.txt',
      'data',
      'secret.txt',
      '/',
      '\\',
      '~',
      'C:',
      '',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom('/', '\\', ''),
        (pieces, separator) => {
          const { value } = openRoot(effects, 'data/x').readText(pieces.join(separator), place);
          expect(value).not.toBe('outside');
        },
      ),
    );
  });

  it('measures a file before it reads it', () => {
    const root = openRoot(memoryEffects({ 'x/a.txt': 'four' }), 'x');
    expect(root.read('a.txt', place, 4).value).toHaveLength(4);
    expect(root.read('a.txt', place, 3).diagnostics).toMatchObject([
      { code: 'input/too-large', place },
    ]);
  });

  it('leaves to exit code 3 what the file system refuses', () => {
    const codeOf = (fault: string): string | undefined =>
      openRoot(memoryEffects({ 'x/a.txt': '' }, { faults: { 'x/a.txt': fault } }), 'x').read(
        'a.txt',
        place,
      ).diagnostics[0]?.code;
    expect(codeOf('EACCES')).toBe('file/not-readable');
    expect(codeOf('EMFILE')).toBe('file/too-many-open');
    expect(codeOf('EIO')).toBe('file/refused');
  });

  it('takes no neighbour with a longer name for a file inside', () => {
    expect(isInside('/a/report', '/a/report/x')).toBe(true);
    expect(isInside('/a/report', '/a/report')).toBe(true);
    expect(isInside('/a/report', '/a/report-2/x')).toBe(false);
    expect(isInside('/a/report', '/a/report/..x')).toBe(true);
    expect(isInside('/a/report', '/a')).toBe(false);
  });
});
