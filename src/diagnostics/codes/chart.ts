import type { CodeDocumentation } from '../documentation.js';

/** What cannot be drawn as a chart, or not so that it can be read. */
export const chartCodes = {
  'chart/no-number': {
    what: 'A chart draws a fact that has no number, such as a date.',
    why: 'It has no length.',
    example: { file: 'charts.yaml', right: '    - fact: share-before', wrong: '    - fact: year' },
  },
  'chart/no-rank': {
    what: 'A rank chart draws a fact that is no place among those that it names.',
    why: 'A tick among others can only show an ordinal from first to last.',
    remedy: 'Draw the result of rank(…), and name with “of” the count(…) of the same values.',
  },
  'chart/range': {
    what: 'A chart of a kind that draws single numbers draws a fact that is a range.',
    why: 'One mark would show one end of it, and hide the other.',
    example: {
      file: 'charts.yaml',
      right:
        '  kind: horizontal-bar\n  title:\n    zh-Hans: 占全省比重提升{{fact "share-rise"}}\n    en: The share of the province rose by {{fact "share-rise"}}\n  unit-line: { zh-Hans: 占全省集装箱吞吐量，%, en: \'Share of containers in the province, %\' }\n  points:\n    - fact: share-before',
      wrong:
        '  kind: line\n  title:\n    zh-Hans: 占全省比重提升{{fact "share-rise"}}\n    en: The share of the province rose by {{fact "share-rise"}}\n  unit-line: { zh-Hans: 占全省集装箱吞吐量，%, en: \'Share of containers in the province, %\' }\n  points:\n    - fact: outlook',
      reportedAt: 'fact: outlook',
    },
  },
  'chart/mixed-dimensions': {
    what: 'Facts of different dimensions share one axis or scale.',
    why: 'A bar of tonnes beside a bar of percent compares nothing.',
    example: {
      file: 'charts.yaml',
      right: '    - fact: share-before',
      wrong: '    - fact: tonnage',
      reportedAt: 'fact: share',
    },
  },
  'chart/mixed-units': {
    what: 'Facts on one axis have units that cannot be converted into each other.',
    why: 'Lengths drawn to one scale would not mean one thing.',
    remedy: 'State the facts in one unit, or draw them in two charts.',
  },
  'chart/negative': {
    what: 'A chart of parts or squares draws a negative number.',
    why: 'There is no such thing as minus three squares.',
    remedy: 'Use a bar chart.',
  },
  'chart/nothing-to-draw': {
    what: 'Every number of a chart is zero.',
    why: 'An empty chart looks like one that was lost.',
    remedy: 'Leave the chart out, and say in a sentence that there was nothing.',
  },
  'chart/baseline': {
    what: 'A chart declares where its scale begins, and cannot begin there.',
    why: 'A bar has to start at zero to be as long as its figure; a line that runs below the scale cannot be drawn.',
    example: {
      file: 'charts.yaml',
      right: '  kind: horizontal-bar',
      wrong: '  kind: horizontal-bar\n  baseline: 1%',
      reportedAt: 'baseline: 1%',
    },
  },
  'chart/series-unnamed': {
    what: 'A series of a chart that has several has no name.',
    why: 'Nothing on paper would tell which of the marks are its.',
    remedy: 'Give each series a `label`.',
  },
  'chart/two-points': {
    what: 'A series of a slope chart has not two points.',
    why: 'A slope leads from one value to one other.',
    remedy: 'Give each series its first and its last value, or draw a line chart.',
  },
  'chart/over-whole': {
    what: 'Parts of a whole come to more than the whole.',
    why: 'A ring of 104% is drawn wrongly whatever one does.',
    remedy: 'Correct the facts, or draw them as bars, which need no whole.',
  },
  'chart/too-many-highlights': {
    what: 'More than one point of a chart is highlighted.',
    why: 'A highlight says “this one”; two of them say nothing.',
    remedy: 'Highlight the one point that the title is about.',
  },
  'chart/highlight-unclear': {
    what: 'A point is highlighted among as many series as can be told apart in greyscale.',
    why: 'The highlight would look like one series more.',
    remedy: 'Draw fewer series, or leave the highlight out.',
  },
  'chart/too-many-series': {
    what: 'A chart has more series than its kind can tell apart.',
    why: 'In greyscale two of them would look alike.',
    remedy: 'Write fewer series, or draw several charts.',
  },
  'chart/missing-series': {
    what: 'A chart lacks a series that its kind needs.',
    why: 'A combined chart without a line is a bar chart, and half of what was meant.',
    remedy: 'Add the series, or choose another kind.',
  },
  'chart/uneven-series': {
    what: 'The series of a chart have different numbers of points.',
    why: 'Points would stand under the labels of others.',
    remedy: 'Give each series the same number of points, in the same order.',
  },
  'chart/group-label': {
    what: 'A point stands under the label of a group that is not the label of its fact.',
    why: 'A group has one label; the mark would be read as something that it is not.',
    remedy:
      'Give the first point of the group a `label` that is true of all its points; what sets them apart is the label of their series.',
  },
  'chart/label-period': {
    what: 'A label is a year or date that does not hold the period of the fact it stands at.',
    why: 'The chart would show the figure of one year as that of another.',
    remedy: 'Write the period of the fact, or draw the fact of the year that the label names.',
  },
  'chart/out-of-order': {
    what: 'The points of a chart over time do not follow one another in time.',
    why: 'A line that goes back in time shows a course that never was.',
    remedy: 'Order the points by the periods of their facts, each period once.',
  },
  'chart/no-period': {
    what: 'Some points of a line have periods and others have none.',
    why: 'Their distances in time are not known, so that all steps are drawn alike.',
    remedy: 'Give every fact of the line its `period`.',
  },
  'chart/cell-value-invalid': {
    what: 'What one square or cell stands for is not a positive number.',
    why: 'The number of squares is the figure divided by it.',
    remedy: 'Write `cell-value` as a number above zero, in the unit of the facts.',
  },
  'chart/cell-value-missing': {
    what: 'A chart of squares or cells does not say what one of them stands for.',
    why: 'A reader could count the squares and learn nothing.',
    example: {
      file: 'charts.yaml',
      right: '  kind: horizontal-bar',
      wrong: '  kind: unit-squares',
      reportedAt: 'shares:',
    },
  },
  'chart/too-many-cells': {
    what: 'A chart of squares or cells would have too many of them.',
    why: 'Nobody counts two thousand squares.',
    remedy: 'Let one cell stand for more.',
  },
  'chart/no-whole': {
    what: 'A grid draws a fact that is not a percentage, so its whole is not known.',
    why: 'A grid of a hundred squares shows a share of a hundred.',
    remedy: 'Draw a percentage, or choose another kind.',
  },
  'chart/too-narrow': {
    what: 'A chart leaves no room for its marks beside its labels.',
    why: 'Bars would be so short that they could not be compared.',
    remedy: 'Give the chart more columns, or shorten its labels.',
  },
  'chart/label-outside': {
    what: 'A label of a chart reaches outside the chart.',
    why: 'It would be cut off, or lie on the text beside it.',
    remedy: 'Shorten the label, or give the chart more columns.',
  },
  'chart/labels-collide': {
    what: 'Two labels of a chart overlap.',
    why: 'Neither of them could be read.',
    remedy: 'Shorten the labels, give the chart more columns, or choose horizontal bars.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;
