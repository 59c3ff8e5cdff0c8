import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeReport } from '../../src/build.js';
import { openResources } from '../../src/build/resources.js';
import type { MadeOutput } from '../../src/build/results.js';
import { nodeEffects } from '../../src/files/node-effects.js';

/** The files of a small report with a figure of every kind: number, range, date, ordinal, and one that is calculated. */
export interface LibraryReport {
  readonly source: string;
  readonly facts: string;
  /** YAML of report.yaml from its cover on. */
  readonly body: string;
  /** charts.yaml; without it, one chart `kinds`. */
  readonly charts?: string;
}

export const libraryReport: LibraryReport = {
  source: [
    '　　2024年，全市图书馆借出图书200多万册，占馆藏的30%至35%。\n',
    '　　第12届读书节于2024年4月23日开幕。𠀀其中儿童读物80万册，成人读物120万册。\n',
  ].join(''),
  facts: `
loans:
  label: { zh-Hans: 借出图书, en: books lent }
  value: 200万
  qualifier: over
  unit: volume
  period: 2024
  quote: 借出图书200多万册
share:
  label: { zh-Hans: 占馆藏比重, en: share of all books }
  value: 30%—35%
  period: 2024
  quote: 占馆藏的30%至35%
festival:
  label: { zh-Hans: 读书节, en: reading festival }
  ordinal: 12
  unit: session
  quote: 第12届读书节
opening:
  label: { zh-Hans: 开幕日期, en: day of the opening }
  date: 2024-04-23
  quote: 2024年4月23日开幕
children:
  label: { zh-Hans: 儿童读物, en: books for children }
  value: 80万
  unit: volume
  quote: 儿童读物80万册
adults:
  label: { zh-Hans: 成人读物, en: books for adults }
  value: 120万
  unit: volume
  quote: 成人读物120万册
both:
  label: { zh-Hans: 儿童与成人读物合计, en: books for children and adults }
  formula: children + adults
unprinted:
  label: { zh-Hans: 年份, en: year }
  date: 2024
  quote: 2024年，全市图书馆
`,
  body: `
cover: { figures: [loans, share] }
sections:
  - id: reading
    title: { zh-Hans: 读书节, en: The festival }
    intro:
      - zh-Hans: '{{fact "festival"}}读书节于{{fact "opening"}}开幕。借出图书{{fact "loans"}}。'
        en: 'The {{fact "festival"}} festival opened on {{fact "opening"}}. Books lent: {{fact "loans"}}.'
    rows:
      - - { title: { zh-Hans: 读物, en: Books }, figures: [both], span: 6 }
        - { chart: kinds, span: 6 }
`,
};

const charts = `
kinds:
  kind: horizontal-bar
  title: { zh-Hans: 读物种类, en: Kinds of books }
  points: [children, adults]
`;

const units = 'volume: { zh-Hans: 册, en: { one: volume, other: volumes } }\n';

/** Writes the report into a folder of its own and sets it. What is wrong with it by the rules of proof does not matter. */
export async function makeLibrary(
  report: LibraryReport = libraryReport,
  annex = false,
): Promise<MadeOutput> {
  const folder = join(mkdtempSync(join(tmpdir(), 'factsheet-test-')), 'library');
  mkdirSync(join(folder, 'sources'), { recursive: true });
  const sha256 = createHash('sha256').update(report.source).digest('hex');
  const files = {
    'sources/note.txt': report.source,
    'facts.yaml': report.facts,
    'charts.yaml': report.charts ?? charts,
    'units.yaml': units,
    'report.yaml': `languages: [zh-Hans, en]
title: { zh-Hans: 图书馆, en: The library }
edition: { number: 2, date: 2025-03-01 }
sources:
  note:
    file: sources/note.txt
    language: zh-Hans
    sha256: ${sha256}
    title: { zh-Hans: 示例, en: An example }
${report.body}`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const effects = nodeEffects();
  const resources = openResources(effects, { templates: 'templates', fonts: 'fonts' });
  const request = { id: 'library', folder, out: 'out', layouts: [], annex, resources };
  const { outputs, diagnostics } = await makeReport(effects, request);
  rmSync(dirname(folder), { recursive: true, force: true });
  const [output] = outputs;
  if (!output) throw new Error(JSON.stringify(diagnostics, null, 2));
  return output;
}

/** A report with words replaced, in its source and its facts alike. */
export const withWords = (report: LibraryReport, old: string, now: string): LibraryReport => {
  const source = report.source.replaceAll(old, now);
  const facts = report.facts.replaceAll(old, now);
  if (source === report.source && facts === report.facts) throw new Error(`no “${old}” to replace`);
  return { ...report, source, facts };
};
