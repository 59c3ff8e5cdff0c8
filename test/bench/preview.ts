import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, openPage } from '../support/browser.js';
import { median, tableOf } from './statistics.js';

/* Saves of the report that comes with the project, each until its page is painted anew in Chromium. */

const report = 'belt-and-road-2020';
const command = 'dist/cli/main.js';

/** A word of the first page, and what each save puts there. */
const word = 'China was aided by';
const others = ['China had the help of', 'China received aid from'] as const;

/* In the page: the first page as it is on the screen, and what differs between two pictures of it. */
const inPage = `
window.picture = () => {
  const canvas = document.querySelector('.page canvas');
  return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
};
window.differing = (one, other) => {
  const { width, data } = one;
  const box = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === other.data[at]) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
};
window.textAt = ({ left, top, right, bottom }) =>
  document.querySelector('.page canvas').getContext('2d')
    .getImageData(left, top, right - left + 1, bottom - top + 1).data.join();
window.expectPainting = (box) => {
  const before = textAt(box);
  window.painted = new Promise((resolve) => {
    const look = () => {
      // What is drawn in a frame is on the screen when the next one begins.
      if (textAt(box) !== before) requestAnimationFrame(() => resolve(true));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
};`;

/** Median time from a save, which renames a file into its place as editors do, to new pixels of the words it changes. */
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
    await page.evaluate(inPage);
    const wall: number[] = [];
    const cpu: number[] = [];
    const save = (number: number): void => {
      const whole = join(work, 'saved.yaml');
      writeFileSync(whole, text.replace(word, others[number % 2] ?? word));
      renameSync(whole, file);
    };
    // The first two saves show where the words stand that the others change.
    for (const number of [0, 1]) {
      await quiet(server);
      await page.evaluate('window.before = picture()');
      const build = await page.locator('#pages').getAttribute('data-build');
      save(number);
      await page.locator(`#pages:not([data-build="${build}"])`).waitFor();
    }
    const box = await page.evaluate<object>('window.differing(before, picture())');
    for (let number = 0; number < saves; number += 1) {
      await quiet(server);
      await page.evaluate(`expectPainting(${JSON.stringify(box)})`);
      const [begun, used] = [performance.now(), cpuOf(server)];
      save(number);
      await page.evaluate('window.painted');
      wall.push(performance.now() - begun);
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
