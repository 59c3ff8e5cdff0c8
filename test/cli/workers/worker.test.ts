import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { make } from '../../../src/cli/workers/make.js';
import { hasErrors } from '../../../src/diagnostics/diagnostic.js';
import { workspace } from '../../support/command.js';

const folder = workspace(['a-report', 'b-report']);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const task = (id: string, writes: boolean) => ({
  id,
  folder: join(folder, 'data', id),
  out: join(folder, 'out'),
  layouts: [],
  writes,
});

it('a worker makes one report after another and writes none of them', async () => {
  const { report: one } = await make(task('a-report', true));
  const { report: other } = await make(task('b-report', true));
  expect(one.isWritten).toBe(false);
  expect(hasErrors(one.diagnostics)).toBe(false);
  expect(one.outputs.map(({ path }) => path)).toEqual([join(folder, 'out/a-report.pdf')]);
  // Two reports of one content differ in nothing but their name.
  expect(other.outputs[0]?.pages).toBe(one.outputs[0]?.pages);
});

it('a worker that checks a report makes no PDF of it, and says the same of it as one that makes it', async () => {
  const { kind, report } = await make(task('a-report', false));
  const made = await make(task('a-report', true));
  expect(kind).toBe('checked');
  expect(report.diagnostics).toEqual(made.report.diagnostics);
  expect(report.outputs[0]).not.toHaveProperty('pdf');
  expect(report.outputs[0]).not.toHaveProperty('provenance');
  const said = report.outputs.map(({ path, pages, figures }) => ({ path, pages, figures }));
  expect(made.report.outputs).toMatchObject(said);
});
