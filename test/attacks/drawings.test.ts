import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { dearDrawings, hostileDrawings } from './hostile-drawings.js';

/** MB of JavaScript objects that drawing may take. */
const heap = 400;
/** ms of CPU time that one drawing may take, whatever else the machine does. */
const longest = 10_000;

interface Drawn {
  readonly name: string;
  readonly outcome: string;
  readonly took: number;
}

/** Reads and draws in a process of its own, which can be ended where it hangs and whose memory is bounded. */
function draw(drawings: readonly (readonly [name: string, svg: string])[]): readonly Drawn[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${heap}`, 'test/attacks/draw.mjs'],
    { input: JSON.stringify(drawings), encoding: 'utf8', timeout: 300_000, maxBuffer: 2 ** 24 },
  );
  const told = stdout
    .split('\n')
    .filter((row) => row.startsWith('{'))
    .map((row) => JSON.parse(row) as Drawn);
  const stuck = drawings[told.length]?.[0];
  if (stuck !== undefined) throw new Error(`${stuck} hangs or fails: ${stderr.slice(0, 500)}`);
  return told;
}

describe('a drawing made to cost time or memory', { timeout: 320_000 }, () => {
  it('is refused or drawn within bounds, each as it must be', () => {
    const told = draw(Object.entries(hostileDrawings).map(([name, [svg]]) => [name, svg]));
    expect(told.map(({ name, outcome }) => [name, outcome])).toEqual(
      Object.entries(hostileDrawings).map(([name, [, outcome]]) => [name, outcome]),
    );
    expect(told.filter(({ took }) => took > longest)).toEqual([]);
  });

  it('and lies just within the limits is drawn within bounds', () => {
    const told = draw(Object.entries(dearDrawings));
    expect(told.filter(({ outcome }) => outcome !== 'drawn')).toEqual([]);
    expect(told.filter(({ took }) => took > longest)).toEqual([]);
  });
});
