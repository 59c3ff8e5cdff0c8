import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildManifestSchema } from '../../../src/build/incremental/manifest.js';
import { edit, inProcess, workspace } from '../../support/command.js';

type BuildManifest = ReturnType<typeof buildManifestSchema.parse>;

/** Files of a folder by name, with their bytes. */
const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]),
  );

const reports = ['a', 'b', 'c'];

describe('merge', () => {
  let made: string;
  let cwd: string;
  const at = (name: string): string => join(cwd, name);
  const build = async (...words: readonly string[]) => inProcess(cwd, ['build', ...words]);
  const shard = async (number: number, of = 2, to = `s${number}`) =>
    build('--shard', `${number}/${of}`, '--out', at(to));
  const merge = async (...folders: readonly string[]) =>
    inProcess(cwd, ['merge', ...folders.map(at), '--out', at('out')]);
  const manifestOf = (folder: string): BuildManifest =>
    buildManifestSchema.parse(JSON.parse(readFileSync(at(`${folder}/manifest.json`), 'utf8')));
  const change = (folder: string, to: (manifest: BuildManifest) => BuildManifest): void =>
    writeFileSync(at(`${folder}/manifest.json`), JSON.stringify(to(manifestOf(folder))));

  beforeAll(async () => {
    cwd = workspace(reports);
    made = cwd;
    await shard(1);
    await shard(2);
  });

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'factsheet-merge-'));
    cpSync(made, cwd, { recursive: true });
  });

  it('gives the folder that one run would have written, to the byte, manifest and all', async () => {
    const { status, stderr } = await merge('s2', 's1');
    expect([status, stderr]).toEqual([0, 'out  2 shards  3 fact sheets written\n']);
    await build('--out', at('whole'));
    expect(filesIn(at('out'))).toEqual(filesIn(at('whole')));
    expect(Object.keys(filesIn(at('out')))).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'manifest.json']);
    expect((await merge('s1', 's2')).stderr).toBe(
      'out  2 shards  0 fact sheets written  3 unchanged\n',
    );
    expect((await build()).stderr.match(/\.pdf.*unchanged/gu)).toHaveLength(3);
  });

  it('takes the editions that shards have kept, and of no fact sheet that is not theirs', async () => {
    const [old] = manifestOf('s1').outputs;
    if (!old) throw new Error('the shard is empty');
    const bytes = readFileSync(at(`s1/${old.path}`));
    edit(cwd, `${old.report}/report.yaml`, (text) => text.replace('number: 1', 'number: 2'));
    await build('--shard', '1/2', '--out', at('s1'), '--keep-editions');
    await shard(2);
    mkdirSync(at('s1/stranger/1'), { recursive: true });
    writeFileSync(at('s1/stranger/1/stranger.pdf'), bytes);
    expect((await merge('s1', 's2')).stderr).toContain('3 fact sheets written');
    expect(readFileSync(at(`out/${old.report}/1/${old.path}`)).equals(bytes)).toBe(true);
    expect(readFileSync(at(`out/${old.path}`)).equals(bytes)).toBe(false);
    expect(existsSync(at('out/stranger'))).toBe(false);
  });

  it('takes a shard that has nothing to make', async () => {
    for (const number of [1, 2, 3, 4]) await shard(number, 4, `of-4-${number}`);
    expect((await merge('of-4-1', 'of-4-2', 'of-4-3', 'of-4-4')).status).toBe(0);
    expect(manifestOf('out').outputs).toHaveLength(3);
  });

  it('leaves what an earlier run left in the folder of a shard', async () => {
    const { outputs } = manifestOf('s1');
    change('s2', (manifest) => ({ ...manifest, outputs: [...manifest.outputs, ...outputs] }));
    expect((await merge('s1', 's2')).status).toBe(0);
  });

  it.each<readonly [string, string, () => Promise<readonly string[]>]>([
    ['a shard is missing', 'command/shard-missing', async () => ['s1']],
    ['a shard is named twice', 'command/shard-doubled', async () => ['s1', 's2', 's2']],
    [
      'a folder holds a whole run',
      'command/not-a-shard',
      async () => {
        await build('--out', at('whole'));
        return ['s1', 'whole'];
      },
    ],
    [
      'a folder holds nothing',
      'command/not-a-shard',
      async () => {
        mkdirSync(at('empty'));
        return ['s1', 'empty'];
      },
    ],
    [
      'shards are of another number',
      'command/other-shard',
      async () => {
        await shard(2, 3, 'third');
        return ['s1', 'third'];
      },
    ],
    [
      'shards are of other reports',
      'command/other-shard',
      async () => {
        rmSync(at('data/c'), { recursive: true });
        await shard(2, 2, 'fewer');
        return ['s1', 'fewer'];
      },
    ],
    [
      'a version of the tool differs',
      'command/shards-differ',
      async () => {
        change('s2', (manifest) => ({
          ...manifest,
          outputs: manifest.outputs.map((entry) => ({ ...entry, tool: '9.9.9' })),
        }));
        return ['s1', 's2'];
      },
    ],
    [
      'a setting differs',
      'command/shards-differ',
      async () => {
        await build('--shard', '2/2', '--annex', '--out', at('annexed'));
        return ['s1', 'annexed'];
      },
    ],
    [
      'a report failed',
      'command/shard-incomplete',
      async () => {
        const [unit] = manifestOf('s2').shard?.units ?? [];
        edit(cwd, `${unit?.report ?? ''}/facts.yaml`, (text) => text.replace('12,400', '12,401'));
        expect((await shard(2, 2, 'broken')).status).toBe(1);
        return ['s1', 'broken'];
      },
    ],
    [
      'a file was altered',
      'command/shard-incomplete',
      async () => {
        const [entry] = manifestOf('s1').outputs;
        const file = at(`s1/${entry?.path ?? ''}`);
        writeFileSync(file, readFileSync(file).fill(0, 100, 110));
        return ['s1', 's2'];
      },
    ],
    [
      'a file has grown',
      'command/shard-incomplete',
      async () => {
        appendFileSync(at(`s1/${manifestOf('s1').outputs[0]?.path ?? ''}`), 'x');
        return ['s1', 's2'];
      },
    ],
    [
      'a manifest names a file outside its folder',
      'input/outside-root',
      async () => {
        change('s1', (manifest) => ({
          ...manifest,
          outputs: manifest.outputs.map((entry) => ({ ...entry, path: `../s2/${entry.path}` })),
        }));
        return ['s1', 's2'];
      },
    ],
  ])('refuses where %s, and writes nothing', async (_, code, given) => {
    const { status, stderr } = await merge(...(await given()));
    expect(status).not.toBe(0);
    expect(stderr).toContain(`error ${code} `);
    expect(existsSync(at('out'))).toBe(false);
  });

  it('names what is missing', async () => {
    for (const number of [1, 4]) await shard(number, 4, `of-4-${number}`);
    expect((await merge('of-4-1', 'of-4-4')).stderr).toContain('shards 2/4, 3/4 are missing');
  });

  it('does not write into the folder of a shard', async () => {
    const { status, stderr } = await inProcess(cwd, [
      'merge',
      at('s1'),
      at('s2'),
      '--out',
      at('s1'),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('command/other-shard');
  });
});

