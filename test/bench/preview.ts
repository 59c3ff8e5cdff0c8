import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.js';
import { median, tableOf } from './statistics.js';

/* Saves of the report that comes with the project, each until its page is painted anew in Chromium. */

const report = 'belt-and-road-2020';
const command = 'dist/cli/main.js';

/** A word of the first page, and what each save puts there. */
const word = 'China was aided by';
const others = ['China had the help of', 'China received aid from'] as const;

/** The pixels of the page in view, as a number that changes with them. */
const pixels = `(() => {
  const canvas = document.querySelector('.page canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum * 31 + data[at]) | 0;
  return sum;
})()`;

/**
 * Median time from a save to new pixels.
 * @param saves how often; one in ten of them more go before, which are not counted
 */
export async function measurePreview(
  work: string,
  saves: number,
  say: (line: string) => void,
): Promise<void> {
  cpSync(join('data', report), join(work, 'data', report), { recursive: true });
  const file = join(work, 'data', report, 'report.yaml');
  const text = readFileSync(file, 'utf8');
  if (!text.includes(word)) throw new Error(`${report} says no more “${word}”`);
  const server = spawn(process.execPath, [command, 'preview', '--data', join(work, 'data')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [url, browser] = await Promise.all([addressOf(server), openBrowser()]);
  try {
    const { page } = await openPage(browser, url);
    await page.locator('#pages[data-build]').waitFor({ timeout: 60_000 });
    const wall: number[] = [];
    const cpu: number[] = [];
    const warmUp = Math.ceil(saves / 10) + 2;
    for (let save = 0; save < warmUp + saves; save += 1) {
      await quiet(server);
      const [before, used] = [await page.evaluate(pixels), cpuOf(server)];
      await expectPainting(page);
      const begun = performance.now();
      writeFileSync(file, text.replace(word, others[save % 2] ?? word));
      await page.evaluate('window.painted');
      const taken = performance.now() - begun;
      if ((await page.evaluate(pixels)) === before) throw new Error('a save changed no pixel');
      if (save < warmUp) continue;
      wall.push(taken);
      cpu.push(cpuOf(server) - used);
    }
    say(`\nSave to new pixels, ${report} in Chromium (${saves} saves)`);
    say(
      tableOf([
        ['', 'median ms', 'least', 'most'],
        rowOf('from the save to the painted page', wall),
        rowOf('CPU time of the command until then', cpu),
      ]),
    );
  } finally {
    await browser.close();
    server.kill('SIGINT');
  }
}

const rowOf = (name: string, times: readonly number[]): readonly string[] => [
  name,
  ...[median(times), Math.min(...times), Math.max(...times)].map((time) => time.toFixed(0)),
];

/** Has the page tell when its first page is of another build than now, and shown. */
const expectPainting = async (page: Page): Promise<unknown> =>
  page.evaluate(`window.painted = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => resolve(true));
    });
    observer.observe(document.querySelector('#pages'), { attributeFilter: ['data-build'] });
  }), undefined`);

/** Waits until what follows a build is done too: no CPU time in a fifth of a second. */
async function quiet(server: ChildProcess): Promise<void> {
  for (let last = -1; last !== cpuOf(server);) {
    last = cpuOf(server);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** CPU time of all threads of a process, ms, where the system tells it as Linux does, in hundredths of a second. */
function cpuOf({ pid }: ChildProcess): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  const [, ...fields] = readFileSync(file, 'utf8').split(') ');
  const [user = 0, system = 0] = (fields[0] ?? '').split(' ').slice(11, 13).map(Number);
  return (user + system) * 10;
}

const addressOf = async (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let told = '';
    server.stderr?.on('data', (chunk) => {
      told += String(chunk);
      const url = /http:\/\/\S+/u.exec(told)?.[0];
      if (url !== undefined) resolve(url);
    });
    server.on('exit', () => reject(new Error(told)));
  });
