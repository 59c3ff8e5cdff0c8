export const chartCodes = {
  'chart/no-number': 'A chart draws a fact that has no number, such as a date.',
  'chart/range': 'A chart of a kind that draws single numbers draws a fact that is a range.',
  'chart/mixed-dimensions': 'Facts of different dimensions share one axis or scale.',
  'chart/mixed-units': 'Facts on one axis have units that cannot be converted into each other.',
  'chart/negative': 'A chart of parts or squares draws a negative number.',
  'chart/nothing-to-draw': 'Every number of a chart is zero.',
  'chart/over-whole': 'Parts of a whole come to more than the whole.',
  'chart/too-many-highlights': 'More than one point of a chart is highlighted.',
  'chart/highlight-unclear':
    'A point is highlighted among as many series as can be told apart in greyscale.',
  'chart/too-many-series': 'A chart has more series than its kind can tell apart.',
  'chart/missing-series': 'A chart lacks a series that its kind needs.',
  'chart/uneven-series': 'The series of a chart have different numbers of points.',
  'chart/cell-value-invalid': 'What one square or cell stands for is not a positive number.',
  'chart/cell-value-missing':
    'A chart of squares or cells does not say what one of them stands for.',
  'chart/too-many-cells': 'A chart of squares or cells would have too many of them.',
  'chart/no-whole': 'A grid draws a fact that is not a percentage, so its whole is not known.',
  'chart/too-narrow': 'A chart leaves no room for its marks beside its labels.',
  'chart/label-outside': 'A label of a chart reaches outside the chart.',
  'chart/labels-collide': 'Two labels of a chart overlap.',
} as const satisfies Readonly<Record<string, string>>;
