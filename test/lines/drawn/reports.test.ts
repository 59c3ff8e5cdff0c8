import { expect, it } from 'vitest';
import { openPress } from '../../../src/build/press.js';
import { openResources } from '../../../src/build/resources.js';
import { nodeEffects } from '../../../src/files/node-effects.js';
import { breachesInLine } from './counters.js';
import { drawnLines, textOf } from './drawn-lines.js';

const REPORTS = [
  'data/belt-and-road-2020',
  'test/fixtures/every-block',
  'test/fixtures/first-report',
  'test/fixtures/second-report',
  'test/fixtures/bench-report',
];

/** Languages stand side by side on a line, this many em apart and more. */
const PIECE_GAP = 0.35;

const effects = nodeEffects();
const press = openPress(
  effects,
  openResources(effects, { templates: 'templates', fonts: 'fonts' }),
);

it.each(REPORTS)(
  '%s as drawn breaks no rule that a line shows by itself',
  { timeout: 120_000 },
  async (folder) => {
    const { outputs } = await press.make(folder);
    expect(outputs.length).toBeGreaterThan(0);
    const lines = (await Promise.all(outputs.map(({ pdf }) => drawnLines(pdf, PIECE_GAP)))).flat();
    expect(lines.length).toBeGreaterThan(10);
    const found = lines.flatMap((line) =>
      breachesInLine(
        line,
        /^[^\p{Script=Han}]*\p{Script=Latin}[^\p{Script=Han}]*$/u.test(textOf(line))
          ? 'en'
          : 'zh-Hans',
      ),
    );
    expect(found.map(({ rule, where }) => `${rule} ${where}`)).toEqual([]);
  },
);