describe('build --shard', () => {
  it('refuses a folder that holds another shard', async () => {
    const cwd = workspace(['a']);
    await inProcess(cwd, ['build', '--shard', '1/2']);
    const { status, stderr } = await inProcess(cwd, ['build', '--shard', '2/2']);
    expect(status).toBe(2);
    expect(stderr).toContain('command/other-shard out/manifest.json:1:1');
  });

  it('is no shard any more where a whole run is built into its folder', async () => {
    const cwd = workspace(['a', 'b']);
    await inProcess(cwd, ['build', '--shard', '1/2']);
    await inProcess(cwd, ['build']);
    const text = readFileSync(join(cwd, 'out/manifest.json'), 'utf8');
    expect(buildManifestSchema.parse(JSON.parse(text))).not.toHaveProperty('shard');
  });

  it.each(['0/2', '3/2', '1', '1/0', '1/2/3', '-1/2', 'x/2', ''])(
    'refuses the shard “%s”',
    async (shard) => {
      const { status, stderr } = await inProcess(workspace(['a']), ['build', '--shard', shard]);
      expect(status).toBe(2);
      expect(stderr).toContain('such as 3/8');
    },
  );

  it('refuses a layout beside: what a shard lacks could not be told', async () => {
    const words = ['build', '--shard', '1/2', '--layout', 'handout'] as const;
    expect((await inProcess(workspace(['a']), words)).status).toBe(2);
  });
});
