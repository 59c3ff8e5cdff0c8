import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './world.js';

/** The files of a folder, as if they lay in another. */
export function filesUnder(folder: string, as: string): Files {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [as + file.slice(folder.length), readFileSync(file)]),
  );
}

/** The small report of the fixtures, set in a layout of its own. */
export function reportInLayout(layout: string): Files {
  const files = filesUnder('test/fixtures/first-report', 'data/fuzzed');
  const report = Buffer.from(files['data/fuzzed/report.yaml'] ?? '').toString();
  return {
    ...files,
    'data/fuzzed/report.yaml': `${report}outputs:\n  - layout: fuzzed\n`,
    'templates/fuzzed/layout.hbs': layout,
  };
}
