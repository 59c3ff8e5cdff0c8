import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSources, specifiers } from '../support/architecture.js';
import { copyReport, hashes } from '../support/installation.js';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly bundleDependencies: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** What `npm pack` would put into the package. */
function packedFiles(): readonly string[] {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--dry-run', '--json', '--ignore-scripts'],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(stderr);
  const [{ files }] = JSON.parse(stdout) as [{ readonly files: readonly { path: string }[] }];
  return files.map(({ path }) => path);
}

const folder = mkdtempSync(join(tmpdir(), 'factsheet-package-'));
const modules = join(folder, 'node_modules');
const root = join(modules, 'factsheet-press');
let files: readonly string[];

/** The folder as npm leaves it after an install: the packed files, and beside them every package that is not packed along. */
beforeAll(() => {
  files = packedFiles();
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(file, join(root, file));
  }
  const own = Object.keys(manifest.devDependencies);
  const packedAlong = ['canvas', 'chartjs-node-canvas', 'tslib'];
  const link = (name: string): void => {
    if (own.includes(name) || packedAlong.includes(name)) return;
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name));
  };
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.')) continue;
    if (!name.startsWith('@')) link(name);
    else for (const inner of readdirSync(`node_modules/${name}`)) link(`${name}/${inner}`);
  }
  copyReport(join(folder, 'data/first-report'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...words: readonly string[]) =>
  spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
const command = (...words: readonly string[]) =>
  node(join(root, manifest.bin['factsheet'] ?? ''), ...words);

describe('the packed package', () => {
  it('has what people run and read, and nothing that only builds it', () => {
    const tops = new Set(files.map((file) => file.split('/')[0]));
    const expected = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh.md',
      'dist',
      'docs',
      'fonts',
    ];
    expect(tops).toEqual(
      new Set([...expected, 'node_modules', 'package.json', 'templates', 'vendor']),
    );
    const own = files.filter((file) => !file.startsWith('node_modules/'));
    expect(own.filter((file) => /^dist\/tools|\.mjs$|^docs\/images/u.test(file))).toEqual([]);
    expect(files).toContain('dist/cli/command.cjs');
    expect(files).toContain('docs/rules/figure-stray.md');
    expect(files).toContain('docs/schema/report.schema.json');
  });

  it('brings the canvas that chartjs-node-canvas asks for', () => {
    expect(manifest.bundleDependencies).toEqual(['canvas', 'chartjs-node-canvas']);
    expect(files).toContain('node_modules/canvas/index.js');
    expect(files).toContain('node_modules/chartjs-node-canvas/dist/index.js');
  });

  it.each([
    ['dist/cli', 'pdfkit', 'Copyright (c) 2014 Devon Govett'],
    ['dist/cli', 'commander', 'Copyright (c) 2011 TJ Holowaychuk'],
    ['dist/cli', 'css-tree', 'by Roman Dvornov'],
    ['dist/cli', '@rgrove/parse-xml', 'Ryan Grove'],
    ['dist/preview/page', 'pdfjs-dist', 'Apache License'],
  ])('hands on the licence of what is bundled in %s: %s', (bundle, name, words) => {
    const file = `${bundle}/THIRD-PARTY-LICENSES.txt`;
    expect(files).toContain(file);
    const parts = readFileSync(join(root, file), 'utf8').split(/\n-{72}\n/u);
    const own = parts.find((part) => part.trim().startsWith(`${name} `));
    expect(own).toContain(words);
  });

  it('starts under both names', () => {
    expect(manifest.bin['factsheet-press']).toBe(manifest.bin['factsheet']);
  });

  it('imports no package that people do not get', () => {
    const shipped = Object.keys(manifest.dependencies);
    const wrong = readSources('src').flatMap(({ path, text }) =>
      specifiers(text)
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .map((name) => name.match(/^(?:@[^/]+\/)?[^/]+/u)?.[0] ?? name)
        .filter((name) => !shipped.includes(name))
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('builds a report, and prints nothing but its own lines', () => {
    const { status, stdout, stderr } = command('build', '--quiet');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect([...hashes(join(folder, 'out')).keys()]).toEqual(['first-report.pdf']);
  });

  it('explains a code', () => {
    expect(command('help', 'figure/stray').stdout).toContain('# figure/stray');
  });
});

describe('the library', () => {
  const program = (text: string): string => {
    writeFileSync(join(folder, 'program.mjs'), text);
    const { status, stdout, stderr } = node('program.mjs');
    expect(`${status} ${stderr}`).toBe('0 ');
    return stdout;
  };

  it('does what docs/library.md shows', () => {
    const example = /```js\n(.*?)```/su.exec(readFileSync('docs/library.md', 'utf8'))?.[1] ?? '';
    rmSync(join(folder, 'out'), { recursive: true, force: true });
    const lines = program(example).trim().split('\n');
    expect(lines).toEqual([expect.stringMatching(/^fact-sheet 1 \d{5} 3$/u), 'true']);
    expect([...hashes(join(folder, 'out')).keys()]).toEqual(['first-report.pdf']);
  });

  it('gives the bytes that the command writes, and itself writes nothing unless it is asked', () => {
    command('build', '--quiet');
    const [written] = hashes(join(folder, 'out')).values();
    rmSync(join(folder, 'out'), { recursive: true });
    const digest = program(`
      import { createHash } from 'node:crypto';
      import { openPress } from 'factsheet-press';
      const press = openPress();
      await press.check('data/first-report');
      const { outputs } = await press.make('data/first-report');
      process.stdout.write(createHash('sha256').update(outputs[0].pdf).digest('hex'));`);
    expect(digest).toBe(written);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('tells of a report with errors and makes nothing of it', () => {
    const file = join(folder, 'data/first-report/facts.yaml');
    const facts = readFileSync(file, 'utf8');
    writeFileSync(file, facts.replace('12,400', '12,500'));
    const told = program(`
      import { openPress } from 'factsheet-press';
      const made = await openPress().make('data/first-report');
      console.log(made.outputs.length, made.diagnostics.filter((d) => d.severity === 'error').map((d) => d.code).join());`);
    writeFileSync(file, facts);
    expect(told).toBe('0 source/value-differs\n');
  });

  it('leaves the settings of V8 and the signals of the process to the program', () => {
    const told = program(`
      import { syncBuiltinESMExports } from 'node:module';
      import v8 from 'node:v8';
      const flags = [];
      v8.setFlagsFromString = (flag) => void flags.push(flag);
      syncBuiltinESMExports();
      const { openPress } = await import('factsheet-press');
      const press = openPress();
      press.write(await press.make('data/first-report'));
      const watched = ['SIGINT', 'SIGTERM', 'SIGHUP', 'uncaughtException', 'unhandledRejection'];
      console.log(flags, watched.filter((name) => process.listenerCount(name) > 0));`);
    expect(told).toBe('[] []\n');
  });
});
