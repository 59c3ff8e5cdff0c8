import { readFileSync } from 'node:fs';

/** Of what the tables of properties in docs/layouts.md do not tell; by the end of the path of a key. */
const others: Readonly<Record<string, string>> = {
  'brandColors.against': 'The colour that text in it stands on.',
  'brandColors.choose': 'The colours to choose from, of which the one with most contrast is taken.',
  'fonts.sans': 'Families without serifs.',
  'fonts.serif': 'Families with serifs.',
  'fonts.display': 'Families of titles.',
  'logo.width': 'Width of the picture.',
  'logo.alternative': 'What the picture says, by language.',
  'logo.on': 'Where it stands.',
  cjk: 'The same properties again, for text in Chinese, Japanese and Korean.',
  western: 'The same properties again, for text in all other languages.',
  natural: 'Height where a page is neither spread nor closed up.',
  minimum: 'Least height.',
  maximum: 'Greatest height.',
  format: '`vector`, with real text, or `raster`, pictures at 300 dpi.',
  'chart.colors': 'Colours by name, for each part of a chart.',
  'colors.main': 'Marks.',
  'colors.highlight': 'Marks and values that are highlighted.',
  'colors.second': 'Marks of the second series.',
  'colors.tint': 'Marks that are the rest of a whole.',
  'colors.ink': 'Text.',
  'colors.grey': 'Lesser text.',
  'colors.rule': 'Axes and lines.',
  'colors.paper': 'What lies behind a chart.',
  'chart.label': 'Type of labels.',
  'chart.value': 'Type of values.',
  'label.leading': 'In the leading language.',
  'label.other': 'In the other languages.',
  'value.digits': 'The digits in the leading language.',
  'value.words': 'The words beside the digits.',
  'value.other': 'The value in the other languages.',
  role: '`sans`, `serif` or `display`.',
  'chart.lines': 'Widths of lines, in pt.',
  'lines.axis': 'Axes.',
  'lines.hairline': 'Lines that lead from one thing to another.',
  'lines.curve': 'Curves.',
  'chart.hatch': 'Hatching of what is planned, expected or calculated, in pt.',
  'hatch.spacing': 'From one stroke to the next.',
  'hatch.width': 'Width of a stroke.',
  'chart.gaps': 'Spaces between the parts of a chart, in pt.',
  'gaps.label': 'Between a mark and its label.',
  'gaps.inline': 'Between two texts on a line.',
  'gaps.row': 'Between two rows.',
  'gaps.column': 'Between two columns.',
  'chart.bar': 'Bars.',
  maximumThickness: 'Greatest thickness of an upright bar, in pt.',
  plotHeight: 'Height of the longest upright bar, in pt.',
  maximumLabelShare: 'Share of the width that labels take at most.',
  thickness: 'Thickness, in pt.',
  'chart.point': 'Points of a line.',
  radius: 'Radius, in pt.',
  'chart.doughnut': 'Doughnuts.',
  diameter: 'Diameter, in pt.',
  hole: 'Diameter of the hole, as a share of the whole.',
  'chart.square': 'Unit squares.',
  'chart.cell': 'Cells.',
  'chart.splitBar': 'Bars that are split into parts.',
  'chart.flow': 'Arrows of a flow.',
  hubWidth: 'Width of the place that arrows reach and leave, in pt.',
  'cell.height': 'Height, in pt.',
  'cell.width': 'Width, in pt.',
  width: 'Width.',
  color: 'Name of a colour.',
  size: 'Size, in pt.',
  leading: 'From baseline to baseline, in pt.',
  gap: 'Space between two of them, in pt.',
};

/** The rows of the tables of properties in docs/layouts.md: `| \`name\`, \`name\` | meaning |`. */
const inDocs: ReadonlyMap<string, string> = new Map(
  [...readFileSync('docs/layouts.md', 'utf8').matchAll(/^\| (`[^|]+`) +\| ([^|]+?) +\|$/gmu)]
    .filter(([, names = '']) => /^`\w+`(?:, `\w+`)*$/u.test(names))
    .flatMap(([, names = '', meaning = '']) =>
      [...names.matchAll(/`(\w+)`/gu)].map(([, name = '']) => [name, meaning] as const),
    ),
);

/** What an editor says of a key of theme.yaml. */
export function wordingOf(path: readonly string[]): string | undefined {
  const [parent = '', key = ''] = path.slice(-2);
  const own = others[`${parent}.${key}`];
  const isOfChart = path.includes('chart');
  return own ?? (isOfChart ? undefined : inDocs.get(key)) ?? others[key] ?? inDocs.get(key);
}
