import { createRequire } from 'node:module';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { chartJsNodeCanvasModule } from '../../src/charts/engine/modules.js';
import { everyKind, harbour } from './every-kind.js';
import { render } from './support.js';

const { cache } = createRequire(import.meta.url);
const nativeIsLoaded = () => Object.keys(cache).some((file) => /@napi-rs[\\/]canvas/.test(file));

const bars = () => ({
  type: 'bar' as const,
  data: { labels: ['a', 'b'], datasets: [{ data: [1, 2], backgroundColor: '#12466b' }] },
});

describe('the canvas package', () => {
  it('draws vector charts without the native canvas', () => {
    expect(render(everyKind.bar, harbour).value).toBeDefined();
    expect(nativeIsLoaded()).toBe(false);
  });

  it('draws a bitmap of the same chart at 300 dpi', () => {
    const { value } = render(everyKind['unit-squares'], harbour, { format: 'raster', width: 360 });
    const image = PNG.sync.read(Buffer.from(value?.png ?? []));
    expect(image.width).toBe(1500);
    expect(image.height).toBe(Math.ceil(((value?.drawing.height ?? 0) * 300) / 72));
    const colors = new Set<string>();
    for (let i = 0; i < image.data.length; i += 4)
      colors.add(image.data.subarray(i, i + 3).toString('hex'));
    for (const color of ['12466b', 'bf3b2b', 'ffffff']) expect(colors).toContain(color);
    expect(nativeIsLoaded()).toBe(true);
  });

  it('serves every public call of chartjs-node-canvas for bitmaps', async () => {
    const { ChartJSNodeCanvas } = chartJsNodeCanvasModule();
    const canvas = new ChartJSNodeCanvas({ width: 80, height: 40 });
    const png = /^\x89PNG/;
    expect(canvas.renderToBufferSync(bars()).toString('latin1')).toMatch(png);
    expect((await canvas.renderToBuffer(bars())).toString('latin1')).toMatch(png);
    expect(canvas.renderToDataURLSync(bars())).toMatch(/^data:image\/png;base64,/);
    expect(await canvas.renderToDataURL(bars())).toMatch(/^data:image\/png;base64,/);
    const stream: AsyncIterable<Uint8Array> = canvas.renderToStream(bars());
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString('latin1')).toMatch(png);
  });
});
