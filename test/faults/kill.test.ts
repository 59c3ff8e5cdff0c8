import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asked } from '../fuzz/asked.js';
import { install } from '../support/installation.js';
import { killBuilds } from './kill.js';

const { runs, seed } = asked('kill', 10);
let installation = '';
beforeAll(() => {
  installation = install();
});
afterAll(() => rmSync(installation, { recursive: true, force: true }));

it(
  `${runs} builds killed at random moments leave whole files, and the next build cleans up`,
  {
    timeout: 120_000 + runs * 20_000,
  },
  async () => {
    const figures = await killBuilds(installation, runs, seed);
    // oxlint-disable-next-line no-console -- the figures are what the test shows
    console.log({ seed, ...figures });
    expect(figures).toMatchObject({ parts: 0, leftovers: 0 });
    expect(figures.killed + figures.done).toBe(runs);
  },
);
