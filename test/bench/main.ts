import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runNode, type ChildRun } from './child.js';
import { contestants, type Contestant, type Measurement } from './contestant.js';
import { readContent } from './read-content.js';
import { measurePreview } from './preview.js';
import { median, tableOf } from './statistics.js';
import { benchReport } from './workload.js';

/*
 * `npm run bench`: the same pages by this tool and by stock pdfmake, in alternating runs, with medians and the share of
 * stock's time. Nothing here passes or fails; docs/speed.md says how to read it.
 */

const { values } = parseArgs({
  options: {
    /** Repetitions of each cold run and of each warm process. */
    rounds: { type: 'string', default: '5' },
    /** Documents of a warm process, and report folders of one command. */
    documents: { type: 'string', default: '100' },
    /** Documents of the run that watches memory; 0 leaves it out. */
    memory: { type: 'string', default: '1000' },
    /** Measures the preview alone: from a save to new pixels. */
    preview: { type: 'boolean', default: false },
    /** Saves of the preview. */
    saves: { type: 'string', default: '20' },
  },
});
const rounds = Number(values.rounds);
const documents = Number(values.documents);
const cores = availableParallelism();

const work = mkdtempSync(join(tmpdir(), 'factsheet-bench-'));
const measured = fileURLToPath(new URL('measured.js', import.meta.url));
const command = 'dist/cli/main.js';
const contentFile = join(work, 'content.json');
writeFileSync(contentFile, JSON.stringify(readContent()));

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const pdfOf = (contestant: Contestant): string =>
  join(work, `${contestants.indexOf(contestant)}.pdf`);

const measure = (contestant: Contestant, count: number): Promise<ChildRun> =>
  runNode([measured, contestant, `${count}`, contentFile, pdfOf(contestant)]);

/** A data folder with so many copies of the report. */
function dataFolder(count: number): string {
  const data = join(work, `data-${count}`);
  for (let index = 0; index < count; index += 1) {
    cpSync(benchReport.folder, join(data, `report-${index}`), { recursive: true });
  }
  return data;
}

const build = (data: string, ...words: readonly string[]): Promise<ChildRun> =>
  runNode([command, 'build', '--quiet', '--data', data, '--out', join(work, 'out'), ...words]);

interface Row {
  readonly name: string;
  readonly runs: ChildRun[];
  /** Wall-clock and CPU time of each round, ms. */
  readonly wall: number[];
  readonly cpu: number[];
}

const rowsFor = (names: readonly string[]): readonly Row[] =>
  names.map((name) => ({ name, runs: [], wall: [], cpu: [] }));

/** One round of each, again and again, so that a busy minute of the machine bears on all of them. */
async function alternate(rows: readonly Row[], run: (row: Row) => Promise<void>): Promise<void> {
  for (let round = 0; round < rounds; round += 1) for (const row of rows) await run(row);
}

const peakOf = ({ runs }: Row): number => Math.max(...runs.map(({ peak }) => peak));

function print(title: string, rows: readonly Row[], sizeOf: (row: Row) => number): void {
  const [ours] = rows;
  const share = (row: Row, of: 'wall' | 'cpu'): string =>
    ours === undefined || row === ours ? '' : (median(ours[of]) / median(row[of])).toFixed(2);
  say(`\n${title}`);
  say(
    tableOf([
      ['', 'wall ms', 'CPU ms', 'ours/it, wall', 'ours/it, CPU', 'peak MB', 'KB'],
      ...rows.map((row) => [
        row.name,
        median(row.wall).toFixed(0),
        median(row.cpu).toFixed(0),
        share(row, 'wall'),
        share(row, 'cpu'),
        peakOf(row).toFixed(0),
        (sizeOf(row) / 1024).toFixed(0),
      ]),
    ]),
  );
}

const sizeOfSheet = ({ name }: Row): number => statSync(pdfOf(name as Contestant)).size;

async function cold(): Promise<void> {
  const data = dataFolder(1);
  const rows = rowsFor(contestants);
  await measure('ours', 1);
  await alternate(rows, async ({ name, runs, wall, cpu }) => {
    const isOurs = name === 'ours';
    const run = isOurs ? await build(data) : await measure(name as Contestant, 1);
    runs.push(run);
    wall.push(run.wall);
    cpu.push(run.cpu);
  });
  print(`One document, cold: a fresh process each (${rounds} rounds)`, rows, sizeOfSheet);
}

async function warm(): Promise<void> {
  const rows = rowsFor(contestants);
  await alternate(rows, async ({ name, runs, wall, cpu }) => {
    const run = await measure(name as Contestant, documents);
    const measurement = JSON.parse(run.stdout) as Measurement;
    runs.push(run);
    wall.push(median(measurement.documents));
    cpu.push(median(measurement.cpu));
  });
  const title = `${documents} documents warm in one process, each (${rounds} rounds)`;
  print(title, rows, sizeOfSheet);
}

/** Stock pdfmake knows no threads, so it gets as many processes as there are cores. */
async function folders(): Promise<void> {
  const data = dataFolder(documents);
  const rows = rowsFor([`ours, ${cores} cores`, 'ours, --jobs 1', ...contestants.slice(1)]);
  await alternate(rows, async ({ name, runs, wall, cpu }) => {
    const begun = performance.now();
    const all = name.startsWith('ours')
      ? [await build(data, ...(name.endsWith('1') ? ['--jobs', '1'] : []))]
      : await Promise.all(
          Array.from({ length: cores }, () =>
            measure(name as Contestant, Math.ceil(documents / cores)),
          ),
        );
    wall.push((performance.now() - begun) / documents);
    cpu.push(all.reduce((sum, run) => sum + run.cpu, 0) / documents);
    runs.push({
      wall: 0,
      cpu: 0,
      stdout: '',
      peak: all.reduce((sum, run) => sum + run.peak, 0),
    });
  });
  print(
    `${documents} report folders by the command, and stock in ${cores} processes; a document`,
    rows,
    ({ name }) =>
      statSync(name.startsWith('ours') ? pdfOf('ours') : pdfOf(name as Contestant)).size,
  );
}

async function memory(count: number): Promise<void> {
  const run = await measure('ours', count);
  const { resident, documents: times } = JSON.parse(run.stdout) as Measurement;
  const around = (index: number): number => median(resident.slice(Math.max(0, index - 25), index));
  const early = around(Math.min(100, count));
  const late = around(count);
  say(`\n${count} documents in one process`);
  say(
    tableOf([
      ['', 'MB'],
      ['resident after 100 documents', early.toFixed(0)],
      [`resident after ${count}`, late.toFixed(0)],
      ['peak', run.peak.toFixed(0)],
      ['growth, %', ((late / early - 1) * 100).toFixed(1)],
    ]),
  );
  say(`median ${median(times).toFixed(0)} ms a document`);
}

try {
  mkdirSync(join(work, 'out'), { recursive: true });
  say(`Node ${process.version}, ${cores} cores`);
  if (values.preview) await measurePreview(work, Number(values.saves), say);
  else {
    await cold();
    await warm();
    await folders();
    if (Number(values.memory) > 0) await memory(Number(values.memory));
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
