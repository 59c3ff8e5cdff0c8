import pdfmake from 'pdfmake';
import type { Block, ChartContent, Content } from './content.js';
import type { MakeDocument } from './contestant.js';

type DrawChart = (chart: ChartContent) => Promise<object>;

const dotsPerPoint = 300 / 72;

/** pdfmake as its documentation shows it: a fresh definition a document, fonts by path. */
export async function openStock(content: Content, charts: 'svg' | 'png'): Promise<MakeDocument> {
  pdfmake.setFonts(
    Object.fromEntries(Object.entries(content.fonts).map(([id, file]) => [id, { normal: file }])),
  );
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const draw = charts === 'png' ? await pngCharts() : readyCharts;
  return async () => {
    const definition = {
      pageSize: 'A4',
      pageMargins: [...content.pageMargins],
      info: { title: 'bench', creationDate: new Date(0) },
      defaultStyle: { font: 'NotoSansSC-Regular' },
      content: await Promise.all(content.blocks.map((block) => definitionOf(block, content, draw))),
    };
    return pdfmake.createPdf(definition).getBuffer();
  };
}

const readyCharts: DrawChart = async ({ svg, width, height }) => ({ svg, width, height });

async function pngCharts(): Promise<DrawChart> {
  const { ChartJSNodeCanvas } = await import('chartjs-node-canvas');
  // Each new instance would load Chart.js again: one a size, as its documentation advises.
  const canvases = new Map<string, InstanceType<typeof ChartJSNodeCanvas>>();
  return async ({ labels, values, width, height }) => {
    const pixels = { width: Math.round(width), height: Math.round(height) };
    const size = `${pixels.width} ${pixels.height}`;
    const canvas = canvases.get(size) ?? new ChartJSNodeCanvas(pixels);
    canvases.set(size, canvas);
    const url = await canvas.renderToDataURL({
      type: 'bar',
      data: { labels: [...labels], datasets: [{ data: [...values] }] },
      options: { devicePixelRatio: dotsPerPoint, animation: false, indexAxis: 'y' },
    });
    return { image: url, width };
  };
}

/** pdfmake writes into the definition it is given, so that each document needs a fresh one. */
async function definitionOf(block: Block, content: Content, draw: DrawChart): Promise<object> {
  const all = (blocks: readonly Block[]): Promise<readonly object[]> =>
    Promise.all(blocks.map((each) => definitionOf(each, content, draw)));
  if ('stack' in block) return { stack: await all(block.stack) };
  if ('columns' in block) return { columns: await all(block.columns), columnGap: block.columnGap };
  if ('table' in block) {
    const body = await Promise.all(block.table.body.map(all));
    return { table: { widths: [...block.table.widths], body }, layout: block.layout };
  }
  if ('chart' in block) {
    const chart = content.charts[block.chart];
    if (!chart) throw new Error(`there is no chart ${block.chart}`);
    return draw(chart);
  }
  return { ...block, text: block.text.map((run) => ({ ...run })), margin: [...block.margin] };
}
