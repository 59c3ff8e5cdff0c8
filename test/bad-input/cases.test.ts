import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyReport, hashes, install, run } from '../support/installation.js';
import { disturbed } from './disturbed.js';
import { planted, type Scene } from './planted.js';
import { buildHere, leftOver, linesOf, outcomeOf, rowOf, type Outcome, type Row } from './told.js';

const fixtures = 'test/fixtures/bad-input';
const oldBytes = 'the fact sheet of an earlier build';
const numberOfCases = 32;

const names = readdirSync(fixtures);
const rows: Row[] = [];

let shared = '';
const own: string[] = [];
beforeAll(() => {
  shared = install();
});
afterAll(() => {
  for (const folder of [shared, ...own]) rmSync(folder, { recursive: true, force: true });
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
  lay(join(source, 'data'), scene.data);
  lay(join(source, 'layout'), scene.layout);
  if (needsFonts) lay(join(source, 'fonts'), join(installation, 'fonts'));
  mkdirSync(scene.out, { recursive: true });
  writeFileSync(join(scene.out, 'first-report.pdf'), oldBytes);
  planted[name]?.(scene);
  if (existsSync(scene.layout)) {
    const file = join(scene.data, 'first-report/report.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}outputs:\n  - layout: ${name}\n`);
  }
  return scene;
}

// Fonts are parsed once a process, so spoilt ones need a process of their own.
async function play(name: string, scene: Scene): Promise<Outcome> {
  const { installation, data, out } = scene;
  const words = ['build', '--format', 'json', '--data', data, '--out', out];
  const special = disturbed[name];
  if (special !== undefined) return outcomeOf(await special(scene, words));
  const needsProcess = name.startsWith('16-') || name.startsWith('28-');
  return needsProcess ? outcomeOf(await run(installation, words)) : buildHere(scene);
}

/** The first 12 digits of the hash of the report's output. */
const outputIn = (found: ReadonlyMap<string, string>): string =>
  found.get('out/first-report.pdf')?.slice(0, 12) ?? 'none';

function lay(source: string, target: string): void {
  if (existsSync(source)) cpSync(source, target, { recursive: true });
}

describe('bad input', () => {
  it.each(names)('%s', { timeout: 120_000 }, async (name) => {
    const scene = set(name);
    const place = join(scene.data, '..');
    const before = hashes(place);
    const outcome = await play(name, scene);
    const lines = linesOf(outcome, scene);
    const expected = readFileSync(join(fixtures, name, 'expected.txt'), 'utf8');
    expect(`${lines.join('\n')}\n`).toBe(expected);
    const after = hashes(place);
    if (outcome.status !== 0) expect(after).toEqual(before);
    expect(leftOver(place)).toEqual([]);
    rows.push(rowOf(name, lines, outcome, [before, after].map(outputIn), leftOver(place)));
  });

  it('the accepted case prints the same bytes', async () => {
    const [plain, marked] = [set('plain'), set('02-byte-order-mark-and-crlf')];
    const printed = await Promise.all(
      [plain, marked].map(async ({ installation, data, out }) => {
        await run(installation, ['build', '--data', data, '--out', out]);
        return hashes(out);
      }),
    );
    expect(printed[0]).toEqual(printed[1]);
    expect(printed[0]?.size).toBe(1);
  });

  it('all cases are played', () => {
    const numbers = new Set(names.map((name) => Number.parseInt(name, 10)));
    expect([...numbers].toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: numberOfCases }, (_, index) => index + 1),
    );
    // oxlint-disable-next-line no-console -- the table is what the test shows
    console.table(rows.toSorted((one, other) => (one.case < other.case ? -1 : 1)));
  });
});
