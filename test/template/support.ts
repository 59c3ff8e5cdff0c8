import { readFileSync } from 'node:fs';
import Big from 'big.js';
import type { Checked, Diagnostic, Place } from '../../src/diagnostics/diagnostic.js';
import { parseDocument } from '../../src/document/parse.js';
import type { Document } from '../../src/document/document.js';
import type { FileSystem } from '../../src/effects.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import type { LanguagePack } from '../../src/language/pack.js';
import { loadLanguagePacks } from '../../src/language/packs.js';
import type { Unit } from '../../src/quantity/quantity.js';
import type { Prose } from '../../src/report/prose.js';
import type { Fact, Report } from '../../src/report/report.js';
import type { ExpandedMarkup } from '../../src/document/markup.js';
import { expandLayout } from '../../src/template/expand.js';
import { openLayout } from '../../src/template/open.js';
import type { Layout } from '../../src/template/layout.js';

export const somewhere: Place = { file: 'report.yaml', line: 9, column: 3 };

export const packs: ReadonlyMap<string, LanguagePack> = (() => {
  const loaded = loadLanguagePacks(
    nodeEffects(),
    'templates/languages',
    ['zh-Hans', 'en'],
    somewhere,
  );
  if (loaded.value === undefined) throw new Error(JSON.stringify(loaded.diagnostics));
  return loaded.value;
})();

/** A file system of the files given, by path. */
export function filesOf(files: Readonly<Record<string, string>>): { readonly files: FileSystem } {
  const text = (path: string): Uint8Array => {
    const found = files[path];
    if (found === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
    return new TextEncoder().encode(found);
  };
  const isFolder = (path: string): boolean =>
    Object.keys(files).some((file) => file.startsWith(`${path}/`));
  return {
    files: {
      read: text,
      list: (folder) => {
        const inside = Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
        const names = new Set(
          inside.map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
        );
        return [...names]
          .toSorted()
          .map((name) => ({ name, isFolder: isFolder(`${folder}/${name}`) }));
      },
      realPath: (path) => (isFolder(path) ? path : (text(path), path)),
      size: (path) => text(path).length,
      write: () => undefined,
      remove: () => undefined,
      settle: () => undefined,
    },
  };
}

/** Opens the layout `plain` of `templates/`, its files named from its own folder. */
export const openFiles = (files: Readonly<Record<string, string>>): Checked<Layout> =>
  openLayout(
    filesOf(
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [`templates/plain/${name}`, text]),
      ),
    ),
    'templates',
    'plain',
    somewhere,
  );

const mask: Unit = {
  id: 'mask',
  kind: 'counter',
  dimension: 'mask',
  words: { 'zh-Hans': { other: '只' }, en: { one: 'mask', other: 'masks' } },
};
const percent: Unit = {
  id: 'percent',
  kind: 'percent',
  dimension: 'percent',
  words: { 'zh-Hans': { other: '%' }, en: { other: '%' } },
};

export const textPart = (text: string, place: Place = somewhere): Prose => [
  { kind: 'text', text, place },
];
export const texts = (zh: string, en: string) => ({ 'zh-Hans': textPart(zh), en: textPart(en) });

const fact = (id: string, over: Partial<Fact>): Fact => ({
  id,
  label: { 'zh-Hans': '口罩', en: 'face masks' },
  quantity: {
    value: { kind: 'number', amount: new Big('220000000000') },
    qualifier: 'over',
    status: 'reported',
    unit: mask,
  },
  origin: { kind: 'quoted', source: 'article', quote: '2200多亿只', nth: 1 },
  place: { file: 'facts.yaml', line: 1, column: 1 },
  places: { label: { file: 'facts.yaml', line: 2, column: 10 } },
  ...over,
});

const share = (amount: string) =>
  ({
    value: { kind: 'number', amount: new Big(amount) },
    status: 'reported',
    unit: percent,
  }) as const;

