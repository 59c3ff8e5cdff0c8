import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeReport } from '../../src/build.js';
import { openPackage, type ProjectSetting } from '../../src/build/open-package.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { filesOf, type NewProject } from '../../src/project/new-project.js';
import { readStarter } from '../../src/project/starter.js';
import { openProject } from '../../src/project/project.js';
import { installRegional } from '../fonts/regional.js';
import { temporaryFolder } from '../fonts/support.js';
import { memoryEffects } from '../support/memory-effects.js';

const effects = nodeEffects();
const starter = readStarter(effects, 'templates').value ?? { texts: {}, files: [] };

const projectIn = (languages: readonly string[]): NewProject => ({
  languages,
  report: 'first',
  date: '2026-11-28',
  version: '0.1.0',
  starter,
  fontPackages: [],
});

function begin(languages: readonly string[]): string {
  const root = temporaryFolder();
  for (const { path, bytes } of filesOf(projectIn(languages))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return root;
}

/** What the project of a folder says, as the command reads it in that folder. */
function settingOf(root: string): ProjectSetting {
  const { languages = [] } =
    openProject(
      memoryEffects({ 'factsheet.yaml': readFileSync(join(root, 'factsheet.yaml'), 'utf8') }),
      { templates: '.', fonts: '.' },
    ).value ?? {};
  return { templates: join(root, 'templates'), fonts: join(root, 'fonts'), languages };
}

describe('a new project', () => {
  const make = (root: string) =>
    makeReport(effects, {
      id: 'first',
      folder: join(root, 'data/first'),
      out: join(root, 'out'),
      layouts: [],
      resources: openPackage(effects, settingOf(root)),
    });

  it.each([
    [['en', 'zh-Hans']],
    [['zh-Hans', 'en']],
    [['zh-Hant', 'de'], 'TC', 'ZHT '],
    [['ja', 'en'], 'JP', 'JAN '],
    [['es', 'en']],
  ] as const)(
    'in %j builds as it is, with its own theme and fonts first',
    async (languages, code?: 'TC' | 'JP', system?: 'ZHT ' | 'JAN ') => {
      const root = begin(languages);
      if (code && system) installRegional(root, code, system);
      const made = await make(root);
      expect(made.diagnostics).toEqual([]);
      expect(made.outputs.map(({ figures, pages }) => [figures, pages])).toEqual([[5, 1]]);
    },
  );

  it.each([
    ['ja', 'noto-sans-jp'],
    ['ko', 'noto-sans-kr'],
    ['zh-Hant', 'noto-sans-tc'],
  ])('in %s names in one message what to install', async (language, name) => {
    const made = await make(begin([language, 'en']));
    expect(made.diagnostics.map(({ code, place }) => [code, place.line])).toEqual([
      ['font/foreign-forms', 7],
    ]);
    expect(made.diagnostics[0]?.remedy).toContain(`npm install @expo-google-fonts/${name}@`);
  });

  it('asks for the packages of its typefaces', () => {
    const [text] = filesOf({ ...projectIn(['ja', 'en']), fontPackages: ['@a/noto-jp@1.2.3'] })
      .filter(({ path }) => path === 'package.json')
      .map(({ bytes }) => new TextDecoder().decode(bytes));
    expect((JSON.parse(text ?? '') as { devDependencies: unknown }).devDependencies).toEqual({
      '@a/noto-jp': '1.2.3',
      'factsheet-press': '0.1.0',
    });
  });
});

describe('a project that begins with a text', () => {
  const reportFrom = (text: string): string => {
    const source = {
      name: 'own.txt',
      language: 'en',
      bytes: new TextEncoder().encode(text),
      facts: '',
    };
    const files = filesOf({
      languages: ['en', 'de'],
      report: 'first',
      date: '2026-11-28',
      version: '0.1.0',
      fontPackages: [],
      starter,
      source,
    });
    const report = files.find(({ path }) => path === 'data/first/report.yaml');
    return new TextDecoder().decode(report?.bytes);
  };

  it('says nothing that its author did not: title and sections are empty', () => {
    const { title, sections } = parse(reportFrom('Ferries ran 40 times.')) as Record<
      string,
      unknown
    >;
    expect(title).toEqual({ en: null, de: null });
    expect(sections).toEqual([{ id: 'first', title: { en: null, de: null } }]);
  });

  it.each([
    ['has the words of what its source counts in units.yaml', 'counter-1:\n  en: ferry\n  de:\n'],
    ['has no units.yaml where it counts nothing', undefined],
  ])('%s', (_, units) => {
    const source = { name: 'own.txt', language: 'en', bytes: new Uint8Array(), facts: '' };
    const files = filesOf({
      ...projectIn(['en', 'de']),
      source: units === undefined ? source : { ...source, units },
    });
    const found = files.find(({ path }) => path === 'data/first/units.yaml');
    expect(found && new TextDecoder().decode(found.bytes)).toBe(units);
  });

  it('names the source by its heading, and leaves a sentence for no name', () => {
    const titleOf = (text: string): unknown => {
      const { sources } = parse(reportFrom(text)) as { sources: { source: { title: unknown } } };
      return sources.source.title;
    };
    expect(titleOf('Ferries in 2025\n\nThey ran.')).toEqual({ en: 'Ferries in 2025', de: null });
    expect(titleOf('Ferries ran 40 times.')).toEqual({ en: null, de: null });
  });
});

describe('the languages of a project', () => {
  const project = (languages: string) =>
    openProject(memoryEffects({ 'factsheet.yaml': `data: sheets\nlanguages: ${languages}\n` }), {});

  it('are read with their places, the leading one first', () => {
    const { languages = [] } = project('[zh-Hans, en]').value ?? {};
    expect(languages.map(({ tag, place }) => [tag, place.file, place.line])).toEqual([
      ['zh-Hans', 'factsheet.yaml', 2],
      ['en', 'factsheet.yaml', 2],
    ]);
  });

  it.each(['[en, en]', '[en, no tag]', '[]', 'en'])('that are %s are told', (languages) => {
    const { value, diagnostics } = project(languages);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, place }) => [code, place.line])).toEqual([
      ['command/bad-project', 2],
    ]);
  });
});

describe('the folders of a project', () => {
  it('that a flag names and are not there are told', () => {
    const { value, diagnostics } = openProject(effects, { templates: 'no-such-folder' });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['command/no-folder']);
  });

  it('that factsheet.yaml names and are not there are told where it does', () => {
    const files = memoryEffects({ 'factsheet.yaml': 'data: sheets\nfonts: no-such-folder\n' });
    expect(openProject(files, {}).diagnostics.map(({ place }) => [place.file, place.line])).toEqual(
      [['factsheet.yaml', 2]],
    );
  });
});
