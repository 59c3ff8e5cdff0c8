import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watch } from '../../src/preview/watch.js';
import { temporaryFolder } from '../fonts/support.js';

const patient = { timeout: 10_000 };

/** A watch of a report and its layouts, with the folders it may be told to see later. */
const watching = async () => {
  const folder = temporaryFolder();
  const [report, house, style] = ['report', 'house', 'style'].map((name) => join(folder, name));
  if (!report || !house || !style) throw new Error('no folders');
  mkdirSync(report);
  mkdirSync(house);
  writeFileSync(join(house, 'theme.yaml'), 'a');
  const change = vi.fn<(isShared: boolean) => void>();
  const begun = await watch({ report: [report], shared: [] }, change);
  return { begun, change, report, house, style };
};

it('a folder that is renamed before it is watched is told to be gone', async () => {
  const { begun, change, report, house, style } = await watching();
  begun.see({ report: [report], shared: [house] });
  renameSync(house, style);
  await vi.waitFor(() => expect(change).toHaveBeenCalledWith(true), patient);
  await begun.close();
});

it('a file that is written while its folder is only about to be watched is read again', async () => {
  const { begun, change, report, house } = await watching();
  begun.see({ report: [report], shared: [house] });
  writeFileSync(join(house, 'theme.yaml'), 'b');
  await vi.waitFor(() => expect(change).toHaveBeenCalledWith(true), patient);
  await begun.close();
});

it('a folder that stays as it is is told of once more at most', async () => {
  const { begun, change, report, house } = await watching();
  begun.see({ report: [report], shared: [house] });
  await vi.waitFor(() => expect(change).toHaveBeenCalledTimes(1), patient);
  begun.see({ report: [report], shared: [house] });
  await new Promise((resolved) => setTimeout(resolved, 900));
  expect(change).toHaveBeenCalledTimes(1);
  await begun.close();
});
