import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { drawPictures } from '../../src/build/graphics/draw-pictures.js';
import { nodeEffects } from '../../src/files/node-effects.js';
import { openPdf } from '../../src/provenance/open-pdf.js';
import { renderPage } from '../../src/raster/render-page.js';
import { temporaryFolder } from '../fonts/support.js';
import { print } from '../support/print.js';
import { element, job, testFonts } from '../support/print-job.js';

/** 400 pixels wide and 200 high: red, green, blue and yellow bands of 100 pixels from left to right. */
const COLOURS = [
  [200, 0, 0],
  [0, 160, 0],
  [0, 0, 200],
  [230, 200, 0],
] as const;

function bands(folder: string): void {
  const png = new PNG({ width: 400, height: 200 });
  for (let pixel = 0; pixel < 400 * 200; pixel += 1) {
    const colour = COLOURS[Math.floor((pixel % 400) / 100)] ?? [0, 0, 0];
    png.data.set([...colour, 255], 4 * pixel);
  }
  writeFileSync(join(folder, 'bands.png'), PNG.sync.write(png));
  const squares = COLOURS.map(
    ([r, g, b], index) =>
      `<rect x="${index * 100}" width="100" height="200" fill="rgb(${r},${g},${b})"/>`,
  );
  writeFileSync(
    join(folder, 'bands.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200">${squares.join('')}</svg>`,
  );
}

const draw = (src: string, attributes: Readonly<Record<string, string>>, width = 100) => {
  const folder = temporaryFolder();
  bands(folder);
  const img = element('img', 'en', [], { src, alt: 'Bands', ...attributes });
  const drawing = drawPictures(nodeEffects(), [folder], ({ place }) => place);
  const node = drawing.draw(img, width);
  if (!node) throw new Error('nothing was drawn');
  return { node, img, diagnostics: drawing.diagnostics() };
};

describe('a cropped picture', () => {
  it.each([
    ['in the middle', {}, { x: -50, y: 0, width: 200, height: 100 }],
    ['at a point', { focus: '40% 10%' }, { x: -30, y: 0, width: 200, height: 100 }],
    ['at its edge', { focus: '100% 50%' }, { x: -100, y: 0, width: 200, height: 100 }],
  ])('keeps the focus %s', (_, focus, crop) => {
    const { node } = draw('bands.png', { crop: '1:1', ...focus });
    expect([node.width, node.height, node.crop]).toEqual([100, 100, crop]);
  });

  it('loses above and below where it is wider than the picture', () => {
    const { node } = draw('bands.png', { crop: '4:1', focus: '50% 0%' });
    expect([node.height, node.crop]).toEqual([25, { x: 0, y: 0, width: 100, height: 50 }]);
  });

  it('is as coarse as its pixels are large on the paper', () => {
    // Whole, 400 pixels over 150 pt are 192 to the inch; of a square one they would be over 300 pt.
    expect(draw('bands.png', {}, 150).diagnostics).toEqual([]);
    const [told] = draw('bands.png', { crop: '1:1' }, 150).diagnostics;
    expect(told?.problem).toContain('printed at 96 pixels to the inch');
    expect(told?.remedy).toContain('33 mm wide or less');
  });

  it.each(['bands.png', 'bands.svg'])('prints nothing of %s beside the part', async (src) => {
    const { node, img } = draw(src, { crop: '1:1', focus: '37.5% 50%' });
    const geometry = {
      width: 200,
      height: 200,
      margins: { top: 50, left: 50, right: 0, bottom: 0 },
    };
    const { value } = await print(job([img], [node], { geometry }), testFonts());
    const opened = await openPdf(value?.pdf ?? new Uint8Array(), 'bands.pdf');
    if (!opened.value) throw new Error('the page does not open');
    const raster = (await renderPage(opened.value, 1, 72, 'bands.pdf')).value;
    const { width, data } = raster ?? { width: 0, data: new Uint8ClampedArray() };
    const at = (x: number, y: number) => [
      ...data.slice(4 * (y * width + x), 4 * (y * width + x) + 3),
    ];
    // 25 pt of the red band, 50 of the green, 25 of the blue; white round it.
    expect([at(60, 100), at(100, 100), at(140, 100)]).toEqual(
      COLOURS.slice(0, 3).map((colour) => [...colour]),
    );
    expect([at(40, 100), at(160, 100), at(100, 40), at(100, 160)]).toEqual(
      Array.from({ length: 4 }, () => [255, 255, 255]),
    );
  });
});
