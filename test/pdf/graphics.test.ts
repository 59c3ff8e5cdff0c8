import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readPng } from '../../src/images/png.js';
import type { Bitmap, PrintNode } from '../../src/sheet/nodes.js';
import { print } from '../support/print.js';
import { at, isDict, nameAt, readPdf } from '../support/pdf-objects.js';
import { paintedOn } from '../support/pdf-structure.js';
import { checkPdfUa } from '../support/pdf-ua.js';
import { element, job, testFonts } from '../support/print-job.js';

const picture = (alpha: number): Bitmap => {
  const png = new PNG({ width: 8, height: 8 });
  png.data.fill(alpha);
  const read = readPng(PNG.sync.write(png));
  if ('code' in read) throw new Error(read.problem);
  return read.bitmap;
};

const image = (bitmap: Bitmap): PrintNode => ({
  kind: 'image',
  element: element('img', 'en', [], { src: 'a.png', alt: 'A seal' }),
  bitmap,
  width: 40,
  height: 40,
});

const elementsOf = (nodes: readonly PrintNode[]) =>
  nodes.flatMap((node) => (node.kind !== 'gap' && node.element ? [node.element] : []));

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
});
