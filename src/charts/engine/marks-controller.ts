import type * as ChartJs from 'chart.js';
import type { RecordingContext } from '../canvas/recording-context.js';
import { paintMark, type Mark } from './marks.js';

declare module 'chart.js' {
  interface ChartTypeRegistry {
    marks: {
      chartOptions: ChartJs.CoreChartOptions<'marks'>;
      datasetOptions: ChartJs.ControllerDatasetOptions;
      /** The shapes of one fact. */
      defaultDataPoint: readonly Mark[];
      metaExtensions: object;
      parsedDataType: readonly Mark[];
      scales: never;
    };
  }
}

/**
 * Registers the chart type `marks` with Chart.js: an element draws the shapes of one fact, which a kind of chart has
 * laid out in pt. It has no axes, since squares, cells, parts and arrows carry their own scale.
 */
export function registerMarks(chart: typeof ChartJs): void {
  class MarksElement extends chart.Element {
    static readonly id = 'marks';
    marks: readonly Mark[] = [];

    draw(context: RecordingContext): void {
      for (const mark of this.marks) paintMark(context, mark);
    }
  }

  class MarksController extends chart.DatasetController<'marks', MarksElement> {
    static readonly id = 'marks';
    static readonly defaults = { dataElementType: 'marks', datasetElementType: false };

    override linkScales(): void {
      // There are no scales to link.
    }

    override parse(start: number, count: number): void {
      const parsed = this.getDataset().data.slice(start, start + count);
      this.getMeta()._parsed.splice(start, count, ...parsed);
    }

    override update(): void {
      const { data } = this.getDataset();
      this.getMeta().data.forEach((element, i) => {
        Object.assign(element, { marks: data[i] ?? [] });
      });
    }
  }

  chart.Chart.register(MarksElement, MarksController);
}
