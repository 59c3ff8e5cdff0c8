import { describe, expect, it } from 'vitest';
import { reportContext } from '../../../../src/verify/context.js';
import { chartTrends } from '../../../../src/verify/rules/charts/trends.js';
import { open, reportOn } from '../../../tables/support.js';

/** Visits of four years; the third is lower than the second. */
const table = [
  'year,visits,children',
  '2021,400,90',
  '2022,520,80',
  '2023,510,70',
  '2024,640,60',
  '',
].join('\n');

const declared = `columns:
        visits: { unit: tonne, period: { column: year } }
        children: { unit: tonne, period: { column: year } }`;

const years = [2021, 2022, 2023, 2024];

const facts = years
  .flatMap((year) =>
    ['visits', 'children'].map(
      (column) => `${column}-${String(year)}:
  label: { zh-Hans: ${column}${String(year)}, en: ${column} ${String(year)} }
  cell: { row: { year: ${String(year)} }, column: ${column} }
`,
    ),
  )
  .join('');

const pointsOf = (column: string, of: readonly number[]): string =>
  of.map((year) => `{ fact: ${column}-${String(year)} }`).join(', ');

function told(
  en: string,
  zh: string,
  of: readonly number[] = years,
  column = 'visits',
): readonly string[] {
  const charts = `drawn:
  kind: line
  title: { zh-Hans: '${zh}', en: '${en}' }
  points: [${pointsOf(column, of)}]
`;
  const { value, diagnostics } = open(
    reportOn({
      table,
      declared,
      facts,
      charts,
      text: { 'zh-Hans': '馆', en: 'House' },
      blocks: '      - - chart: drawn\n',
    }),
  ).load();
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return chartTrends.check(reportContext(value.report, value.packs)).map(({ problem }) => problem);
}

const inEnglish = (title: string, of?: readonly number[], column?: string): readonly string[] =>
  told(title, '参观', of, column);
const inChinese = (title: string, of?: readonly number[], column?: string): readonly string[] =>
  told('Visits', title, of, column);

describe('a title that tells of a trend', () => {
  it.each([
    ['Visits fell', 'from “visits-2021” (2021) to “visits-2024” (2024) what is drawn rose'],
    ['Fewer visits to the house', 'to “visits-2024” (2024) what is drawn rose'],
    [
      'Visits fell in {{year "2024"}}',
      'from “visits-2023” (2023) to “visits-2024” (2024) what is drawn rose',
    ],
    [
      'Visits declined from {{year "2021"}} to {{year "2022"}}',
      'from “visits-2021” (2021) to “visits-2022” (2022)',
    ],
    [
      'Visits grew every year',
      'from “visits-2022” (2022) to “visits-2023” (2023) what is drawn fell',
    ],
  ])('is told where the years deny it: %s', (title, problem) => {
    expect(inEnglish(title)).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    ['参观人次下降', 'what is drawn rose'],
    ['参观人次逐年增加', 'from “visits-2022” (2022) to “visits-2023” (2023) what is drawn fell'],
    ['{{year "2024"}}年参观人次减少', 'from “visits-2023” (2023) to “visits-2024” (2024)'],
  ])('is told in Chinese: %s', (title, problem) => {
    expect(inChinese(title)).toEqual([expect.stringContaining(problem)]);
  });

  it('is told of a series that falls and is called a rise', () => {
    expect(inEnglish('More children every year', years, 'children')).toHaveLength(1);
    expect(inChinese('儿童逐年增加', years, 'children')).toHaveLength(1);
  });

  it.each([
    'Visits rose',
    'Visits rose in {{year "2022"}}',
    'Visits fell in {{year "2023"}}',
    'Visits rose from {{year "2021"}} to {{year "2024"}}',
    'Visits since the fall in fares',
    'Visits do not fall',
    'Visits rose, then fell',
    'More than half a thousand visits',
    'Visits to the house',
  ])('is left alone where it is true, or tells of none: %s', (title) => {
    expect(inEnglish(title)).toEqual([]);
  });

  it.each([
    ['Visits rose in {{year "2023"}}', 'from “visits-2022” (2022) to “visits-2023” (2023)'],
    ['Visits down on {{year "2022"}}', 'from “visits-2022” (2022) to “visits-2024” (2024)'],
    ['Visits have fallen since {{year "2023"}}', 'from “visits-2023” (2023) to “visits-2024”'],
  ])('is of the year that it names, or since it: %s', (title, problem) => {
    expect(inEnglish(title)).toEqual([expect.stringContaining(problem)]);
  });

  it('is a peak or a trough of all that is drawn, and not of the years before it alone', () => {
    const peak = (year: number): readonly string[] =>
      inEnglish(`Visits peaked in {{year "${String(year)}"}}`);
    expect(peak(2022)).toEqual([
      expect.stringContaining('“visits-2024” (2024) is drawn higher than “visits-2022” (2022)'),
    ]);
    expect(peak(2024)).toEqual([]);
    expect(inChinese('参观人次{{year "2022"}}年达到峰值')).toHaveLength(1);
    expect(inEnglish('Children hit bottom in {{year "2022"}}', years, 'children')).toHaveLength(1);
    expect(inEnglish('Children hit bottom in {{year "2024"}}', years, 'children')).toEqual([]);
    expect(inEnglish('Visits at their peak')).toEqual([]);
  });

  it('is true where the latest step is so: a recovery is a rise', () => {
    expect(inEnglish('Visits recover', [2022, 2023, 2024])).toEqual([]);
    expect(inEnglish('Visits fall', [2021, 2022, 2023])).toEqual([]);
  });

  it.each([
    ['Visits at a record low', '“visits-2021” (2021) is drawn lower than “visits-2024” (2024)'],
    ['Visits lowest since {{year "2021"}}', '“visits-2022” (2022) is drawn lower'],
    ['A record high in {{year "2023"}}', '“visits-2022” (2022) is drawn higher'],
  ])('is told of a record that what is drawn denies: %s', (title, problem) => {
    expect(inEnglish(title)).toEqual([expect.stringContaining(problem)]);
  });

  it.each(['Visits at a record high', 'Visits highest since {{year "2021"}}', 'No record low'])(
    'is left alone where the record is one: %s',
    (title) => {
      expect(inEnglish(title)).toEqual([]);
    },
  );

  it.each([
    ['参观人次创新低', 1],
    ['参观人次为{{year "2021"}}年以来最低', 1],
    ['参观人次创新高', 0],
    ['参观人次越来越少', 1],
    ['参观人次走高', 0],
  ])('tells records and trends in Chinese: %s', (title, count) => {
    expect(inChinese(title)).toHaveLength(count);
  });

  it('is true of each step where each step is so', () => {
    expect(inEnglish('Fewer children every year', years, 'children')).toEqual([]);
    expect(inEnglish('Visits grew every year', [2021, 2022, 2024])).toEqual([]);
    expect(inChinese('儿童逐年减少', years, 'children')).toEqual([]);
  });

  it('does not depend on the order in which the years are written', () => {
    expect(inEnglish('Visits rose', [2024, 2021])).toEqual([]);
    expect(inEnglish('Visits fell', [2024, 2021])).toHaveLength(1);
  });
});
