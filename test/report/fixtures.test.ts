import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/files/node-effects.js';
import { loadLanguagePacks } from '../../src/language/packs.js';
import { loadReport } from '../../src/report/load.js';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures');

/** `code file:line:column` of each diagnostic of a folder on the disk. */
function diagnose(folder: string): readonly string[] {
  const effects = nodeEffects();
  const loaded = loadReport(effects, folder, {
    packs: (languages, place) =>
      loadLanguagePacks(effects, join(root, 'templates/languages'), languages, place),
  });
  return loaded.diagnostics.map(
    ({ code, place: { file, line, column } }) =>
      `${code} ${file.replace(`${folder}/`, '')}:${line}:${column}`,
  );
}

describe('the folders of bad reports', () => {
  const names = readdirSync(fixtures).filter((name) => name.startsWith('bad-report-'));

  it.each(names)('%s is told as its expected.txt says', (name) => {
    const folder = join(fixtures, name);
    const expected = readFileSync(join(folder, 'expected.txt'), 'utf8').trimEnd().split('\n');
    expect(diagnose(folder)).toEqual(expected);
  });
});

describe('the folders of good reports', () => {
  it.each(['first-report', 'second-report'])('%s has no fault', (name) => {
    expect(diagnose(join(fixtures, name))).toEqual([]);
  });
});
