import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { make } from '../../src/cli/workers/make.js';
import { hasErrors } from '../../src/diagnostics/diagnostic.js';
import { workspace } from '../support/command.js';

const folder = workspace(['a-report', 'b-report']);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a worker makes one report after another and writes none of them', async () => {
  const task = (id: string) => ({
    id,
    folder: join(folder, 'data', id),
    out: join(folder, 'out'),
    layouts: [],
  });
  const [one, other] = [await make(task('a-report')), await make(task('b-report'))];
  expect(one.isWritten).toBe(false);
  expect(hasErrors(one.diagnostics)).toBe(false);
  expect(one.outputs.map(({ path }) => path)).toEqual([join(folder, 'out/a-report.pdf')]);
  // Two reports of one content differ in nothing but their name.
  expect(other.outputs[0]?.pages).toBe(one.outputs[0]?.pages);
});
