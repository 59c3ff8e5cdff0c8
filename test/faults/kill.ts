import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, watch, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyReport, hashes, run } from '../support/installation.js';
import { randomFrom, type Random } from '../support/random.js';

const reports = ['first', 'second', 'third'];

export interface KillFigures {
  /** Builds that a signal ended before they were done. */
  readonly killed: number;
  /** Builds that were done before the signal came. */
  readonly done: number;
  /** Kills after which a temporary file lay there: they met a write. */
  readonly whileWriting: number;
  /** Kills by how many of the files were new by then: how far the builds had come. */
  readonly afterFiles: readonly number[];
  /** Files that were neither the old nor the new bytes. */
  readonly parts: number;
  /** Temporary files that the next whole build left. */
  readonly leftovers: number;
}

/** Two versions of one data folder, and the bytes that each prints. */
interface Version {
  readonly data: string;
  readonly printed: ReadonlyMap<string, string>;
}

/**
 * Kills builds with SIGKILL at random moments: one half at any moment of the run, the other at any of the changes of
 * the output folder that a whole build makes, when a write is on its way. Both versions are built in turn, so each build
 * would change every file.
 */
export async function killBuilds(
  installation: string,
  runs: number,
  seed: number,
): Promise<KillFigures> {
  const random = randomFrom(seed);
  const place = join(installation, `kill-${seed}`);
  const versions = [await version(place, 'north'), await version(place, 'south')] as const;
  const out = join(place, 'out');
  mkdirSync(out);
  const build = async (data: string, disturb?: (child: ChildProcess) => void) =>
    run(installation, ['build', '--jobs', '1', '--data', data, '--out', out], {
      ...(disturb ? { disturb } : {}),
    });
  await build(versions[0].data);
  const begun = performance.now();
  let changes = 0;
  await build(versions[1].data, (child) => onChange(child, out, () => (changes += 1)));
  const whole: Whole = { duration: performance.now() - begun, changes };

  const figures = { killed: 0, done: 0, whileWriting: 0, parts: 0, leftovers: 0 };
  const afterFiles = [...reports, ''].map(() => 0);
  for (let turn = 0; turn < runs; turn += 1) {
    const { data, printed } = versions[turn % 2 === 0 ? 0 : 1];
    const before = hashes(out);
    // Builds follow one another, since all write the same files.
    // oxlint-disable-next-line no-await-in-loop
    const { signal } = await build(data, (child) => killOnce(child, out, random, whole));
    figures[signal === 'SIGKILL' ? 'killed' : 'done'] += 1;
    if (signal === 'SIGKILL' && isOther(before, printed)) {
      const made = [...hashes(out)].filter(([name, hash]) => printed.get(name) === hash).length;
      afterFiles[made] = (afterFiles[made] ?? 0) + 1;
    }
    figures.parts += partsIn(out, versions);
    const isLeft = leftIn(out) > 0;
    if (isLeft) figures.whileWriting += 1;
    if (!isLeft && turn % 10 !== 0) continue;
    // oxlint-disable-next-line no-await-in-loop
    await build(data);
    figures.leftovers += leftIn(out);
    figures.parts += partsIn(out, versions);
  }
  return { ...figures, afterFiles };
}

async function version(place: string, name: string): Promise<Version> {
  const data = join(place, name);
  for (const report of reports) {
    copyReport(join(data, report));
    const file = join(data, report, 'report.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('library', `library ${name}`));
  }
  const out = join(place, `${name}-out`);
  await run(join(place, '..'), ['build', '--jobs', '1', '--data', data, '--out', out]);
  const printed = new Map([...hashes(out)].filter(([path]) => path.endsWith('.pdf')));
  if (printed.size !== reports.length) throw new Error('the reports to kill do not build');
  return { data, printed };
}

/** What a build does that nothing disturbs. */
interface Whole {
  /** In ms. */
  readonly duration: number;
  /** How often something happens in the output folder. */
  readonly changes: number;
}

function killOnce(child: ChildProcess, out: string, random: Random, whole: Whole): void {
  if (random() < 0.5) {
    const timer = setTimeout(() => child.kill('SIGKILL'), random() * whole.duration);
    child.on('close', () => clearTimeout(timer));
    return;
  }
  let left = Math.floor(random() * whole.changes);
  onChange(child, out, () => {
    if (left === 0) child.kill('SIGKILL');
    left -= 1;
  });
}

function onChange(child: ChildProcess, folder: string, told: () => void): void {
  const watcher = watch(folder, told);
  child.on('close', () => watcher.close());
}

/** Whether every file was of the other version, so that it shows which the build wrote. */
const isOther = (
  before: ReadonlyMap<string, string>,
  printed: ReadonlyMap<string, string>,
): boolean => [...printed].every(([name, hash]) => before.get(name) !== hash);

const leftIn = (out: string): number =>
  readdirSync(out).filter((name) => !/\.pdf$|^manifest\.json$/u.test(name)).length;

const partsIn = (out: string, versions: readonly Version[]): number =>
  [...hashes(out)].filter(
    ([name, hash]) =>
      name.endsWith('.pdf') && !versions.some(({ printed }) => printed.get(name) === hash),
  ).length;
