import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
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
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { openReport } from '../../src/report/load.js';

/** The reports of the repository, and those of the fixtures that have no fault. */
const reports = [
  ...readdirSync('data')
    .filter((name) => existsSync(join('data', name, 'report.yaml')))
    .map((name) => `data/${name}`),
  'test/fixtures/first-report',
  'test/fixtures/second-report',
  'test/fixtures/bench-report',
];
const names = reports.map((path) => path.slice(path.lastIndexOf('/') + 1)).toSorted();
const reversed = names.toReversed();
const command = resolve('dist/cli/main.js');

const place = mkdtempSync(join(tmpdir(), 'factsheet-same-'));
const data = join(place, 'data');

beforeAll(() => {
  for (const report of reports) {
    cpSync(report, join(data, report.slice(report.lastIndexOf('/') + 1)), { recursive: true });
  }
  keepRows(join(data, 'country-cards'), 'sources/countries.csv', /^(?:Country|VNM|KEN|IND)/u);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Three cards tell as much as all nineteen. */
function keepRows(report: string, table: string, rows: RegExp): void {
  const [file, yaml] = [join(report, table), join(report, 'report.yaml')];
  const all = readFileSync(file);
  const lines = all.toString().split('\n');
  writeFileSync(file, lines.filter((line) => line === '' || rows.test(line)).join('\n'));
  const said = readFileSync(yaml, 'utf8');
  writeFileSync(yaml, said.replace(sha256(all), sha256(readFileSync(file))));
}

/** Path below the folder → SHA-256 of the bytes. */
type Hashes = ReadonlyMap<string, string>;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const hashesIn = (folder: string): Hashes =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.pdf'))
      .toSorted()
      .map((path) => [path, sha256(readFileSync(join(folder, path)))]),
  );

interface Setting {
  readonly words?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly umask?: string;
}

let runs = 0;

/** Builds with the compiled command in a fresh process and an empty folder; paths as the setting's folder has them. */
function build({ words = [], cwd = place, env = {}, umask = '022' }: Setting = {}): {
  readonly hashes: Hashes;
  readonly told: string;
} {
  const out = join(place, `out-${(runs += 1)}`);
  mkdirSync(out);
  mkdirSync(cwd, { recursive: true });
  const shell = ['-c', `umask ${umask}; exec "$@"`, 'sh', process.execPath, command, 'build'];
  const { status, stdout, stderr } = spawnSync(
    'sh',
    [...shell, ...words, '--out', out, ...(words.includes('--data') ? [] : ['--data', data])],
    { cwd, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' },
  );
  expect(`${status} ${stderr}`).toMatch(/^0 /u);
  // Seconds are told, and never part of the output.
  const told = (stdout + stderr).replaceAll(out, 'out').replaceAll(/[\d.]+ s$/gmu, 's');
  return { hashes: hashesIn(out), told };
}

describe('the same reports give the same bytes', () => {
  let reference: ReturnType<typeof build> = { hashes: new Map(), told: '' };
  beforeAll(() => {
    reference = build({ words: ['--jobs', '1'] });
  });

  it('and the reference holds every report', () => {
    expect([
      ...new Set([...reference.hashes.keys()].map((name) => name.split(/[./]/u)[0])),
    ]).toEqual(names);
    const cards = [...reference.hashes.keys()].filter((name) => name.startsWith('country-cards/'));
    expect(cards).toEqual(['IND', 'KEN', 'VNM'].map((code) => `country-cards/${code}.pdf`));
  });

  it.each<readonly [string, Setting]>([
    [
      'east of Greenwich, under a Turkish locale, by relative paths, without colours, in reverse, in three workers',
      {
        env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', CI: 'true' },
        words: ['--data', 'data', '--jobs', '3', ...reversed],
      },
    ],
    [
      'west of it, under the C locale, from another folder, with a strict umask, in reverse, in one worker',
      {
        env: { TZ: 'America/Caracas', LC_ALL: 'C' },
        cwd: join(place, 'elsewhere/deeper'),
        umask: '077',
        words: ['--jobs', '1', ...reversed],
      },
    ],
  ])('%s', (_, setting) => {
    expect(build(setting).hashes).toEqual(reference.hashes);
  });

  it('twice in one process, whatever was made in between', { timeout: 120_000 }, async () => {
    const effects = nodeEffects();
    const resources = openResources(effects, { templates: 'templates', fonts: 'fonts' });
    const made = new Map<string, string>();
    for (const id of [...names, ...reversed]) {
      const folder = join(data, id);
      const opened = openReport(effects, folder, resources);
      for (const row of opened.rows ?? [undefined]) {
        const request = { id, folder, out: 'out', layouts: [], resources, opened };
        const { outputs } = await makeReport(effects, row ? { ...request, row } : request);
        for (const { path, pdf } of outputs) {
          const name = path.slice('out/'.length);
          expect(made.get(name) ?? sha256(pdf), name).toBe(sha256(pdf));
          made.set(name, sha256(pdf));
        }
      }
    }
    expect(made).toEqual(reference.hashes);
  });

  it('one alone as well as among others', () => {
    const { hashes } = build({ words: ['second-report'] });
    for (const [file, hash] of hashes) expect(reference.hashes.get(file), file).toBe(hash);
    expect(hashes.size).toBeGreaterThan(0);
  });

  it('in two workers, whose messages come in the order of one', () => {
    const two = build({ words: ['--jobs', '2'] });
    expect(two).toEqual(reference);
    expect(two.told).toContain('out/');
  });
});

describe('the date', () => {
  it('of SOURCE_DATE_EPOCH changes the bytes, and the same one gives the same bytes', () => {
    const on = (epoch: string) =>
      build({ words: ['first-report'], env: { SOURCE_DATE_EPOCH: epoch } }).hashes;
    const first = on('1000000000');
    expect(on('1000000000')).toEqual(first);
    expect(on('1000000001')).not.toEqual(first);
  });
});
