import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/** One run of a program in a fresh process. */
export interface ChildRun {
  /** Wall-clock time from start to end, ms. */
  readonly wall: number;
  /** CPU time of user and system in all its threads, ms. */
  readonly cpu: number;
  /** Most resident memory, MB. */
  readonly peak: number;
  readonly stdout: string;
}

const usage = new URL('usage.js', import.meta.url).href;

/** Runs Node on a program and measures it from outside; throws with its stderr where it fails. */
export async function runNode(words: readonly string[]): Promise<ChildRun> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', usage, ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [status, stdout = '', stderr = '', told = ''] = await Promise.all([
    ended,
    ...[1, 2, 3].map((descriptor) => text(child.stdio[descriptor] as Readable)),
  ]);
  const wall = performance.now() - begun;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}\n${stderr}${stdout}`);
  const { cpu, peak } = JSON.parse(told) as Pick<ChildRun, 'cpu' | 'peak'>;
  return { wall, cpu, peak, stdout };
}
