import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { fitSvg } from '../../src/pdf/content/graphics.js';
import type { PrintNode } from '../../src/sheet/nodes.js';
import { print } from '../support/print.js';
import {
  at,
  dictAt,
  isDict,
  nameAt,
  operationsOf,
  pagesOf,
  readPdf,
} from '../support/pdf-objects.js';
import { paintedOn } from '../support/pdf-structure.js';
import { checkPdfUa } from '../support/pdf-ua.js';
import { element, job, paragraph, testFonts } from '../support/print-job.js';

const picture = (alpha: number): Uint8Array => {
  const png = new PNG({ width: 8, height: 8 });
  png.data.fill(alpha);
  return PNG.sync.write(png);
};

const image = (bytes: Uint8Array): PrintNode => ({
  kind: 'image',
  element: element('img', 'en', [], { src: 'a.png', alt: 'A seal' }),
  bytes,
  width: 40,
  height: 40,
});

const elementsOf = (nodes: readonly PrintNode[]) =>
  nodes.flatMap((node) => (node.kind !== 'gap' && node.element ? [node.element] : []));

const graphic = (svg: string): PrintNode => ({
  kind: 'svg',
  element: element('chart', 'en', [], { ref: 'a' }),
  svg,
  alternative: 'A chart',
  width: 200,
  height: 100,
});

const pdfOf = async (nodes: readonly PrintNode[]): Promise<Uint8Array> =>
  (await print(job(elementsOf(nodes), nodes), testFonts())).value?.pdf ?? new Uint8Array();

describe('pictures', () => {
  it('are one object however often they stand on the pages, and are tagged with their alternative', async () => {
    const bytes = picture(255);
    const file = readPdf(await pdfOf([image(bytes), image(bytes), image(bytes)]));
    const images = [...file.objects.values()].filter(
      (value) => isDict(value) && nameAt(file, value, 'Subtype') === 'Image',
    );
    expect(
      images.filter((value) => at(file, value, 'ColorSpace') !== null).length,
    ).toBeLessThanOrEqual(2);
    expect(paintedOn(file).filter(({ operator }) => operator === 'Do')).toHaveLength(3);
    expect(checkPdfUa(file)).toEqual([]);
  });

  it('give the same bytes each time, though pdfkit decodes their transparency in its own time', async () => {
    const nodes = () => [image(picture(40)), image(picture(90)), image(picture(200))];
    const [one, two] = [await pdfOf(nodes()), await pdfOf(nodes())];
    expect(Buffer.compare(one, two)).toBe(0);
  });
});

describe('graphics', () => {
  it.each([
    [undefined, 50],
    ['left', 50],
    ['center', 227.64],
    ['right', 405.28],
  ] as const)('stand in a wider column where their alignment %s says', async (alignment, left) => {
    const column = { ...image(picture(255)), ...(alignment && { alignment }) };
    const stack: PrintNode = { kind: 'stack', margin: [0, 0, 100, 0], children: [column] };
    const { value } = await print(job(elementsOf([column]), [stack]), testFonts());
    const [found] = (value?.trace.pages[0]?.items ?? []).filter(({ kind }) => kind === 'graphic');
    expect(found).toMatchObject({ x: left, width: 40 });
  });

  it('are drawn at their size, whatever size their markup has', () => {
    expect(fitSvg('<svg xmlns="x" width="600" height="300"><g/></svg>', 200, 100)).toBe(
      '<svg width="200" height="100" viewBox="0 0 600 300" xmlns="x"><g/></svg>',
    );
    expect(fitSvg('<svg viewBox="0 0 6 3"><rect width="1"/></svg>', 200, 100)).toBe(
      '<svg width="200" height="100" viewBox="0 0 6 3"><rect width="1"/></svg>',
    );
  });

  it('share the page’s fonts, so that their text is text', async () => {
    const text = element('p', 'en', ['12,400 trains']);
    const nodes = [
      paragraph(text),
      graphic(
        '<svg width="200" height="100"><text x="0" y="20" font-family="SourceSans3-Regular" font-size="10">12,400 trains</text></svg>',
      ),
    ];
    const file = readPdf(await pdfOf(nodes));
    const shown = paintedOn(file);
    expect(shown.map(({ text: each }) => each)).toEqual(['12,400 trains', '12,400 trains']);
    expect(new Set(shown.map(({ font }) => font)).size).toBe(1);
  });

  it('leave text after them where and as it was set', async () => {
    const [before, after] = [element('p', 'en', ['Before it']), element('p', 'en', ['After it'])];
    const nodes = [
      paragraph(before),
      graphic(
        '<svg width="200" height="100"><g transform="scale(2)"><text x="5" y="20" font-family="SourceSans3-Bold" font-size="30" fill="#ff0000">99</text></g></svg>',
      ),
      paragraph(after),
    ];
    const file = readPdf(await pdfOf(nodes));
    const operations = operationsOf(dictAt(file, pagesOf(file)[0], 'Contents').data ?? '');
    let depth = 0;
    const state = { font: '', color: '' };
    const seen: { font: string; color: string; matrix: string }[] = [];
    const stack: string[] = [];
    for (const { operator, operands } of operations) {
      if (operator === 'q') stack.push(JSON.stringify(state));
      if (operator === 'Q') Object.assign(state, JSON.parse(stack.pop() ?? '{}') as object);
      depth = stack.length;
      if (operator === 'Tf') state.font = JSON.stringify(operands);
      if (operator === 'rg') state.color = JSON.stringify(operands);
      if (operator === 'Tm' && depth === 0)
        seen.push({ ...state, matrix: JSON.stringify(operands.slice(0, 5)) });
    }
    expect(seen).toHaveLength(2);
    expect(seen[1]).toEqual(seen[0]);
  });

  it('that cannot be drawn whole, or ask for a font that is not there, stop the printing', async () => {
    const foreign = '<svg width="9" height="9"><text font-family="Papyrus">a</text></svg>';
    await expect(pdfOf([graphic(foreign)])).rejects.toThrow(/Papyrus/);
    await expect(pdfOf([graphic('no markup')])).rejects.toThrow(/not SVG/);
  });
});
