import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyReport, hashes, install, run, type Told } from './installation.js';
import { planted, type Scene } from './planted.js';

const fixtures = 'test/fixtures/bad-input';
const oldBytes = 'the fact sheet of an earlier build';

/** Cases of bad-input that a folder of files and one run can play; the others are in `disturbed.test.ts`. */
const names = readdirSync(fixtures).filter((name) => Number.parseInt(name, 10) < 28 || existsSync(join(fixtures, name, 'expected.txt')));

let shared = '';
const own: string[] = [];
const rows: string[] = [];
beforeAll(() => {
  shared = install();
});
afterAll(() => {
  for (const folder of [shared, ...own]) rmSync(folder, { recursive: true, force: true });
  // oxlint-disable-next-line no-console -- the table of cases is this test's result
  console.log(['case  codes  status  old output  left over', ...rows.toSorted()].join('\n'));
});

/** Puts the small report, the case's files over it, and an earlier output in place. */
function set(name: string): Scene {
  const source = join(fixtures, name);
  const needsFonts = name.startsWith('16-');
  const installation = needsFonts ? install(true) : shared;
  if (needsFonts) own.push(installation);
  const place = join(installation, 'cases', name);
  const scene = {
    installation,
    data: join(place, 'data'),
    out: join(place, 'out'),
    layout: join(installation, 'templates', name),
  };
  copyReport(join(scene.data, 'first-report'));
  if (existsSync(join(source, 'data'))) {
    for (const report of readdirSync(join(source, 'data'))) copyReport(join(scene.data, report));
    cpSync(join(source, 'data'), scene.data, { recursive: true });
  }
  if (existsSync(join(source, 'layout'))) {
    cpSync('templates/fact-sheet/strings.yaml', join(scene.layout, 'strings.yaml'));
    cpSync(join(source, 'layout'), scene.layout, { recursive: true });
  }
  if (existsSync(join(source, 'fonts'))) {
    cpSync(join(source, 'fonts'), join(installation, 'fonts'), { recursive: true });
  }
  mkdirSync(scene.out, { recursive: true });
  writeFileSync(join(scene.out, 'first-report.pdf'), oldBytes);
  planted[name]?.(scene);
  if (existsSync(scene.layout)) {
    const file = join(scene.data, 'first-report/report.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}outputs:\n  - layout: ${name}\n`);
  }
  return scene;
}

const build = async ({ installation, data, out }: Scene): Promise<Told> =>
  run(installation, ['build', '--format', 'json', '--data', data, '--out', out]);

interface Listed {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `code file:line:column` of each diagnostic, paths as they are in the fixture, then the exit status. */
function describeRun({ stdout, status }: Told, { installation, data, layout }: Scene): readonly string[] {
  const { reports, diagnostics } = JSON.parse(stdout) as {
    readonly reports: readonly { readonly diagnostics: readonly Listed[] }[];
    readonly diagnostics: readonly Listed[];
  };
  const found = [...diagnostics, ...reports.flatMap((report) => report.diagnostics)];
  const local = (file: string): string =>
    file
      .replace(`${data}/`, 'data/')
      .replace(data, 'data')
      .replace(`${installation}/`, '')
      .replace(`templates/${basename(layout)}/`, 'layout/');
  return [
    ...found.map(({ code, file, line, column }) => `${code} ${local(file)}:${line}:${column}`),
    `exit ${status}`,
  ];
}

describe('bad input', () => {
  it.concurrent.each(names)('%s', { timeout: 60_000 }, async (name) => {
    const scene = set(name);
    const before = hashes(scene.data);
    const told = await build(scene);
    const lines = describeRun(told, scene);
    if (process.env['RECORD']) writeFileSync(join(fixtures, name, 'expected.txt'), `${lines.join('\n')}\n`);
    const expected = readFileSync(join(fixtures, name, 'expected.txt'), 'utf8').trimEnd().split('\n');
    expect(lines).toEqual(expected);
    expect(told.stderr).not.toMatch(/\n\s+at |Error:/);
    expect(hashes(scene.data)).toEqual(before);
  });
});
