import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/build/load-theme.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { openLayout } from '../../src/template/open.js';

const folder = mkdtempSync(join(tmpdir(), 'extended-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const files = {
  'tide-table/layout.yaml': 'extends: fact-sheet\n',
  'tide-table/strings.yaml': 'kind: { en: Tide table, zh-Hans: 潮汐表 }\n',
  'tide-table/partials/closing.hbs': '<p>{{report}}</p>\n',
  'night-table/layout.yaml': 'extends: tide-table\n',
  'night-table/theme.yaml': "extends: fact-sheet\ncolors: { azurite: '#101040' }\n",
  'dusk-table/layout.yaml': 'extends: night-table\n',
  'round/layout.yaml': 'extends: about\n',
  'about/layout.yaml': 'extends: round\n',
  'lost/layout.yaml': 'extends: fact-shed\n',
  'odd/layout.yaml': 'extend: fact-sheet\n',
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const place = { file: 'report.yaml', line: 9, column: 5 };
const open = (name: string) => openLayout(nodeEffects(), [folder, 'templates'], name, place);
const told = (name: string): readonly string[] =>
  open(name).diagnostics.map(
    ({ code, place: { file, line }, problem }) =>
      `${code} ${file.replace(`${folder}/`, '')}:${line} ${problem}`,
  );

describe('a layout that extends another', () => {
  it('has its own partials and words, and everything else of the layout it extends', () => {
    const { value, diagnostics } = open('night-table');
    expect(diagnostics).toEqual([]);
    expect(value?.template.file).toBe('templates/fact-sheet/layout.hbs');
    expect(value?.partials.get('closing')?.file).toBe(
      join(folder, 'tide-table/partials/closing.hbs'),
    );
    expect(value?.partials.get('cover')?.file).toBe('templates/partials/cover.hbs');
    expect(value?.strings.get('kind')?.texts['en']).toBe('Tide table');
    expect(value?.name).toBe('night-table');
  });

  it('has the theme of the nearest that has one', () => {
    const theme = loadTheme(nodeEffects(), [folder, 'templates'], 'dusk-table', place);
    expect(theme.diagnostics).toEqual([]);
    expect(theme.value?.colors['azurite']).toBe('#101040');
  });

  it('is told where it extends what is not there, itself, or says something else', () => {
    expect(told('lost')[0]).toContain('template/unknown-layout lost/layout.yaml:1');
    expect(told('round')).toEqual([
      'template/bad-layout about/layout.yaml:1 the layout “round” extends itself',
    ]);
    expect(told('odd')[0]).toContain('template/bad-layout odd/layout.yaml:1');
  });
});
