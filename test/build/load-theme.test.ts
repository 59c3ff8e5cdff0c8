import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTheme } from '../../src/build/load-theme.js';
import { openLayout } from '../../src/template/open.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { temporaryFolder } from '../fonts/support.js';

const place = { file: 'report.yaml', line: 3, column: 5 };

/** The theme of a layout, where a project has some files before those of the package. */
function themeOf(layout: string, files: Readonly<Record<string, string>>) {
  const own = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(own, file)), { recursive: true });
    writeFileSync(join(own, file), text);
  }
  return loadTheme(nodeEffects(), [own, 'templates'], layout, place);
}

describe('the theme of a layout', () => {
  it('is the package’s where a project has none', () => {
    expect(themeOf('handout', {}).value?.colors['azurite']).toBe('#12466B');
  });

  it('follows the shared theme of the project, which extends that of the package', () => {
    const { value } = themeOf('handout', {
      'theme.yaml': "extends: fact-sheet\nbrand: '#E2001A'\n",
    });
    expect(value?.colors['cover']).toBe('#e2001a');
    expect(value?.gridColumns).toBe(12);
  });

  it('of one layout extends the house style', () => {
    const { value } = themeOf('handout', {
      'theme.yaml': "extends: fact-sheet\nbrand: '#E2001A'\n",
      'handout/theme.yaml': 'extends: fact-sheet\npageSize: LETTER\n',
    });
    expect(value?.colors['cover']).toBe('#e2001a');
    expect(value?.pageSize).toBe('LETTER');
  });

  it('that extends what is not there is told at its line', () => {
    const { diagnostics } = themeOf('handout', { 'theme.yaml': '# house\nextends: factsheet\n' });
    expect(diagnostics.map(({ code, place: at }) => [code, at.line])).toEqual([
      ['theme/unknown-base', 2],
    ]);
    expect(diagnostics[0]?.remedy).toContain('fact-sheet');
  });

  it('that extends what is not there is told in the same run what else no theme takes', () => {
    const { diagnostics } = themeOf('handout', {
      'theme.yaml':
        'extends: factsheet\nbrand: teal\nstyles:\n  h1: { fontsize: 12, color: mine }\n',
    });
    expect(diagnostics.map(({ code, place: at }) => [code, at.line])).toEqual([
      ['theme/unknown-base', 1],
      ['theme/invalid-value', 2],
      ['theme/invalid-value', 4],
    ]);
  });
});

it('a theme, layout, partial or folder of partials that is a link out of the project is told at itself, not passed over', () => {
  const elsewhere = temporaryFolder();
  mkdirSync(join(elsewhere, 'partials'));
  for (const file of ['theme.yaml', 'layout.hbs', 'notes.hbs', 'strings.yaml'])
    writeFileSync(join(elsewhere, file), '');
  const toldOf = (link: string, target: string): readonly string[] => {
    const own = temporaryFolder();
    mkdirSync(dirname(join(own, link)), { recursive: true });
    symlinkSync(join(elsewhere, target), join(own, link));
    const folders = [own, 'templates'];
    return [
      ...loadTheme(nodeEffects(), folders, 'handout', place).diagnostics,
      ...openLayout(nodeEffects(), folders, 'handout', place).diagnostics,
    ].map((told) => `${told.code} ${told.place.file.slice(own.length + 1)}:${told.place.line}`);
  };
  const links = [
    ['theme.yaml', 'theme.yaml'],
    ['handout/layout.hbs', 'layout.hbs'],
    ['partials/notes.hbs', 'notes.hbs'],
    ['handout/strings.yaml', 'strings.yaml'],
    ['partials', 'partials'],
  ] as const;
  expect(links.map(([link, target]) => toldOf(link, target))).toEqual(
    links.map(([link]) => [`input/outside-root ${link}:1`]),
  );
});
