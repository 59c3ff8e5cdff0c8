import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { copyReport, hashes, run, type Told } from '../support/installation.js';
import type { Scene } from './planted.js';

type Play = (scene: Scene, words: readonly string[]) => Promise<Told>;

/** Cases of the file system and of other processes: how the command is run, and where it writes. */
export const disturbed: Readonly<Record<string, Play>> = {
  '28-output-among-inputs': async ({ installation, data }, words) =>
    run(installation, [...words.slice(0, -1), join(data, 'first-report')]),
  '28-out-is-a-file': async ({ installation, out }, words) =>
    run(installation, [...words.slice(0, -1), join(out, 'first-report.pdf')]),
  '29-disk-full': async ({ installation, out }, words) =>
    run(installation, words, { shell: onFullDisk(out) }),
  '29-too-many-open-files': async ({ installation }, words) =>
    run(installation, words, {
      shell: 'ulimit -n 256; exec "$@"',
      node: ['--import', resolve('test/faults/no-handles.mjs')],
    }),
  '30-killed-while-writing': async (scene, words) => killed(scene, words, 'SIGKILL'),
  '30-terminated-while-writing': async (scene, words) => killed(scene, words, 'SIGTERM'),
  '31-two-builds-at-once': twice,
};

/** Runs the command with 16 KB of disk under its output, in a name space of its own, and keeps what it left there. */
const onFullDisk = (out: string): string =>
  `exec unshare -rm sh -c '
    cp ${out}/first-report.pdf ${out}.old
    mount -t tmpfs -o size=16k tmpfs ${out}
    mv ${out}.old ${out}/first-report.pdf
    cmp_before=$(sha256sum ${out}/*)
    "$@"; status=$?
    test "$cmp_before" = "$(sha256sum ${out}/*)" || status=spoilt
    test "$(ls -A ${out})" = first-report.pdf || status=spoilt
    test "$status" != spoilt || status=99
    exit $status' sh "$@"`;

/** Ends a build late in its work, which leaves the old file or the new one. Then a whole build cleans up. */
async function killed(
  scene: Scene,
  words: readonly string[],
  signal: NodeJS.Signals,
): Promise<Told> {
  const { installation, data, out } = scene;
  const file = join(out, 'first-report.pdf');
  const old = readFileSync(file);
  const elsewhere = `${out}-whole`;
  await run(installation, ['build', '--data', data, '--out', elsewhere]);
  const whole = readFileSync(join(elsewhere, 'first-report.pdf'));
  const begun = performance.now();
  await run(installation, words);
  const duration = performance.now() - begun;
  writeFileSync(file, old);
  await run(installation, words, {
    disturb: (child) => void pause(duration * 0.8).then(() => child.kill(signal)),
  });
  const left = readFileSync(file);
  if (!left.equals(old) && !left.equals(whole)) throw new Error('a part of a file was left');
  const told = await run(installation, words);
  if (!readFileSync(file).equals(whole)) throw new Error('the next build is not whole');
  return told;
}

/** Two builds of different reports of one name into one folder: the file is that of one of the two. */
async function twice(scene: Scene, words: readonly string[]): Promise<Told> {
  const { installation, data, out } = scene;
  const other = `${data}-other`;
  copyReport(join(other, 'first-report'));
  const report = join(other, 'first-report/report.yaml');
  writeFileSync(report, readFileSync(report, 'utf8').replaceAll('library', 'city library'));
  const wholes: string[] = [];
  for (const from of [data, other]) {
    // oxlint-disable-next-line no-await-in-loop
    await run(installation, ['build', '--data', from, '--out', `${from}-out`]);
    wholes.push(...hashes(`${from}-out`).values());
  }
  const [told] = await Promise.all([
    run(installation, words),
    run(installation, ['build', '--data', other, '--out', out]),
  ]);
  const [hash = ''] = hashes(out).values();
  if (
    !wholes.includes(hash) ||
    readdirSync(out).filter((name) => name !== 'manifest.json').length > 1
  ) {
    throw new Error('two builds spoilt one file');
  }
  return told;
}
