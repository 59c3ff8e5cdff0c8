import type { PlacedLabel } from '../../charts/label/label.js';
import { renderChart, type ChartRequest } from '../../charts/render.js';
import { error, hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ElementNode } from '../../document/document.js';
import type { FontLibrary } from '../../fonts/face.js';
import type { LanguagePack } from '../../language/pack.js';
import type { LanguageTag } from '../../language/language.js';
import type { Report } from '../../report/report.js';
import { chartThemeOf } from '../../typeset/chart-theme-schema.js';
import { POINTS_PER_MM, type Theme } from '../../typeset/style.js';
import { colorOf } from '../../typeset/theme.js';
import { readPng } from '../../images/png.js';
import { isFault } from '../../images/image.js';
import type { DrawnFigure } from '../../sheet/drawing.js';
import type { ImageNode } from '../../sheet/nodes.js';
import type { Drawing } from './draw.js';
import type { RenderChart } from './kept-charts.js';

interface DrawingRequest {
  readonly report: Report;
  readonly packs: ReadonlyMap<LanguageTag, LanguagePack>;
  readonly fonts: FontLibrary;
  readonly theme: Theme;
  readonly render?: RenderChart;
}

/** Draws the charts that `chart` elements refer to. */
export function drawCharts({
  report,
  packs,
  fonts,
  theme,
  render = renderChart,
}: DrawingRequest): Drawing {
  // What is drawn anew is told of anew.
  const found = new Map<ElementNode, readonly Diagnostic[]>();
  const look = chartThemeOf(theme.chart, (name) => colorOf(theme, name));
  return {
    draw: (element, width, reach, given, isLevel = false) => {
      const spec = report.charts.get(element.attributes['ref'] ?? '');
      if (!spec) {
        found.set(element, [unknownChart(element)]);
        return undefined;
      }
      const { format } = theme.chart;
      const shown = shownParts(element.attributes);
      const height = shown?.point === undefined ? spec.height : undefined;
      const own = typeof height === 'number' ? height * POINTS_PER_MM : undefined;
      const filling = height === 'fill' ? ({ fillsPage: true } as const) : {};
      const asked = given ?? heightOf(element) ?? own;
      // One that fills its page fills what is little as well.
      const isOfOwnHeight =
        own === undefined && (height === 'fill' || heightOf(element) === undefined);
      const mayLevel = own === undefined && shown?.point === undefined;
      const isLeft = given !== undefined && asked === given;
      const standing = {
        width,
        shown,
        ...(isLeft ? { isLeft } : {}),
        ...(isLevel && heightOf(element) === undefined ? { keepsBars: true as const } : {}),
        ...(asked === undefined ? {} : { height: asked }),
        ...(reach && { reach }),
      };
      const request = { spec, report, packs, theme: look, fonts, format, ...standing } as const;
      const { value: chart, diagnostics } = render(request, theme);
      // A height at which a chart that was drawn would be faulty is none.
      const isFaulty = hasErrors(diagnostics);
      if (isFaulty && (isOfOwnHeight || mayLevel) && given !== undefined && found.has(element))
        return undefined;
      found.set(element, diagnostics);
      if (!chart) return undefined;
      const alternative = report.languages
        .flatMap((language) => chart.alternative[language] ?? [])
        .join(' ');
      const figures = chart.labels.flatMap(drawnFigure);
      const { png, drawing } = chart;
      const told = {
        element,
        askedAt: spec.place,
        alternative,
        figures,
        ...filling,
        ...(isOfOwnHeight ? ({ isOfOwnHeight } as const) : {}),
        ...(mayLevel ? ({ mayLevel } as const) : {}),
      };
      if (!png) return { kind: 'drawing', ...drawing, ...told };
      const { width: drawnWidth, height: drawnHeight } = drawing;
      return {
        kind: 'image',
        bitmap: pixelsOf(png),
        width: drawnWidth,
        height: drawnHeight,
        ...told,
      };
    },
    diagnostics: () => [...found.values()].flat(),
  };
}

/** The height that a layout gives a chart, in pt. */
const heightOf = ({ attributes: { height } }: ElementNode): number | undefined =>
  height === undefined || height === 'fill' ? undefined : Number.parseFloat(height) * POINTS_PER_MM;

const drawnFigure = ({
  fact,
  language,
  text,
  x,
  y,
  width,
  height,
}: PlacedLabel): readonly DrawnFigure[] =>
  fact === undefined ? [] : [{ fact, language, text, x, y, width, height }];

function pixelsOf(png: Uint8Array): ImageNode['bitmap'] {
  const read = readPng(png);
  if (isFault(read)) throw new Error(`the canvas made a PNG of which ${read.problem}`);
  return read.bitmap;
}

/** What the attributes of a `chart` ask to be drawn of it. */
const shownParts = ({
  point,
  labels,
  values,
}: ElementNode['attributes']): ChartRequest['shown'] & object => ({
  ...(point === undefined ? {} : { point: Number(point) - 1 }),
  labels: labels !== 'false',
  values: values !== 'false',
});

const unknownChart = (element: ElementNode): Diagnostic =>
  error(
    'template/unknown-chart',
    element.place,
    `no chart is called “${element.attributes['ref']}”`,
    'refer to a chart of charts.yaml',
  );
