import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { makeReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import { createProgram } from '../../src/cli/program.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import type { z } from '../../src/files/zod.js';
import { manifestSchema } from '../../src/fonts/manifest.js';
import { projectSchema } from '../../src/project/project.js';
import { fileSchemas } from '../../src/report/schema/files.js';
import { extendTheme, parseTheme } from '../../src/typeset/theme.js';
import { temporaryFolder } from '../fonts/support.js';
import { inProcess } from '../support/command.js';

const folders = ['docs', 'docs/zh'];
const pages = [
  'README.md',
  'README.zh.md',
  ...folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

interface Snippet {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly content: string;
}

const snippets = pages.flatMap((page): readonly Snippet[] => {
  const text = readFileSync(page, 'utf8');
  return [
    ...text.matchAll(/^(?<indent> *)```(?<language>\w+)\n(?<content>.*?)^\k<indent>```$/gmsu),
  ].map(({ index, groups: { indent = '', language = '', content = '' } = {} }) => ({
    page,
    line: text.slice(0, index).split('\n').length,
    language,
    content: content.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
  }));
});

const of = (...languages: readonly string[]) =>
  snippets.filter(({ language }) => languages.includes(language));

const schemas: readonly z.ZodType[] = [
  ...Object.values(fileSchemas),
  manifestSchema,
  projectSchema,
];

const theme = parseTheme(readFileSync('templates/theme.yaml', 'utf8'), 'theme.yaml').value;

/** Whether it is a theme that is whole, or that extends that of the package. */
const isTheme = (content: string): boolean =>
  theme !== undefined &&
  extendTheme(content.replaceAll('{ … }', '{}'), 'theme.yaml', theme).diagnostics.length === 0;

/** Whether a schema takes this key with this value, when the keys that a part of a file lacks are left out of account. */
const takes = (schema: z.ZodType, key: string, value: unknown): boolean => {
  const { error } = schema.safeParse({ [key]: value }, { reportInput: true });
  return (
    error === undefined ||
    error.issues.every(
      ({ code, input }) =>
        input === undefined && (code === 'invalid_type' || code === 'invalid_value'),
    )
  );
};

/** What other programs read: workflows, and jobs of a cluster. */
const isOfOthers = (content: string): boolean => /^(?:- uses|jobs|on|apiVersion):/mu.test(content);

describe('the docs in YAML', () => {
  it.each(of('yaml').map((each) => [`${each.page}:${each.line}`, each] as const))(
    'write what the tool reads: %s',
    (_, { content }) => {
      const documents = parseAllDocuments(content);
      expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
      if (isOfOthers(content) || isTheme(content)) return;
      const data = parse(content) as unknown;
      const file: object = Array.isArray(data) ? { families: data } : (data as object);
      const refused = Object.entries(file ?? {})
        .filter(([key, value]) => !schemas.some((schema) => takes(schema, key, value)))
        .map(([key]) => key);
      expect(refused).toEqual([]);
    },
  );
});

describe('the docs in commands', () => {
  const terminal = { out: () => undefined, err: () => undefined, environment: {} };
  const program = createProgram(terminal as never, () => undefined);
  const commands = snippets
    .filter(({ language }) => ['sh', 'console'].includes(language))
    .flatMap(({ page, line, content }) =>
      [
        ...content.matchAll(
          /(?:npx (?:factsheet|factsheet-press)|node dist\/cli\/main\.js|^factsheet|\$ factsheet) (?<words>[a-z][^\n#|;&)]*)/gmu,
        ),
      ].map(({ groups }) => [`${page}:${line}`, (groups?.['words'] ?? '').trim()] as const),
    );

  it('are found', () => {
    expect(commands.length).toBeGreaterThan(15);
  });

  it.each(commands)('call a command and flags that are there: %s %s', (_, words) => {
    const [name = '', ...rest] = words.split(/\s+/u);
    const command = program.commands.find((each) => each.name() === name);
    expect(command?.name()).toBe(name);
    const flags = command?.options.flatMap(({ short, long }) => [short, long]) ?? [];
    const named = rest
      .filter((word) => /^--?[a-z]/u.test(word))
      .map((word) => word.split('=', 1)[0]);
    expect(named.filter((flag) => !flags.includes(flag))).toEqual([]);
  });
});

describe.each(['docs/tutorial.md', 'docs/zh/tutorial.md'])('%s', (page) => {
  const text = readFileSync(page, 'utf8');
  const files = [...text.matchAll(/^`(?<path>data\/\S+)`\n\n```\w+\n(?<content>.*?)^```$/gmsu)].map(
    ({ groups }) => ({ path: groups?.['path'] ?? '', content: groups?.['content'] ?? '' }),
  );
  const source = of('text').find((each) => each.page === page)?.content ?? '';
  const command = of('sh').find((each) => each.page === page && each.content.includes('init'));
  const words = command?.content.split('\n', 1)[0]?.split(' ').slice(2) ?? [];

  it('goes from its text to its pages with the commands and files as they stand', async () => {
    const root = temporaryFolder();
    const name = words[words.indexOf('--name') + 1] ?? '';
    const from = join(root, words[words.indexOf('--from') + 1] ?? '');
    writeFileSync(from, source);
    const languages = words[words.indexOf('--languages') + 1] ?? '';
    const begun = await inProcess(root, [
      'init',
      root,
      '--from',
      from,
      '--languages',
      languages,
      '--name',
      name,
    ]);
    expect(begun.stderr).toContain('figures drafted');
    expect(begun.status).toBe(0);
    for (const { path, content } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const made = await makeReport(nodeEffects(), {
      id: name,
      folder: join(root, 'data', name),
      out: join(root, 'out'),
      layouts: [],
      resources: openResources(nodeEffects(), {
        templates: [join(root, 'templates'), 'templates'],
        fonts: [join(root, 'fonts'), 'fonts'],
      }),
    });
    expect(made.diagnostics).toEqual([]);
    expect(made.outputs.map(({ layout, pages: count }) => `${layout} ${count}`)).toEqual([
      'fact-sheet 1',
      'leaflet 2',
    ]);
  });
});
