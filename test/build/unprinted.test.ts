import { describe, expect, it } from 'vitest';
import { filesUnder } from '../fuzz/base.js';
import { make } from '../fuzz/world.js';

const small = filesUnder('test/fixtures/first-report', 'data/fuzzed');
const textOf = (file: string): string => Buffer.from(small[`data/fuzzed/${file}`] ?? '').toString();

type Change = Readonly<Record<string, (text: string) => string>>;

/** The small report made with its files changed. */
const makeChanged = (change: Change) =>
  make({
    ...small,
    ...Object.fromEntries(
      Object.entries(change).map(([file, edit]) => [`data/fuzzed/${file}`, edit(textOf(file))]),
    ),
  });

/** What is told of texts that nobody prints. */
async function told(change: Change): Promise<readonly string[]> {
  const { diagnostics } = await makeChanged(change);
  return diagnostics
    .filter(({ code }) => code === 'report/unprinted-text')
    .map(
      ({ severity, place, problem }) => `${severity} ${place.file.split('/').at(-1)} ${problem}`,
    );
}

describe('a text of the author that no output prints', () => {
  it('is not told of a report whose texts are all printed', async () => {
    expect(await told({})).toEqual([]);
  });

  const titledChart: Change = {
    'report.yaml': (text) =>
      text.replace(
        '- - chart: branches',
        '- - { chart: branches, title: { en: Houses, zh-Hans: 馆舍 } }',
      ),
  };

  it('is counted among the warnings of each fact sheet', async () => {
    const warnings = async (change: Change): Promise<readonly number[]> =>
      (await makeChanged(change)).outputs.map((output) => output.warnings);
    const before = await warnings({});
    expect(await warnings(titledChart)).toEqual(before.map((count) => count + 1));
  });

  it('is the title of a block that shows a chart, whose own title stands there', async () => {
    const titled = await told(titledChart);
    expect(titled).toEqual([
      'warning report.yaml the title of a block is printed by no output of the report',
    ]);
  });

  it('is no year that a chart with little room leaves out', async () => {
    const years = Array.from({ length: 24 }, (_, i) => 2001 + i);
    const label = (year: number): string =>
      `{ fact: branches, label: { en: 'year of the houses {{year "${year}"}}', zh-Hans: '馆舍之年{{year "${year}"}}' } }`;
    const labelled = await told({
      'charts.yaml': (text) =>
        text
          .replace('kind: cells', 'kind: bar')
          .replace('  cell-value: 1\n', '')
          .replace('points: [branches]', `points: [${years.map(label).join(', ')}]`),
    });
    expect(labelled).toEqual([]);
  });

  it('is the label of a series that is alone, and the hub of bars', async () => {
    const labelled = await told({
      'charts.yaml': (text) =>
        text
          .replace('kind: cells', 'kind: bar\n  hub: { en: Middle, zh-Hans: 中间 }')
          .replace('  cell-value: 1\n', '')
          .replace(
            'points: [branches]',
            'series: [{ label: { en: Alone, zh-Hans: 独自 }, points: [branches] }]',
          ),
    });
    expect(labelled.toSorted()).toEqual([
      'warning charts.yaml the hub of a chart is printed by no output of the report',
      'warning charts.yaml the label of a series is printed by no output of the report',
    ]);
  });
});
