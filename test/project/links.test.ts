import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Effects } from '../../src/effects.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { openProject } from '../../src/project/project.js';
import { findReports } from '../../src/report/discover.js';

/* Real folders: only a file system knows where a link leads. */

describe('folders of a project that are links', () => {
  let base: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'links-'));
    for (const folder of ['project/data/harbour', 'elsewhere/quay'])
      mkdirSync(join(base, folder), { recursive: true });
  });
  afterEach(() => {
    rmSync(base, { recursive: true });
  });
  const at = (path: string): string => resolve(base, 'project', path);
  const link = (path: string, to: string): void => symlinkSync(to, at(path), 'dir');
  /** The disk as it is seen from the folder of the project. */
  const there = (): Effects => {
    const effects = nodeEffects();
    const { files } = effects;
    return {
      ...effects,
      files: {
        ...files,
        read: (path) => files.read(at(path)),
        list: (folder) => files.list(at(folder)),
        realPath: (path) => files.realPath(at(path)),
        size: (path) => files.size(at(path)),
      },
    };
  };
  const told = (flags = {}): readonly string[] =>
    openProject(there(), flags).diagnostics.map(
      ({ code, place, problem }) => `${code} ${place.file}: ${problem}`,
    );

  it('are refused where they lead out of it', () => {
    for (const name of ['templates', 'fonts']) link(name, join(base, 'elsewhere'));
    rmSync(at('data'), { recursive: true });
    link('data', join(base, 'elsewhere'));
    expect(told()).toEqual(
      ['data', 'templates', 'fonts'].map(
        (name) => `input/outside-root ${name}: “${name}” is a link that leads out of the project`,
      ),
    );
  });

  it('are used where they lead to another folder of it', () => {
    mkdirSync(at('house'));
    link('templates', 'house');
    expect(told()).toEqual([]);
  });

  it('are the user’s own word where a flag names them', () => {
    link('house', join(base, 'elsewhere'));
    expect(told({ templates: 'house', fonts: join(base, 'elsewhere') })).toEqual([]);
  });

  it('are refused within templates where they lead out of those', () => {
    mkdirSync(at('templates'));
    for (const name of ['languages', 'assets'])
      link(join('templates', name), join(base, 'elsewhere'));
    expect(told()).toEqual(
      ['templates/languages', 'templates/assets'].map(
        (name) => `input/outside-root ${name}: “${name}” is a link that leads out of templates`,
      ),
    );
  });

  it('are refused where they stand for a report', () => {
    link('data/quay', join(base, 'elsewhere/quay'));
    const { diagnostics } = findReports(there(), 'data', []);
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
      ['input/outside-root', 'data/quay'],
    ]);
    expect(findReports(there(), 'data', ['harbour']).value).toEqual([
      { id: 'harbour', folder: 'data/harbour' },
    ]);
  });
});