export const report: Report = {
  id: 'sample',
  absent: new Map(),
  selections: new Map(),
  folder: 'data/sample',
  languages: ['zh-Hans', 'en'],
  title: {
    'zh-Hans': [
      { kind: 'text', text: '支援', place: { file: 'report.yaml', line: 3, column: 12 } },
      {
        kind: 'fact',
        fact: 'masks',
        form: 'full',
        place: { file: 'report.yaml', line: 3, column: 14 },
      },
    ],
    en: [
      {
        kind: 'fact',
        fact: 'masks',
        form: 'full',
        place: { file: 'report.yaml', line: 4, column: 12 },
      },
      { kind: 'text', text: ' in ', place: { file: 'report.yaml', line: 4, column: 30 } },
      {
        kind: 'date',
        period: { kind: 'date', date: { year: 2020 } },
        form: 'year',
        place: { file: 'report.yaml', line: 4, column: 34 },
      },
    ],
  },
  edition: { number: 1, date: { year: 2026, month: 11, day: 23 } },
  publisher: { 'zh-Hans': '某处', en: 'Somewhere' },
  sources: [
    {
      id: 'article',
      file: 'sources/article.txt',
      language: 'zh-Hans',
      sha256: '',
      title: { 'zh-Hans': '文章', en: 'Article' },
      text: '',
      place: somewhere,
    },
  ],
  unitPlaces: new Map(),
  languagePlaces: new Map(),
  units: new Map([['mask', mask]]),
  facts: new Map([
    ['masks', fact('masks', {})],
    ['share', fact('share', { quantity: share('16.8') })],
    ['rise', fact('rise', { quantity: share('3.9') })],
    [
      'share-before',
      fact('share-before', {
        quantity: { ...share('12.9'), status: 'calculated' },
        origin: { kind: 'calculated', formula: 'share - rise', facts: ['share', 'rise'] },
      }),
    ],
  ]),
  charts: new Map([
    [
      'growth',
      {
        id: 'growth',
        kind: 'bar',
        namesSources: false,
        title: texts('增长', 'Growth'),
        series: [
          {
            mark: 'bar',
            points: [{ fact: 'masks', highlight: false, form: 'full', place: somewhere }],
            place: somewhere,
          },
        ],
        place: somewhere,
      },
    ],
  ]),
  glossary: [],
  setPhrases: [],
  omissions: [],
  cover: { figures: [{ fact: 'masks', place: somewhere }], rows: [] },
  sections: [
    {
      id: 'health',
      number: 1,
      title: texts('健康', 'Health'),
      intro: [texts('段落', 'A paragraph')],
      reference: [],
      rows: [
        {
          place: somewhere,
          cells: [
            {
              span: 8,
              blocks: [
                {
                  kind: 'chart',
                  figures: [],
                  chart: 'growth',
                  id: 'chart-block',
                  place: somewhere,
                },
              ],
            },
            {
              span: 4,
              blocks: [
                {
                  kind: 'figures',
                  figures: [{ fact: 'share-before', place: somewhere }],
                  place: somewhere,
                },
              ],
            },
          ],
        },
      ],
      span: 12,
      startsPage: false,
      place: somewhere,
    },
  ],
  closing: [],
  notes: [texts('说明', 'A note')],
  footnotes: new Map(),
  outputs: [],
  place: { file: 'report.yaml', line: 1, column: 1 },
};

export function expandFiles(
  files: Readonly<Record<string, string>>,
  of: Report = report,
): Checked<ExpandedMarkup> {
  const layout = openFiles(files);
  if (layout.value === undefined) return { value: undefined, diagnostics: layout.diagnostics };
  const { value, diagnostics } = expandLayout({
    layout: layout.value,
    report: of,
    packs,
    output: { layout: 'plain', place: somewhere },
  });
  return { value, diagnostics: [...layout.diagnostics, ...diagnostics] };
}

/** Layout text → document, through every stage. */
export function documentOf(
  layout: string,
  of: Report = report,
  more: Readonly<Record<string, string>> = {},
): Checked<Document> {
  const markup = expandFiles({ 'layout.hbs': layout, ...more }, of);
  return markup.value === undefined
    ? { value: undefined, diagnostics: markup.diagnostics }
    : parseDocument(markup.value);
}

/** `code file:line:column`, the form planted faults are listed in. */
export const shown = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ code, place: { file, line, column } }) => `${code} ${file}:${line}:${column}`);

export const readText = (file: string): string => readFileSync(file, 'utf8');
