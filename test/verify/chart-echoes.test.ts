import { describe, expect, it } from 'vitest';
import { error } from '../../src/diagnostics/diagnostic.js';
import type { Report } from '../../src/report/report.js';
import { withoutEchoesInCharts } from '../../src/verify/chart-echoes.js';
import { prove } from './support.js';

const at = (file: string, line: number, column = 1) => ({ file, line, column });

/** Two facts, the second from line 9 on, and a chart that draws both, the second from line 5 on. */
const report = {
  facts: new Map([
    ['trips-2023', { id: 'trips-2023', place: at('facts.yaml', 1) }],
    ['trips-2024', { id: 'trips-2024', place: at('facts.yaml', 9) }],
  ]),
  charts: new Map([
    [
      'trips',
      {
        id: 'trips',
        place: at('charts.yaml', 1),
        series: [
          {
            points: [
              { fact: 'trips-2023', place: at('charts.yaml', 4, 7) },
              { fact: 'trips-2024', place: at('charts.yaml', 5, 7) },
            ],
          },
        ],
      },
    ],
  ]),
} as unknown as Report;

const trend = error('figure/trend-differs', at('charts.yaml', 2, 10), 'a', 'b');
const label = error('chart/label-period', at('charts.yaml', 5, 7), 'c', 'd');

describe('what a chart is told for', () => {
  it('is left out where a source does not bear out what it draws', () => {
    const value = error('source/value-differs', at('facts.yaml', 12, 10), 'e', 'f');
    expect(withoutEchoesInCharts([value, trend, label], report)).toEqual([value]);
  });

  it('stays beside the fault of a fact that it does not draw', () => {
    const other = error('source/value-differs', at('others.yaml', 12, 10), 'e', 'f');
    expect(withoutEchoesInCharts([other, trend, label], report)).toEqual([other, trend, label]);
  });

  it('leaves out the label of a point that is told for its fact, and of no other point', () => {
    const twice = (line: number) =>
      error('figure/drawn-twice', at('charts.yaml', line, 7), 'g', 'h');
    expect(withoutEchoesInCharts([twice(5), label], report)).toEqual([twice(5)]);
    expect(withoutEchoesInCharts([twice(4), label], report)).toEqual([twice(4), label]);
  });
});

describe('a date that differs between the languages', () => {
  it('is one fault of the text, with both dates, and not a date without a source as well', () => {
    const told = prove([
      {
        file: 'report.yaml',
        right: 'en: \'Money, {{date "../2020-12-31"}}\'',
        wrong: 'en: \'Money, {{date "../2031-12-31"}}\'',
      },
    ]);
    const dates = told.filter(({ code }) => /^parity|unsourced$/u.test(code));
    expect(dates.map(({ code, problem }) => `${code} ${problem}`)).toEqual([
      'parity/date-missing the title of a block gives the date “by the end of 2031” in en and “截至2020年底” in zh-Hans',
    ]);
  });
});
