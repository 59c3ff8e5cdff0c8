import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openPress } from '../../src/index.js';
import { temporaryFolder } from '../fonts/support.js';

const COUNTS = { ash: 1210, birch: 940, elm: 610, lime: 420, oak: 330 };
const SOURCE = Object.entries(COUNTS)
  .map(([tree, count]) => `The park has ${count} trees of ${tree}.\n`)
  .join('');

export interface AskedOfPark {
  /** Of the section, as YAML whose lines but the first are indented by eight. */
  readonly rows?: string;
  /** Charts besides the one of the trees, as YAML. */
  readonly charts?: string;
  /** Of the chart of the trees, as a line of YAML. */
  readonly chart?: string;
  readonly paragraphs?: number;
  readonly output?: string;
}

/** The PDF of a report of trees in English and French. */
export const madeOfPark = async (asked: AskedOfPark): Promise<Uint8Array> => {
  const {
    chart = '',
    charts = '',
    paragraphs = 1,
    output = 'layout: fact-sheet',
    rows = '- - { id: chart, chart: trees }',
  } = asked;
  const folder = join(temporaryFolder(), 'park');
  mkdirSync(join(folder, 'sources'), { recursive: true });
  writeFileSync(join(folder, 'sources/note.txt'), SOURCE);
  writeFileSync(
    join(folder, 'facts.yaml'),
    Object.entries(COUNTS)
      .map(
        ([tree, count]) =>
          `${tree}: { label: { en: ${tree}, fr: ${tree} }, value: ${count}, unit: tree, quote: ${count} trees of ${tree} }\n`,
      )
      .join(''),
  );
  writeFileSync(
    join(folder, 'units.yaml'),
    'tree: { en: { one: tree, other: trees }, fr: { one: arbre, other: arbres } }\n',
  );
  writeFileSync(
    join(folder, 'charts.yaml'),
    `trees:
  kind: bar
  ${chart}
  title: { en: Ash leads, fr: Le frêne domine }
  points: [ash, birch, elm, lime, oak]
${charts}`,
  );
  writeFileSync(
    join(folder, 'report.yaml'),
    `languages: [en, fr]
title: { en: Trees of the park, fr: Les arbres du parc }
edition: { number: 1, date: 2026-11-28 }
sources:
  note:
    file: sources/note.txt
    language: en
    sha256: ${createHash('sha256').update(SOURCE).digest('hex')}
    title: { en: Tree register, fr: Registre des arbres }
cover: { figures: [ash, birch] }
sections:
  - id: trees
    title: { en: Trees, fr: Arbres }
    intro:
${'      - { en: Wardens walk the park., fr: Les gardes parcourent le parc. }\n'.repeat(paragraphs)}    rows:
      ${rows}
outputs: [{ ${output} }]
`,
  );
  const { diagnostics, outputs } = await openPress().make(folder);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return outputs[0]?.pdf ?? new Uint8Array();
};
