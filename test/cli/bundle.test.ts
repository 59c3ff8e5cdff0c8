import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyReport, hashes, install, run } from '../support/installation.js';

/** Whether V8 takes the cache that lies beside an installation's bundle. */
function acceptsCache(installation: string): boolean {
  const script = `
    await import('./dist/cli/engine.js');
    const { compileBundle } = await import('./dist/cli/bundle/open.js');
    process.stdout.write(String(compileBundle().cachedDataRejected === false));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: installation, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return stdout === 'true';
}

describe('the bundle of the command', () => {
  const installations: string[] = [];
  const installed = (): string => {
    const folder = install();
    installations.push(folder);
    copyReport(join(folder, 'data/first'));
    return folder;
  };
  afterAll(() => installations.forEach((folder) => rmSync(folder, { recursive: true })));

  const built = async (folder: string) => {
    const { status, stderr } = await run(folder, ['build', '--quiet']);
    expect(`${status} ${stderr}`).toBe('0 ');
    return [...hashes(join(folder, 'out')).values()];
  };

  it('starts from bytecode, under the settings of V8 that the command has', () => {
    expect(acceptsCache(installed())).toBe(true);
  });

  it('is never run from the bytecode of an earlier one that was as long', async () => {
    const folder = installed();
    const make = (): void => {
      const { status } = spawnSync(process.execPath, ['dist/cli/bundle/make.js'], { cwd: folder });
      expect(status).toBe(0);
    };
    make();
    const program = join(folder, 'dist/cli/program.js');
    const text = readFileSync(program, 'utf8');
    writeFileSync(program, text.replace('Turns sourced figures', 'Turnz sourced figures'));
    make();
    expect((await run(folder, ['--help'])).stdout).toContain('Turnz sourced figures');
  });

  it('works where the bytecode is missing, cut short, or of another V8, with the same bytes', async () => {
    const spoil: readonly ((cache: string) => void)[] = [
      () => {},
      (cache) => rmSync(cache),
      (cache) => truncateSync(cache, Math.floor(statSync(cache).size / 2)),
      (cache) => writeFileSync(cache, 'no bytecode'),
    ];
    const outputs: (readonly string[])[] = [];
    for (const change of spoil) {
      const folder = installed();
      change(join(folder, 'dist/cli/command.cjs.cache'));
      // oxlint-disable-next-line no-await-in-loop -- one after another, so that each has the machine to itself
      outputs.push(await built(folder));
    }
    const [whole] = outputs;
    expect(whole).toHaveLength(1);
    expect(outputs).toEqual(spoil.map(() => whole));
  });
});
