import type { ChartTheme } from '../../src/charts/chart-theme.js';

/** Charts as an office would set them on a page of 176 mm: for tests that need some look. */
export const chartTheme: ChartTheme = {
  colors: {
    main: '#12466b',
    highlight: '#bf3b2b',
    second: '#6f94ac',
    tint: '#e8eef2',
    ink: '#1a1a1a',
    grey: '#5a6168',
    rule: '#b9c2c9',
    paper: '#ffffff',
  },
  label: {
    leading: { role: 'sans', weight: 500, size: 8.5, leading: 11 },
    other: { role: 'sans', weight: 400, size: 8, leading: 10 },
  },
  value: {
    digits: { role: 'serif', weight: 600, size: 13, leading: 15 },
    words: { role: 'serif', weight: 700, size: 9, leading: 15 },
    other: { role: 'serif', weight: 600, size: 8.5, leading: 10.5 },
  },
  hanLatinSpace: 0.125,
  lines: { axis: 0.75, hairline: 0.35, curve: 1.5 },
  hatch: { spacing: 2.6, width: 0.6 },
  gaps: { label: 5, inline: 5, row: 6, column: 16 },
  bar: { thickness: 13, maximumThickness: 34, plotHeight: 96, maximumLabelShare: 0.34 },
  point: { radius: 2.4 },
  doughnut: { diameter: 96, hole: 0.58 },
  square: { size: 9, gap: 2 },
  cell: { width: 19, height: 10, gap: 2 },
  splitBar: { thickness: 15, gap: 1.5 },
  flow: { thickness: 14, hubWidth: 70 },
};
