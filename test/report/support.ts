import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Checked } from '../../src/diagnostics/diagnostic.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { loadLanguagePacks } from '../../src/language/packs.js';
import { loadReport } from '../../src/report/load.js';
import type { DefaultLanguage } from '../../src/report/open-files.js';
import type { Report } from '../../src/report/report.js';
import { memoryEffects, type MemoryFiles } from '../support/memory-effects.js';

export const folder = 'data/masks';
export const article = '2020年出口口罩2200多亿只，占50%。\n比上年上升8.2个百分点。\n';
export const sha256 = createHash('sha256').update(article).digest('hex');

const languagesFolder = join(import.meta.dirname, '../../templates/languages');

/** A whole small report; cases replace files or parts of them. */
export const files: Readonly<Record<'report.yaml' | 'facts.yaml' | 'charts.yaml', string>> = {
  'report.yaml': `languages: [zh-Hans, en]
title: { zh-Hans: 口罩, en: Masks }
edition: { number: 1, date: 2026-11-23 }
sources:
  article:
    file: sources/article.txt
    language: zh-Hans
    sha256: ${sha256}
    title: { zh-Hans: 文章, en: Article }
sections:
  - id: masks
    title: { zh-Hans: 出口, en: Exports }
    rows:
      - - id: growth
          chart: growth
        - prose:
            - zh-Hans: 中国出口{{fact "masks"}}。
              en: China exported {{fact "masks"}}.
`,
  'facts.yaml': `masks:
  label: { zh-Hans: 口罩, en: face masks }
  value: 2200亿
  qualifier: over
  unit: mask
  period: 2020
  quote: 口罩2200多亿只
share:
  label: { zh-Hans: 占比, en: share }
  value: 50%
  quote: 占50%
`,
  'charts.yaml': `growth:
  kind: bar
  title: { zh-Hans: 占比, en: Share }
  points: [share, { fact: masks, highlight: true }]
`,
};

export const units = 'mask: { zh-Hans: 只, en: { one: mask, other: masks } }\n';

/** The minimal report with some of its files replaced; `undefined` takes a file away. */
export const folderWith = (
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): MemoryFiles => {
  const all = { ...files, 'units.yaml': units, 'sources/article.txt': article, ...changes };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, content]) =>
      content === undefined ? [] : [[`${folder}/${name}`, content] as const],
    ),
  );
};

/** Loads a report from memory with the tool's own language packs. */
export function load(
  memory: MemoryFiles,
  links: Readonly<Record<string, string>> = {},
  path = folder,
  languages: readonly DefaultLanguage[] = [],
): Checked<Report> {
  const effects = memoryEffects(memory, { links });
  const { value, diagnostics } = loadReport(effects, path, {
    packs: (tags, place) => loadLanguagePacks(nodeEffects(), languagesFolder, tags, place),
    languages,
  });
  return { value: value?.report, diagnostics };
}

/** `code file:line:column` of each diagnostic, the file without the report's folder. */
export const listed = ({ diagnostics }: Checked<unknown>): readonly string[] =>
  diagnostics.map(
    ({ code, place }) =>
      `${code} ${place.file.replace(`${folder}/`, '')}:${place.line}:${place.column}`,
  );

/** A fault planted in the small report, and what has to be said of it. */
export interface Case {
  /** What goes wrong for the author if the case fails. */
  readonly name: string;
  readonly changes: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** `code file:line:column`, in any order. */
  readonly expected: readonly string[];
}

type FileName = keyof typeof files;

/** One file of the small report with a piece of it replaced. */
export function edit(
  name: FileName,
  ...edits: readonly (readonly [from: string, to: string])[]
): Readonly<Record<string, string>> {
  const text = edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`${name} does not hold ${from}`);
    return before.replace(from, () => to);
  }, files[name]);
  return { [name]: text };
}
