import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { filesOf, readStarter } from '../../src/project/new-project.js';
import { openProject } from '../../src/project/project.js';
import { temporaryFolder } from '../fonts/support.js';

const effects = nodeEffects();
const starter = readStarter(effects, 'templates').value ?? { texts: {}, files: [] };

function begin(languages: readonly string[]): string {
  const root = temporaryFolder();
  const project = { languages, report: 'first', date: '2026-11-28', version: '0.1.0', starter };
  for (const { path, bytes } of filesOf(project)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return root;
}

describe('a new project', () => {
  it.each([[['en', 'zh-Hans']], [['zh-Hans', 'en']], [['zh-Hant', 'de']], [['es', 'en']]])(
    'in %j builds as it is, with its own theme and fonts first',
    async (languages) => {
      const root = begin(languages);
      const made = await makeReport(effects, {
        id: 'first',
        folder: join(root, 'data/first'),
        out: join(root, 'out'),
        layouts: [],
        resources: openResources(effects, {
          templates: [join(root, 'templates'), 'templates'],
          fonts: [join(root, 'fonts'), 'fonts'],
        }),
      });
      expect(made.diagnostics).toEqual([]);
      expect(made.outputs.map(({ figures, pages }) => [figures, pages])).toEqual([[1, 1]]);
    },
  );
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

  it('names the source by its heading, and leaves a sentence for no name', () => {
    const titleOf = (text: string): unknown => {
      const { sources } = parse(reportFrom(text)) as { sources: { source: { title: unknown } } };
      return sources.source.title;
    };
    expect(titleOf('Ferries in 2025\n\nThey ran.')).toEqual({ en: 'Ferries in 2025', de: null });
    expect(titleOf('Ferries ran 40 times.')).toEqual({ en: null, de: null });
  });
});

describe('the folders of a project', () => {
  it('that a flag names and are not there are told', () => {
    const { value, diagnostics } = openProject(effects, { templates: 'no-such-folder' });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['command/no-folder']);
  });
});
