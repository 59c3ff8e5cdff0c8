import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { copyReport, hashes, install, run } from '../../support/installation.js';
import { below, randomFrom } from '../../support/random.js';

const BUNDLE = 'dist/cli/command.cjs';
const BYTECODE = 'dist/cli/command.cjs.cache';

/** Whether V8 is given the bytecode that lies beside an installation's bundle, and takes it. */
function startsFromBytecode(installation: string): boolean {
  const script = `
    await import('./dist/cli/engine.js');
    const { compileBundle } = await import('./dist/cli/bundle/open.js');
    process.stdout.write(String(compileBundle().cachedDataRejected));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: installation, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return stdout === 'false';
}

/** Changes the line that tells what the bytecode was made by. */
const remade =
  (from: RegExp, to: string) =>
  (file: string): void => {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const line = bytes.subarray(0, end).toString();
    expect(line).toMatch(from);
    writeFileSync(file, Buffer.concat([Buffer.from(line.replace(from, to)), bytes.subarray(end)]));
  };

function flipBits(file: string, count: number): void {
  const bytes = readFileSync(file);
  const random = randomFrom(400);
  for (let flipped = 0; flipped < count; flipped += 1) {
    const at = below(random, bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
  }
  writeFileSync(file, bytes);
}

describe('the bundle of the command', () => {
  const folder = install();
  const bundle = readFileSync(join(folder, BUNDLE), 'latin1');
  const bytecode = readFileSync(join(folder, BYTECODE));
  let whole: readonly string[];

  const built = async (): Promise<readonly string[]> => {
    const { status, stderr } = await run(folder, ['build', '--quiet']);
    expect(`${status} ${stderr}`).toBe('0 ');
    return [...hashes(join(folder, 'out')).values()];
  };

  beforeAll(async () => {
    copyReport(join(folder, 'data/first'));
    whole = await built();
  });
  afterEach(() => {
    writeFileSync(join(folder, BUNDLE), bundle, 'latin1');
    writeFileSync(join(folder, BYTECODE), bytecode);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('starts from bytecode, under the settings of V8 that the command has', () => {
    expect(whole).toHaveLength(1);
    expect(startsFromBytecode(folder)).toBe(true);
  });

  it('is never run from the bytecode of another that is as long', async () => {
    const changed = bundle.replace('Turns sourced figures', 'Turnz sourced figures');
    writeFileSync(join(folder, BUNDLE), changed, 'latin1');
    expect((await run(folder, ['--help'])).stdout).toContain('Turnz sourced figures');
  });

  it.each<[string, (file: string) => void]>([
    ['missing', (file) => rmSync(file)],
    ['empty', (file) => writeFileSync(file, '')],
    ['cut short', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['cut in its first line', (file) => truncateSync(file, 20)],
    ['no bytecode at all', (file) => writeFileSync(file, 'no bytecode')],
    ['spoilt in one bit', (file) => flipBits(file, 1)],
    ['spoilt in 400 bytes', (file) => flipBits(file, 400)],
    ['made by another version of Node', remade(/Node v\d+/u, 'Node v18')],
    ['made by another V8', remade(/V8 [\d.]+/u, 'V8 10.2.154.26')],
    ['made on another architecture', remade(/\w+(?=, SHA)/u, 's390x')],
  ])('works without its bytecode where that is %s, with the same bytes', async (_, spoil) => {
    spoil(join(folder, BYTECODE));
    expect(startsFromBytecode(folder)).toBe(false);
    expect(await built()).toEqual(whole);
  });
});
