import type { ChartConfiguration } from 'chart.js';
import type { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import type { Drawing, PlainItem } from '../../sheet/drawing.js';
import type { VectorCanvas } from '../canvas/vector-canvas.js';
import { registerMarks } from './marks-controller.js';
import { canvasModule, chartJsNodeCanvasModule, isChartJs } from './modules.js';

/** One instance a process: each new one loads Chart.js again. */
let shared: ChartJSNodeCanvas | undefined;

/**
 * Draws a Chart.js configuration on a canvas of ours and returns what was drawn.
 *
 * @param configuration made for this one drawing: Chart.js changes it.
 */
export function drawChart(
  configuration: ChartConfiguration,
  canvas: VectorCanvas,
): Drawing<PlainItem> {
  const engine = (shared ??= createInstance());
  canvasModule().withVectorCanvas(canvas, () =>
    engine.renderToBufferSync(withoutDefaults(configuration)),
  );
  return canvas.drawing();
}

function createInstance(): ChartJSNodeCanvas {
  const { ChartJSNodeCanvas } = chartJsNodeCanvasModule();
  return new ChartJSNodeCanvas({
    // The size is each canvas's own; the constructor only asks for one.
    width: 1,
    height: 1,
    // Its word for a canvas that keeps shapes; the one made above takes its place.
    type: 'svg',
    chartCallback: (chart: unknown) => {
      if (!isChartJs(chart)) throw new Error('Chart.js without its classes');
      registerMarks(chart);
    },
  });
}

/** `false` is how Chart.js is told to leave a plugin out; its types know it of no plugin by name. */
const noPlugins = {
  colors: false,
  decimation: false,
  filler: false,
  legend: false,
  subtitle: false,
  title: false,
  tooltip: false,
} as unknown as NonNullable<ChartConfiguration['options']>['plugins'] & object;

/** Everything that Chart.js would draw or do of its own accord is off: text is ours alone. */
function withoutDefaults(configuration: ChartConfiguration): ChartConfiguration {
  return {
    ...configuration,
    options: {
      ...configuration.options,
      animation: false,
      responsive: false,
      events: [],
      devicePixelRatio: 1,
      scales: withoutTicks(configuration.options?.scales ?? {}),
      // Plots lie where a plan has put them: Chart.js would shift them to make room for points.
      layout: { ...configuration.options?.layout, autoPadding: false },
      plugins: noPlugins,
    },
  };
}

/** Scales are not drawn: Chart.js need not write their ticks, nor measure which of them have room. */
const withoutTicks = (scales: object): object =>
  Object.fromEntries(
    Object.entries(scales).map(([id, scale]: [string, unknown]) => [
      id,
      Object.assign({}, scale, { ticks: { display: false, callback: () => '' } }),
    ]),
  );
